import { channelsOf } from "../../src/metrics/channels.ts";
import { countFunnel } from "../../src/metrics/funnel.ts";
import { countFunnelBy, standsOut } from "../../src/metrics/funnel-by.ts";
import { crossTable } from "../../src/metrics/matrix.ts";
import { countOutcomes } from "../../src/metrics/outcomes.ts";
import { variation } from "../../src/metrics/variation.ts";

const ints = (...values: number[]) => Int32Array.from(values);
const signs = (...values: number[]) => Int8Array.from(values);
const money = (...values: number[]) => Float64Array.from(values);
const BLANK = Number.NaN;

describe("a funnel of New, Offer, Won", () => {
  const places = ints(0, 1, 2, 2, -2, -2, -1, -3);

  test("with money: what stands at a stage, what got to it, lost deals where they were lost", () => {
    // Lost: one at the offer with 40, one of which nobody knows where, with 7. A blank amount is 0.
    const counts = countFunnel(
      3,
      { places, lostFrom: ints(0, 0, 0, 0, 1, -1, 0, 0) },
      money(1, 2, 4, BLANK, 40, 7, 100, 9),
    );
    expect(counts).toEqual({
      reached: [6, 4, 2],
      current: [1, 1, 2],
      lost: [1, 1, 0],
      reachedAmount: [54, 46, 4],
      currentAmount: [1, 2, 4],
      allLost: 2,
      unplaced: 1,
      unknown: 1,
    });
  });

  test("a deal lost in the first stage is placed there, not unplaced", () => {
    expect(countFunnel(2, { places: ints(-2), lostFrom: ints(0) })).toMatchObject({ lost: [1, 0], unplaced: 0 });
  });

  test("split by manager: most deals first, none given is a group of its own, lost deals stay with their manager", () => {
    const by = countFunnelBy(3, { places, lostFrom: ints(0, 0, 0, 0, 1, -1, 0, 0) }, ints(1, 1, 1, 0, -1, 0, 0, 0), 3);
    expect(by).toEqual({
      all: [6, 4, 2],
      groups: [
        { group: 1, reached: [3, 2, 1] },
        { group: 0, reached: [2, 1, 1] },
        { group: -1, reached: [1, 1, 0] },
      ],
      unknown: 1,
      unplaced: 1,
    });
  });

  test("without the stage before the loss a lost deal counts in its manager's first stage only", () => {
    const by = countFunnelBy(2, { places: ints(-2, 1) }, ints(0, 0), 1);
    expect(by.groups).toEqual([{ group: 0, reached: [2, 1] }]);
  });
});

describe("a group against the rest, by Wilson's interval of 95 %", () => {
  // 10 of 100 is 5.5 to 17.4 %.
  test.each`
    rest  | restOf | mark
    ${5}  | ${100} | ${1}
    ${6}  | ${100} | ${0}
    ${17} | ${100} | ${0}
    ${18} | ${100} | ${-1}
    ${0}  | ${0}   | ${0}
  `("10 of 100 against $rest of $restOf is $mark", ({ rest, restOf, mark }) => {
    expect(standsOut(10, 100, rest, restOf)).toBe(mark);
  });

  test("nobody in the group: nothing can stand out", () => {
    expect(standsOut(0, 0, 5, 100)).toBe(0);
  });
});

test("a cross table counts or adds up; rows outside it and blank amounts add nothing; the total is the sum either way", () => {
  const rows = ints(0, 1, 1, -1, 0);
  const columns = ints(0, 2, 2, 1, 1);
  expect(crossTable(rows, columns, 2, 3)).toEqual({
    cells: [
      [1, 1, 0],
      [0, 0, 2],
    ],
    rowTotals: [2, 2],
    columnTotals: [1, 1, 2],
    total: 4,
  });
  expect(crossTable(rows, columns, 2, 3, money(10, 5, BLANK, 99, 2.5))).toEqual({
    cells: [
      [10, 2.5, 0],
      [0, 0, 5],
    ],
    rowTotals: [12.5, 5],
    columnTotals: [10, 2.5, 5],
    total: 17.5,
  });
});

test("won and lost by number and by money, open deals in neither, a blank amount is 0", () => {
  const outcomes = signs(1, -1, 0, 1, -1, -1);
  expect(countOutcomes(outcomes)).toEqual({ won: 2, lost: 3 });
  expect(countOutcomes(outcomes, money(100, 30, 900, BLANK, 5, BLANK))).toEqual({ won: 100, lost: 35 });
});

describe("channels", () => {
  test("leads, won deals, revenue of won deals only, cost of leads and cost of the channel", () => {
    const found = channelsOf(
      2,
      ints(0, 0, 1, -1, 0),
      signs(1, -1, 1, 1, 0),
      money(100, 900, 500, 70, 80),
      money(5, 6, BLANK, 1000, 7),
      new Map([[1, 40]]),
    );
    expect(found).toEqual([
      { channel: 1, leads: 1, won: 1, revenue: 500, cost: 40 },
      { channel: 0, leads: 3, won: 1, revenue: 100, cost: 18 },
    ]);
  });

  test("of equal revenue the one with more won deals first, then the one with more leads", () => {
    const order = (ids: number[], outcomes: number[]) =>
      channelsOf(3, ints(...ids), signs(...outcomes), undefined, undefined, new Map()).map(({ channel }) => channel);
    expect(order([0, 0, 1, 2, 2], [0, 1, 0, 1, 1])).toEqual([2, 0, 1]);
    expect(order([0, 1, 1, 2, 2, 2], [1, 1, 0, 1, 0, 0])).toEqual([2, 1, 0]);
  });
});

describe("variation σ / μ of the population", () => {
  test.each`
    case                                       | values                       | expected
    ${"2, 4, 4, 4, 5, 5, 7, 9: σ 2, μ 5"}      | ${[2, 4, 4, 4, 5, 5, 7, 9]}  | ${0.4}
    ${"three equal months do not vary"}        | ${[7, 7, 7]}                 | ${0}
    ${"a blank is left out of both"}           | ${[90, BLANK, 110, 90, 110]} | ${0.1}
    ${"two months say nothing"}                | ${[90, 110]}                 | ${undefined}
    ${"two known of three say nothing"}        | ${[90, 110, BLANK]}          | ${undefined}
    ${"returns above sales have no variation"} | ${[-5, -5, -5]}              | ${undefined}
    ${"nor has a mean of 0"}                   | ${[-5, 0, 5]}                | ${undefined}
  `("$case", ({ values, expected }) => {
    expect(variation(values)).toBe(expected);
  });
});
