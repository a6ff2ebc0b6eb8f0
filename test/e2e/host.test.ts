import { build } from "esbuild";
import type { Page } from "playwright-core";
import { useWorkbench } from "../support/browser.ts";

interface Host {
  inRealm(code: string, names: readonly string[], now: number | null): unknown[];
  mounted(html: string, said: number): Promise<string[]>;
}
type WithHost = Window & { readonly host: Host };

const bench = useWorkbench();
let script = "";

beforeAll(async () => {
  const { outputFiles } = await build({
    entryPoints: ["test/support/host-page.ts"],
    bundle: true,
    write: false,
    format: "iife",
    define: { GOOGLE_MEMBERS: JSON.stringify((globalThis as unknown as { GOOGLE_MEMBERS: object }).GOOGLE_MEMBERS) },
  });
  script = outputFiles[0]!.text;
});

async function page(): Promise<Page> {
  const made = await bench.blank();
  await made.route("http://host.test/", (route) => route.fulfill({ contentType: "text/html", body: "<body></body>" }));
  await made.goto("http://host.test/");
  await made.addScriptTag({ content: script });
  return made;
}

async function inRealm(code: string, names: readonly string[], now: number | null = null): Promise<unknown[]> {
  return (await page()).evaluate(
    ([text, list, moment]) => (window as unknown as WithHost).host.inRealm(text, list, moment),
    [code, names, now] as const,
  );
}

async function mounted(body: string, said: number): Promise<string[]> {
  const html = `<!DOCTYPE html><html><head><script>const say = (text) => parent.postMessage(String(text), "*");</script></head><body><script>${body}</script></body></html>`;
  return (await page()).evaluate(([text, count]) => (window as unknown as WithHost).host.mounted(text, count), [
    html,
    said,
  ] as const);
}

test("A22: in the browser too, every cell begins with a fresh bundle", async () => {
  const code =
    "var conveyor = (() => { let n = 0; return { up: () => ++n }; })();\nfunction UP() { return conveyor.up(); }";
  expect(await inRealm(code, ["UP", "UP"])).toEqual([1, 1]);
});

test("D15: in the browser the bundle sees nothing of the page", async () => {
  const names = [
    "setTimeout",
    "fetch",
    "URL",
    "document",
    "window",
    "self",
    "globalThis",
    "parent",
    "top",
    "localStorage",
  ];
  const code = `function seen() { return [${names.map((name) => `["${name}", typeof ${name}]`)}].filter(([, type]) => type !== "undefined"); }`;
  expect(await inRealm(code, ["seen"])).toEqual([[]]);
});

test("B21: in the browser of somebody in Berlin the bundle's dates are those of the script's zone", async () => {
  const code = `function dates() {
  const d = new Date(2026, 6, 1, 15);
  return [d.toISOString(), d.getHours(), new Date("2026-07-01T15:00:00").toISOString(), new Date().toISOString(), d instanceof Date];
}`;
  expect(await inRealm(code, ["dates"], Date.UTC(2026, 6, 1, 9))).toEqual([
    ["2026-07-01T15:00:00.000Z", 15, "2026-07-01T15:00:00.000Z", "2026-07-01T09:00:00.000Z", true],
  ]);
});

test("the bundle reaches Google's services in the browser", async () => {
  const code = "function active() { return String(SpreadsheetApp.getActive()); }";
  expect(await inRealm(code, ["active"])).toEqual(["Spreadsheet"]);
});

test("C4: a page gets its answers as values of its own world, with the user object", async () => {
  const told = await mounted(
    "google.script.run.withSuccessHandler((v, u) => say(JSON.stringify([v instanceof Array, v, u]))).withUserObject('me').echo([1]);",
    1,
  );
  expect(told).toEqual(['[true,[[1]],"me"]']);
});

test("C6: a Date in a call from a page is refused on the spot", async () => {
  const told = await mounted(
    "try { google.script.run.echo({ due: new Date() }); } catch (error) { say(error.message); }",
    1,
  );
  expect(told).toEqual(["Failed due to illegal value in property: due"]);
});

test("C2: a page closes itself and sizes its dialog through google.script.host", async () => {
  const told = await mounted(
    "google.script.host.setHeight(200); google.script.host.setWidth(300); google.script.host.close();",
    3,
  );
  expect(told).toEqual(["height 200", "width 300", "closed"]);
});
