import { closeToUser, makeTable } from "../../workbench/engine/others.ts";
import { type Team, team } from "./installed-team.ts";
import { smallTeam } from "./small-team.ts";
import { shownIn } from "./worlds.ts";

const TODAY = { today: "2026-03-08" };
const idOf = ({ book: { getters } }: Team, tab: string) =>
  getters.getSheetIds().find((id) => getters.getSheetName(id) === tab)!;

/** A command of the engine, as the page gives it when a person does something by hand. */
function byHand(opened: Team, type: string, tab: string, payload: object): void {
  const result = opened.book.model.dispatch(type as "ADD_MERGE", { sheetId: idOf(opened, tab), ...payload } as never);
  expect([type, result.reasons, result.isSuccessful]).toEqual([type, [], true]);
}
const type = (opened: Team, tab: string, row: number, column: number, content: string) =>
  byHand(opened, "UPDATE_CELL", tab, { row: row - 1, col: column - 1, content });
const NOTE = 14;

/** Task sheets in which people have typed notes, the tasks of which have changed since: a deal is over, another has come. */
async function worked(odd: (opened: Team) => void = () => undefined): Promise<Team> {
  const opened = team(smallTeam, TODAY);
  await opened.build("hunters");
  type(opened, "Hunters", 4, NOTE, "note of the first");
  type(opened, "Hunters", 5, NOTE, "note of the second");
  odd(opened);
  const more = [
    ["Grills", "Box", "Offer", 70, "46082", "", "Ann"],
    ["Fryers", "Gum", "New", 60, "46085", "", "Bob"],
  ];
  for (const [r, line] of more.entries())
    for (const [c, cell] of line.entries()) type(opened, "Deals", 7 + r, c + 1, String(cell));
  return opened;
}
const listed = ({ book }: Team) =>
  shownIn(book, "hunters", "A4:P12").map((line) => [
    line[0],
    line[1],
    line[3],
    line[4],
    line[8],
    line[11],
    line[13],
    line[14],
  ]);

async function updated(odd?: (opened: Team) => void): Promise<{ rows: unknown[][]; opened: Team }> {
  const opened = await worked(odd);
  await opened.build("hunters");
  const [first] = (await opened.ask("today")).tasks;
  await opened.ask("finish", first!.id, { done: false, outcome: "", lostReason: "", note: "said" });
  return { rows: listed(opened), opened };
}
let plain: Promise<{ rows: unknown[][] }> | undefined;

test.each<readonly [string, (opened: Team) => void]>([
  ["rows are hidden", (o) => byHand(o, "HIDE_COLUMNS_ROWS", "Hunters", { dimension: "ROW", elements: [3, 7] })],
  ["columns are hidden", (o) => byHand(o, "HIDE_COLUMNS_ROWS", "Hunters", { dimension: "COL", elements: [13, 8] })],
  [
    "the title is merged",
    (o) => byHand(o, "ADD_MERGE", "Hunters", { target: [{ top: 0, bottom: 0, left: 0, right: 3 }], force: true }),
  ],
  [
    "two cells of a row are merged",
    (o) => byHand(o, "ADD_MERGE", "Hunters", { target: [{ top: 3, bottom: 3, left: 11, right: 12 }], force: true }),
  ],
  [
    "blank cells below each other are merged",
    (o) => byHand(o, "ADD_MERGE", "Hunters", { target: [{ top: 4, bottom: 5, left: 16, right: 16 }], force: true }),
  ],
  [
    "cells of tasks below each other are merged",
    (o) => byHand(o, "ADD_MERGE", "Hunters", { target: [{ top: 3, bottom: 4, left: 12, right: 12 }], force: true }),
  ],
  ["it is a table with types", (o) => makeTable(o.book, "Hunters", "A3:P40")],
  ["the team's tab is a table with types", (o) => makeTable(o.book, "Deals", "A1:G20")],
  ["a cell beside it shows an error", (o) => type(o, "Hunters", 5, 18, "=1/0")],
])("A task sheet is updated and worked as ever when %s", async (_, odd) => {
  plain ??= updated();
  const { rows } = await updated(odd);
  expect(rows).toEqual((await plain).rows);
});

const refused = (asked: Promise<unknown>) =>
  asked.then(
    () => Promise.reject(new Error("It was done.")),
    (error) => error.failure,
  );

test("B26: A task sheet with a protected column keeps what is typed and begins no row that it can not finish", async () => {
  const opened = await worked((made) => closeToUser(made.book, "Hunters", "D1:D40"));
  const { text, at, untouched } = await refused(opened.build("hunters"));
  expect([text, at.a1]).toEqual([
    expect.stringContaining("The range D1:D40 of the tab “Hunters” is protected"),
    "D1:D40",
  ]);
  expect(untouched).toContain("What people typed stands as it was");
  const rows = listed(opened);
  expect(rows.map((line) => line[6])).toEqual(expect.arrayContaining(["note of the first", "note of the second"]));
  expect(rows.filter((line) => line[2] !== "" && line[7] === "")).toEqual([]);
});

test("An answer for cells that somebody merged is refused whole, and the sentence says which cell", async () => {
  const opened = await worked((made) =>
    byHand(made, "ADD_MERGE", "Hunters", { target: [{ top: 3, bottom: 3, left: 11, right: 12 }], force: true }),
  );
  const [first] = (await opened.ask("today")).tasks;
  const before = listed(opened);
  const answer = { done: true, outcome: "Ordered", lostReason: "why", note: "said" };
  const { text, at } = await refused(opened.ask("finish", first!.id, answer));
  expect([at.a1, text]).toEqual(["M4", expect.stringContaining("merged with another")]);
  expect(listed(opened)).toEqual(before);
});

test("A report in which cells are merged and rows hidden, with an error beside the method, is built as ever", async () => {
  const opened = team(smallTeam, TODAY);
  await opened.build("funnel");
  const numbers = () => shownIn(opened.book, "funnel", "A1:M40");
  const before = numbers();
  byHand(opened, "ADD_MERGE", "Funnel", { target: [{ top: 0, bottom: 0, left: 2, right: 4 }], force: true });
  byHand(opened, "ADD_MERGE", "Funnel", { target: [{ top: 5, bottom: 6, left: 1, right: 2 }], force: true });
  byHand(opened, "HIDE_COLUMNS_ROWS", "Funnel", { dimension: "ROW", elements: [6, 8] });
  type(opened, "Funnel", 6, 28, "mine");
  byHand(opened, "ADD_MERGE", "Funnel", { target: [{ top: 5, bottom: 6, left: 27, right: 27 }], force: true });
  type(opened, "Stages", 30, 12, "=1/0");
  await opened.build("funnel");
  expect(numbers()).toEqual(before);
  expect(opened.book.getters.getMerges(idOf(opened, "Funnel"))).toMatchObject([{ top: 5, bottom: 6, left: 27 }]);
  expect(opened.book.getters.isRowHidden(idOf(opened, "Funnel"), 6)).toBe(true);
});
