import { lastFullMonth, monthEnd, monthOf, monthStart } from "../../metrics/calendar.ts";
import type { Order } from "../types.ts";

/** Days from the first to the last, both counted. */
export interface Days {
  readonly from: number;
  readonly to: number;
}

/** The period an audit speaks of and the equally long one before. */
export interface AuditPeriods {
  readonly now: Days;
  readonly before: Days;
  /** 12, or 3 where the history is short: then the season is not excluded. */
  readonly months: 12 | 3;
}

/** First day of the orders; null when there are none. */
export const begins = (orders: readonly Order[]) =>
  orders.length === 0 ? null : orders.reduce((first, { date }) => Math.min(first, date), Number.POSITIVE_INFINITY);

/**
 * The last 12 complete months against the 12 before, else the last 3 against the 3 before; the first of them may have begun
 * without us. Null where even that is too much.
 */
export function auditPeriods(orders: readonly Order[], today: number): AuditPeriods | null {
  const first = begins(orders);
  const last = lastFullMonth(today);
  if (first === null) return null;
  for (const months of [12, 3] as const)
    if (monthOf(first) <= last - 2 * months + 1)
      return {
        now: { from: monthStart(last - months + 1), to: monthEnd(last) },
        before: { from: monthStart(last - 2 * months + 1), to: monthEnd(last - months) },
        months,
      };
  return null;
}
