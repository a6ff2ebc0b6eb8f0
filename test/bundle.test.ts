import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { buildSync } from "esbuild";
import { readCards } from "../scripts/cards.mjs";
import { gate } from "../scripts/gate.mjs";

const root = join(__dirname, "..");
const code = readFileSync(join(root, "dist/Code.js"), "utf8");

test("Code.js is at most 560 KB with the whole catalogue of functions and every report", () => {
  expect(Buffer.byteLength(code)).toBeLessThanOrEqual(560 * 1024);
});

test("the catalogue of functions takes at most 200 KB of it, the comments that Google shows while one types included", () => {
  const cards = readCards();
  const contents = [
    'export { cellWith } from "./src/app/cell.ts";',
    ...cards.map(({ file, name }) => `export { ${name} } from "./${file}";`),
  ].join("\n");
  const built = buildSync({
    stdin: { contents, loader: "ts", resolveDir: root },
    bundle: true,
    write: false,
    minify: true,
    target: "es2020",
    charset: "utf8",
    format: "iife",
  });
  const comments = cards.map(
    ({ name }) => code.match(new RegExp(`/\\*\\*(?:(?!\\*/)[\\s\\S])*\\*/\\nfunction ${name}\\(`))![0],
  );
  const bytes = built.outputFiles[0]!.contents.length + Buffer.byteLength(comments.join(""));
  expect(bytes).toBeGreaterThan(100 * 1024);
  expect(bytes).toBeLessThanOrEqual(200 * 1024);
});

test("nothing of the workbench ships to Google", () => {
  for (const file of readdirSync(join(root, "dist"))) {
    expect(readFileSync(join(root, "dist", file), "utf8")).not.toMatch(/o-spreadsheet|o_spreadsheet|odoo/i);
  }
});

test("D13, D14: the manifest asks for the current spreadsheet and for showing the panel, and for nothing else", () => {
  const manifest = JSON.parse(readFileSync(join(root, "dist/appsscript.json"), "utf8"));
  expect(manifest).toMatchObject({ runtimeVersion: "V8", timeZone: "Etc/UTC", exceptionLogging: "NONE" });
  expect(manifest.oauthScopes).toEqual([
    "https://www.googleapis.com/auth/spreadsheets.currentonly",
    "https://www.googleapis.com/auth/script.container.ui",
  ]);
});

test.each(readdirSync(join(root, "src/functions")).filter((file) => file.endsWith(".ts")))(
  "A4: src/functions/%s keeps its autocomplete comment in the bundle",
  (file) => {
    const name = file.replace(/\.ts$/, "").replaceAll("-", "_").toUpperCase();
    const card = code.match(new RegExp(`/\\*\\*((?:(?!\\*/)[\\s\\S])*)\\*/\\nfunction ${name}\\(([^)]*)\\)`));
    expect(card?.[1]).toContain("@customfunction");
    expect(card?.[1]).toContain("@return");
    const documented = [...card![1]!.matchAll(/@param \{[^}]+\} \[?(\w+)/g)].map(([, parameter]) => parameter);
    expect(card![2]!.split(", ").filter(Boolean)).toEqual(documented);
  },
);

describe("D15: the gate before Google", () => {
  const names = new Set(["conveyor", "F"]);

  test("lets the names of the product through", () => {
    expect(() => gate("var conveyor = 1; function F() { return conveyor; }", names)).not.toThrow();
  });

  test.each`
    what                                    | text
    ${"a private field"}                    | ${"class A { #x = 1 }"}
    ${"a static field"}                     | ${"class A { static x = 1 }"}
    ${"an import"}                          | ${'import x from "y"'}
    ${"a name that should not be seen"}     | ${"function helper() {}"}
    ${"a timer, which Apps Script has not"} | ${"function F() { setTimeout(F, 1) }"}
    ${"a fetch, which Apps Script has not"} | ${'function F() { return fetch("x") }'}
    ${"the crypto global"}                  | ${"function F() { return crypto.randomUUID() }"}
  `("refuses $what", ({ text }) => {
    expect(() => gate(text, names)).toThrow();
  });
});
