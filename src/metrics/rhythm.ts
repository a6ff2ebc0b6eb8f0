import type { Purchases } from "./purchases.ts";
import { median } from "./statistics.ts";

export type RhythmStatus = "on time" | "due" | "late" | "lost";

/** How regularly a client buys, as of a day. */
export interface Rhythm {
  /** Number of the client. */
  readonly client: number;
  /** Days on which he bought. */
  readonly orders: number;
  /** Usual days between purchases; undefined when neither he nor any other client has bought twice. */
  readonly gap: number | undefined;
  readonly last: number;
  /** Days since the last purchase. */
  readonly silent: number;
  /** True when the gap is that of other clients, since he bought once only. */
  readonly estimated: boolean;
}

/** On time up to 1 usual gap of silence, due up to 1.5, late up to 2.5, then lost. */
export function rhythmStatus(ratio: number): RhythmStatus {
  return ratio <= 1 ? "on time" : ratio <= 1.5 ? "due" : ratio <= 2.5 ? "late" : "lost";
}

/**
 * The rhythm of every client who bought: the median gap between purchase days. With two purchases the mean of the own gap
 * and the median of all clients' first gaps, with one purchase that median. A gap is at least a day.
 */
export function rhythmOf({ starts, days }: Purchases, asOf: number): Rhythm[] {
  const clients = starts.length - 1;
  const first = new Float64Array(clients);
  let n = 0;
  for (let client = 0; client < clients; client++) {
    const from = starts[client]!;
    if (starts[client + 1]! - from >= 2) first[n++] = days[from + 1]! - days[from]!;
  }
  const usual = median(first.subarray(0, n));
  const found: Rhythm[] = [];
  for (let client = 0; client < clients; client++) {
    const from = starts[client]!;
    const orders = starts[client + 1]! - from;
    if (orders === 0) continue;
    const last = days[from + orders - 1]!;
    const gap = orders === 1 ? usual : orders === 2 ? (last - days[from]! + usual!) / 2 : medianGap(days, from, orders);
    found.push({
      client,
      orders,
      gap: gap === undefined ? undefined : Math.max(1, gap),
      last,
      silent: asOf - last,
      estimated: orders === 1,
    });
  }
  return found;
}

function medianGap(days: Float64Array, from: number, orders: number): number {
  const gaps = new Float64Array(orders - 1);
  for (let i = 1; i < orders; i++) gaps[i - 1] = days[from + i]! - days[from + i - 1]!;
  gaps.sort();
  const middle = gaps.length >> 1;
  return gaps.length % 2 === 1 ? gaps[middle]! : (gaps[middle - 1]! + gaps[middle]!) / 2;
}
