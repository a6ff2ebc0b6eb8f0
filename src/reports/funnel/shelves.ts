import type { FunnelBlock } from "./blocks.ts";

/** A table of the Funnel tab that finds its place by its size. */
export interface Section {
  readonly columns: number;
  readonly rows: number;
  readonly lay: (row: number, column: number) => FunnelBlock;
}

/** Two tables stand side by side when the left one has at most these columns, and the right one. */
const LEFT = 8;
export const RIGHT_COLUMN = LEFT + 2;
const RIGHT = 8;
/** Columns of the whole page. */
export const PAGE = RIGHT_COLUMN + RIGHT - 1;

/** Places tables in their order, two side by side where they fit, a blank row below each pair. */
export function shelves(sections: readonly Section[], first: number): { blocks: FunnelBlock[]; end: number } {
  const blocks: FunnelBlock[] = [];
  let row = first;
  for (let i = 0; i < sections.length; i++) {
    const left = sections[i]!;
    const right = sections[i + 1];
    blocks.push(left.lay(row, 1));
    let rows = left.rows;
    if (right && left.columns <= LEFT && right.columns <= RIGHT) {
      blocks.push(right.lay(row, RIGHT_COLUMN));
      rows = Math.max(rows, right.rows);
      i++;
    }
    row += rows + 1;
  }
  return { blocks, end: row };
}
