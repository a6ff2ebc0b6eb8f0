import type { Cell } from "./types.ts";

/** A number, or an empty cell where there is none or no finite one. */
export function orBlank(value: number | undefined): Cell {
  return value === undefined || !Number.isFinite(value) ? "" : value;
}

/** A rate as a fraction; empty where the base is zero. */
export function rate(part: number, whole: number): Cell {
  return whole === 0 ? "" : part / whole;
}

/**
 * A table as a function spills it: the heading (unless left out), the rows, and below them the notes that say what was
 * left out, each in the first cell of a row. Notes that count nothing are not shown.
 */
export function layTable(
  header: boolean,
  heading: readonly Cell[],
  rows: readonly (readonly Cell[])[],
  notes: readonly (readonly [count: number, words: (count: number) => string])[] = [],
): Cell[][] {
  const width = heading.length;
  const table = header ? [[...heading]] : [];
  for (const row of rows) table.push(row as Cell[]);
  for (const [count, words] of notes) if (count > 0) table.push([words(count), ...new Array<Cell>(width - 1).fill("")]);
  return table.length === 0 ? [new Array<Cell>(width).fill("")] : table;
}

/** How many cells the longest row has. */
export const widthOf = (rows: readonly (readonly unknown[])[]): number =>
  rows.reduce((most, { length }) => Math.max(most, length), 0);
