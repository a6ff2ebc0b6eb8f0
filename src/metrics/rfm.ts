/** A row of the table of RFM segments: least and most score of recency, frequency and money. */
export interface RfmSegment {
  readonly name: string;
  readonly r: readonly [least: number, most: number];
  readonly f: readonly [least: number, most: number];
  readonly m: readonly [least: number, most: number];
}

/** Intervals of the default segments for five bins: R, F, M. Every client falls into one. */
export const RFM_INTERVALS: readonly (readonly [
  r: readonly [number, number],
  f: readonly [number, number],
  m: readonly [number, number],
])[] = [
  [
    [4, 5],
    [4, 5],
    [4, 5],
  ],
  [
    [3, 5],
    [3, 5],
    [1, 5],
  ],
  [
    [1, 2],
    [4, 5],
    [4, 5],
  ],
  [
    [1, 2],
    [3, 5],
    [1, 5],
  ],
  [
    [4, 5],
    [1, 1],
    [1, 5],
  ],
  [
    [4, 5],
    [2, 2],
    [1, 5],
  ],
  [
    [3, 3],
    [1, 2],
    [1, 5],
  ],
  [
    [2, 2],
    [1, 2],
    [1, 5],
  ],
  [
    [1, 1],
    [1, 2],
    [1, 5],
  ],
];

/** A score of `bins` on the scale of the five bins that the default intervals speak of. */
export function onFive(score: number, bins: number): number {
  return Math.round(((score - 1) / (bins - 1)) * 4) + 1;
}

/**
 * Scores from 1 to `bins` by rank: ceil(bins × midrank / n), equal values sharing the mean of their ranks, the largest
 * value the highest score (the smallest when `inverted`).
 */
export function scoresOf(values: Float64Array, bins: number, inverted = false): Int32Array {
  const n = values.length;
  const order = Int32Array.from({ length: n }, (_, i) => i).sort((a, b) =>
    inverted ? values[b]! - values[a]! : values[a]! - values[b]!,
  );
  const scores = new Int32Array(n);
  for (let from = 0; from < n; ) {
    let to = from;
    while (to < n && values[order[to]!] === values[order[from]!]) to++;
    const midrank = (from + 1 + to) / 2;
    for (let i = from; i < to; i++) scores[order[i]!] = Math.ceil((bins * midrank) / n);
    from = to;
  }
  return scores;
}

/** Name of the first segment whose intervals hold the scores; "" when none does. */
export function segmentOf(segments: readonly RfmSegment[], r: number, f: number, m: number): string {
  const within = ([least, most]: readonly [number, number], score: number) => score >= least && score <= most;
  return segments.find((one) => within(one.r, r) && within(one.f, f) && within(one.m, m))?.name ?? "";
}
