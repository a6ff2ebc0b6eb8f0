import { openBook } from "../../../workbench/engine/book.ts";
import { RunGate } from "../../../workbench/host/gate.ts";
import { propertiesService } from "../../../workbench/host/services/properties.ts";
import type { AuthMode } from "../../../workbench/types.ts";
import { bench } from "./bench.ts";
import { installed } from "./installed.ts";

const TOO_LONG = "Exceeded maximum execution time";
const reads = (times: number) =>
  `const cell = SpreadsheetApp.getActive().getRange("A1"); for (let i = 0; i < ${times}; i++) cell.getValue();`;
const world = { locale: "en_US", zone: "Europe/Moscow", language: "en", today: null };

/** A clock that goes on by so many seconds at every look. */
function slow(seconds: number): () => number {
  let time = 0;
  return () => {
    time += seconds * 1000;
    return time;
  };
}

test("E1: a run that calls for more than six minutes is stopped, whatever it catches", async () => {
  const { workbench } = bench(
    `function long() { try { ${reads(2401)} } catch (error) { SpreadsheetApp.getActive().getRange("A1").setValue("caught"); } }
function short() { ${reads(2399)} return "ends"; }`,
    { clock: () => 0 },
  );
  expect((await workbench.run("short")).value).toBe("ends");
  const { error } = await workbench.run("long");
  expect(error).toMatchObject({ name: "Exception", message: TOO_LONG });
});

test("E1: a run that calculates for more than six minutes is stopped as well", async () => {
  const { workbench } = bench("function main() { return 1; }", { clock: slow(361) });
  expect((await workbench.run("main")).error?.message).toBe(TOO_LONG);
});

test("E1: a run that was stopped gives its lock back", async () => {
  const { workbench } = bench(
    `function long() { const lock = LockService.getDocumentLock(); lock.waitLock(10); try { ${reads(2401)} } finally { lock.releaseLock(); } }
function free() { return LockService.getDocumentLock().tryLock(10); }`,
  );
  await workbench.run("long");
  expect((await workbench.run("free")).value).toBe(true);
});

test("A16: a custom function is stopped after 30 seconds and shows #ERROR!", () => {
  const rows = [["x", { formula: "=CONVERSION(10;4)" }]];
  expect(bench("function F() { return 1; }", { clock: slow(29) }).inCell("F")).toBe(1);
  const { book } = installed([{ name: "Data", rows }], {}, { clock: slow(31) });
  expect([book.read("B1"), book.problem("B1")]).toEqual([[["#ERROR!"]], TOO_LONG]);
});

test("D7: a simple trigger is stopped after 30 seconds", () => {
  const { workbench } = bench(`function onOpen() { ${reads(201)} }`);
  expect(workbench.open("LIMITED").error?.message).toBe(TOO_LONG);
});

test("D7: what clasp would push answers to no edits, changes or selections, only to the opening", () => {
  const { workbench } = installed([]);
  expect(workbench.functions.filter((name) => /^(on[A-Z]|do(Get|Post))/.test(name)).sort()).toEqual([
    "onInstall",
    "onOpen",
  ]);
});

test("B39: every call costs time, however little it carries; opening the panel and building cost few", async () => {
  const { workbench } = bench(`function one() { ${reads(1)} }\nfunction many() { ${reads(100)} }`);
  expect((await workbench.run("one")).waited).toBe(150);
  expect((await workbench.run("many")).waited).toBe(15_000);
});

describe("B40: ten million cells can not be read in one run", () => {
  const read = (rows: number) => {
    const book = openBook([{ name: "Data", rows: [["x"]] }], world);
    const gate = new RunGate({
      mode: "FULL",
      scopes: ["https://www.googleapis.com/auth/spreadsheets.currentonly"],
    });
    const run = { Date, ui: () => ({}), toast: () => undefined };
    const app = book.spreadsheetApp(gate, run) as typeof SpreadsheetApp;
    const [sheet] = app.getActive().getSheets();
    sheet!.insertRowsAfter(1000, rows - 1000);
    sheet!.getRange(1, 1, rows, 26).getValues();
    return gate.waited;
  };

  test("two hundred thousand cells can, in seconds", () => {
    expect(read(7_700)).toBeLessThan(10_000);
  });

  test("nearly ten million can not", () => {
    expect(() => read(384_000)).toThrow(TOO_LONG);
  });
});

test("F6: a script that belongs to no document has no document properties", () => {
  const stores = { document: new Map(), user: new Map(), script: new Map() };
  const service = (inDocument: boolean) =>
    propertiesService(stores, { inDocument, inCell: false }, { enter: () => {} }) as typeof PropertiesService;
  expect(service(false).getDocumentProperties()).toBeNull();
  expect(service(true).getDocumentProperties()!.getKeys()).toEqual([]);
});

test("A20: in a cell the user's properties are the owner's, and can not be set", async () => {
  const stores = {
    document: new Map(),
    user: new Map([["who", "editor"]]),
    script: new Map(),
    owner: new Map([["who", "owner"]]),
  };
  const { workbench, inCell } = bench(
    `function WHO() { return PropertiesService.getUserProperties().getProperty("who"); }
function SET() { PropertiesService.getUserProperties().setProperty("who", "x"); }`,
    { stores },
  );
  expect([inCell("WHO"), (await workbench.run("WHO")).value]).toEqual(["owner", "editor"]);
  expect(() => inCell("SET")).toThrow("You do not have permission to call setProperty");
  expect((await workbench.run("SET")).error).toBeNull();
  expect([stores.user.get("who"), stores.owner.get("who")]).toEqual(["x", "owner"]);
});

test.each(["NONE", "LIMITED", "CUSTOM_FUNCTION"] as const satisfies readonly AuthMode[])(
  "D5: in mode %s nothing is fetched from the network",
  (mode) => {
    const code = "function onOpen() { UrlFetchApp.fetch('https://example.com'); }\nvar F = onOpen;";
    const { workbench, inCell } = bench(code.replace("var F = onOpen;", "function F() { onOpen(); }"));
    if (mode === "CUSTOM_FUNCTION") expect(() => inCell("F")).toThrow("not implemented: UrlFetchApp.fetch");
    else expect(workbench.open(mode).error?.message).toMatch(/UrlFetchApp/);
  },
);
