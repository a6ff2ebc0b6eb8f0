import { type Cell, Day } from "../cells/types.ts";
import type { Clock } from "./clock.ts";

/** Values of a range as cells: dates as days of the spreadsheet's calendar; a picture in a cell is blank. */
export function toCells(values: readonly (readonly unknown[])[], clock: Clock): Cell[][] {
  return values.map((row) => row.map((value) => toCell(value, clock)));
}

function toCell(value: unknown, clock: Clock): Cell {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  return isDate(value) ? new Day(clock.serial(value)) : "";
}

const isDate = (value: unknown): value is Date =>
  typeof value === "object" && value !== null && Object.prototype.toString.call(value) === "[object Date]";
