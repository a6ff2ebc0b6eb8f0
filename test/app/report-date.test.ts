import { handIn } from "../support/hand.ts";
import { type Installed, installed } from "../workbench/host/installed.ts";
import { call, cells, clients, dealRows, menu, orders, world } from "./small-office.ts";

const office = [clients, { name: "Deals", rows: dealRows }, orders];
const tab = (file: Installed, name: string) => handIn(file.book).getSheetByName(name)!;
const NEXT = "2026-04-01";
const later = (file: Installed) => installed(file.book.exportData(), { ...world, today: NEXT });
const dayOf = (file: Installed) => cells(file, "Segments!M1:N1")[0];

test.each([5, 6])(
  "a live report follows the day where line %s of Settings was deleted, one of the two that its date needs",
  async (line) => {
    const first = installed(office, world);
    await menu(first, "menuMethod");
    tab(first, "Settings").deleteRow(line);
    const settings = cells(first, "Settings!A1:C12");
    await call(first, "build", "segments", 1);
    expect(dayOf(first)).toEqual(["2026-03-31", ""]);
    const next = later(first);
    expect((await call(next, "start")).dated).toBe(true);
    expect(dayOf(next)).toEqual([NEXT, ""]);
    expect(cells(next, "Settings!A1:C12")).toEqual(settings);
  },
);

test("a live report that was built before there were Settings follows the day when they are there, whatever comes first that day", async () => {
  for (const begin of ["panel", "build"] as const) {
    const first = installed(office, world);
    await call(first, "build", "segments", 1);
    await menu(first, "menuMethod");
    const next = later(first);
    if (begin === "build") await call(next, "build", "funnel", 1);
    await call(next, "start");
    expect([begin, dayOf(next)]).toEqual([begin, [NEXT, ""]]);
  }
});

test("a frozen report keeps its day, and what somebody typed where the date of a report stood is left alone", async () => {
  const frozen = installed(office, world);
  await call(frozen, "build", "segments", 1);
  await call(frozen, "freeze", "segments");
  const next = later(frozen);
  await call(next, "start");
  expect(dayOf(next)).toEqual(["2026-03-31", ""]);
  const live = installed(office, world);
  await call(live, "build", "segments", 1);
  tab(live, "Segments").insertColumnsBefore(13, 1);
  tab(live, "Segments").getRange("M1").setValue("mine");
  const then = later(live);
  await call(then, "start");
  expect(dayOf(then)).toEqual(["mine", "2026-03-31"]);
});
