import { columnRef } from "../model/refs.ts";
import type { Table } from "../model/types.ts";
import type { FunnelBlock } from "./funnel-blocks.ts";
import type { DealColumns } from "./funnel-columns.ts";
import { COUNT, HEAD, MONEY, NOTE, SECTION } from "./look.ts";
import type { Area } from "./plan.ts";

/** Rows that the lists at the bottom of the tab may take. */
export const BOTTOM_ROWS = 40;

const section = (row: number, column: number): FunnelBlock["styles"] => [
  { area: { row, column, rows: 1, columns: 1 }, style: SECTION },
  { area: { row, column: column + 1, rows: 1, columns: 1 }, style: NOTE },
];
const below = (row: number, column: number, columns: number): Area => ({
  row: row + 2,
  column,
  rows: BOTTOM_ROWS,
  columns,
});

/** Why deals are lost: the commonest reason first. */
export function reasonsBlock(
  row: number,
  reasons: string,
  columns: DealColumns,
  words: { why: string; whyNote: string },
): FunnelBlock {
  return {
    blocks: [
      {
        row,
        column: 1,
        cells: [
          [words.why, words.whyNote],
          [{ formula: `=LOST_REASONS(${reasons};"";${columns.amounts};${columns.ends})` }, ""],
        ],
      },
    ],
    styles: [
      ...section(row, 1),
      { area: { row: row + 1, column: 1, rows: 1, columns: 4 }, style: HEAD },
      { area: { row: row + 1, column: 2, rows: 1, columns: 3 }, style: { align: "right" } },
      { area: below(row, 2, 1), style: { format: COUNT } },
      { area: below(row, 3, 1), style: { format: "0%" } },
      { area: below(row, 4, 1), style: { format: MONEY } },
    ],
    rules: [],
  };
}

/** Days from the first contact to the sale, quarter by quarter. */
export function cycleBlock(
  { row, column }: { row: number; column: number },
  deals: Table,
  columns: DealColumns,
  order: string,
  words: { cycle: string; cycleNote: string },
): FunnelBlock {
  const [start, closed] = [columnRef(deals, "created"), columnRef(deals, "closed")];
  return {
    blocks: [
      {
        row,
        column,
        cells: [[words.cycle], [{ formula: `=CYCLE_TREND(${start};${closed};${columns.ends};${order})` }]],
      },
    ],
    styles: [
      { area: { row, column, rows: 1, columns: 1 }, style: SECTION },
      { area: { row: row + 1, column, rows: 1, columns: 6 }, style: HEAD },
      { area: { row: row + 1, column: column + 1, rows: 1, columns: 5 }, style: { align: "right" } },
      { area: below(row, column + 1, 1), style: { format: COUNT } },
      { area: below(row, column + 2, 4), style: { format: "0", align: "right" } },
    ],
    rules: [],
  };
}
