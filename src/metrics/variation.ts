/**
 * Coefficient of variation σ / μ (population) of the numbers of a row, NaN left out; undefined for fewer than three of them
 * or a mean that is not above 0.
 */
export function variation(values: ArrayLike<number>): number | undefined {
  let known = 0;
  let sum = 0;
  for (let i = 0; i < values.length; i++) {
    if (Number.isNaN(values[i]!)) continue;
    known++;
    sum += values[i]!;
  }
  const mean = sum / known;
  if (known < 3 || mean <= 0) return undefined;
  let squares = 0;
  for (let i = 0; i < values.length; i++) if (!Number.isNaN(values[i]!)) squares += (values[i]! - mean) ** 2;
  return Math.sqrt(squares / known) / mean;
}

/** How near a variation is to an edge to stand on it: the numbers of a row are decimals, which err in their last digits. */
const NEAR = 1e-12;

/** The class of a variation: up to `x` X, up to `y` Y, above Z. */
export function steadiness(size: number, x: number, y: number): "X" | "Y" | "Z" {
  return size <= x + NEAR ? "X" : size <= y + NEAR ? "Y" : "Z";
}
