import type { MonthSums } from "./months.ts";

/** Index of each calendar month, January first, the mean being 1; weak when made of less than two years. */
export interface Seasonality {
  readonly indices: readonly (number | undefined)[];
  readonly weak: boolean;
}

/**
 * Ratio to moving average (classical multiplicative decomposition): each month over the centred average of 12 months, the
 * mean over the years, normalised to a mean of 1. Under 24 months each month over the mean of all, which is weak; under 12
 * there is none.
 */
export function seasonalityOf({ first, sums }: Pick<MonthSums, "first" | "sums">): Seasonality {
  const weak = sums.length < 24;
  if (sums.length < 12) return { indices: new Array<undefined>(12).fill(undefined), weak };
  const mean = sums.reduce((total, sum) => total + sum, 0) / sums.length;
  const ratios: number[][] = Array.from({ length: 12 }, () => []);
  sums.forEach((sum, i) => {
    const base = weak ? mean : centred(sums, i);
    if (base > 0) ratios[(first + i) % 12]!.push(sum / base);
  });
  const means = ratios.map((of) => (of.length === 0 ? undefined : of.reduce((a, b) => a + b, 0) / of.length));
  const known = means.filter((value) => value !== undefined);
  const scale = known.reduce((a, b) => a + b, 0) / known.length;
  return { indices: means.map((value) => (value === undefined || !(scale > 0) ? undefined : value / scale)), weak };
}

/**
 * Average of 12 months centred on month `i` (the 13 months around it, the outer two by half); NaN at the ends, where some
 * of them are missing.
 */
function centred(sums: readonly number[], i: number): number {
  let total = (sums[i - 6]! + sums[i + 6]!) / 2;
  for (let j = i - 5; j <= i + 5; j++) total += sums[j]!;
  return total / 12;
}
