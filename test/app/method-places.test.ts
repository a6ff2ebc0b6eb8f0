import { handIn } from "../support/hand.ts";
import { type Installed, installed } from "../workbench/host/installed.ts";
import { call, cells, clients, dealRows, menu, names, orders, world } from "./small-office.ts";

const office = [clients, { name: "Deals", rows: dealRows }, orders];
const METHOD = ["Stages", "Classes", "Rules", "Playbook", "Personas", "Norms", "Plan", "Settings"];

/** The team puts rows and columns of its own into every Method tab, also in the middle of its tables. */
function meddleWith(file: Installed) {
  for (const name of METHOD) {
    const sheet = handIn(file.book).getSheetByName(name)!;
    const column = name === "Settings" ? 2 : 3;
    sheet.insertColumnsBefore(column, 1);
    sheet.getRange(3, column, 4, 1).setValues([["Ours"], ["mine"], ["mine"], ["mine"]]);
    sheet.insertColumnsBefore(1, 1);
    sheet.getRange("A5").setValue("mine");
    if (name !== "Playbook" && name !== "Personas") sheet.insertRowsBefore(2, 1);
    if (name === "Classes" || name === "Settings") sheet.insertRowsBefore(6, 1);
  }
}

/** The values of a report, without the row that names the moment. */
const shown = (file: Installed, tab: string) => cells(file, `'${tab}'!A1:BZ200`);

const began = async (): Promise<Installed> => {
  const file = installed(office, world);
  await menu(file, "menuMethod");
  const sheet = handIn(file.book).getSheetByName("Rules")!;
  // A rule and a class of the team's own, so that the defaults would not do.
  sheet.getRange("E4").setValue("Send flowers");
  handIn(file.book)
    .getSheetByName("Classes")!
    .getRange("B6:B8")
    .setValues([[800], [600], [10]]);
  return file;
};

test("reports count as before when the team has put rows and columns into the tables of every Method tab", async () => {
  const plain = await began();
  const meddled = installed(plain.book.exportData(), world);
  meddleWith(meddled);
  for (const report of ["segments", "funnel", "base"] as const) {
    for (const file of [plain, meddled]) await call(file, "build", report, 1);
    const tab = names(plain).at(-1)!;
    expect(shown(meddled, tab)).toEqual(shown(plain, tab));
  }
  for (const file of [plain, meddled]) await call(file, "plain", "segments");
  expect(shown(meddled, "Segments")).toEqual(shown(plain, "Segments"));
}, 120_000);

test("the day of the update is written into its own cell, whatever rows and columns the team has put in; a report date that was typed stays", async () => {
  const first = await began();
  await call(first, "build", "segments", 1);
  handIn(first.book).getSheetByName("Settings")!.getRange("B4").setValue("2026-01-15");
  meddleWith(first);
  const settings = cells(first, "Settings!A1:E12");
  const next = installed(first.book.exportData(), { ...world, today: "2026-04-01" });
  await call(next, "start");
  const now = cells(next, "Settings!A1:E12");
  const changed = now.flatMap((row, i) => row.flatMap((cell, j) => (cell === settings[i]![j] ? [] : [[i + 1, j + 1]])));
  expect(changed).toEqual([[7, 4]]);
  expect([now[6]![3], now[6]![4]]).toEqual(["2026-04-01", "refreshed"]);
});

test("where the line of the last update was deleted nothing is written into Settings, and reports have the day themselves", async () => {
  const first = await began();
  const sheet = handIn(first.book).getSheetByName("Settings")!;
  sheet.deleteRow(5);
  sheet.deleteRow(5);
  const settings = cells(first, "Settings!A1:E12");
  const next = installed(first.book.exportData(), { ...world, today: "2026-04-01" });
  await call(next, "build", "funnel", 1);
  expect(cells(next, "Settings!A1:E12")).toEqual(settings);
  expect(shown(next, "Funnel").flat()).toContain("2026-04-01");
});
