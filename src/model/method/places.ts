import { textOf, wordKey } from "../../cells/text.ts";
import type { Cell } from "../../cells/types.ts";
import { columnsFrom, headings } from "../headings.ts";
import { blocksOf, HEAD_ROW, METHOD_BLOCKS, type MethodBlock, PARAMETER_ROWS, SETTING_ROWS } from "./layout.ts";
import type { MethodTexts } from "./texts.ts";

type Rows = readonly (readonly Cell[])[];

/** Where a table of a Method tab stands by now: people put rows and columns into these tabs, and move their lines. */
export interface Place {
  /** Row of its headings, 1-based. */
  readonly head: number;
  /** The column of each of its fields, 1-based; 0 where somebody has deleted it. */
  readonly columns: readonly number[];
  /** Whether the heading that it is found by stands there. */
  readonly found: boolean;
  /** The column of a field. */
  column(field: string): number;
  /** The row of the line with a key, 1-based; undefined where there is none. */
  row(key: string): number | undefined;
}

/** Where the lines stand that formulas refer to, as they are laid. */
const ROWS: { readonly [key: string]: number } = { ...PARAMETER_ROWS, ...SETTING_ROWS };

/**
 * Finds a table by its first heading and the others right of it; where that heading was changed, the table is taken to
 * stand where it was laid.
 *
 * @param values the whole tab from A1; undefined where there is none yet
 * @param texts the headings as the defaults write them; that of the column with what is wrong stands behind the first table
 */
export function placeOf(block: MethodBlock, values: Rows | undefined, { heads, check }: MethodTexts): Place {
  const { column, fields, tab } = METHOD_BLOCKS[block];
  const known = blocksOf(tab);
  const [head, line] = headings(values ?? [], heads[known[0]!][0]!, HEAD_ROW);
  const starts = known.map((other) => line.indexOf(wordKey(heads[other][0]!)));
  const left = starts[known.indexOf(block)]!;
  const laid = fields.map((_, i) => column + i);
  const ends = [...starts, line.indexOf(wordKey(check.title))].filter((end) => end > left);
  const limit = Math.min(...ends, line.length);
  const columns = left < 0 ? laid : columnsFrom(values!.slice(head - 1), heads[block], left, limit);
  return {
    head,
    columns,
    found: left >= 0,
    column: (field) => columns[fields.indexOf(field)]!,
    row(key) {
      if (values === undefined) return ROWS[key];
      const at = columns[fields.indexOf("key")]! - 1;
      const found = values.findIndex((row, i) => i >= head && textOf(row[at] ?? "") === key);
      return found < 0 ? undefined : found + 1;
    },
  };
}
