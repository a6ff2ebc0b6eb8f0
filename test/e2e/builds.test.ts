import { type OpenPage, useWorkbench, type Value } from "../support/browser.ts";

const bench = useWorkbench();
const today = "2026-11-23";

/** Value beside a word in the first columns of a tab. */
async function beside(read: OpenPage["read"], tab: string, word: string): Promise<Value> {
  const rows = await read(`${tab}!A1:B40`);
  return rows.find(([first]) => first === word)?.[1] ?? null;
}

/** Row and column of a heading in the first rows of a tab. */
async function heading(read: OpenPage["read"], tab: string, name: string) {
  const rows = await read(`${tab}!A1:P6`);
  const row = rows.findIndex((cells) => cells.includes(name));
  return { row: row + 1, column: rows[row]!.indexOf(name) };
}

const letter = (column: number) => String.fromCharCode(65 + column);

test("the funnel built from the menu follows a stage that somebody changes in the team's tab", async () => {
  const { menu, read, type, tabs, page } = await bench.open({ language: "en", today });
  await menu("Conveyor", "funnel");
  await page.locator(".toast").waitFor();
  expect(await tabs()).toEqual(expect.arrayContaining(["Client list", "Funnel"]));
  const won = Number(await beside(read, "Funnel", "Won"));
  expect(won).toBeGreaterThan(0);
  const stage = await heading(read, "Deals 2026", "Stage");
  const column = letter(stage.column);
  const stages = await read(`Deals 2026!${column}1:${column}700`);
  const open = stages.findIndex(([value]) => value === "Offer");
  expect(open).toBeGreaterThan(0);
  await type(`Deals 2026!${column}${open + 1}`, "Won");
  expect(await read(`Deals 2026!${column}${open + 1}`)).toEqual([["Won"]]);
  expect(await beside(read, "Funnel", "Won")).toBe(won + 1);
});

test("from the panel's first screen to a built report, in the panel alone", async () => {
  const { panel, tabs, problems } = await bench.open({ language: "en", today });
  await panel.getByRole("button", { name: /Use my tabs/ }).click();
  await panel.getByRole("button", { name: "Confirm and go to Build" }).click();
  await panel
    .getByRole("button", { name: /^Build/ })
    .first()
    .click();
  await panel.getByText("Segments are built").waitFor();
  expect(await tabs()).toContain("Segments");
  expect(problems).toEqual([]);
});

test("a chart of the bundle stands on its tab, and the work with it survives a reload", async () => {
  const first = await bench.open({ language: "ru", today });
  await first.menu("Conveyor", "воронку");
  await first.page.locator(".toast").waitFor();
  await first.page.locator(".o-chart-container canvas").first().waitFor();
  const built = await first.read("Воронка!A1:I20");
  await first.keep();
  const again = await bench.open({ language: "ru", today, context: first.page.context() });
  expect(await again.tabs()).toEqual(await first.tabs());
  expect(await again.read("Воронка!A1:I20")).toEqual(built);
});
