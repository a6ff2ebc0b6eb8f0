/** A cross table: `cells[row][column]`, with the sums of rows, of columns and of all. */
export interface Matrix {
  readonly cells: readonly (readonly number[])[];
  readonly rowTotals: readonly number[];
  readonly columnTotals: readonly number[];
  readonly total: number;
}

/** Counts rows, or adds up `values` (NaN as 0), by row and column number. */
export function crossTable(
  rows: Int32Array,
  columns: Int32Array,
  height: number,
  width: number,
  values?: Float64Array,
): Matrix {
  const cells = Array.from({ length: height }, () => new Array<number>(width).fill(0));
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    if (row >= 0) cells[row]![columns[i]!]! += values === undefined ? 1 : values[i]! || 0;
  }
  const rowTotals = cells.map((row) => row.reduce((sum, value) => sum + value, 0));
  const columnTotals = Array.from({ length: width }, (_, i) => cells.reduce((sum, row) => sum + row[i]!, 0));
  return { cells, rowTotals, columnTotals, total: rowTotals.reduce((sum, value) => sum + value, 0) };
}
