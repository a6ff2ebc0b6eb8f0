import { monthOf } from "../../metrics/calendar.ts";
import { purchasesOf } from "../../metrics/purchases.ts";
import { type RhythmStatus, rhythmOf, rhythmStatus } from "../../metrics/rhythm.ts";
import type { Order } from "../types.ts";

/** How a client buys, as of a day. */
export interface Buying {
  /** Days on which he bought. */
  readonly orders: number;
  readonly first: number;
  readonly last: number;
  /** Usual days between purchases; null when nobody has bought twice yet. */
  readonly gap: number | null;
  readonly silent: number;
  readonly status: RhythmStatus | null;
  /** Sum of the first and of the last day of purchase. */
  readonly firstAmount: number;
  readonly lastAmount: number;
  /** Sales of the 365 days up to the report date, and of those up to his last purchase. */
  readonly year: number;
  readonly lastYear: number;
  readonly manager: string;
  readonly product: string;
  /** His orders, oldest first. */
  readonly rows: readonly Order[];
}

const YEAR = 365;

/** The buying of every client who has bought by `today`, by client key. Returns lower the sums and are no purchases. */
export function buyingOf(orders: readonly Order[], today: number): Map<string, Buying> {
  const keys = new Map<string, number>();
  const byClient: Order[][] = [];
  for (const order of orders) {
    if (order.clientKey === "" || order.date > today) continue;
    let id = keys.get(order.clientKey);
    if (id === undefined) {
      id = byClient.push([]) - 1;
      keys.set(order.clientKey, id);
    }
    byClient[id]!.push(order);
  }
  const bought = byClient.flatMap((rows, id) => rows.filter(({ amount }) => amount >= 0).map(({ date }) => [id, date]));
  const purchases = purchasesOf(
    Int32Array.from(bought, ([id]) => id!),
    Float64Array.from(bought, ([, date]) => date!),
    byClient.length,
  );
  const names = [...keys.keys()];
  const found = new Map<string, Buying>();
  for (const { client, orders: count, gap, last, silent } of rhythmOf(purchases, today)) {
    const rows = byClient[client]!.sort((a, b) => a.date - b.date);
    const first = purchases.days[purchases.starts[client]!]!;
    const sum = (from: number, to: number) =>
      rows.reduce((total, { date, amount }) => (date > from && date <= to ? total + amount : total), 0);
    const newest = [...rows].reverse();
    found.set(names[client]!, {
      orders: count,
      first,
      last,
      gap: gap ?? null,
      silent,
      status: gap === undefined ? null : rhythmStatus(silent / gap),
      firstAmount: sum(first - 1, first),
      lastAmount: sum(last - 1, last),
      year: sum(today - YEAR, today),
      lastYear: sum(last - YEAR, last),
      manager: newest.find(({ manager }) => manager !== "")?.manager ?? "",
      product: newest.find(({ product }) => product !== "")?.product ?? "",
      rows,
    });
  }
  return found;
}

/**
 * The client's own index of a calendar month: his mean sales of that month over his mean month. Undefined under two years
 * of history or when he bought in that month in fewer than two years.
 *
 * @param target number of the coming month
 * @returns the index, his mean sales of that month, and those of a year before
 */
export function seasonOf(
  { rows, first }: Buying,
  target: number,
  today: number,
): { readonly index: number; readonly usual: number; readonly lastYear: number } | undefined {
  const from = monthOf(first);
  const until = monthOf(today) - 1;
  const months = until - from + 1;
  if (months < 24) return undefined;
  const years = new Set<number>();
  let inMonth = 0;
  let lastYear = 0;
  let total = 0;
  for (const { date, amount } of rows) {
    const month = monthOf(date);
    if (month > until) continue;
    total += amount;
    if ((target - month) % 12 !== 0) continue;
    years.add(month);
    inMonth += amount;
    if (month === target - 12) lastYear += amount;
  }
  if (years.size < 2 || !(total > 0)) return undefined;
  const times = Math.floor((target - 12 - from) / 12) + 1;
  const usual = inMonth / times;
  return { index: usual / (total / months), usual, lastYear };
}
