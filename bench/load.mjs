// How long Apps Script's engine needs to load Code.js, which it does anew for every custom function call: a fresh context
// each time, the median of 20, beside an empty script as the floor.
import { readFileSync } from "node:fs";
import vm from "node:vm";

function median(text) {
  const times = Array.from({ length: 20 }, () => {
    const context = vm.createContext({});
    const start = process.hrtime.bigint();
    new vm.Script(text).runInContext(context);
    return Number(process.hrtime.bigint() - start) / 1e6;
  }).sort((a, b) => a - b);
  return (times[9] + times[10]) / 2;
}

export function loadTimes() {
  const code = readFileSync(new URL("../dist/Code.js", import.meta.url), "utf8");
  const size = Buffer.byteLength(code) / 1024;
  const loaded = median(code);
  const empty = median("");
  const text = `Code.js ${size.toFixed(1)} KB, loads in ${loaded.toFixed(2)} ms (empty script ${empty.toFixed(2)} ms)`;
  return { size, loaded, empty, text };
}
