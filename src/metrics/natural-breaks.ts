/** Distinct points above which values are first gathered into quantiles, so that twenty thousand clients take no second. */
const MOST_POINTS = 400;

/**
 * Natural breaks: the values cut into `classes` groups whose members lie as close to their mean as can be (least sum of
 * squares; Fisher 1958, "On grouping for maximum homogeneity", by dynamic programming as Wang and Song 2011 tell it).
 *
 * @returns the least value of each group, ascending; fewer when there are fewer distinct values
 */
export function naturalBreaks(values: ArrayLike<number>, classes: number): number[] {
  const points = pointsOf(Float64Array.from(values).sort());
  const n = points.length;
  const groups = Math.min(classes, n);
  if (groups === 0) return [];
  const weights = new Float64Array(n + 1);
  const sums = new Float64Array(n + 1);
  const squares = new Float64Array(n + 1);
  const middle = points[n >> 1]!.value;
  points.forEach(({ value, times }, i) => {
    const x = value - middle;
    weights[i + 1] = weights[i]! + times;
    sums[i + 1] = sums[i]! + times * x;
    squares[i + 1] = squares[i]! + times * x * x;
  });
  const spread = (from: number, to: number) => {
    const sum = sums[to]! - sums[from]!;
    return squares[to]! - squares[from]! - (sum * sum) / (weights[to]! - weights[from]!);
  };
  let costs = Array.from({ length: n + 1 }, (_, to) => (to === 0 ? 0 : spread(0, to)));
  const cuts: Int32Array[] = [];
  for (let group = 1; group < groups; group++) {
    const next = new Array<number>(n + 1).fill(Number.POSITIVE_INFINITY);
    const cut = new Int32Array(n + 1);
    for (let to = group + 1; to <= n; to++)
      for (let from = group; from < to; from++) {
        const cost = costs[from]! + spread(from, to);
        if (cost >= next[to]!) continue;
        next[to] = cost;
        cut[to] = from;
      }
    costs = next;
    cuts.push(cut);
  }
  const starts = [0];
  let to = n;
  for (let group = cuts.length - 1; group >= 0; group--) {
    to = cuts[group]![to]!;
    starts.splice(1, 0, to);
  }
  return starts.map((start) => points[start]!.value);
}

/** Distinct values with how often each stands there; of many values the least of each of `MOST_POINTS` equal parts. */
function pointsOf(sorted: Float64Array): { readonly value: number; times: number }[] {
  const step = Math.max(1, sorted.length / MOST_POINTS);
  const points: { readonly value: number; times: number }[] = [];
  for (let i = 0; i < sorted.length; i++) {
    const value = sorted[step === 1 ? i : Math.floor(Math.floor(i / step) * step)]!;
    const last = points[points.length - 1];
    if (last?.value === value) last.times++;
    else points.push({ value, times: 1 });
  }
  return points;
}

/** A number with two significant digits, as people set marks: 118,734 is 120,000. */
export function rounded(value: number): number {
  const size = 10 ** Math.max(0, Math.floor(Math.log10(value)) - 1);
  return value >= 1 ? Math.round(value / size) * size : value;
}
