import { cellsOf, company, type Team, team } from "./installed-team.ts";

/** Apostrophes, marks of references and of texts, brackets and signs beyond the basic plane, at every place of a name. */
const TABS = [`It's "deals"!A1; 50%`, "{O'Neil's} (clients) [x]'", "'😀 #REF! orders, $B$2 \\ 1.5"] as const;
const names = ["Oak", "Elm", "Fir", "Ash", "Yew", "Box"];

/** Formulas that lead nowhere, and cells that show so. */
function broken({ book: { getters } }: Team): string[] {
  return getters.getSheetIds().flatMap((id) =>
    [...getters.getCells(id)].flatMap((cell) => {
      if (!cell.isFormula) return [];
      const formula = cell.compiledFormula.toFormulaString(getters).replace(/'(?:[^']|'')*'/g, "tab");
      const { type, value } = getters.getEvaluatedCell(getters.getCellPosition(cell.id));
      return type === "error" || formula.includes("#REF!") ? [`${getters.getSheetName(id)} ${formula} = ${value}`] : [];
    }),
  );
}

test("Formulas lead into tabs whose names hold apostrophes, marks, brackets and emoji, also ours", async () => {
  const world = { locale: "ru_RU", language: "ru" };
  const opened = team(
    company(names).map((tab, i) => ({ ...tab, name: TABS[i]! })),
    world,
  );
  const { book, workbench, build, ask } = opened;
  const before = cellsOf(book, TABS);
  await build("hunters");
  const tasks = book.tabs.list().find(({ name }) => !(TABS as readonly string[]).includes(name))!;
  book.tabs.change(
    () => undefined,
    (hand) => hand.dispatch("RENAME_SHEET", { sheetId: tasks.id, oldName: tasks.name, newName: "Ann's 'hunters'" }),
  );
  for (const report of ["segments", "funnel", "monitor"] as const) await build(report);
  await workbench.run("menuCalendar");
  expect(workbench.runs.filter(({ error }) => error)).toEqual([]);
  expect(broken(opened)).toEqual([]);
  expect(cellsOf(book, TABS)).toEqual(before);
  const { cards } = await ask("start");
  expect(cards.filter(({ state }) => state === "built").map(({ report }) => report)).toContain("segments");
  // The file as it is saved and opened again.
  expect(broken(team(book.exportData(), world))).toEqual([]);
});
