import { parseDates, serialOf } from "./dates.ts";
import { type Cell, Day } from "./types.ts";

/** A period as people type it: a calendar unit with its first and last serial day. */
export interface PlanPeriod {
  readonly unit: "week" | "month" | "quarter" | "year";
  readonly first: number;
  readonly last: number;
}

const YEAR = /^((?:19|20)\d\d)(?: ?г(?:од|ода)?\.?)?$/;
const MONTH = /^(?:((?:19|20)\d\d)[-./](\d{1,2})|(\d{1,2})[-./]((?:19|20)\d\d))$/;
const NUMBER = "([1-4]|i{1,3}|iv)";
const QUARTER = new RegExp(
  `^(?:q${NUMBER}|${NUMBER} ?(?:q|-?[йи]? ?(?:кв|quarter)[а-я.]*)),? ?((?:19|20)\\d\\d)(?: ?г\\.?)?$`,
);
const YEAR_QUARTER = new RegExp(
  `^((?:19|20)\\d\\d)[-,]? ?(?:q${NUMBER}|${NUMBER} ?(?:q|-?[йи]? ?(?:кв|quarter)[а-я.]*))$`,
);
const WEEK =
  /^(?:((?:19|20)\d\d)[-, ]*w(\d{1,2})|(?:w|week|неделя|нед\.?) ?(\d{1,2})[-, ]*((?:19|20)\d\d)|(\d{1,2})(?:-?я)? ?(?:week|неделя|нед\.?),? ?((?:19|20)\d\d))$/;
const WEEK_OF = /^(?:week(?: of| from)?|неделя(?: с| от)?|нед\.? с) /;
const ROMAN = ["i", "ii", "iii", "iv"];

/**
 * Reads "2026-11", "November 2026", "Q4 2026", "IV квартал 2026", "2026", "2026-W48", "week of 2 Nov 2026". A date means
 * the month that it begins, or the week of any other Monday; null for everything else.
 */
export function planPeriod(cell: Cell, locale: string): PlanPeriod | null {
  if (cell instanceof Day) return beginning(cell.serial);
  if (typeof cell === "boolean") return null;
  const text = String(cell).toLowerCase().replace(/\s+/g, " ").trim();
  const year = YEAR.exec(text);
  if (year) return months("year", Number(year[1]), 1, 12);
  if (typeof cell === "number") return beginning(cell);
  const month = MONTH.exec(text);
  if (month) return months("month", Number(month[1] ?? month[4]), Number(month[2] ?? month[3]), 1);
  const quarter = QUARTER.exec(text);
  if (quarter) return quarterOf(Number(quarter[3]), quarter[1] ?? quarter[2]!);
  const reversed = YEAR_QUARTER.exec(text);
  if (reversed) return quarterOf(Number(reversed[1]), reversed[2] ?? reversed[3]!);
  const week = WEEK.exec(text);
  if (week) return weekOf(Number(week[1] ?? week[4] ?? week[6]), Number(week[2] ?? week[3] ?? week[5]));
  const day = dayIn(text.replace(WEEK_OF, ""), locale);
  if (WEEK_OF.test(text)) return day === undefined ? null : weekFrom(day - ((day - 2) % 7));
  if (day !== undefined) return beginning(day);
  const named = dayIn(`1 ${text}`, locale);
  return named === undefined ? null : beginning(named);
}

function dayIn(text: string, locale: string): number | undefined {
  const { serials, unread } = parseDates([text], locale);
  return unread.length > 0 || Number.isNaN(serials[0]!) ? undefined : Math.floor(serials[0]!);
}

/** Calendar date of a serial day, month from 1. */
function parts(serial: number): [number, number, number] {
  const date = new Date((serial - 25_569) * 86_400_000);
  return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
}

function beginning(moment: number): PlanPeriod | null {
  const serial = Math.floor(moment);
  const [year, month, day] = parts(serial);
  if (day === 1) return months("month", year, month, 1);
  return (serial - 2) % 7 === 0 ? weekFrom(serial) : null;
}

function months(unit: PlanPeriod["unit"], year: number, month: number, count: number): PlanPeriod | null {
  const first = serialOf(year, month, 1);
  const end = month + count;
  const next = serialOf(end > 12 ? year + 1 : year, end > 12 ? end - 12 : end, 1);
  return first === undefined || next === undefined ? null : { unit, first, last: next - 1 };
}

function quarterOf(year: number, number: string): PlanPeriod | null {
  const quarter = ROMAN.indexOf(number) + 1 || Number(number);
  return months("quarter", year, quarter * 3 - 2, 3);
}

/** Week of ISO 8601: the first one holds 4 January, all begin on Monday. */
function weekOf(year: number, week: number): PlanPeriod | null {
  const fourth = serialOf(year, 1, 4);
  if (fourth === undefined || week < 1 || week > 53) return null;
  return weekFrom(fourth - ((fourth - 2) % 7) + 7 * (week - 1));
}

const weekFrom = (monday: number): PlanPeriod => ({ unit: "week", first: monday, last: monday + 6 });
