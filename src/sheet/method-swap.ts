import type { Language } from "../messages/language.ts";
import { type FoundMethod, foundMethod } from "../model/method/found.ts";
import { blocksOf, FIRST_ROW, HEAD_ROW, METHOD_BLOCKS, type MethodBlock } from "../model/method/layout.ts";
import { type MethodCell, withMethod } from "../model/method/merge.ts";
import { methodPlan } from "../reports/method/plan.ts";
import type { MethodKey, SheetPlan, TabKey } from "../reports/plan.ts";
import { planCells } from "../reports/plan-cells.ts";
import { toCells } from "./cells.ts";
import { partMerged } from "./merged-cells.ts";
import type { TeamMethod } from "./method.ts";
import { CHECK, isAlike, isFormula, keepAside, type Standing, standingIn, writeOver } from "./method-standing.ts";
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

/** Whether somebody has changed a Method tab, as it is seen, from the defaults. */
export type IsEdited = (tab: MethodKey, shown: Standing["shown"]) => boolean;

/** What is to stand in a Method tab, and the columns right of it, from 0, that are ours and have no place any more. */
interface Wanted {
  readonly cells: Cells;
  readonly gone?: readonly number[];
}

/**
 * Replaces what stands in a Method tab of ours. Where it loses something that way it is kept aside first, and again when somebody
 * typed into it meanwhile. Gives the names of the tabs that keep it.
 *
 * @param loses whether something of a team's goes
 * @param wanted what is to stand there, from what does
 */
function replace(
  tab: MethodKey,
  { columns }: SheetPlan,
  ours: Ours,
  here: Here & TeamMethod,
  loses: (standing: Standing) => boolean,
  wanted: (standing: Standing) => Wanted,
): string[] {
  const sheet = ours.get(tab)!;
  const kept = new Set<string>();
  partMerged(sheet.getDataRange().getMergedRanges(), (row, column) => row >= HEAD_ROW && column <= columns);
  let before = standingIn(sheet, here.clock);
  for (let look = 0; look < LOOKS && loses(before); look++) {
    kept.add(keepAside(tab, nameOf(sheet), before, ours, here));
    const now = standingIn(sheet, here.clock);
    const same = isAlike(now.cells, before.cells);
    before = now;
    if (same) break;
  }
  const { cells, gone = [] } = wanted(before);
  writeOver(sheet, before, cells, gone, here.clock);
  return [...kept];
}

/** Headings of Method tabs in every language. */
const headings = () => (["en", "ru"] as const).map((language: Language) => readTexts(language).method.heads);

/** Writes the tables of a copied tab over those of ours; where its columns are no more where they were, all of it. */
export function overwrite(method: FoundMethod, isEdited: IsEdited, ours: Ours, here: Here & TeamMethod): string[] {
  const { tab } = method;
  const plan = planOf(tab, ours, here);
  const heads = headings();
  const check = checkOf(tab);
  const loses = ({ cells, shown }: Standing) => isEdited(tab, shown) || !isInPlace(tab, cells, heads);
  return replace(tab, plan, ours, here, loses, ({ cells, shown }) => {
    if (isInPlace(tab, cells, heads)) {
      const typed = cells.map((row, i) =>
        row
          .slice(0, plan.columns)
          .map((cell, j) => (j === check && i >= FIRST_ROW - 1 && !isFormula(cell) ? "" : cell)),
      );
      return { cells: withMethod(typed, method) };
    }
    const own = foundMethod(shown, heads);
    const base = planGrid(plan, cells.length);
    const whole = own?.tab === tab ? withMethod(base, own) : base;
    return { cells: withMethod(whole, method), gone: movedColumns(plan, cells, heads) };
  });
}

/** Writes the defaults over a Method tab of ours; what stands right of its tables stays. */
export function restore(tab: MethodKey, ours: Ours, here: Here & TeamMethod): string[] {
  const plan = planOf(tab, ours, here);
  const heads = headings();
  return replace(
    tab,
    plan,
    ours,
    here,
    () => true,
    ({ cells }) => ({ cells: planGrid(plan, cells.length), gone: movedColumns(plan, cells, heads) }),
  );
}

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

/** Columns of ours, from 0, that somebody moved right of the tables. */
function movedColumns({ tab, columns }: SheetPlan, cells: Cells, heads: ReturnType<typeof headings>): number[] {
  const own = new Set<unknown>(heads.flatMap((all) => blocksOf(tab as MethodKey).flatMap((block) => all[block])));
  return (cells[HEAD_ROW - 1] ?? []).flatMap((head, j) => {
    const isOurs = isFormula(head) ? CHECK.test(head.formula) : head !== "" && own.has(head);
    return j >= columns && isOurs ? [j] : [];
  });
}

/** The cells of a plan, at least so many rows of them. */
function planGrid(plan: SheetPlan, rows: number): MethodCell[][] {
  const height = Math.max(rows, ...plan.blocks.map(({ row, cells }) => row - 1 + cells.length));
  return planCells(plan, height, plan.columns);
}
