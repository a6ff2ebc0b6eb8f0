export type PotentialClass = "A" | "B" | "C" | "D" | "?";

/** Least values of the classes A, B and C; what lies below the last is D. */
export interface Thresholds {
  readonly a: number;
  readonly b: number;
  readonly c: number;
}

/**
 * How near two shares are one: sums of decimals err in their last digits, so that 40 + 30 + 10 of 100 would be 80 % exactly
 * and 4 + 3 + 1 of 10 a little less.
 */
const NEAR = 1e-12;

/** The class of a potential by thresholds; NaN is "?", since unknown is not D. */
export function classBy({ a, b, c }: Thresholds, potential: number): PotentialClass {
  return potential >= a ? "A" : potential >= b ? "B" : potential >= c ? "C" : potential < c ? "D" : "?";
}

/**
 * Thresholds that give the classes by cumulative share of the total (ABC analysis): in descending order a value belongs
 * to the class in which the share before it falls, below `aShare` A, below `bShare` B, else C. Equal values share the
 * better class. Zero and negative values are D; NaN is left out.
 */
export function thresholdsByShare(potentials: Float64Array, aShare = 0.8, bShare = 0.95): Thresholds {
  const sorted = potentials.filter((value) => value > 0).sort();
  let total = 0;
  for (let i = sorted.length - 1; i >= 0; i--) total += sorted[i]!;
  let before = 0;
  let a = Number.POSITIVE_INFINITY;
  let b = Number.POSITIVE_INFINITY;
  for (let i = sorted.length - 1; i >= 0; i--) {
    const share = before / total + NEAR;
    if (share >= bShare) break;
    if (share < aShare) a = sorted[i]!;
    b = sorted[i]!;
    before += sorted[i]!;
  }
  return { a, b, c: Number.MIN_VALUE };
}
