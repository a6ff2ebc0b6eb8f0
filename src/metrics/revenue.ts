import type { Period } from "./retention.ts";

/** Sum of amounts (blank is 0) and distinct clients, of the rows in a period where dates are given. */
export function revenueOf(
  ids: Int32Array,
  amounts: Float64Array,
  clients: number,
  dates: Float64Array | undefined,
  { start, end }: Period,
): { readonly revenue: number; readonly clients: number } {
  const seen = new Uint8Array(clients);
  let revenue = 0;
  let n = 0;
  for (let row = 0; row < ids.length; row++) {
    const id = ids[row]!;
    if (id < 0 || (dates !== undefined && !(dates[row]! >= start && dates[row]! <= end))) continue;
    revenue += amounts[row]! || 0;
    if (seen[id] === 0) {
      seen[id] = 1;
      n++;
    }
  }
  return { revenue, clients: n };
}

/** Sum of amounts by client up to a day; rows without a client, a date or an amount add nothing. */
export function sumsOf(
  ids: Int32Array,
  amounts: Float64Array,
  clients: number,
  dates: Float64Array,
  until: number,
): Float64Array {
  const sums = new Float64Array(clients);
  for (let row = 0; row < ids.length; row++) {
    const id = ids[row]!;
    if (id >= 0 && dates[row]! <= until) sums[id]! += amounts[row]! || 0;
  }
  return sums;
}

/**
 * Rounds sums to thirteen digits of the largest, in place: adding decimals in another order gives other last digits, which
 * would make two equal sums two ranks.
 */
export function steadySums(sums: Float64Array): Float64Array {
  const largest = sums.reduce((most, sum) => Math.max(most, Math.abs(sum)), 0);
  if (largest === 0) return sums;
  const step = 12 - Math.floor(Math.log10(largest));
  const [up, down] = [10 ** Math.max(0, step), 10 ** Math.max(0, -step)];
  for (let i = 0; i < sums.length; i++) sums[i] = (Math.round((sums[i]! * up) / down) * down) / up;
  return sums;
}
