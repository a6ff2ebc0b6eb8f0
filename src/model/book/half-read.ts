import { monthFirst, parseDates } from "../../cells/dates.ts";
import { decimalMark, settledMark } from "../../cells/numbers.ts";
import { type Cell, Day } from "../../cells/types.ts";

/**
 * Cells of a column that the sheet has read another way than the texts in the same column ask for. A column pasted as d/m
 * into a file that reads m/d ends so: 01/02 to 12/02 became dates, day and month the wrong way round, 13/02 stayed text.
 */
export interface HalfRead {
  /** Positions in the column. */
  readonly suspects: readonly number[];
  /** Position of a text that settles how the column is meant. */
  readonly proof: number;
}

/**
 * Dates whose day and month may be the wrong way round: of a column whose texts settle the order against the locale, those
 * that read both ways. Null where most real dates lie after the 12th, for these were never swapped.
 */
export function swappedDates(cells: readonly Cell[], locale: string): HalfRead | null {
  const { order } = parseDates(cells, locale);
  if (order !== (monthFirst(locale) ? "day" : "month")) return null;
  const days = cells.flatMap((cell, i) => (cell instanceof Day ? [{ i, ...partsOf(cell.serial) }] : []));
  const early = days.filter(({ day }) => day <= 12);
  if (early.length <= days.length / 2) return null;
  const proof = cells.findIndex((cell) => typeof cell === "string" && parseDates([cell], locale).order === order);
  return some(
    early.filter(({ day, month }) => day !== month).map(({ i }) => i),
    proof,
  );
}

/** The same day and month the other way round. */
export function swapped(serial: number): number {
  const { year, month, day } = partsOf(serial);
  return Date.UTC(year, day - 1, month) / 86_400_000 + 25569;
}

function partsOf(serial: number) {
  const date = new Date((Math.floor(serial) - 25569) * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/**
 * Numbers that may be a thousand times too small: of a column whose texts settle the decimal mark against the locale, those
 * below a thousand with a fraction of three digits (`1,234` meant as 1234), and their like with zeros at the end.
 */
export function shrunkNumbers(cells: readonly Cell[], locale: string): HalfRead | null {
  const own = decimalMark(locale);
  const marks = cells.map((cell) => (typeof cell === "string" ? settledMark(cell) : null));
  if (marks.includes(own)) return null;
  const proof = marks.findIndex((mark) => mark !== null);
  if (proof < 0) return null;
  const thousands = new RegExp(`^\\D*[1-9]\\d{0,2}\\${own}\\d{3}\\D*$`);
  const small = cells.flatMap((cell, i) =>
    (typeof cell === "number" && Math.abs(cell) < 1000 && !Number.isInteger(cell) && digits(cell) <= 3) ||
    (typeof cell === "string" && thousands.test(cell.trim()))
      ? [i]
      : [],
  );
  const whole = small.some((i) => typeof cells[i] === "string" || digits(cells[i] as number) === 3);
  return whole ? some(small, proof) : null;
}

/** Digits behind the point. */
const digits = (n: number) => (String(n).split(".")[1] ?? "").length;

/** A number of more digits than a sheet keeps, so that several of them may have become one. */
export const hasLostDigits = (cell: Cell) => typeof cell === "number" && Math.abs(cell) > Number.MAX_SAFE_INTEGER;

const some = (suspects: readonly number[], proof: number) => (suspects.length > 0 ? { suspects, proof } : null);
