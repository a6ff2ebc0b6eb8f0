// How long Apps Script's engine needs to load Code.js, which it does anew for every custom function call: a fresh context
// each time, the median of 20, beside an empty script as the floor.
import { readFileSync } from "node:fs";
import vm from "node:vm";

const code = readFileSync("dist/Code.js", "utf8");

function median(text) {
  const times = Array.from({ length: 20 }, () => {
    const context = vm.createContext({});
    const start = process.hrtime.bigint();
    new vm.Script(text).runInContext(context);
    return Number(process.hrtime.bigint() - start) / 1e6;
  }).sort((a, b) => a - b);
  return (times[9] + times[10]) / 2;
}

const loaded = median(code);
const empty = median("");
console.log(
  `Code.js ${(Buffer.byteLength(code) / 1024).toFixed(1)} KB, loads in ${loaded.toFixed(2)} ms (empty script ${empty.toFixed(2)} ms)`,
);
