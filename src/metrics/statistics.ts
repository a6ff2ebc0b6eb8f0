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
  return which === "mean" ? mean(values) : quantileOf(new Float64Array(values), which === "median" ? 0.5 : 0.9);
}

/** Median; undefined of none. */
export function median(values: ArrayLike<number>): number | undefined {
  return statistic(values, "median");
}

/** Quantile type 7 of values in any order, which it reorders: only its neighbours are put in place, the rest is not sorted. */
function quantileOf(values: Float64Array, share: number): number | undefined {
  if (values.length === 0) return undefined;
  const at = (values.length - 1) * share;
  const rank = Math.floor(at);
  const value = placed(values, rank);
  if (at === rank) return value;
  let next = Number.POSITIVE_INFINITY;
  for (let i = rank + 1; i < values.length; i++) if (values[i]! < next) next = values[i]!;
  return value + (at - rank) * (next - value);
}

/** The value of a rank from 0, put in its place with none larger before it and none smaller after it (Hoare's FIND, 1961). */
function placed(values: Float64Array, rank: number): number {
  let low = 0;
  let high = values.length - 1;
  while (low < high) {
    const pivot = values[(low + high) >> 1]!;
    let [left, right] = [low, high];
    while (left <= right) {
      while (values[left]! < pivot) left++;
      while (values[right]! > pivot) right--;
      if (left > right) break;
      const one = values[left]!;
      values[left++] = values[right]!;
      values[right--] = one;
    }
    if (rank <= right) high = right;
    else if (rank >= left) low = left;
    else break;
  }
  return values[rank]!;
}

/** Coefficients of Wichura's algorithm AS 241 (PPND16, Applied Statistics 37, 1988), highest power first. */
const CENTRE = [
  2509.0809287301227, 33430.57558358813, 67265.7709270087, 45921.95393154987, 13731.69376550946, 1971.5909503065513,
  133.14166789178438, 3.3871328727963665,
];
const CENTRE_BELOW = [
  5226.495278852546, 28729.085735721943, 39307.89580009271, 21213.794301586597, 5394.196021424751, 687.1870074920579,
  42.31333070160091, 1,
];
const MIDDLE = [
  0.0007745450142783414, 0.022723844989269184, 0.2417807251774506, 1.2704582524523684, 3.6478483247632045,
  5.769497221460691, 4.630337846156546, 1.4234371107496835,
];
const MIDDLE_BELOW = [
  1.0507500716444169e-9, 0.0005475938084995345, 0.015198666563616457, 0.14810397642748008, 0.6897673349851,
  1.6763848301838038, 2.053191626637759, 1,
];
const TAIL = [
  2.0103343992922881e-7, 0.000027115555687434876, 0.0012426609473880784, 0.026532189526576124, 0.29656057182850487,
  1.7848265399172913, 5.463784911164114, 6.657904643501103,
];
const TAIL_BELOW = [
  2.0442631033899397e-15, 1.421511758316446e-7, 0.000018463183175100548, 0.0007868691311456133, 0.014875361290850615,
  0.1369298809227358, 0.599832206555888, 1,
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

/** Wilson score interval (Wilson 1927) of `part` out of `whole` above 0, for the normal quantile `z`; it ends at 0 and 1 exactly. */
export function wilson(part: number, whole: number, z: number): { readonly low: number; readonly high: number } {
  const rate = part / whole;
  const bound = z * z;
  const middle = rate + bound / (2 * whole);
  const reach = z * Math.sqrt((rate * (1 - rate)) / whole + bound / (4 * whole * whole));
  const below = 1 + bound / whole;
  return {
    low: part === 0 ? 0 : Math.max(0, (middle - reach) / below),
    high: part === whole ? 1 : Math.min(1, (middle + reach) / below),
  };
}

/** The normal quantile of a two-sided 95 % interval. */
export const Z95 = 1.959963984540054;

/**
 * The interval of a median that presumes no distribution (Conover, Practical Nonparametric Statistics, 3.2): the narrowest
 * pair of order statistics of ascending values, equally far from both ends, that covers it with at least 95 %. Undefined below six.
 */
export function medianRange(sorted: ArrayLike<number>): { readonly low: number; readonly high: number } | undefined {
  const n = sorted.length;
  const rank = n > EXACT ? Math.floor((n - Z95 * Math.sqrt(n)) / 2) : rankBelow(n);
  if (rank < 1) return undefined;
  return { low: sorted[rank - 1]!, high: sorted[n - rank]! };
}

/** Up to this number the binomial distribution is summed; beyond it the normal one is close. */
const EXACT = 1000;

/** The largest rank r with P(B < r) of at most 2.5 % for B binomial (n, 1/2); 0 when there is none. */
function rankBelow(n: number): number {
  let chance = 0.5 ** n;
  let sum = chance;
  let rank = 0;
  while (sum <= 0.025 && rank < n) {
    rank++;
    chance *= (n - rank + 1) / rank;
    sum += chance;
  }
  return rank;
}
