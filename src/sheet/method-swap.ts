import type { Language } from "../messages/language.ts";
import { blocksOf, type FoundMethod, foundMethod } from "../model/method/found.ts";
import { FIRST_ROW, HEAD_ROW, METHOD_BLOCKS, type MethodBlock } from "../model/method/layout.ts";
import { type MethodCell, withMethod } from "../model/method/merge.ts";
import { methodPlan } from "../reports/method/plan.ts";
import type { MethodKey, SheetPlan, TabKey } from "../reports/plan.ts";
import { toCells } from "./cells.ts";
import type { TeamMethod } from "./method.ts";
import { isAlike, isFormula, keepAside, type Standing, standingIn, writeOver } from "./method-standing.ts";
import { allTabs, findMetadata, nameOf, ourTabIds } from "./our-tabs.ts";
import { readTexts } from "./texts.ts";
import type { sheetWorld } from "./world.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Here = ReturnType<typeof sheetWorld>;
type Ours = Map<TabKey, Sheet>;
type Cells = Standing["cells"];

/** No Method tab is longer: longer ones are not read. */
const MOST_ROWS = 2000;

/** A copied Method tab. */
export interface Copied extends FoundMethod {
  readonly sheet: Sheet;
}

/** The tabs that are not ours and hold a part of a method; of several of one kind the last. */
export function copiedMethod({ clock }: Here): readonly Copied[] {
  const ours = ourTabIds(findMetadata());
  const heads = headings();
  const found = new Map<MethodKey, Copied>();
  for (const sheet of allTabs()) {
    if (ours.has(sheet.getSheetId()) || sheet.getType() !== SpreadsheetApp.SheetType.GRID) continue;
    const range = sheet.getDataRange();
    if (range.getNumRows() > MOST_ROWS) continue;
    const method = foundMethod(toCells(range.getValues(), clock), heads);
    if (method) found.set(method.tab, { ...method, sheet });
  }
  return [...found.values()];
}

/** How often a tab is kept aside again because somebody typed into it meanwhile. */
const LOOKS = 3;

/**
 * Replaces what stands in a Method tab of ours. Where it was edited it is kept aside first, and again when somebody typed
 * into it meanwhile. Gives the names of the tabs that keep it.
 *
 * @param wanted the cells that are to stand there, from those that do
 */
function replace(
  tab: MethodKey,
  edited: boolean,
  ours: Ours,
  here: Here & TeamMethod,
  wanted: (standing: Standing) => Cells,
): string[] {
  const sheet = ours.get(tab)!;
  const kept = new Set<string>();
  let before = standingIn(sheet, here.clock);
  for (let look = 0; edited && look < LOOKS; look++) {
    kept.add(keepAside(tab, nameOf(sheet), before, ours, here));
    const now = standingIn(sheet, here.clock);
    const same = isAlike(now.cells, before.cells);
    before = now;
    if (same) break;
  }
  writeOver(sheet, before, wanted(before), here.clock);
  return [...kept];
}

/** Headings of Method tabs in every language. */
const headings = () => (["en", "ru"] as const).map((language: Language) => readTexts(language).method.heads);

/** Writes the tables of a copied tab over those of ours; where its columns are no more where they were, all of it. */
export const overwrite = (method: FoundMethod, edited: boolean, ours: Ours, here: Here & TeamMethod): string[] =>
  replace(method.tab, edited, ours, here, ({ cells, shown }) => {
    const heads = headings();
    if (isInPlace(method.tab, cells, heads)) {
      const check = checkOf(method.tab);
      const typed = cells.map((row, i) =>
        row.map((cell, j) => (j === check && i >= FIRST_ROW - 1 && !isFormula(cell) ? "" : cell)),
      );
      return withMethod(typed, method);
    }
    const own = foundMethod(shown, heads);
    const base = withDefaults(planOf(method.tab, ours, here), cells, heads);
    return withMethod(own?.tab === method.tab ? withMethod(base, own) : base, method);
  });

/** Writes the defaults over a Method tab of ours; what stands right of its tables stays. */
export const restore = (tab: MethodKey, ours: Ours, here: Here & TeamMethod): string[] =>
  replace(tab, true, ours, here, ({ cells }) => withDefaults(planOf(tab, ours, here), cells, headings()));

function planOf(tab: MethodKey, ours: Ours, { world, texts }: Here & TeamMethod): SheetPlan {
  const stages = ours.get("stages");
  return methodPlan(tab, texts, world.language, world.today, { stages: stages && nameOf(stages) });
}

/** Whether the tables of a Method tab, and what marks wrong entries, stand in the columns where they were laid. */
function isInPlace(tab: MethodKey, cells: Cells, heads: ReturnType<typeof headings>): boolean {
  const line = cells[HEAD_ROW - 1] ?? [];
  const isHead = (block: MethodBlock) => heads.some((own) => own[block][0] === line[METHOD_BLOCKS[block].column - 1]);
  return isFormula(line[checkOf(tab)] ?? "") && blocksOf(tab).every(isHead);
}

/** The column, from 0, that marks wrong entries. */
const checkOf = (tab: MethodKey) => METHOD_BLOCKS[tab === "classes" ? "parameters" : tab].fields.length;

/** The defaults, and what stands right of them, but for columns of ours that were moved there. */
function withDefaults(
  { tab, columns, blocks }: SheetPlan,
  before: Cells,
  heads: ReturnType<typeof headings>,
): MethodCell[][] {
  const own = new Set<unknown>(heads.flatMap((all) => blocksOf(tab as MethodKey).flatMap((block) => all[block])));
  const line = before[HEAD_ROW - 1] ?? [];
  const moved = line.map(
    (head, j) => j >= columns && head !== "" && (own.has(head) || (isFormula(head) && CHECK.test(head.formula))),
  );
  const height = Math.max(before.length, ...blocks.map(({ row, cells }) => row - 1 + cells.length));
  const grid = Array.from({ length: height }, (_, i): MethodCell[] => [
    ...Array<MethodCell>(columns).fill(""),
    ...(before[i]?.slice(columns).map((cell, j) => (i >= HEAD_ROW - 1 && moved[columns + j] ? "" : cell)) ?? []),
  ]);
  for (const { row, column, cells } of blocks)
    cells.forEach((line, i) => {
      line.forEach((cell, j) => {
        grid[row - 1 + i]![column - 1 + j] = cell;
      });
    });
  return grid;
}

/** The formula that marks wrong entries. */
const CHECK = /methodCheck\(/;
