import { cellsOf, REPORTS, team } from "./installed-team.ts";
import { smallTeam } from "./small-team.ts";
import { shownIn } from "./worlds.ts";

const TODAY = { today: "2026-03-08" };

test("B45: an update brings a task sheet into order that somebody has filtered, which then hides the same people's tasks", async () => {
  const opened = team(smallTeam, TODAY);
  const { book } = opened;
  await opened.build("hunters");
  const sheetId = book.getters.getSheetIds().find((id) => book.getters.getSheetName(id) === "Hunters")!;
  const dispatch = (type: string, payload: object) =>
    expect(book.model.dispatch(type as "UPDATE_FILTER", { sheetId, ...payload } as never).isSuccessful).toBe(true);
  const _zone = { top: 2, bottom: 40, left: 0, right: 15 };
  dispatch("CREATE_TABLE", {
    ranges: [{ _sheetId: sheetId, _zone }],
    config: { hasFilters: true, numberOfHeaders: 1, styleId: "None" },
    tableType: "static",
  });
  dispatch("UPDATE_FILTER", { col: 8, row: 2, value: { filterType: "values", hiddenValues: ["Bob"] } });
  const tasks = () =>
    book.read("Hunters!D4:I5").map((row, i) => [row[0], row[5], book.getters.isRowHidden(sheetId, 3 + i)]);
  expect(tasks()).toEqual([
    ["Ash", "Bob", true],
    ["Yew", "Ann", false],
  ]);
  dispatch("UPDATE_CELL", { sheetId: book.getters.getSheetIds()[0], col: 3, row: 5, content: "50000" });
  dispatch("UPDATE_CELL", { sheetId: book.getters.getSheetIds()[0], col: 4, row: 5, content: "2026-02-01" });
  await opened.build("hunters");
  expect(tasks()).toEqual([
    ["Yew", "Ann", false],
    ["Ash", "Bob", true],
  ]);
});

test("Rows that somebody filtered away in the team's tab are counted like others, and stay filtered away", async () => {
  const opened = team(smallTeam, TODAY);
  const { book } = opened;
  const sheetId = book.getters.getSheetIds()[0]!;
  const dispatch = (type: string, payload: object) =>
    book.model.dispatch(type as "UPDATE_FILTER", { sheetId, ...payload } as never);
  const _zone = { top: 0, bottom: 5, left: 0, right: 6 };
  expect(
    dispatch("CREATE_TABLE", {
      ranges: [{ _sheetId: sheetId, _zone }],
      config: { hasFilters: true, numberOfHeaders: 1, styleId: "None" },
      tableType: "static",
    }).isSuccessful,
  ).toBe(true);
  const value = { filterType: "values", hiddenValues: ["Won"] };
  expect(dispatch("UPDATE_FILTER", { col: 2, row: 0, value }).isSuccessful).toBe(true);
  const hidden = () => [1, 2, 3, 4, 5].map((row) => book.getters.isRowHidden(sheetId, row));
  expect(hidden()).toEqual([true, true, false, false, false]);
  const before = cellsOf(book, ["Deals"]);
  for (const report of REPORTS) await opened.build(report);
  expect(shownIn(book, "funnel", "B6:B8")).toEqual([[5], [3], [2]]);
  expect(hidden()).toEqual([true, true, false, false, false]);
  expect(cellsOf(book, ["Deals"])).toEqual(before);
});

test("B17: half a character in a note is written as the sign for it, and the task stays one that can be worked", async () => {
  const opened = team(smallTeam, TODAY);
  await opened.build("hunters");
  const [task] = (await opened.ask("today")).tasks;
  const answer = { done: false, outcome: "", lostReason: "", note: "called \ud83d back" };
  const { tasks } = await opened.ask("finish", task!.id, answer);
  expect(tasks.find(({ id }) => id === task!.id)).toMatchObject({ note: "called \ufffd back" });
  await opened.build("hunters");
  const again = await opened.ask("finish", task!.id, { ...answer, done: true });
  expect(again.tasks.find(({ id }) => id === task!.id)).toMatchObject({ status: "done" });
});

test("A15 and A22: no cell of ours shows an error, and all tabs together call functions from at most thirty cells", async () => {
  const opened = team(smallTeam, TODAY);
  for (const report of REPORTS) await opened.build(report);
  const { getters } = opened.book;
  const ours = getters.getSheetIds().slice(smallTeam.length);
  const errors = ours.flatMap((id) => getters.getEvaluatedCells(id).filter(({ type }) => type === "error"));
  expect(errors.map(({ value, message }) => [value, message])).toEqual([]);
  const names = new Set(opened.workbench.functions.map((name) => name.toUpperCase()));
  const calls = ours.flatMap((id) =>
    getters
      .getCells(id)
      .filter((cell) => cell.isFormula && cell.compiledFormula.symbols.some((name) => names.has(name.toUpperCase()))),
  );
  expect(calls.length).toBeGreaterThan(3);
  expect(calls.length).toBeLessThanOrEqual(30);
});

test("A team with 510 regions gets its segments: the filter offers the first of them and takes the others typed", async () => {
  const names = Array.from({ length: 510 }, (_, i) => `Client ${i}`);
  const heads = ["Client", "Segment", "Potential", "Interest", "Region", "Manager"];
  const rows = names.map((name, i) => [
    name,
    "VIP",
    10 + i,
    1 + (i % 4),
    `Region ${String(i).padStart(3, "0")}`,
    "Ann",
  ]);
  const opened = team([{ name: "Clients", rows: [heads, ...rows] }], TODAY);
  await opened.build("segments");
  const { getters } = opened.book;
  const rules = getters.getSheetIds().flatMap((id) => getters.getDataValidationRules(id));
  const regions = rules.filter(({ criterion }) => criterion.values.includes("Region 000"));
  expect(regions.map(({ criterion, isBlocking }) => [criterion.values.length, isBlocking])).toEqual([[500, false]]);
});
