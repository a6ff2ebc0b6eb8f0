import type { SheetPlan, TabKey } from "../reports/plan.ts";
import { grow, NEW_COLUMNS, NEW_ROWS, refuseWithoutRoom } from "./limits.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Makes room for the plan and for what stands below it. A tab only grows: people may have added to it. */
export function makeRoom(sheet: Sheet, plan: Pick<SheetPlan, "rows" | "columns">, fresh: boolean, below: number): void {
  const wanted = Math.max(plan.rows, below);
  if (!fresh && isInside(sheet, wanted, plan.columns)) return;
  const rows = fresh ? NEW_ROWS : sheet.getMaxRows();
  const columns = fresh ? NEW_COLUMNS : sheet.getMaxColumns();
  const [height, width] = [Math.max(rows, wanted), Math.max(columns, plan.columns)];
  const insert = () => {
    if (rows < height) sheet.insertRowsAfter(rows, height - rows);
    if (columns < width) sheet.insertColumnsAfter(columns, width - columns);
  };
  grow(() => height * width - rows * columns, insert);
}

/**
 * Throws `NoRoom` when not all of several plans find room, so that none is laid into a tab that is there; tabs that were
 * added are taken back without this. No call where all fit.
 */
export function makeSureOfRoom(plans: readonly SheetPlan[], ours: ReadonlyMap<TabKey, Sheet>): void {
  if (plans.length < 2 || !plans.some(({ tab }) => ours.has(tab))) return;
  const sized = plans.map(({ tab, rows, columns }) => ({ rows, columns, sheet: ours.get(tab) }));
  const larger = sized.filter(({ sheet, rows, columns }) => !sheet || !isInside(sheet, rows, columns));
  if (larger.length > 0) refuseWithoutRoom(larger);
}

/** Whether the grid of a tab has a cell, without a call: Google refuses ranges beyond the grid at once (platform fact B2). */
export function isInside(sheet: Sheet, row: number, column: number): boolean {
  try {
    sheet.getRange(row, column);
    return true;
  } catch {
    return false;
  }
}

/** Rows and columns of the grid of a tab, without a call. */
export function gridOf(sheet: Sheet): readonly [rows: number, columns: number] {
  const last = (isThere: (n: number) => boolean) => {
    let high = 1;
    while (isThere(high * 2)) high *= 2;
    let step = high;
    while (step >= 1) {
      if (isThere(high + step)) high += step;
      step = Math.floor(step / 2);
    }
    return high;
  };
  return [last((row) => isInside(sheet, row, 1)), last((column) => isInside(sheet, 1, column))];
}

/**
 * Watches a tab from now on. What it gives tells, without a call, whether the tab has grown since: somebody has put rows or
 * columns in, unless we made so many ourselves.
 */
export function watchGrid(sheet: Sheet): (rows?: number, columns?: number) => boolean {
  const before = gridOf(sheet);
  return (rows = 0, columns = 0) => gridOf(sheet).some((edge, i) => edge > Math.max(before[i]!, [rows, columns][i]!));
}
