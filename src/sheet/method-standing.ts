import { isBlank } from "../cells/text.ts";
import { HEAD_ROW } from "../model/method/layout.ts";
import type { MethodCell } from "../model/method/merge.ts";
import { beforePlan } from "../reports/before-plan.ts";
import { methodPlan } from "../reports/method/plan.ts";
import type { MethodKey, TabKey } from "../reports/plan.ts";
import { at, span } from "../reports/refs.ts";
import { toCells, toSheet } from "./cells.ts";
import type { Clock } from "./clock.ts";
import { noteWriting } from "./fenced.ts";
import { lay } from "./lay.ts";
import type { TeamMethod } from "./method.ts";
import { isHalfMade, nameOf } from "./our-tabs.ts";
import { gridOf, makeRoom } from "./room.ts";
import { tabValues } from "./tab-values.ts";
import type { sheetWorld } from "./world.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Cells = readonly (readonly MethodCell[])[];

/** A Method tab as it was read. */
export interface Standing {
  readonly cells: Cells;
  /** The cells as they are seen. */
  readonly shown: ReturnType<typeof toCells>;
  /** Rows and columns of its grid. */
  readonly grid: readonly [rows: number, columns: number];
}

/** Reads a whole tab of ours, in three calls. */
export function standingIn(sheet: Sheet, clock: Clock): Standing {
  const grid = gridOf(sheet);
  const range = sheet.getDataRange();
  const formulas = range.getFormulas();
  const shown = toCells(range.getValues(), clock);
  const cells = shown.map((row, i) =>
    row.map((value, j): MethodCell => (formulas[i]![j] ? { formula: formulas[i]![j]! } : value)),
  );
  return { cells, shown, grid };
}

/** Whether the same cells stand in both, blank ones at the ends aside. */
export function isAlike(one: Cells, other: Cells): boolean {
  const filled = (rows: Cells) =>
    JSON.stringify(rows.flatMap((row, i) => row.flatMap((cell, j) => (isEmpty(cell) ? [] : [[i, j, cell]]))));
  return filled(one) === filled(other);
}

export const isFormula = (cell: MethodCell): cell is { readonly formula: string } =>
  typeof cell === "object" && cell !== null && "formula" in cell;
const isEmpty = (cell: MethodCell) => !isFormula(cell) && isBlank(cell);

/** The formula that marks wrong entries. */
export const CHECK = /methodCheck\(/;
/** That, and the one that says the first of them on top. */
const OURS = /methodCheck\(|MATCH\("\?\*"/;

/** A formula that may fill more cells than its own. */
const MANY = /[:{]|SEQUENCE|SPLIT|IMPORT|FINANCE|RANDARRAY/i;

/** Keeps a Method tab as it stands in a tab of its own, unless a killed run has just done so. Gives the name of that. */
export function keepAside(
  tab: MethodKey,
  title: string,
  standing: Standing,
  ours: Map<TabKey, Sheet>,
  { world, clock, texts }: ReturnType<typeof sheetWorld> & TeamMethod,
): string {
  const last = ours.get(`before.${tab}`);
  const begun = last && isHalfMade(last) ? last : undefined;
  if (last && !begun && isAlike(tabValues(last, clock), standing.shown)) return nameOf(last);
  const like = methodPlan(tab, texts, world.language, world.today, { byTheWay: true });
  const sheet = lay(beforePlan(tab, title, asCopied(standing), like, world.language), clock, begun, true);
  ours.set(`before.${tab}`, sheet);
  return nameOf(sheet);
}

/** What a copy keeps: people's formulas too, as words where they may fill more cells than their own. */
function asCopied({ cells, shown }: Standing): Cells {
  const isValue = (i: number, j: number) => {
    const cell = cells[i]?.[j] ?? "";
    return !isFormula(cell) && !isEmpty(cell);
  };
  return cells.map((row, i) =>
    row.map((cell, j) => {
      if (!isFormula(cell)) return cell;
      if (OURS.test(cell.formula)) return shown[i]![j]!;
      return MANY.test(cell.formula) && (isValue(i, j + 1) || isValue(i + 1, j)) ? cell.formula : cell;
    }),
  );
}

/**
 * Writes over a tab of ours in one call, and empties the columns that are `gone`. Where somebody has put rows or columns into it
 * since it was read, what they moved out from under the writing stands there twice: that is taken away.
 *
 * @param gone columns from 0
 */
export function writeOver(
  sheet: Sheet,
  { cells: before, grid }: Standing,
  wanted: Cells,
  gone: readonly number[],
  clock: Clock,
): void {
  const [rows, columns] = [wanted.length, Math.max(...wanted.map((row) => row.length))];
  makeRoom(sheet, { rows, columns }, false, 0);
  const room = [Math.max(grid[0], rows), Math.max(grid[1], columns)] as const;
  const range = sheet.getRange(1, 1, rows, columns);
  noteWriting(sheet, rows, columns);
  range.setValues(wanted.map((row) => Array.from({ length: columns }, (_, j) => toSheet(row[j] ?? "", clock))));
  if (gone.length > 0)
    sheet.getRangeList(gone.map((j) => span(HEAD_ROW, j + 1, before.length - HEAD_ROW + 1, 1))).clearContent();
  const now = gridOf(sheet);
  const [down, right] = [Math.max(0, now[0] - room[0]), Math.max(0, now[1] - room[1])];
  if (down + right === 0) return;
  const alike = (one: MethodCell | undefined, other: MethodCell) =>
    one !== undefined && (isFormula(one) ? isFormula(other) : isAlike([[one]], [[other]]));
  const twice = standingIn(sheet, clock).cells.flatMap((row, i) =>
    row.flatMap((cell, j) => {
      const isOutside = i < rows + down && j < columns + right && (i >= rows || j >= columns);
      const from = [before[i - down]?.[j - right], before[i]?.[j - right], before[i - down]?.[j]];
      const isMoved = !alike(before[i]?.[j], cell) && from.some((one) => alike(one, cell));
      return isOutside && !isEmpty(cell) && isMoved ? [at(i + 1, j + 1)] : [];
    }),
  );
  if (twice.length > 0) sheet.getRangeList(twice).clearContent();
}
