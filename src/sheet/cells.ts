import { type Cell, Day } from "../cells/types.ts";
import type { PlanCell } from "../reports/plan.ts";
import type { Clock } from "./clock.ts";
import { asText } from "./typed-text.ts";

/** Values of a range as cells: dates as days of the spreadsheet's calendar; a picture in a cell is blank. */
export function toCells(values: readonly (readonly unknown[])[], clock: Clock): Cell[][] {
  return values.map((row) => row.map((value) => toCell(value, clock)));
}

/** A single one of them. */
export function toCell(value: unknown, clock: Clock): Cell {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  return isDate(value) ? new Day(clock.serial(value)) : "";
}

export const isDate = (value: unknown): value is Date =>
  typeof value === "object" && value !== null && Object.prototype.toString.call(value) === "[object Date]";

export type SheetValue = string | number | boolean | Date;

/** A cell of a plan as `setValues` takes it. */
export function toSheet(cell: PlanCell, clock: Clock): SheetValue {
  if (typeof cell === "string") return asText(cell);
  if (cell instanceof Day) return clock.date(cell.serial);
  return typeof cell === "object" ? cell.formula : cell;
}
