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

/**
 * Sales by client key up to a day. Where stages or outcomes are given, only the won rows are sales. Rows without a client
 * or a readable date, totals and rows after the day are passed over.
 */
export function salesByClient(
  world: World,
  until: number,
  given: { clients: Input; dates: Input; amounts: Input; outcomes: Input; stages: Input },
): Map<string, Sales> {
  const sales = new Map<string, Sales>();
  if (isOmitted(given.clients) || isOmitted(given.dates)) return sales;
  const { read } = readColumns(world, {
    order_clients: optional("keys", given.clients),
    order_dates: optional("cells", given.dates),
    order_amounts: optional("cells", given.amounts),
    order_outcomes: optional("cells", given.outcomes),
  });
  const { ids, names, keys } = read.order_clients as Keys;
  const days = parseDates(read.order_dates!, world.locale).serials;
  const won = read.order_outcomes && endsOf(world, read.order_outcomes, given.stages);
  for (let row = 0; row < ids.length; row++) {
    const id = ids[row]!;
    const day = Math.floor(days[row]!);
    if (id < 0 || !(day <= until) || (won && won[row] !== 1) || isTotal(names[id]!)) continue;
    const one = sales.get(keys[id]!) ?? { name: names[id]!, amount: 0, last: day };
    if (day > until - YEAR) one.amount += amountOf(read.order_amounts?.[row] ?? "", world.locale);
    one.last = Math.max(one.last, day);
    sales.set(keys[id]!, one);
  }
  return sales;
}

function amountOf(cell: Cell, locale: string): number {
  if (typeof cell === "number") return cell;
  return (typeof cell === "string" && parseNumber(cell, locale)) || 0;
}
