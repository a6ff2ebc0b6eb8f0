import { isBlank, textOf, wordKey } from "../cells/text.ts";
import type { Cell } from "../cells/types.ts";

type Rows = readonly (readonly Cell[])[];

/** Rows among which the headings are looked for. */
const TOP = 10;
const keysOf = (row: readonly Cell[] | undefined) => (row ?? []).map((cell) => wordKey(textOf(cell)));

/** The row of a tab of ours, 1-based, with the headings, and their keys: that which has the first of them, else where it was laid. */
export function headings(values: Rows, first: string, laid: number): readonly [row: number, line: readonly string[]] {
  const rows = [laid, ...Array.from({ length: TOP }, (_, i) => i + 1)];
  const row = rows.find((at) => keysOf(values[at - 1]).includes(wordKey(first))) ?? laid;
  return [row, keysOf(values[row - 1])];
}

/**
 * The columns of a table of ours, 1-based, by its headings; 0 where somebody has deleted one. A heading that is not there was
 * changed when the next column has something and is nobody else's, and else its column was deleted.
 *
 * @param rows from the headings down
 * @param left the column of the first heading, from 0
 * @param limit the column, from 0, in which the next table begins
 */
export function columnsFrom(rows: Rows, heads: readonly string[], left: number, limit: number): number[] {
  const line = keysOf(rows[0]);
  const wanted = heads.map(wordKey);
  const isFree = (at: number) =>
    at < limit && !wanted.includes(line[at]!) && !rows.every((row) => isBlank(row[at] ?? ""));
  let last = left;
  return wanted.map((head, i) => {
    if (i === 0) return left + 1;
    const next = last + 1;
    const found = line.indexOf(head, next);
    const at = found >= 0 && found < limit ? found : isFree(next) ? next : -1;
    if (at >= 0) last = at;
    return at + 1;
  });
}
