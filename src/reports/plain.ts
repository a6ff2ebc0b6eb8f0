import type { Cell } from "../cells/types.ts";
import type { Block } from "./plan.ts";

/** What the live formulas of a report show in its tab now; rows and columns count from 1, beyond it "". */
export type Shown = (row: number, column: number) => Cell;

/**
 * Native formulas, one per cell, for the cells of a report that native formulas can do; cells that no block names stay
 * values. Cells within a block that hold no formula count as not named.
 */
export type Plain = (shown: Shown) => readonly Block[];
