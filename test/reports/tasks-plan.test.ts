import type { Cell } from "../../src/cells/types.ts";
import { methodOf } from "../../src/model/method/read.ts";
import { readArchive } from "../../src/model/tasks/archive.ts";
import { mergeTasks } from "../../src/model/tasks/merge.ts";
import { tasksOf } from "../../src/model/tasks/plan.ts";
import { readTaskSheet } from "../../src/model/tasks/sheet.ts";
import { archivePlan } from "../../src/reports/archive-plan.ts";
import { FRESH_ORDER, tasksPlan } from "../../src/reports/tasks-plan.ts";
import { EN, RU } from "../support/cells.ts";
import { serial } from "../support/days.ts";
import { methodTexts } from "../support/method-texts.ts";
import { planGrid } from "../support/plan-grid.ts";
import { book, deal } from "../support/records.ts";

const world = { en: EN, ru: RU };
const records = book({
  deals: [
    deal("Iris", "Offer", { created: "2026-03-01", lastContact: "2026-03-20", amount: 900, manager: "Anna" }),
    deal("Oak", "Paused", { amount: 100 }),
  ],
});
const laid = (language: "en" | "ru") => {
  const method = methodOf(methodTexts(language), {}, world[language].locale);
  const { tasks } = mergeTasks(
    "hunter",
    undefined,
    new Map(),
    (history) => tasksOf("hunter", records, method, world[language], history),
    world[language].today,
  );
  const plan = tasksPlan({
    tab: "hunters",
    tasks,
    ownHeads: [],
    order: FRESH_ORDER,
    method,
    language,
    today: EN.today,
  });
  return { tasks, plan };
};
const letterOf = (column: number) => String.fromCharCode(64 + column);

test.each(["en", "ru"] as const)("a %s task sheet read back holds the tasks that were laid", (language) => {
  const { tasks, plan } = laid(language);
  const read = readTaskSheet(planGrid(plan), world[language].locale)!;
  expect(
    read.rows.map(({ id, due, client, deal: of, why, manager, done }) => [id, due, client, of, why, manager, done]),
  ).toEqual(tasks.map(({ id, due, client, deal: of, why, manager }) => [id, due, client, of, why, manager, false]));
  expect(read.rows.find(({ client }) => client === "Iris")!.data).toMatchObject({
    due: serial("2026-03-22"),
    money: 900,
  });
  expect(read.ownHeads).toEqual([]);
});

test("the status is a plain formula of the row's own box and day", () => {
  const { blocks } = laid("en").plan;
  expect(blocks[3]!.cells[0]![2]).toEqual({
    formula:
      '=IF(A4;IF(AND($L4="Refused";TRIM($M4)="");"Lost reason?";"Done");IF(B4="";"No next step";IF(B4<TODAY();"Overdue";IF(B4=TODAY();"Today";"Future"))))',
  });
});

test("the line under the title counts live, and says which cells are for typing", () => {
  const line = laid("en").plan.blocks[0]!.cells[1]![0] as { formula: string };
  expect(line.formula).toContain('COUNTIF($C$4:$C;"Overdue")');
  expect(laid("en").plan.blocks[1]).toEqual({
    row: 2,
    column: 5,
    cells: [
      [
        "New leads and open deals of clients who have not ordered yet, each with its next step. Updated 31 Mar 2026. Only the cream cells are for typing. “Update” rewrites the rest.",
      ],
    ],
  });
});

test("a task without a step asks to choose one", () => {
  const row = laid("ru").plan.blocks[3]!.cells.find((cells) => cells[3] === "Oak")!;
  expect(row[6]).toBe("Выбрать следующий шаг");
});

test("columns that people inserted, moved or added stay where they put them, with what stands in them", () => {
  const { plan } = laid("en");
  const grid: Cell[][] = planGrid(plan).map((row, i) => {
    const [first, second, ...rest] = row;
    return [second!, first!, i === 2 ? "Colour" : i === 3 ? "blue" : "", ...rest, i === 3 ? "far right" : ""];
  });
  const read = readTaskSheet(grid, "en_US")!;
  expect(read.ownHeads).toEqual(["Colour", ""]);
  expect(read.rows[0]!.own).toEqual(["blue", "far right"]);
  expect(read.order.slice(0, 4)).toEqual(["due", "done", 0, "status"]);
  const method = methodOf(methodTexts("en"), {}, "en_US");
  const { tasks } = mergeTasks("hunter", read, new Map(), (h) => tasksOf("hunter", records, method, EN, h), EN.today);
  const next = tasksPlan({ tab: "hunters", tasks, ...read, method, language: "en", today: EN.today });
  expect(next.blocks[2]!.cells[0]!.slice(0, 4)).toEqual(["Due", "Done", "Colour", "Status"]);
  expect(next.blocks[3]!.cells[0]!.filter((cell) => cell === "blue" || cell === "far right")).toHaveLength(2);
  const hidden = next.hiddenColumns![0]!.column;
  expect(next.blocks[2]!.cells[0]![hidden - 1]).toBe("For Conveyor");
});

test.each([
  ["завтра", null, "завтра"],
  ["2026-04-02", serial("2026-04-02"), ""],
  ["", null, ""],
])("a due day typed as “%s” is read, and what is no day goes into the note", (typed, due, note) => {
  const grid = planGrid(laid("en").plan);
  grid[3]![1] = typed;
  expect(readTaskSheet(grid, "en_US")!.rows[0]).toMatchObject({ due, note });
});

test("a row without its hidden cell keeps its day", () => {
  const grid = planGrid(laid("en").plan);
  grid[3]![15] = "";
  expect(readTaskSheet(grid, "en_US")!.rows[0]!.data).toBeUndefined();
});

test("a sheet whose headings are gone is not read at all", () => {
  expect(readTaskSheet([["Hunters"], ["x"]], "en_US")).toBeUndefined();
});

test("cream marks exactly the columns for typing", () => {
  const { plan } = laid("en");
  const cream = plan.styles
    .filter(({ style }) => style.background === "#fffdf5")
    .map(({ area }) => letterOf(area.column));
  expect(cream).toEqual(["A", "B", "L", "M", "N"]);
  expect(plan.typing!.map(({ column }) => letterOf(column))).toEqual(cream);
});

test.each(["en", "ru"] as const)("the %s archive read back is the archive", (language) => {
  const closed = {
    id: "h-1",
    day: EN.today,
    how: "gone" as const,
    due: null,
    client: "Iris",
    deal: "",
    stage: "Offer",
    step: "Call",
    manager: "Anna",
    outcome: "",
    lostReason: "",
    note: "=1+1",
    own: "Colour: blue",
  };
  expect(readArchive(planGrid(archivePlan([closed, { ...closed, id: "h-2", how: "done" }], language)))).toEqual([
    closed,
    { ...closed, id: "h-2", how: "done" },
  ]);
});
