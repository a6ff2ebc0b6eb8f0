import type { BookOptions } from "../../workbench/engine/book.ts";
import type { Unproven } from "../../workbench/engine/unproven.ts";
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
  ])("%s: %s", async (name, answer, fact) => {
    const { rows } = await diagnosed({}, { unproven: { [name]: answer } });
    expect(red(rows)).toContain(fact);
    const verdicts = rows.filter(([one]) => one === fact).map(([, , , , verdict]) => verdict);
    expect(verdicts).toContain("differs");
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
