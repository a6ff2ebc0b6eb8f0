import type { Calendar } from "./calendar.ts";
import type { Purchases } from "./purchases.ts";

/** Clients by the period of their first purchase. */
export interface Cohorts {
  /** Period of the first cohort; the others follow without gaps. */
  readonly first: number;
  readonly sizes: readonly number[];
  /** Share of cohort c that bought j + 1 periods after its first; undefined where that period is not over. */
  readonly shares: readonly (readonly (number | undefined)[])[];
  /** The shares of all cohorts whose period is over, weighted by size. */
  readonly average: readonly (number | undefined)[];
}

/**
 * Cohorts as of a day: `on` counts clients who bought in the period, `on_or_after` those who bought in it or later.
 */
export function cohortsOf(
  { starts, days }: Purchases,
  calendar: Calendar,
  asOf: number,
  mode: "on" | "on_or_after",
): Cohorts {
  const clients = starts.length - 1;
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (let client = 0; client < clients; client++) {
    if (starts[client] === starts[client + 1]) continue;
    const period = calendar.of(days[starts[client]!]!);
    first = Math.min(first, period);
    last = Math.max(last, period);
  }
  if (first > last) return { first: 0, sizes: [], shares: [], average: [] };
  const now = calendar.of(asOf);
  const lastFull = calendar.start(now + 1) - 1 <= asOf ? now : now - 1;
  const width = now - first;
  const sizes = new Array<number>(last - first + 1).fill(0);
  const bought = sizes.map(() => new Array<number>(width + 1).fill(0));
  for (let client = 0; client < clients; client++) {
    const from = starts[client]!;
    const to = starts[client + 1]!;
    if (from === to) continue;
    const cohort = calendar.of(days[from]!) - first;
    sizes[cohort]!++;
    const row = bought[cohort]!;
    let before = Number.NaN;
    for (let i = mode === "on" ? from : to - 1; i < to; i++) {
      const period = calendar.of(days[i]!);
      if (period === before) continue;
      row[period - first - cohort]!++;
      before = period;
    }
  }
  if (mode === "on_or_after") for (const row of bought) for (let j = width - 1; j > 0; j--) row[j]! += row[j + 1]!;
  const over = (cohort: number, after: number) => first + cohort + after <= lastFull;
  const after = Array.from({ length: width }, (_, j) => j + 1);
  return {
    first,
    sizes,
    shares: sizes.map((size, cohort) =>
      after.map((j) => (size > 0 && over(cohort, j) ? bought[cohort]![j]! / size : undefined)),
    ),
    average: after.map((j) => {
      const rows = sizes.map((_, cohort) => cohort).filter((cohort) => over(cohort, j));
      const size = rows.reduce((sum, cohort) => sum + sizes[cohort]!, 0);
      return size === 0 ? undefined : rows.reduce((sum, cohort) => sum + bought[cohort]![j]!, 0) / size;
    }),
  };
}
