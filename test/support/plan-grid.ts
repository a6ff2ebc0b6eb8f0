import type { Cell } from "../../src/cells/types.ts";
import type { SheetPlan } from "../../src/reports/plan.ts";
import { planCells } from "../../src/reports/plan-cells.ts";

/** What a plan leaves in its tab, from A1 on, without the values of formulas (""). */
export function planGrid(plan: Pick<SheetPlan, "rows" | "columns" | "blocks">): Cell[][] {
  return planCells(plan, plan.rows, plan.columns).map((line) =>
    line.map((cell) => (typeof cell === "object" && "formula" in cell ? "" : cell)),
  );
}
