import type { Cell } from "./types.ts";

/** One row of results per row of data; a hundred thousand of them cost least when nothing grows while they are made. */
export function spill(length: number, make: (row: number) => Cell[]): Cell[][] {
  const rows = new Array<Cell[]>(length);
  for (let row = 0; row < length; row++) rows[row] = make(row);
  return rows;
}
