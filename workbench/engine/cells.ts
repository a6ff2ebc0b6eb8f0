import { isDateFormat } from "./formats.ts";
import { isoOfSerial } from "./serial.ts";
import type { ZoneClock } from "./zone.ts";

/** A cell for the command line: dates and times as ISO text of the spreadsheet's calendar. */
export type PlainCell = number | string | boolean;

/** A value of the engine with the format that says whether it is a date. */
export interface Valued {
  readonly value: string | number | boolean | null;
  readonly format?: string | undefined;
}

/** A cell as a script reads it (fact B4): `''` for an empty one, a Date for dates, times and durations. */
export function scriptValue(
  cell: Valued,
  clock: ZoneClock,
  RealmDate: DateConstructor,
): number | string | boolean | Date {
  const { value } = cell;
  if (value === null) return "";
  if (typeof value === "number" && isDateFormat(cell.format)) return new RealmDate(clock.time(value));
  return value;
}

export function plainValue(cell: Valued): PlainCell {
  const { value } = cell;
  if (value === null) return "";
  return typeof value === "number" && isDateFormat(cell.format) ? isoOfSerial(value) : value;
}

export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === "[object Date]";
}
