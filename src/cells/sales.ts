import { optional, readColumns } from "./columns.ts";
import { parseDates } from "./dates.ts";
import { endsOf } from "./ends.ts";
import type { Keys } from "./keys.ts";
import { parseNumber } from "./numbers.ts";
import { isOmitted } from "./option.ts";
import { isTotal } from "./totals.ts";
import type { Cell, Input, World } from "./types.ts";

/** What one client bought. */
export interface Sales {
  readonly name: string;
  /** Sum of the last 365 days. */
  amount: number;
  /** Whole serial day of the last purchase. */
  last: number;
}

const YEAR = 365;

/** Columns of orders, or of deals with their outcomes. */
export interface SalesColumns {
  readonly clients: Input;
  readonly dates: Input;
  readonly amounts: Input;
  readonly outcomes: Input;
  readonly stages: Input;
}

/**
 * Sales by client key up to a day. Where stages or outcomes are given, only the won rows are sales. Rows without a client
 * or a readable date, totals and rows after the day are passed over.
 */
export function salesByClient(world: World, until: number, given: SalesColumns): Map<string, Sales> {
  const sales = new Map<string, Sales>();
  eachSale(world, given, (key, name, day, amount) => {
    if (day > until) return;
    const one = sales.get(key) ?? { name, amount: 0, last: day };
    if (day > until - YEAR) one.amount += amount();
    one.last = Math.max(one.last, day);
    sales.set(key, one);
  });
  return sales;
}

/** Sums of the sales in consecutive periods, each from its first day to the day before the next; of some clients only. */
export function salesBetween(
  world: World,
  given: SalesColumns,
  starts: readonly number[],
  wanted: (key: string) => boolean,
): number[] {
  const sums = new Array<number>(starts.length - 1).fill(0);
  eachSale(world, given, (key, _, day, amount) => {
    const period = starts.filter((start) => start <= day).length - 1;
    if (period >= 0 && period < sums.length && wanted(key)) sums[period]! += amount();
  });
  return sums;
}

/** Every sale with a client and a readable day; its amount is read when it is asked for. */
function eachSale(
  world: World,
  given: SalesColumns,
  take: (key: string, name: string, day: number, amount: () => number) => void,
): void {
  if (isOmitted(given.clients) || isOmitted(given.dates)) return;
  const { read } = readColumns(world, {
    order_clients: optional("keys", given.clients),
    order_dates: optional("cells", given.dates),
    order_amounts: optional("cells", given.amounts),
    order_outcomes: optional("cells", given.outcomes),
  });
  const { ids, names, keys } = read.order_clients as Keys;
  const days = parseDates(read.order_dates!, world.locale).serials;
  const won = read.order_outcomes && endsOf(world, read.order_outcomes, given.stages);
  const totals = names.map(isTotal);
  let at = 0;
  const amount = () => amountOf(read.order_amounts?.[at] ?? "", world.locale);
  for (at = 0; at < ids.length; at++) {
    const id = ids[at]!;
    const day = Math.floor(days[at]!);
    if (id >= 0 && !Number.isNaN(day) && !(won && won[at] !== 1) && !totals[id])
      take(keys[id]!, names[id]!, day, amount);
  }
}

function amountOf(cell: Cell, locale: string): number {
  if (typeof cell === "number") return cell;
  return (typeof cell === "string" && parseNumber(cell, locale)) || 0;
}
