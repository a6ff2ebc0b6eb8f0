import { lastFullMonth, monthOf, monthStart } from "./calendar.ts";

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

/** Adds up amounts by month, from the first month with an amount to the last month that is over on `asOf`. Days are whole. */
export function monthSums(dates: Float64Array, amounts: Float64Array, asOf: number): MonthSums {
  const last = lastFullMonth(asOf);
  let from = Number.POSITIVE_INFINITY;
  let later = 0;
  let undated = 0;
  for (let row = 0; row < dates.length; row++) {
    const day = dates[row]!;
    if (day > asOf) later++;
    if (Number.isNaN(amounts[row]!)) continue;
    if (Number.isNaN(day)) undated++;
    if (day < from) from = day;
  }
  const first = from <= asOf ? monthOf(from) : last + 1;
  if (first > last) return { first: last, sums: [], later, undated };
  const start = monthStart(first);
  const sums = new Array<number>(last - first + 1).fill(0);
  const months = new Int32Array(monthStart(last + 1) - start);
  for (let i = 0; i < sums.length; i++) months.fill(i, monthStart(first + i) - start);
  for (let row = 0; row < dates.length; row++) {
    const day = dates[row]! - start;
    if (day < months.length && !Number.isNaN(amounts[row]!)) sums[months[day]!]! += amounts[row]!;
  }
  return { first, sums, later, undated };
}
