import { cellsOf, company, team } from "./installed-team.ts";

const LONGEST = 100;
/** As long as Google lets the name of a tab be, with a sign beyond the basic plane and quotes, which formulas write twice. */
const long = (what: string) => `${`${what} 😀 ${"it's «нужно» ".repeat(20)}`.slice(0, LONGEST - 1)}'`;
const TABS = ["Deals", "Clients", "Orders"].map(long);

test("B19: tabs with names of a hundred characters are read, followed by formulas and named in words", async () => {
  const content = company(["Oak", "Elm", "Fir", "Ash", "Yew", "Box"]).map((tab, i) => ({ ...tab, name: TABS[i]! }));
  const opened = team(content);
  const { book, ask, build } = opened;
  const before = cellsOf(book, TABS);
  await build("hunters");
  const { tabs } = await ask("data");
  expect(tabs.map(({ name }) => name)).toEqual(TABS);
  const ours = book.tabs.list().find(({ name }) => !TABS.includes(name))!;
  const newName = long("Hunters");
  book.tabs.change(
    () => undefined,
    (hand) => hand.dispatch("RENAME_SHEET", { sheetId: ours.id, oldName: ours.name, newName }),
  );
  await build("funnel");
  await build("hunters");
  expect((await opened.workbench.run("menuCalendar")).error).toBeNull();
  const { getters } = book;
  const errors = book.tabs
    .list()
    .flatMap(({ id }) => getters.getEvaluatedCells(id).filter(({ type }) => type === "error"));
  expect(errors).toEqual([]);
  expect(book.tabs.list().map(({ name }) => name.length)).toEqual(expect.arrayContaining([LONGEST, LONGEST]));
  expect(cellsOf(book, TABS)).toEqual(before);
  expect(book.tabs.list().map(({ name }) => name)).toContain(newName);
});
