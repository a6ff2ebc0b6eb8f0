import type { PlanCell, SheetPlan } from "./plan.ts";

/** The cells of a plan as one grid from A1, blank where it says nothing. */
export function planCells({ blocks }: Pick<SheetPlan, "blocks">, rows: number, columns: number): PlanCell[][] {
  const grid = Array.from({ length: rows }, () => Array<PlanCell>(columns).fill(""));
  for (const { row, column, cells } of blocks)
    cells.forEach((line, i) => {
      line.forEach((cell, j) => {
        grid[row - 1 + i]![column - 1 + j] = cell;
      });
    });
  return grid;
}
