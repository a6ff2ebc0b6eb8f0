import fc from "fast-check";
import { PROFIT_DRIVERS } from "../../src/functions/profit-drivers.ts";
import { down, EN, failure } from "../support/cells.ts";

test("a single lever that moved made all of the change", () => {
  expect(PROFIT_DRIVERS(EN, [[100, 10, 2, 0.5]], [[110, 10, 2, 0.5]])).toEqual([
    ["Clients", "Average order", "Orders per client", "Margin"],
    [expect.closeTo(100, 9), 0, 0, 0],
  ]);
});

test("two levers that doubled share the change alike (by hand: each (1 + 2) / 2 of 1, total 3)", () => {
  expect(PROFIT_DRIVERS(EN, down(1, 1, 1, 1), down(2, 2, 1, 1), "no header")).toEqual([
    [expect.closeTo(1.5, 12), expect.closeTo(1.5, 12), 0, 0],
  ]);
});

test("the table of PROFIT_FACTORS is taken with its heading", () => {
  const base = [
    ["Clients", "Average order", "Orders per client", "Margin"],
    [100, 10, 2, 0.5],
  ];
  expect(PROFIT_DRIVERS(EN, base, [[110, 10, 2, 0.5]], "no header")).toEqual([[expect.closeTo(100, 9), 0, 0, 0]]);
});

test.each`
  case             | base                   | code
  ${"three cells"} | ${[[1, 2, 3]]}         | ${"NOT_FOUR"}
  ${"a blank"}     | ${[[1, 2, 3, ""]]}     | ${"NOT_FOUR"}
  ${"a word"}      | ${[[1, 2, 3, "many"]]} | ${"NOT_A_NUMBER"}
`("$case is refused", ({ base, code }) => {
  expect(failure(() => PROFIT_DRIVERS(EN, base, [[1, 2, 3, 4]])).code).toBe(code);
});

test("the four parts add up to the change in profit, zeros and negatives too", () => {
  const four = fc.tuple(...[1000, 1000, 1000, 1].map((max) => fc.integer({ min: -1000, max })));
  fc.assert(
    fc.property(four, four, (base, current) => {
      const [effects] = PROFIT_DRIVERS(EN, [base], [current], "no header") as [number[]];
      const change = current.reduce((a, b) => a * b) - base.reduce((a, b) => a * b);
      const size = Math.max(
        1,
        ...[base, current].map((all) => Math.abs(all.reduce((a, b) => a * (Math.abs(b) + 1), 1))),
      );
      expect(Math.abs(effects.reduce((a, b) => a + b) - change) / size).toBeLessThan(1e-9);
    }),
    { seed: 7, numRuns: 200 },
  );
});

test("a margin of 25 is refused as by the formula", () => {
  expect(failure(() => PROFIT_DRIVERS(EN, [[10, 100, 2, 0.2]], [[10, 100, 2, 25]]))).toEqual({
    code: "NOT_A_SHARE",
    facts: { argument: "current", row: 0, got: "25", percent: "25" },
  });
});
