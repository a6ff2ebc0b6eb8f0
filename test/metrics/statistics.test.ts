import {
  mean,
  median,
  medianRange,
  normalQuantile,
  quantile,
  statistic,
  wilson,
  Z95,
} from "../../src/metrics/statistics.ts";

test("quantiles of type 7, as R's quantile() and PERCENTILE.INC give them for 1, 2, 3, 4, 10", () => {
  const sorted = [1, 2, 3, 4, 10];
  expect([0, 0.25, 0.5, 0.9, 1].map((share) => quantile(sorted, share))).toEqual([
    1,
    2,
    3,
    expect.closeTo(7.6, 12),
    10,
  ]);
});

test("the order of values does not matter, and they stay as they are", () => {
  const values = Object.freeze([10, 1, 3, 2, 4]);
  expect(statistic(values, "p90")).toBeCloseTo(7.6, 12);
  expect(median(values)).toBe(3);
  expect(mean(values)).toBe(4);
});

test.each<[string, (i: number, n: number) => number]>([
  ["ascending", (i) => i],
  ["descending", (i, n) => n - i],
  ["all equal", () => 7],
  ["rising and falling", (i, n) => Math.min(i, n - i)],
  ["few different ones", (i) => (i * 7919) % 5],
  ["shuffled", (i) => (i * 7919) % 1009],
])("the median and nine of ten of values that are not sorted are those of the sorted ones: %s", (_, value) => {
  for (const n of [1, 2, 3, 4, 5, 8, 11, 31, 100, 501]) {
    const values = Array.from({ length: n }, (_, i) => value(i, n));
    const sorted = Float64Array.from(values).sort();
    expect([n, median(values), statistic(values, "p90")]).toEqual([n, quantile(sorted, 0.5), quantile(sorted, 0.9)]);
  }
});

test("of nothing there is no mean, no median and no quantile", () => {
  expect([mean([]), median([]), quantile([], 0.9), statistic([], "p90")]).toEqual(new Array(4).fill(undefined));
});

test.each`
  probability | quantile
  ${0.25}     | ${-0.6744897501960817}
  ${0.001}    | ${-3.090232306167814}
  ${1e-20}    | ${-9.26234008979841}
  ${0.5}      | ${0}
  ${0.975}    | ${1.959963984540054}
`("the normal quantile of $probability is $quantile (test values of Wichura 1988; the last two known)", (row) => {
  expect(normalQuantile(row.probability)).toBeCloseTo(row.quantile, 12);
});

test("Wilson's interval of 10 in 100 is 5.5 to 17.4 % (by hand: (0.1192 ∓ 0.0619) / 1.0384)", () => {
  const { low, high } = wilson(10, 100, Z95);
  expect([low, high]).toEqual([expect.closeTo(0.0552, 4), expect.closeTo(0.1744, 4)]);
});

test.each`
  part  | whole  | low       | high
  ${81} | ${263} | ${0.2553} | ${0.3662}
  ${15} | ${148} | ${0.0624} | ${0.1605}
  ${0}  | ${20}  | ${0}      | ${0.1611}
  ${1}  | ${29}  | ${0.0061} | ${0.1718}
`(
  "Wilson's interval of $part in $whole is $low to $high (Newcombe 1998, Statistics in Medicine 17, table I)",
  (row) => {
    const { low, high } = wilson(row.part, row.whole, Z95);
    expect(low).toBeCloseTo(row.low, 4);
    expect(high).toBeCloseTo(row.high, 4);
  },
);

test("the interval ends at 0 and 1 exactly where nobody or everybody went on", () => {
  for (let whole = 1; whole < 200; whole++) expect(wilson(0, whole, Z95).low).toBe(0);
  expect(wilson(32, 32, Z95).high).toBe(1);
});

test("the interval of a median has the ranks of the published tables", () => {
  // Ranks of the 95 % interval by sample size: Conover's and Campbell and Gardner's (BMJ 296, 1988) tables.
  const ranks = (n: number) => medianRange(Array.from({ length: n }, (_, i) => i + 1));
  expect(ranks(5)).toBeUndefined();
  expect([6, 8, 10, 15, 20, 30, 50].map(ranks)).toEqual([
    { low: 1, high: 6 },
    { low: 1, high: 8 },
    { low: 2, high: 9 },
    { low: 4, high: 12 },
    { low: 6, high: 15 },
    { low: 10, high: 21 },
    { low: 18, high: 33 },
  ]);
});

test("the interval of a median is the same just below and just above the size where it is no more summed", () => {
  // By the normal distribution 1000 values give rank 500 - 0.98 x 31.6 = 469, so about 469 to 532.
  const wide = (n: number) => medianRange(Array.from({ length: n }, (_, i) => i + 1))!;
  expect(wide(1000)).toEqual({ low: 469, high: 532 });
  expect(wide(1002)).toEqual({ low: 469, high: 534 });
});
