import { columnLetter } from "../model/refs.ts";

/** A cell of the same tab, such as `B7`. */
export function at(row: number, column: number): string {
  return columnLetter(column) + row;
}

/** Cells of the same tab from one corner to the other, such as `B7:F11`. */
export function span(row: number, column: number, rows: number, columns: number): string {
  return `${at(row, column)}:${at(row + rows - 1, column + columns - 1)}`;
}

/** A column of the same tab from a row down to the end of the grid, fixed against copying: `$B$40:$B`. */
export function downFrom(row: number, column: number): string {
  return `$${columnLetter(column)}$${row}:$${columnLetter(column)}`;
}

/** A reference to cells, fixed against copying: `$B$7:$F$11`. */
export function fixed(ref: string): string {
  return ref.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}
