import type { Area } from "../reports/plan.ts";
import { rectangles } from "./spilled.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Writes a grid from A1 on but for the cells of people's, in one call where there is none: what a formula of theirs fills looks as if it
 * had been typed, and a value there would stand in its way.
 *
 * @param isMoved whether somebody has put rows or columns in: nothing more is written then
 * @param written is given every area when it has been written
 */
export function writeAround(
  sheet: Sheet,
  cells: readonly (readonly unknown[])[],
  isTheirs: (row: number, column: number) => boolean,
  isMoved: () => boolean,
  written: Area[] = [],
): void {
  for (const area of rectangles((row, column) => !isTheirs(row, column), cells.length, cells[0]!.length)) {
    if (isMoved()) return;
    const { row, column, rows, columns } = area;
    const lines = cells.slice(row - 1, row - 1 + rows);
    sheet
      .getRange(row, column, rows, columns)
      .setValues(lines.map((line) => line.slice(column - 1, column - 1 + columns)));
    written.push(area);
  }
}
