import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { build } from "esbuild";
import { googleMembers } from "./members.cjs";

const require = createRequire(import.meta.url);
const NOTICES = [
  "@odoo/o-spreadsheet",
  "@odoo/owl",
  "chart.js",
  "bootstrap",
  "font-awesome",
  "fflate",
  "core-js",
  "preact",
];

/**
 * Writes the workbench page into a folder: static files with relative addresses, which any web host can serve. The add-on is
 * taken from dist as it is.
 *
 * @param {string} folder emptied first
 * @param {object} [start] what the page opens and in which world; without it, the demo company
 */
export async function buildPage(folder, start) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await build({
    entryPoints: { workbench: "workbench/page/main.ts" },
    outdir: folder,
    bundle: true,
    minify: true,
    format: "iife",
    target: "es2022",
    charset: "utf8",
    mainFields: ["module", "main"],
    loader: { ".xml": "text" },
    define: { GOOGLE_MEMBERS: JSON.stringify(googleMembers()) },
    legalComments: "none",
    logLevel: "warning",
  });
  await build({
    entryPoints: { workbench: "workbench/page/style.css" },
    outdir: folder,
    bundle: true,
    minify: true,
    external: ["mark.svg"],
    loader: { ".woff2": "file", ".woff": "empty", ".ttf": "empty", ".eot": "empty", ".svg": "empty" },
    assetNames: "[name]",
    logLevel: "warning",
  });
  copyFileSync("workbench/page/index.html", `${folder}/index.html`);
  copyFileSync("workbench/page/mark.svg", `${folder}/mark.svg`);
  writeFileSync(`${folder}/addon.js`, `globalThis.CONVEYOR_ADDON = ${json(addon())};\n`);
  writeFileSync(`${folder}/start.js`, start ? `globalThis.CONVEYOR_START = ${json(start)};\n` : "");
  writeFileSync(`${folder}/NOTICES.txt`, notices());
}

/** What `clasp push` would send, as the workbench takes it. */
function addon() {
  const html = readdirSync("dist").filter((file) => file.endsWith(".html"));
  return {
    code: readFileSync("dist/Code.js", "utf8"),
    manifest: JSON.parse(readFileSync("dist/appsscript.json", "utf8")),
    html: Object.fromEntries(html.map((file) => [file.slice(0, -5), readFileSync(`dist/${file}`, "utf8")])),
  };
}

const json = (value) => JSON.stringify(value).replaceAll("<", "\\u003c");

/** Licences of what the page is made of. */
function notices() {
  const parts = NOTICES.map((name) => {
    const folder = `node_modules/${name}`;
    const { version, license, homepage } = require(`../${folder}/package.json`);
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    const text = file ? readFileSync(`${folder}/${file}`, "utf8") : "";
    return `${name} ${version}\n${license}\n${homepage ?? `https://www.npmjs.com/package/${name}`}\n\n${text}`;
  });
  const head =
    "The Conveyor add-on is under the MIT licence. This page, which lets you try it without Google Sheets, also contains the\n" +
    "packages below, unmodified. o-spreadsheet and owl are under the GNU LGPL 3: their sources stand on the npm registry and at\n" +
    "https://github.com/odoo/o-spreadsheet and https://github.com/odoo/owl; `npm run build:demo` in Conveyor's repository builds\n" +
    "this page again with any version of them.\n";
  return [head, ...parts].join(`\n${"-".repeat(80)}\n\n`);
}
