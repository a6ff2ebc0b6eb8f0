import { purchasesOf } from "./purchases.ts";
import type { Period } from "./retention.ts";

/** The four factors of profit: clients × average order × orders per client × margin. */
export type Factors = readonly [clients: number, order: number, frequency: number, margin: number];

/**
 * The four factors of a period; their product is the profit exactly. An order is a distinct (client, day) without a
 * negative amount; returns reduce the amount and are no orders. A factor whose base is 0 is NaN.
 *
 * @param margin one share for all rows, or the profit of each row
 */
export function factorsOf(
  ids: Int32Array,
  dates: Float64Array,
  amounts: Float64Array,
  clients: number,
  margin: number | Float64Array,
  { start, end }: Period,
): Factors {
  const orders = new Int32Array(ids.length).fill(-1);
  let amount = 0;
  let profit = 0;
  for (let row = 0; row < ids.length; row++) {
    const day = dates[row]!;
    const money = amounts[row]!;
    if (ids[row]! < 0 || !(day >= start && day <= end) || Number.isNaN(money)) continue;
    amount += money;
    if (typeof margin !== "number") profit += margin[row]! || 0;
    if (money >= 0) orders[row] = ids[row]!;
  }
  const { starts, days } = purchasesOf(orders, dates, clients);
  let active = 0;
  for (let client = 0; client < clients; client++) if (starts[client]! < starts[client + 1]!) active++;
  const share = typeof margin === "number" ? margin : profit / amount;
  return [active, amount / days.length, days.length / active, Number.isFinite(share) ? share : Number.NaN];
}

/** Amounts that belong to no factor: dated in the period but without a client, and without a date. */
export function factorless(
  ids: Int32Array,
  dates: Float64Array,
  amounts: Float64Array,
  { start, end }: Period,
): { readonly nameless: number; readonly undated: number } {
  let nameless = 0;
  let undated = 0;
  for (let row = 0; row < ids.length; row++) {
    const day = dates[row]!;
    if (Number.isNaN(amounts[row]!)) continue;
    if (Number.isNaN(day)) undated++;
    else if (ids[row]! < 0 && day >= start && day <= end) nameless++;
  }
  return { nameless, undated };
}

const FACTORIAL = [1, 1, 2, 6];

/**
 * How much of the change in profit each factor made: its Shapley value, the mean over the 24 orders in which the factors
 * can change one after another of what its change does (Shapley 1953). The four add up to the change exactly.
 */
export function driversOf(base: Factors, current: Factors): readonly number[] {
  const profit = (changed: number) =>
    base.reduce((product, _, i) => product * (changed & (1 << i) ? current : base)[i]!, 1);
  return base.map((_, i) => {
    let effect = 0;
    for (let others = 0; others < 16; others++) {
      if (others & (1 << i)) continue;
      const size = [0, 1, 2, 3].filter((j) => others & (1 << j)).length;
      effect += ((FACTORIAL[size]! * FACTORIAL[3 - size]!) / 24) * (profit(others | (1 << i)) - profit(others));
    }
    return effect;
  });
}
