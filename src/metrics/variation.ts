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
