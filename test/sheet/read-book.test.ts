import { confirm } from "../../src/model/book/mapping.ts";
import { columnOf } from "../../src/model/refs.ts";
import { keepConfirmed } from "../../src/sheet/confirmed.ts";
import { readBook } from "../../src/sheet/read-book.ts";
import { teamTabs } from "../../src/sheet/team-tabs.ts";
import { sheetWorld } from "../../src/sheet/world.ts";
import { demoCompany } from "../../workbench/demo/company.ts";
import type { FileCell, TabData, World } from "../../workbench/types.ts";
import { serial } from "../support/days.ts";
import { words } from "../support/reading.ts";
import { script } from "../support/script.ts";

const world: World = { locale: "en_GB", zone: "America/Los_Angeles", language: "en", today: "2026-11-23" };
const orders = (rows: number): TabData => ({
  name: "Orders",
  rows: [
    ["Client", "Date", "Amount"],
    ...Array.from({ length: rows }, (_, i): FileCell[] => [`Client ${i % 50}`, { date: "2026-03-08" }, 10 + i]),
  ],
});
const read = (here = sheetWorld()) => readBook([], here, teamTabs({ ...here.world, words }, here.clock));
const sheet = (name: string) => SpreadsheetApp.getActive().getSheetByName(name)!;

/** Confirms every tab as it was detected. */
function confirmAll() {
  const here = sheetWorld();
  for (const { sheet, sample, table } of read(here).tabs)
    keepConfirmed(sheet, confirm(sample, table, { kind: table.kind, columns: {} }, { ...here.world, words }));
}

test("Dates are days of the spreadsheet's zone, also on the day the clocks change", () => {
  script([orders(3)], world);
  expect(read().book.orders.map(({ date }) => date)).toEqual(Array(3).fill(serial("2026-03-08")));
});

test.each(["en", "ru"] as const)("The demo company in %s is read from the workbook as from its rows", (language) => {
  script(demoCompany(language, 1, "2026-11-23"), {
    ...world,
    locale: language === "ru" ? "ru_RU" : "en_GB",
    zone: "Europe/Moscow",
  });
  const { book } = read();
  expect(book.tables.map(({ kind }) => kind)).toEqual(["clients", "deals", "orders", "activities"]);
  expect([book.clients.length, book.deals.length]).toEqual([240, 700]);
  expect(book.skipped.map(({ reason, rows }) => [reason, rows.length])).toEqual([
    ["blank", 1],
    ["total", 1],
  ]);
});

test("A tab of ours is not read, whatever it is called; a team's own is, also under a name of ours", () => {
  script([{ ...orders(3), name: "Funnel" }, orders(2)], world);
  sheet("Orders").addDeveloperMetadata("conveyor.tab", "segments");
  expect(read().book.tables.map(({ tabName }) => tabName)).toEqual(["Funnel"]);
});

test("Reading three thousand rows costs at most one call a tab more than reading three hundred, four a tab and five in all", () => {
  const cost = [300, 3000].map((rows) => {
    const { trips } = script([orders(rows), { ...orders(rows), name: "Orders 2" }], world);
    const here = sheetWorld();
    trips();
    read(here);
    return trips();
  });
  expect(cost[1]! - cost[0]!).toBeLessThanOrEqual(2);
  expect(cost[1]).toBeLessThanOrEqual(2 * 4 + 5);
});

test("A confirmed tab is read in three calls", () => {
  const { trips } = script([orders(300)], world);
  confirmAll();
  const here = sheetWorld();
  trips();
  read(here);
  expect(trips()).toBeLessThanOrEqual(3 + 4);
});

test("What was confirmed survives a column put in before and a tab renamed", () => {
  script([orders(3)], world);
  confirmAll();
  sheet("Orders").insertColumnsBefore(1, 2);
  sheet("Orders").setName("Shipments of the year");
  const [table] = read().book.tables;
  expect(table).toMatchObject({ tabName: "Shipments of the year", kind: "orders", confidence: "sure" });
  expect(columnOf(table!, "amount")).toBe(5);
});

test("A tab that the user does not want is not used, and confirming again changes only what differs", () => {
  const { trips } = script([orders(3)], world);
  confirmAll();
  const here = sheetWorld();
  const [tab] = read(here).tabs;
  const same = confirm(tab!.sample, tab!.table, { kind: "orders", columns: {} }, { ...here.world, words });
  trips();
  keepConfirmed(tab!.sheet, same);
  expect(trips()).toBe(2);
  keepConfirmed(tab!.sheet, confirm(tab!.sample, tab!.table, { kind: null, columns: {} }, { ...here.world, words }));
  expect(read().book).toMatchObject({ orders: [], tables: [{ kind: null }] });
});
