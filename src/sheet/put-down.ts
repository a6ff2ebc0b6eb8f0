import type { Beside } from "./beside.ts";
import { type SheetValue, toSheet } from "./cells.ts";
import type { Clock } from "./clock.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Writes cells in one call. */
export function putDown(sheet: Sheet, cells: readonly Beside[], clock: Clock): void {
  if (cells.length === 0) return;
  const top = Math.min(...cells.map(({ row }) => row));
  const left = Math.min(...cells.map(({ column }) => column));
  const height = Math.max(...cells.map(({ row }) => row)) - top + 1;
  const width = Math.max(...cells.map(({ column }) => column)) - left + 1;
  const values: SheetValue[][] = Array.from({ length: height }, () => Array(width).fill(""));
  for (const { row, column, cell } of cells) values[row - top]![column - left] = toSheet(cell, clock);
  sheet.getRange(top, left, height, width).setValues(values);
}
