import type { Purchases } from "./purchases.ts";
import { median } from "./statistics.ts";

/** Clients who bought at least once, and of them those who bought again; see `repeatOf`. */
export interface Repeat {
  readonly first: number;
  readonly second: number;
}

/**
 * Second to first purchases. Without a window every client counts. With one, only those whose first purchase is at least
 * that many days old, and the second must follow within it: that is the matured number, which growth does not lower.
 */
export function repeatOf({ starts, days }: Purchases, asOf: number, window?: number): Repeat {
  let first = 0;
  let second = 0;
  for (let client = 0; client + 1 < starts.length; client++) {
    const from = starts[client]!;
    const orders = starts[client + 1]! - from;
    if (orders === 0 || (window !== undefined && asOf - days[from]! < window)) continue;
    first++;
    if (orders > 1 && (window === undefined || days[from + 1]! - days[from]! <= window)) second++;
  }
  return { first, second };
}

/** A rung of the purchase ladder. */
export interface Rung {
  /** Clients who made their n-th purchase. */
  readonly clients: number;
  /** Median days from the purchase before. */
  readonly days: number | undefined;
}

/** Clients who reached each purchase, the first ten at most. */
export function ladderOf({ starts, days }: Purchases, most = 10): Rung[] {
  const gaps: number[][] = Array.from({ length: most }, () => []);
  const clients = new Array<number>(most).fill(0);
  for (let client = 0; client + 1 < starts.length; client++) {
    const from = starts[client]!;
    const orders = Math.min(most, starts[client + 1]! - from);
    for (let n = 0; n < orders; n++) {
      clients[n]!++;
      if (n > 0) gaps[n]!.push(days[from + n]! - days[from + n - 1]!);
    }
  }
  return clients.map((count, n) => ({ clients: count, days: median(gaps[n]!) })).filter((rung) => rung.clients > 0);
}
