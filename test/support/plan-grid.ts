import type { Cell } from "../../src/cells/types.ts";
import type { SheetPlan } from "../../src/reports/plan.ts";

/** What a plan leaves in its tab, from A1 on, without the values of formulas (""). */
export function planGrid({ rows, columns, blocks }: Pick<SheetPlan, "rows" | "columns" | "blocks">): Cell[][] {
  const grid = Array.from({ length: rows }, () => Array<Cell>(columns).fill(""));
  for (const { row, column, cells } of blocks)
    cells.forEach((line, i) => {
      line.forEach((cell, j) => {
        grid[row - 1 + i]![column - 1 + j] = typeof cell === "object" && "formula" in cell ? "" : cell;
      });
    });
  return grid;
}
