import type { Cell } from "../../cells/types.ts";
import type { Block, PlanCell } from "../plan.ts";

/** What the live formulas of a report show in its tab now; rows and columns count from 1, beyond it "". */
export type Shown = (row: number, column: number) => Cell;

/** Native formulas of a report. */
export interface PlainBlock extends Block {
  /**
   * Whether they stay together: where one of them gives something else, all become values. So for formulas that read the same
   * columns: the others are right by chance there, until the next deal.
   */
  readonly together?: boolean;
}

/**
 * Native formulas, one per cell, for the cells of a report that native formulas can do; cells that no block names stay
 * values. Cells within a block that hold no formula count as not named.
 */
export type Plain = (shown: Shown) => readonly PlainBlock[];

/** The same of a whole report. */
export interface PlainReport {
  /** The formulas; of a report that is too large for them how many there would be. */
  (shown: Shown): readonly PlainBlock[] | number;
  /** True where formulas stay also above cells that had to remain values: a sum over hundreds of clients of whom a few are spelled oddly. */
  readonly mixed?: boolean;
  /** What else is to be said of it in the tab. */
  readonly says?: string;
}

/** An expression as the cell of a plan; nothing where there is none. */
export const native = (expression: string | null): PlanCell =>
  expression === null ? "" : { formula: `=${expression}` };
