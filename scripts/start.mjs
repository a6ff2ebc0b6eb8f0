// npm start: builds the add-on, serves the workbench on this machine and opens it.
import { execFileSync, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { buildPage } from "./page.mjs";
import { serve } from "./serve.mjs";

const USAGE = `npm start [-- FILE.xlsx|FILE.csv|FOLDER|demo|demo:ru] [--locale ru_RU] [--zone Europe/Moscow] [--language ru]
          [--today 2026-03-31] [--port N] [--no-open]`;
const DEFAULT_PORT = 4321;
const PAGE = ".build/page";

const { file, options } = readCommandLine();
const files = file ? filesAt(file) : [];
execFileSync(process.execPath, ["build.mjs"], { stdio: "inherit" });
await buildPage(PAGE, {
  key:
    files.length > 0
      ? createHash("sha1")
          .update(files.map(({ path, stamp }) => `${path}\n${stamp}`).join("\n"))
          .digest("hex")
      : "demo",
  world: options.world,
  files: files.map(({ path }, i) => ({ url: `opened/${i}`, name: basename(path) })),
});
const extra = new Map(files.map(({ path }, i) => [`opened/${i}`, readFileSync(path)]));
const { url } = await serveAt(options.port);
console.log(`\n  Conveyor workbench  ${url}\n  Stop with Ctrl+C\n`);
if (options.open) openBrowser(url);

function readCommandLine() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        locale: { type: "string" },
        zone: { type: "string" },
        language: { type: "string" },
        today: { type: "string" },
        port: { type: "string" },
        "no-open": { type: "boolean" },
      },
    });
    const [given, ...others] = positionals;
    if (others.length > 0) throw new Error(`Open one file or folder, not ${positionals.length}.`);
    const demo = given?.match(/^demo(?::(en|ru))?$/);
    const { locale, zone, today } = values;
    const language = values.language ?? demo?.[1];
    if (locale && !/^[a-z]{2}_[A-Z]{2}$/.test(locale))
      throw new Error(`--locale ${locale}: expected one such as ru_RU.`);
    if (language && !/^(en|ru)$/.test(language)) throw new Error(`--language ${language}: expected en or ru.`);
    if (today && !/^\d{4}-\d\d-\d\d$/.test(today))
      throw new Error(`--today ${today}: expected a day such as 2026-03-31.`);
    if (zone) new Intl.DateTimeFormat("en", { timeZone: zone });
    const port = values.port === undefined ? undefined : Number(values.port);
    if (port !== undefined && !(Number.isInteger(port) && port >= 0 && port < 65536))
      throw new Error(`--port ${values.port}: not a port.`);
    const world = { locale, zone, language, today };
    return { file: demo ? undefined : given, options: { world, port, open: !values["no-open"] } };
  } catch (error) {
    return stop(`${error.message}\n${USAGE}`);
  }
}

/** The .xlsx, the .csv, or every .csv of the folder. */
function filesAt(path) {
  if (!existsSync(path)) return stop(`${path}: no such file or folder.`);
  const paths = statSync(path).isDirectory()
    ? readdirSync(path)
        .filter((name) => /\.csv$/i.test(name))
        .sort((a, b) => a.localeCompare(b, "en", { numeric: true }))
        .map((name) => join(path, name))
    : [path];
  if (paths.length === 0) return stop(`${path} has no .csv file in it.`);
  if (paths.some((one) => !/\.(xlsx|csv|tsv|txt)$/i.test(one)))
    return stop(`${path} is not a workbook: expected .xlsx, .csv or a folder of .csv.`);
  return paths.map((one) => ({ path: resolve(one), stamp: statSync(one).mtimeMs }));
}

/** The wanted port must be free; the usual one may be taken, then any will do. */
async function serveAt(wanted) {
  try {
    return await serve(PAGE, { port: wanted ?? DEFAULT_PORT, extra });
  } catch (error) {
    if (wanted !== undefined) return stop(`Port ${wanted} can not be used: ${error.message}`);
    return serve(PAGE, { port: 0, extra });
  }
}

/** Opens the browser where there is one; without one the printed address has to do. */
function openBrowser(address) {
  const [command, ...before] =
    process.platform === "darwin" ? ["open"] : process.platform === "win32" ? ["cmd", "/c", "start", ""] : ["xdg-open"];
  const child = spawn(command, [...before, address], { stdio: "ignore", detached: true });
  child.on("error", () => undefined);
  child.unref();
}

function stop(message) {
  console.error(message);
  process.exit(2);
}
