import { bench } from "./bench.ts";

test("every run begins with a fresh bundle", async () => {
  const { workbench } = bench("var n = 0;\nfunction count() { return ++n; }");
  expect([(await workbench.run("count")).value, (await workbench.run("count")).value]).toEqual([1, 1]);
});

test("A22: every cell is a run of its own", () => {
  const { inCell } = bench("var n = 0;\nfunction COUNT_UP() { return ++n; }");
  expect([inCell("COUNT_UP"), inCell("COUNT_UP")]).toEqual([1, 1]);
});

test("D15: the bundle sees JavaScript and Google's services, nothing of Node or a browser", async () => {
  const { workbench } = bench(
    `function seen() {
  return ["setTimeout", "fetch", "URL", "TextEncoder", "process", "require", "window", "structuredClone"].filter((name) => name in globalThis);
}`,
  );
  expect((await workbench.run("seen")).value).toEqual([]);
});

test("A7: a date reaches a custom function as a Date of its own world", () => {
  const { inCell } = bench(
    "function NEXT_DAY(d) { if (!(d[0][0] instanceof Date)) throw new Error('foreign'); return [[new Date(d[0][0].getTime() + 86400000)]]; }",
  );
  const next = inCell("NEXT_DAY", (RealmDate) => [[[new RealmDate("2026-03-31T00:00:00Z")]]]);
  expect(String(next)).toMatch(/^Wed Apr 01 2026/);
});

test("B21: the local time of a Date is that of the script's zone, whatever machine the workbench runs on", async () => {
  const { workbench } = bench(
    `function local() {
  const d = new Date(2026, 2, 31, 15);
  return [d.toISOString(), d.getHours(), d.getTimezoneOffset(), new Date("2026-03-31T15:00:00").toISOString(), new Date("2026-03-31T15:00:00+03:00").toISOString()];
}`,
  );
  expect((await workbench.run("local")).value).toEqual([
    "2026-03-31T15:00:00.000Z",
    15,
    0,
    "2026-03-31T15:00:00.000Z",
    "2026-03-31T12:00:00.000Z",
  ]);
});

test("a fixed day is noon of the spreadsheet's zone for every clock of the bundle", async () => {
  const world = { locale: "ru_RU", zone: "Asia/Vladivostok", language: "ru", today: "2026-03-31" };
  const { workbench } = bench("function now() { return [new Date().toISOString(), Date.now()]; }", { world });
  expect((await workbench.run("now")).value).toEqual(["2026-03-31T02:00:00.000Z", Date.UTC(2026, 2, 31, 2)]);
});

test("what a service throws is an Error of the bundle's world", async () => {
  const { workbench } = bench(
    `function caught() {
  try { SpreadsheetApp.getActive().getRange(1, 2, 3, 4, 5); } catch (error) { return error instanceof Error && error.name; }
}`,
  );
  expect((await workbench.run("caught")).value).toBe("Exception");
});

test("A29: a function whose name ends in _ is there for menu items, not for pages", async () => {
  const { workbench } = bench("function item_() { return 1; }");
  expect((await workbench.run("item_")).value).toBe(1);
  await expect(workbench.call("item_", "[]")).rejects.toThrow("Script function not found: item_");
});
