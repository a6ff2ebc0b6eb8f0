import type { Answer } from "../../src/app/api.ts";
import type { TabData, World } from "../../workbench/types.ts";
import { type Installed, installed } from "../workbench/host/installed.ts";

/** A Tuesday; New asks for a call after a day, Offer for one after two (Playbook). */
const world: Partial<World> = { locale: "en_US", zone: "America/New_York", language: "en", today: "2026-03-31" };
const date = (iso: string) => ({ date: iso });
const deals: TabData = {
  name: "Deals",
  rows: [
    ["Deal", "Client", "Stage", "Amount", "Created", "Manager", "Next contact"],
    ["D1", "Oak", "Offer", 100, date("2026-03-01"), "Ann", date("2026-04-02")],
    ["D2", "Elm", "Offer", 200, date("2026-03-01"), "Ann", date("2026-04-02")],
    ["D3", "Fir", "Offer", 300, date("2026-03-01"), "Bob", date("2026-03-20")],
    ["D4", "Ash", "Offer", 400, date("2026-03-01"), "", date("2026-04-07")],
  ],
};
const run = async ({ workbench }: Installed, handler: string) =>
  expect((await workbench.run(handler)).error).toBeNull();
const cells = ({ book }: Installed, range: string) => book.read(range) as unknown[][];
const type = ({ book }: Installed, tab: string, row: number, column: number, content: string) => {
  const sheetId = book.getters.getSheetIds().find((id) => book.getters.getSheetName(id) === tab)!;
  book.model.dispatch("UPDATE_CELL", { sheetId, col: column - 1, row: row - 1, content });
};
/** Moves each task of the hunters to a day, so that the test knows the days, and takes the steps as they are. */
async function withTasks(days: { readonly [client: string]: string }) {
  const file = installed([deals], world);
  await run(file, "menuHunters");
  const rows = cells(file, "Hunters!A4:G7");
  for (const [i, row] of rows.entries()) type(file, "Hunters", 4 + i, 2, days[String(row[3])]!);
  const step = Object.fromEntries(rows.map((row) => [String(row[3]), `${row[3]}: ${row[6]}`]));
  return { file, rows, step };
}
const DAYS = { Oak: "4/2/2026", Elm: "4/2/2026", Fir: "3/20/2026", Ash: "4/7/2026" };

test("the calendar shows a week of open tasks by person and day, tasks of nobody last", async () => {
  const { file, step } = await withTasks(DAYS);
  await run(file, "menuCalendar");
  expect(cells(file, "Calendar!A7:I9")).toEqual([
    ["Ann", 0, 0, "", "", "", expect.anything(), "", ""],
    ["Bob", 1, 0, "", "", "", "", "", ""],
    ["Nobody yet", 0, 0, "", "", "", "", "", ""],
  ]);
  expect(String(cells(file, "Calendar!G7")[0]![0]).split("\n").sort()).toEqual([step.Elm, step.Oak].sort());
});

test("another week is chosen in a cell, and stays chosen when the calendar is built again", async () => {
  const { file, step } = await withTasks(DAYS);
  await run(file, "menuCalendar");
  type(file, "Calendar", 3, 2, "Next week");
  expect(cells(file, "Calendar!E9")).toEqual([[step.Ash]]);
  await run(file, "menuCalendar");
  expect(cells(file, "Calendar!B3")).toEqual([["Next week"]]);
  expect(cells(file, "Calendar!E9")).toEqual([[step.Ash]]);
});

test("a task that is ticked or moved leaves its day at once", async () => {
  const { file, rows, step } = await withTasks(DAYS);
  await run(file, "menuCalendar");
  const oak = 4 + rows.findIndex((row) => row[3] === "Oak");
  const elm = 4 + rows.findIndex((row) => row[3] === "Elm");
  type(file, "Hunters", oak, 1, "TRUE");
  type(file, "Hunters", elm, 2, "4/3/2026");
  expect(cells(file, "Calendar!G7:H7")).toEqual([["", step.Elm]]);
});

test("the calendar says when it was made, and who has come since, as soon as he has a task", async () => {
  const { file } = await withTasks(DAYS);
  await run(file, "menuFarmers");
  await run(file, "menuCalendar");
  expect(cells(file, "Calendar!A4:C4")).toEqual([["Built", expect.stringMatching(/^2026-03-31T/), ""]]);
  type(file, "Hunters", 4, 9, "Cy*");
  type(file, "Hunters", 5, 9, "Eve");
  expect(cells(file, "Calendar!C4")).toEqual([
    ["Not in this list yet: Cy*, Eve. Make the calendar again from the menu."],
  ]);
  type(file, "Hunters", 5, 1, "TRUE");
  expect(cells(file, "Calendar!C4")[0]![0]).toContain("yet: Cy*. Make");
  await run(file, "menuCalendar");
  expect(cells(file, "Calendar!C4")).toEqual([[""]]);
});

test("a task without a day, or with one that is no date, is counted beside its person", async () => {
  const { file, rows } = await withTasks(DAYS);
  await run(file, "menuCalendar");
  for (const [client, day] of [
    ["Oak", "soon"],
    ["Elm", ""],
  ])
    type(file, "Hunters", 4 + rows.findIndex((row) => row[3] === client), 2, day!);
  expect(cells(file, "Calendar!A7:C8")).toEqual([
    ["Ann", 0, 2],
    ["Bob", 1, 0],
  ]);
});

test("the text for one's own calendar holds every open task that has a day, once, with why it is there", async () => {
  const { file } = await withTasks(DAYS);
  const answer = JSON.parse(
    await file.workbench.call("sidebarCall", JSON.stringify(["calendar", []])),
  ) as Answer<"calendar">;
  if (!answer.ok) throw new Error(answer.failure.text);
  const { text, tasks, who } = answer.value;
  expect([tasks, who]).toEqual([4, null]);
  expect(text.match(/^DTSTART;VALUE=DATE:\d+/gm)).toHaveLength(4);
  expect(text).toContain("DTSTART;VALUE=DATE:20260407");
  expect(new Set(text.match(/^UID:.+$/gm)).size).toBe(4);
  expect(text).toMatch(/SUMMARY:Fir: /);
});

test("without task sheets the calendar says what to build first", async () => {
  const file = installed([deals], world);
  await run(file, "menuCalendar");
  expect(file.screen.notes.join("\n")).toContain("Build one of them first");
});
