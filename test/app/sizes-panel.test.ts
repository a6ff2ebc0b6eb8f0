import type { Answer, Api } from "../../src/app/api.ts";
import type { FileCell, TabData, World } from "../../workbench/types.ts";
import { script } from "../support/script.ts";

const world: World = { locale: "en_US", zone: "America/New_York", language: "en", today: "2026-03-31" };
const SIZES = [3, 4, 5, 6, 40, 42, 45, 210, 220, 1000, 1100];
/** Thirteen clients; two of them have no headcount. Years are numbers too, and fuller. */
const clients: TabData = {
  name: "Clients",
  rows: [
    ["Client", "Founded", "Headcount", "Lorries", "Manager"],
    ...[...SIZES, "", ""].map((size, i): FileCell[] => [`Client ${i}`, 1990 + i, size, 2 + i, "Ann"]),
  ],
};
function run<K extends keyof Api>(name: K, ...args: Parameters<Api[K]>): Answer<K> {
  jest.resetModules();
  const { call } = jest.requireActual<typeof import("../../src/app/call.ts")>("../../src/app/call.ts");
  return call(name, args) as Answer<K>;
}
function ask<K extends keyof Api>(name: K, ...args: Parameters<Api[K]>): ReturnType<Api[K]> {
  const answered = run(name, ...args);
  if (!answered.ok) throw new Error(`${answered.failure.title}: ${answered.failure.text}`);
  return answered.value;
}
const tab = (name: string) => SpreadsheetApp.getActive().getSheetByName(name)!;
const marks = () =>
  tab("Classes")
    .getRange("B6:B8")
    .getValues()
    .map(([mark]) => mark);
const names = () =>
  SpreadsheetApp.getActive()
    .getSheets()
    .map((sheet) => sheet.getName());
let book: ReturnType<typeof script>;
beforeEach(() => {
  book = script([clients], world);
});

test("The likeliest column comes first, with marks by natural breaks; years come last, whoever is without a number is counted", () => {
  const view = ask("sizes", null);
  expect(view.tab).toBe("Clients");
  expect(view.columns).toEqual([
    { column: "C", header: "Headcount", rows: 11 },
    { column: "D", header: "Lorries", rows: 13 },
    { column: "B", header: "Founded", rows: 13 },
  ]);
  expect(view.chosen).toMatchObject({ column: "C", sizes: SIZES, without: 2, marks: [1000, 210, 40] });
  // Eight steps from 3 to 1100: each (1100 / 3) ^ (1 / 8) = 2.0918 times the one before.
  expect(view.chosen!.bars.map((from) => Math.round(from))).toEqual([3, 6, 13, 27, 57, 120, 251, 526]);
  expect(view.present).toBeNull();
  expect(ask("sizes", "D").chosen).toMatchObject({ column: "D", without: 0 });
  expect(names()).toEqual(["Clients"]);
});

test("Accepted marks are written into Classes, the column becomes the potential, and it is said what was done and how to undo it", () => {
  const { said, at } = ask("acceptSizes", "C", [900, 200, 30]);
  expect(marks()).toEqual([900, 200, 30]);
  expect(said.join(" ")).toBe(
    "Written into “Classes”, B6:B8: A from 900, B from 200, C from 30. " +
      "Column C “Headcount” of “Clients” counts as the potential now; its cells stay as they are. " +
      "Update the built reports once; from then on the live ones follow by themselves. " +
      "To undo, empty these cells. The column of the potential is changed on the Data screen.",
  );
  expect(at).toEqual({ tabId: tab("Classes").getSheetId(), a1: "B6" });
  const [own] = ask("data").tabs;
  expect(own!.columns.find(({ field }) => field === "potential")).toMatchObject({ column: "C" });
  expect(ask("sizes", null)).toMatchObject({ present: [900, 200, 30], chosen: { column: "C" } });
});

test("A second press changes nothing and says so; other marks tell the old ones, and live reports follow", () => {
  ask("acceptSizes", "C", [900, 200, 30]);
  const before = tab("Classes").getDataRange().getValues();
  expect(ask("acceptSizes", "C", [900, 200, 30]).said.join(" ")).toBe(
    "“Classes” has these marks already: A from 900, B from 200, C from 30. Nothing was changed.",
  );
  expect(tab("Classes").getDataRange().getValues()).toEqual(before);
  expect(ask("acceptSizes", "C", [1000, 210, 40]).said.join(" ")).toBe(
    "Written into “Classes”, B6:B8: A from 1,000, B from 210, C from 40. " +
      "Live reports follow by themselves, frozen ones after an update. To undo, type 900 · 200 · 30 into these cells again.",
  );
});

test("Marks are written beside their keys, wherever their lines stand by now; a key that is gone is asked for", () => {
  ask("openMethod", "classes");
  const lines = tab("Classes").getRange("A6:C20").getValues();
  tab("Classes")
    .getRange("A6:C21")
    .setValues([["our own line", 77, ""], ...lines]);
  expect(ask("acceptSizes", "C", [1000, 210, 40]).at.a1).toBe("B7");
  expect(
    tab("Classes")
      .getRange("B6:B9")
      .getValues()
      .map(([value]) => value),
  ).toEqual([77, 1000, 210, 40]);
  tab("Classes").getRange("C8").setValue("");
  expect(run("acceptSizes", "C", [2000, 210, 40])).toMatchObject({
    ok: false,
    failure: { text: expect.stringContaining("no line with the key b_from in column C") },
  });
  expect(tab("Classes").getRange("B7").getValue()).toBe(1000);
});

test.each([
  [
    "C",
    [40, 210, 1000],
    "A 40, B 210, C 1,000: each mark must be a number above 0 and smaller than the one before it.",
  ],
  ["C", [1000, 210, 0], "A 1,000, B 210, C 0: each mark must be"],
  ["E", [1000, 210, 40], "Column E is no longer a free column of numbers in the clients’ tab."],
] as const)(
  "Marks of column %s that cannot be, %j, are refused in words, and nothing is touched",
  (column, three, says) => {
    expect(run("acceptSizes", column, three)).toMatchObject({
      ok: false,
      failure: { text: expect.stringContaining(says), untouched: expect.stringMatching(/./), kind: "data" },
    });
    expect(names()).toEqual(["Clients"]);
  },
);

test("Without a table of clients there is nothing to propose, and that is no failure", () => {
  script([{ name: "Notes", rows: [["anything"]] }], world);
  expect(ask("sizes", null)).toEqual({ tab: "", columns: [], chosen: null, present: null });
});

test("Proposing and accepting keep within sixty calls each, at first and again", () => {
  book.trips();
  for (const act of [
    () => ask("sizes", null),
    () => ask("acceptSizes", "C", [1000, 210, 40]),
    () => ask("sizes", "D"),
    () => ask("acceptSizes", "D", [9, 6, 3]),
  ]) {
    act();
    expect(book.trips()).toBeLessThanOrEqual(60);
  }
});

test("While another writes, nothing is written and one is told to wait", () => {
  jest
    .spyOn(LockService, "getDocumentLock")
    .mockReturnValue({ ...LockService.getDocumentLock(), tryLock: () => false });
  expect(run("acceptSizes", "C", [1000, 210, 40])).toMatchObject({ ok: false, failure: { kind: "busy" } });
  expect(names()).toEqual(["Clients"]);
});
