import { isBlank } from "../cells/text.ts";
import type { MethodCell } from "../model/method/merge.ts";
import { beforePlan } from "../reports/before-plan.ts";
import { methodPlan } from "../reports/method/plan.ts";
import type { MethodKey, TabKey } from "../reports/plan.ts";
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

/** Keeps a Method tab as it stands in a tab of its own, unless a killed run has just done so. Gives the name of that. */
export function keepAside(
  tab: MethodKey,
  title: string,
  { shown }: Standing,
  ours: Map<TabKey, Sheet>,
  { world, clock, texts }: ReturnType<typeof sheetWorld> & TeamMethod,
): string {
  const last = ours.get(`before.${tab}`);
  const begun = last && isHalfMade(last) ? last : undefined;
  if (last && !begun && isAlike(tabValues(last, clock), shown)) return nameOf(last);
  const like = methodPlan(tab, texts, world.language, world.today, { byTheWay: true });
  const sheet = lay(beforePlan(tab, title, shown, like, world.language), clock, begun, true);
  ours.set(`before.${tab}`, sheet);
  return nameOf(sheet);
}

/**
 * Writes over a tab of ours in one call. Where somebody has put rows or columns into it since it was read, what they moved out
 * from under the writing stands there twice: that is taken away.
 */
export function writeOver(sheet: Sheet, before: Standing, wanted: Cells, clock: Clock): void {
  const columns = Math.max(...[...wanted, ...before.cells].map((row) => row.length));
  const rows = Math.max(wanted.length, before.cells.length);
  noteWriting(sheet, rows, columns);
  makeRoom(sheet, { rows, columns }, false, 0);
  const room = before.grid.map((edge, i) => Math.max(edge, [rows, columns][i]!));
  const values = Array.from({ length: rows }, (_, i) =>
    Array.from({ length: columns }, (_, j) => toSheet(wanted[i]?.[j] ?? "", clock)),
  );
  sheet.getRange(1, 1, rows, columns).setValues(values);
  const [down, right] = gridOf(sheet).map((edge, i) => edge - room[i]!) as [number, number];
  if (down <= 0 && right <= 0) return;
  const moved = (cell: MethodCell, i: number, j: number) =>
    [before.cells[i - down]?.[j - right], before.cells[i]?.[j - right], before.cells[i - down]?.[j]].some(
      (from) => from !== undefined && (isFormula(from) ? isFormula(cell) : isAlike([[from]], [[cell]])),
    );
  standingIn(sheet, clock).cells.forEach((row, i) => {
    row.forEach((cell, j) => {
      if ((i >= rows || j >= columns) && !isEmpty(cell) && moved(cell, i, j))
        sheet.getRange(i + 1, j + 1).clearContent();
    });
  });
}
