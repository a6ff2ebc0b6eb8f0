import { monthEnd, monthOf, monthStart } from "./calendar.ts";

/** First and last day of a period. */
export interface Period {
  readonly start: number;
  readonly end: number;
}

/** The period just before, equally long; before whole calendar months stand as many whole months. */
export function previousPeriod({ start, end }: Period): Period {
  const from = monthOf(start);
  const to = monthOf(end);
  if (monthStart(from) === start && monthEnd(to) === end)
    return { start: monthStart(from - (to - from + 1)), end: start - 1 };
  return { start: start - (end - start + 1), end: start - 1 };
}

/** Clients by when they bought, as retention needs them. */
export interface Kept {
  /** Clients of the previous period. */
  readonly before: number;
  /** Clients of this period. */
  readonly now: number;
  /** Clients of both. */
  readonly both: number;
  /** Clients of this period whose first purchase ever lies in it. */
  readonly fresh: number;
}

/** Counts the clients of a period and of the one before it. `ids` -1 and NaN dates are skipped. */
export function countKept(ids: Int32Array, dates: Float64Array, clients: number, period: Period): Kept {
  const previous = previousPeriod(period);
  const BEFORE = 1;
  const NOW = 2;
  const EVER = 4;
  const seen = new Uint8Array(clients);
  for (let i = 0; i < ids.length; i++) {
    const id = ids[i]!;
    const day = dates[i]!;
    if (id < 0 || !(day <= period.end)) continue;
    if (day >= period.start) seen[id]! |= NOW;
    else {
      seen[id]! |= EVER;
      if (day >= previous.start) seen[id]! |= BEFORE;
    }
  }
  let before = 0;
  let now = 0;
  let both = 0;
  let fresh = 0;
  for (const bits of seen) {
    if (bits & BEFORE) before++;
    if (bits & NOW) {
      now++;
      if (bits & BEFORE) both++;
      if (!(bits & EVER)) fresh++;
    }
  }
  return { before, now, both, fresh };
}
