import { naturalBreaks, rounded } from "../../src/metrics/natural-breaks.ts";

test("The example of Wang and Song (2011, Ckmeans.1d.dp) falls into -1, 2 and 4 to 6", () => {
  expect(naturalBreaks([-1, 2, -1, 2, 4, 5, 6, -1, 2, -1], 3)).toEqual([-1, 2, 4]);
});

test("No other cut of twelve numbers into three lies closer to its means", () => {
  const values = [3, 9, 14, 15, 31, 33, 40, 58, 61, 64, 90, 130];
  const spread = (part: readonly number[]) => {
    const mean = part.reduce((a, b) => a + b, 0) / part.length;
    return part.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  };
  let best = { cost: Number.POSITIVE_INFINITY, starts: [0, 0, 0] };
  for (let i = 1; i < values.length - 1; i++)
    for (let j = i + 1; j < values.length; j++) {
      const cost = spread(values.slice(0, i)) + spread(values.slice(i, j)) + spread(values.slice(j));
      if (cost < best.cost) best = { cost, starts: [values[0]!, values[i]!, values[j]!] };
    }
  expect(naturalBreaks([...values].reverse(), 3)).toEqual(best.starts);
});

test("With fewer different values than classes each is a class", () => {
  expect(naturalBreaks([5, 5, 5], 4)).toEqual([5]);
  expect(naturalBreaks([7, 5, 7], 4)).toEqual([5, 7]);
  expect(naturalBreaks([], 4)).toEqual([]);
});

test("Twenty thousand clients in four heaps are cut between the heaps", () => {
  const values = Array.from({ length: 20_000 }, (_, i) => [10, 100, 400, 1000][i % 4]! + ((i * 7919) % 20));
  const breaks = naturalBreaks(values, 4);
  expect(breaks).toHaveLength(4);
  [10, 100, 400, 1000].forEach((heap, i) => {
    expect(breaks[i]!).toBeGreaterThanOrEqual(heap - 1);
    expect(breaks[i]!).toBeLessThan(heap + 20);
  });
});

test("A proposed mark has two digits that count", () => {
  expect([118_734, 4_449, 99.6, 7, 0.4].map(rounded)).toEqual([120_000, 4_400, 100, 7, 0.4]);
});
