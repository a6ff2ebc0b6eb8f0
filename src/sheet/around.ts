import type { Area } from "../reports/plan.ts";
import { around, cellAt, holds, meets, type Place } from "./areas.ts";
import { rectangles } from "./spilled.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Writes a grid from A1 on but for the cells of people's, in one call where there is none: what a formula of theirs fills looks as if it
 * had been typed, and a value there would stand in its way. Cells between theirs are left alone too where none of ours is among them,
 * so that few calls do it.
 *
 * @param ours the areas that must be written
 * @param isMoved whether somebody has put rows or columns in: nothing more is written then
 * @param written is given every area when it has been written
 */
export function writeAround(
  sheet: Sheet,
  cells: readonly (readonly unknown[])[],
  theirs: readonly Place[],
  ours: readonly Area[],
  isMoved: () => boolean,
  written: Area[] = [],
): void {
  const left = joined(theirs, ours);
  for (const area of rectangles((row, column) => !holds(left, row, column), cells.length, cells[0]!.length)) {
    if (isMoved()) return;
    const { row, column, rows, columns } = area;
    const lines = cells.slice(row - 1, row - 1 + rows);
    sheet
      .getRange(row, column, rows, columns)
      .setValues(lines.map((line) => line.slice(column - 1, column - 1 + columns)));
    written.push(area);
  }
}

/** Few areas that hold some cells and nothing of ours. */
function joined(cells: readonly Place[], ours: readonly Area[]): Area[] {
  const areas: Area[] = [];
  for (const one of cells.map(cellAt)) {
    const fits = (area: Area) => !ours.some((block) => meets(block, around(area, one)));
    const i = areas.findIndex(fits);
    if (i < 0) areas.push(one);
    else areas[i] = around(areas[i]!, one);
  }
  return areas;
}
