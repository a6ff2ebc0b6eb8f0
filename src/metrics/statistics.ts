export type Statistic = "mean" | "median" | "p90";

/** Quantile type 7 (Hyndman and Fan 1996; Excel's PERCENTILE.INC) of ascending values; undefined of none. */
export function quantile(sorted: ArrayLike<number>, share: number): number | undefined {
  if (sorted.length === 0) return undefined;
  const at = (sorted.length - 1) * share;
  const low = Math.floor(at);
  const value = sorted[low]!;
  return at === low ? value : value + (at - low) * (sorted[low + 1]! - value);
}

/** Arithmetic mean; undefined of none. */
export function mean(values: ArrayLike<number>): number | undefined {
  if (values.length === 0) return undefined;
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i]!;
  return sum / values.length;
}

/** Mean, median or 90 % quantile (type 7); undefined of none. */
export function statistic(values: ArrayLike<number>, which: Statistic): number | undefined {
  return which === "mean" ? mean(values) : quantile(Float64Array.from(values).sort(), which === "median" ? 0.5 : 0.9);
}

/** Median; undefined of none. */
export function median(values: ArrayLike<number>): number | undefined {
  return statistic(values, "median");
}

/** Coefficients of Wichura's algorithm AS 241 (PPND16, Applied Statistics 37, 1988), highest power first. */
const CENTRE = [
  2509.0809287301226727, 33430.575583588128105, 67265.770927008700853, 45921.953931549871457, 13731.693765509461125,
  1971.5909503065514427, 133.14166789178437745, 3.387132872796366608,
];
const CENTRE_BELOW = [
  5226.495278852545925, 28729.085735721942674, 39307.89580009271061, 21213.794301586595867, 5394.1960214247511077,
  687.1870074920579083, 42.313330701600911252, 1,
];
const MIDDLE = [
  7.7454501427834140764e-4, 0.0227238449892691845833, 0.24178072517745061177, 1.27045825245236838258,
  3.64784832476320460504, 5.7694972214606914055, 4.6303378461565452959, 1.42343711074968357734,
];
const MIDDLE_BELOW = [
  1.05075007164441684324e-9, 5.475938084995344946e-4, 0.0151986665636164571966, 0.14810397642748007459,
  0.68976733498510000455, 1.6763848301838038494, 2.05319162663775882187, 1,
];
const TAIL = [
  2.01033439929228813265e-7, 2.71155556874348757815e-5, 0.0012426609473880784386, 0.026532189526576123093,
  0.29656057182850489123, 1.7848265399172913358, 5.4637849111641143699, 6.6579046435011037772,
];
const TAIL_BELOW = [
  2.04426310338993978564e-15, 1.4215117583164458887e-7, 1.8463183175100546818e-5, 7.868691311456132591e-4,
  0.0148753612908506148525, 0.13692988092273580531, 0.59983220655588793769, 1,
];

const polynomial = (coefficients: readonly number[], x: number) => coefficients.reduce((sum, c) => sum * x + c, 0);

/** Quantile of the standard normal distribution for a probability between 0 and 1 (AS 241). */
export function normalQuantile(probability: number): number {
  const q = probability - 0.5;
  if (Math.abs(q) <= 0.425) {
    const r = 0.180625 - q * q;
    return (q * polynomial(CENTRE, r)) / polynomial(CENTRE_BELOW, r);
  }
  const r = Math.sqrt(-Math.log(q < 0 ? probability : 1 - probability));
  const size =
    r <= 5
      ? polynomial(MIDDLE, r - 1.6) / polynomial(MIDDLE_BELOW, r - 1.6)
      : polynomial(TAIL, r - 5) / polynomial(TAIL_BELOW, r - 5);
  return q < 0 ? -size : size;
}

/** Wilson score interval (Wilson 1927) of `part` out of `whole` above 0, for the normal quantile `z`. */
export function wilson(part: number, whole: number, z: number): { readonly low: number; readonly high: number } {
  const rate = part / whole;
  const bound = z * z;
  const middle = rate + bound / (2 * whole);
  const reach = z * Math.sqrt((rate * (1 - rate)) / whole + bound / (4 * whole * whole));
  const below = 1 + bound / whole;
  return { low: Math.max(0, (middle - reach) / below), high: Math.min(1, (middle + reach) / below) };
}

/** The normal quantile of a two-sided 95 % interval. */
export const Z95 = 1.959963984540054;
