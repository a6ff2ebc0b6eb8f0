import type { Area } from "../reports/plan.ts";

export type Place = Pick<Area, "row" | "column">;

/** Whether a cell lies in one of the areas. */
export const holds = (areas: readonly Area[], row: number, column: number): boolean =>
  areas.some((a) => row >= a.row && row < a.row + a.rows && column >= a.column && column < a.column + a.columns);

/** Whether two areas have a cell in common. */
export const meets = (a: Area, b: Area): boolean =>
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;

/** The smallest area that holds both. */
export function around(a: Area, b: Area): Area {
  const [row, column] = [Math.min(a.row, b.row), Math.min(a.column, b.column)];
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

/** A cell as an area. */
export const cellAt = ({ row, column }: Place): Area => ({ row, column, rows: 1, columns: 1 });
