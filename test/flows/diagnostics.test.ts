import { BAD, GOOD } from "../../src/reports/look.ts";
import type { Book, BookOptions } from "../../workbench/engine/book.ts";
import type { Unproven } from "../../workbench/engine/unproven.ts";
import { exception } from "../../workbench/host/exception.ts";
import type { World } from "../../workbench/types.ts";
import { cellsOf, ourTabs, team } from "./installed-team.ts";
import { smallTeam } from "./small-team.ts";
import { shownIn } from "./worlds.ts";

const TEAM = ["Deals", "Clients", "Orders"];
const russia = { locale: "ru_RU", zone: "Europe/Moscow", language: "ru" };

async function diagnosed(world: Partial<World> = {}, options: BookOptions = {}) {
  const opened = team(smallTeam, world, {}, options);
  const before = cellsOf(opened.book, TEAM);
  const run = await opened.workbench.run("menuDiagnostics");
  expect(run.error).toBeNull();
  expect(cellsOf(opened.book, TEAM)).toEqual(before);
  const rows = shownIn(opened.book, "diagnostics", "A5:F40").filter(([fact]) => fact !== "");
  return { ...opened, run, rows };
}

/** Facts whose answer differs from what was expected. */
const red = (rows: readonly unknown[][]) => [
  ...new Set(rows.filter(([, , expected, found]) => expected !== found).map(([fact]) => fact)),
];

/** The colours that a verdict's cells have; all have the same. */
function coloursOf(book: Book, verdict: string): string[] {
  const { getters } = book;
  const sheetId = getters.getSheetIds().find((id) => getters.getSheetName(id) === "Diagnostics")!;
  const cells = [...getters.getEvaluatedCellsPositions(sheetId)].filter(
    (position) => position.col === 4 && getters.getEvaluatedCell(position).value === verdict,
  );
  const colours = cells.map((position) => getters.getCellComputedStyle(position).fillColor ?? "none");
  return [...new Set(colours)];
}
/** Red for what differs, green for what is as expected, as the page of the first run says. */
const [RED, GREEN] = [[BAD.background], [GOOD.background]];

test.each([
  ["in the United States", {}],
  ["in Russia", russia],
  ["in Germany", { locale: "de_DE" }],
  ["in Brazil", { locale: "pt_BR" }],
])("Diagnostics is green in the workbench: %s", async (_, world) => {
  const { rows, run, screen } = await diagnosed(world);
  expect(red(rows)).toEqual([]);
  expect(rows.length).toBeGreaterThan(20);
  expect(
    rows.every(([, , , , verdict, hangs]) => /as expected|как ожидалось/.test(String(verdict)) && hangs !== ""),
  ).toBe(true);
  expect(run.serviceCalls).toBeLessThanOrEqual(60);
  expect(screen.notes.join()).toContain(`${rows.length}`);
});

describe("An answer of Google's that differs shows red", () => {
  test.each<[keyof Unproven, unknown, string]>([
    ["today", "allowed", "A12"],
    ["openRanges", "content", "A9"],
    ["blanks", "null", "A8"],
    ["oddResults", "text", "A28"],
    ["rejected", "at once", "B24"],
    ["errorNames", "translated", "G6"],
    ["ruleFormulas", "refused", "B15"],
    ["semicolons", "refused", "B11"],
  ])("%s: %s", async (name, answer, fact) => {
    const { rows, book } = await diagnosed({}, { unproven: { [name]: answer } });
    expect(red(rows)).toContain(fact);
    const verdicts = rows.filter(([one]) => one === fact).map(([, , , , verdict]) => verdict);
    expect(verdicts).toContain("differs");
    expect(coloursOf(book, "differs")).toEqual(RED);
    expect(coloursOf(book, "as expected")).toEqual(GREEN);
  });

  test("every strange result of a custom function is a row of its own", async () => {
    const { rows } = await diagnosed({}, { unproven: { oddResults: "text" } });
    expect(rows.filter(([fact, , expected, found]) => fact === "A28" && expected !== found)).toHaveLength(11);
  });

  test("cells with errors are not passed to functions at all", async () => {
    expect(red((await diagnosed({}, { errorArguments: "skip" })).rows)).toEqual(["A10"]);
  });

  test("scripts write formulas in US syntax in a Russian file", async () => {
    expect(red((await diagnosed(russia, { formulas: "US" })).rows)).toEqual(["B9", "B13", "B12", "G5"]);
  });
});

test.each([
  ["writing", "setFormulas"],
  ["reading", "getValues"],
  ["a rule", "setDataValidation"],
  ["its tab", "setFrozenRows"],
])("Diagnostics that fails at %s says so and leaves nothing behind", async (_, failing) => {
  let broken = true;
  const opened = team(
    smallTeam,
    {},
    {
      before: (_class, member) => {
        if (!broken || member !== failing) return;
        broken = false;
        throw exception("Service Spreadsheets failed.");
      },
    },
  );
  const before = opened.book.exportData().sheets;
  await opened.workbench.run("menuDiagnostics");
  expect(opened.screen.notes.join()).toContain("Service Spreadsheets failed.");
  expect(opened.book.exportData().sheets).toEqual(before);
});

test("Diagnostics waits until Sheets has calculated its functions", async () => {
  const { rows, run } = await diagnosed({}, { unproven: { loadingReads: 3 } });
  expect(red(rows)).toEqual([]);
  expect(run.waited).toBeGreaterThan(6000);
});

test("Diagnostics leaves one tab, however often it runs, and nothing of its trials in it", async () => {
  const { book, workbench } = await diagnosed();
  await workbench.run("menuDiagnostics");
  expect(ourTabs(book).map(({ name }) => name)).toEqual(["Diagnostics"]);
  const [{ sheetId } = { sheetId: "" }] = ourTabs(book);
  expect(
    shownIn(book, "diagnostics", "G1:Z200")
      .flat()
      .filter((value) => value !== ""),
  ).toEqual([]);
  expect(book.getters.getDataValidationRules(sheetId)).toEqual([]);
  expect(shownIn(book, "diagnostics", "A1:A5")[0]).toEqual(["Diagnostics"]);
});

test("The Diagnostics tab is removed with all others of Conveyor’s, and is no tab of the team’s", async () => {
  const { book, workbench, ask } = await diagnosed();
  expect((await ask("data")).tabs.map(({ name }) => name)).toEqual(TEAM);
  await workbench.run("menuRemove");
  expect(ourTabs(book)).toEqual([]);
});
