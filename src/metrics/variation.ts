/**
 * Coefficient of variation σ / μ (population) of the numbers of a row, NaN left out; undefined for fewer than three of them
 * or a mean that is not above 0.
 */
export function variation(values: readonly number[]): number | undefined {
  const known = values.filter((value) => !Number.isNaN(value));
  const mean = known.reduce((sum, value) => sum + value, 0) / known.length;
  if (known.length < 3 || mean <= 0) return undefined;
  return Math.sqrt(known.reduce((sum, value) => sum + (value - mean) ** 2, 0) / known.length) / mean;
}
