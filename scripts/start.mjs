// npm start: builds the add-on, serves the workbench on this machine and opens it.
import { execFileSync, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { basename, resolve } from "node:path";
import { buildSync } from "esbuild";
import { buildPage } from "./page.mjs";
import { serve } from "./serve.mjs";

const USUAL_PORT = 4321;
const PAGE = ".build/start";

const { startOptions } = await workbenchModule("workbench/page/command-line.ts");
const { paths, world, port, openBrowser } = orStop(() => startOptions(process.argv.slice(2)));
execFileSync(process.execPath, ["build.mjs"], { stdio: "inherit" });
await buildPage(PAGE, {
  key: paths.length > 0 ? fingerprint() : "demo",
  world,
  files: paths.map((path, i) => ({ url: `opened/${i}`, name: basename(path) })),
});
const extra = new Map(paths.map((path, i) => [`opened/${i}`, readFileSync(path)]));
const { url } = await served();
console.log(`\n  Conveyor workbench  ${url}\n  Stop with Ctrl+C\n`);
if (openBrowser) show(url);

/** Work on a file is found again as long as the file has not changed. */
function fingerprint() {
  const text = paths.map((path) => `${resolve(path)} ${statSync(path).mtimeMs}`).join("\n");
  return createHash("sha1").update(text).digest("hex");
}

/** A wanted port must be free; where the usual one is taken any other will do. */
async function served() {
  try {
    return await serve(PAGE, { port: port ?? USUAL_PORT, extra });
  } catch (error) {
    if (port === null) return serve(PAGE, { extra });
    return stop(`Port ${port} can not be used: ${error.message}`);
  }
}

/** Opens the browser where there is one; elsewhere the printed address has to do. */
function show(address) {
  const openers = { darwin: ["open"], win32: ["cmd", "/c", "start", ""] };
  const [command, ...before] = openers[process.platform] ?? ["xdg-open"];
  const child = spawn(command, [...before, address], { stdio: "ignore", detached: true });
  child.on("error", () => undefined);
  child.unref();
}

/** A module of the workbench, bundled for Node. */
async function workbenchModule(entry) {
  const { outputFiles } = buildSync({
    entryPoints: [entry],
    bundle: true,
    write: false,
    platform: "node",
    format: "esm",
  });
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
}

function orStop(run) {
  try {
    return run();
  } catch (error) {
    return stop(error.message);
  }
}

function stop(message) {
  console.error(message);
  process.exit(2);
}
