import { dateMoves, stageDates } from "../../src/metrics/history.ts";

const NONE = Number.NaN;
const log = (...rows: readonly (readonly [day: number, deal: number, other: number])[]) => ({
  log: { days: Float64Array.from(rows, ([day]) => day), deals: Int32Array.from(rows, ([, deal]) => deal), count: 9 },
  other: rows.map(([, , other]) => other),
});
const dated = (...rows: readonly (readonly [number, number, number])[]) => {
  const given = log(...rows);
  const { deals, dates, underWay } = stageDates(given.log, Int32Array.from(given.other), 4);
  return { underWay, dates: Object.fromEntries(deals.map((deal, i) => [deal, [...dates.slice(4 * i, 4 * i + 4)]])) };
};

describe("when each deal got to each stage", () => {
  test("a stage passed between two looks has the day of the look that saw it passed; what was reached stays reached", () => {
    expect(dated([5, 7, 0], [8, 7, 2], [9, 7, 1], [11, 7, 3])).toEqual({ underWay: 0, dates: { 7: [5, 8, 8, 11] } });
  });

  test("rows in any order are read by day, of one day the later row last", () => {
    expect(dated([9, 1, 1], [5, 1, 0], [9, 1, 2]).dates).toEqual({ 1: [5, 9, 9, NONE] });
    expect(dated([5, 1, 0], [9, 1, 2], [9, 1, 1]).dates).toEqual({ 1: [5, 9, 9, NONE] });
  });

  test("deals beyond the first stage on the log's first day are under way, each once, and stay out", () => {
    expect(dated([5, 1, 0], [5, 2, 1], [5, 3, -2], [6, 2, 2], [7, 4, 2])).toEqual({
      underWay: 2,
      dates: { 1: [5, NONE, NONE, NONE], 4: [7, 7, 7, NONE] },
    });
  });

  test("a lost deal was at the first stage, an unknown stage is no news", () => {
    expect(dated([5, 1, 0], [6, 2, -2], [6, 3, -1], [7, 3, -3], [8, 3, 1])).toEqual({
      underWay: 0,
      dates: { 1: [5, NONE, NONE, NONE], 2: [6, NONE, NONE, NONE], 3: [8, 8, NONE, NONE] },
    });
  });

  test("rows without a day or a deal are passed over, day 0 is a day", () => {
    expect(dated([NONE, 1, 2], [3, -1, 2], [4, 0, 0]).dates).toEqual({ 0: [4, NONE, NONE, NONE] });
    expect(dated([0, 1, 0], [2, 1, 1]).dates).toEqual({ 1: [0, 2, NONE, NONE] });
    expect(dated()).toEqual({ underWay: 0, dates: {} });
    // A row without a deal does not begin the log, so what is at the second stage on day 4 was under way.
    expect(dated([3, -1, 0], [4, 1, 1], [-2, 2, 1])).toEqual({ underWay: 1, dates: {} });
  });
});

describe("how the promised day was moved", () => {
  const moved = (...rows: readonly (readonly [number, number, number])[]) => {
    const given = log(...rows);
    return dateMoves(given.log, Float64Array.from(given.other));
  };

  test("later is a move, the same day and an earlier one are none; a blank changes nothing but the newest row", () => {
    expect(moved([1, 5, 30], [2, 5, 30], [3, 5, 40], [4, 5, 35], [5, 5, NONE])).toEqual([
      { deal: 5, row: 4, later: 1, first: 30, last: 35 },
    ]);
    expect(moved([1, 5, 30], [2, 5, NONE], [3, 5, 40])).toEqual([{ deal: 5, row: 2, later: 1, first: 30, last: 40 }]);
  });

  test("a deal begins with its first promise, and one without any is not told of", () => {
    expect(moved([1, 5, NONE], [2, 5, 30], [1, 6, NONE])).toEqual([{ deal: 5, row: 1, later: 0, first: 30, last: 30 }]);
  });
});
