import { lastFullMonth, monthOf } from "./calendar.ts";

/** Sums of complete months, without gaps. */
export interface MonthSums {
  /** Number of the first month (see `calendar.ts`). */
  readonly first: number;
  readonly sums: readonly number[];
  /** Rows after the report date. */
  readonly later: number;
  /** Amounts without a date. */
  readonly undated: number;
}

/** Adds up amounts by month, from the first month with an amount to the last month that is over on `asOf`. */
export function monthSums(dates: Float64Array, amounts: Float64Array, asOf: number): MonthSums {
  const last = lastFullMonth(asOf);
  const months = new Map<number, number>();
  let first = Number.POSITIVE_INFINITY;
  let later = 0;
  let undated = 0;
  for (let row = 0; row < dates.length; row++) {
    const day = dates[row]!;
    if (day > asOf) later++;
    if (Number.isNaN(amounts[row]!)) continue;
    if (Number.isNaN(day)) undated++;
    if (!(day <= asOf)) continue;
    const month = monthOf(day);
    if (month < first) first = month;
    months.set(month, (months.get(month) ?? 0) + amounts[row]!);
  }
  if (first > last) return { first: last, sums: [], later, undated };
  const sums = Array.from({ length: last - first + 1 }, (_, i) => months.get(first + i) ?? 0);
  return { first, sums, later, undated };
}
