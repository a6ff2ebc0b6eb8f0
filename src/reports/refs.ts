/** References to cells as they are written into formulas. */

/** The letters of a column: 1 is A, 27 is AA. */
export function letters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? letters(rest) : "") + String.fromCharCode(65 + ((column - 1) % 26));
}

/** A cell of the same tab, such as `B7`. */
export function at(row: number, column: number): string {
  return letters(column) + row;
}

/** Cells of the same tab from one corner to the other, such as `B7:F11`. */
export function span(row: number, column: number, rows: number, columns: number): string {
  return `${at(row, column)}:${at(row + rows - 1, column + columns - 1)}`;
}

/** A column from a row down to the end of the grid, fixed against copying: `$B$40:$B`. */
export function downFrom(row: number, column: number): string {
  return `$${letters(column)}$${row}:$${letters(column)}`;
}

/** The name of a tab before `!`, always quoted so that any name will do. */
export function quoted(tabName: string): string {
  return `'${tabName.replace(/'/g, "''")}'`;
}
