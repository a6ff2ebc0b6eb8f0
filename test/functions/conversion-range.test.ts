import { CONVERSION_RANGE } from "../../src/functions/conversion-range.ts";
import { down, EN, failure } from "../support/cells.ts";

const rounded = (rows: unknown) =>
  (rows as number[][]).map((row) => row.map((value) => Math.round(value * 1000) / 1000));

test("5 of 7 is 36 to 92 %, 67 of 100 is 57 to 75 % (Wilson 1927)", () => {
  expect(rounded(CONVERSION_RANGE(EN, down(7, 100), down(5, 67)))).toEqual([
    [0.359, 0.918],
    [0.573, 0.754],
  ]);
});

test("nobody and everybody: the range ends at 0 and at 1 (Wilson: 0 of 10 reaches 27.8 %)", () => {
  expect(rounded(CONVERSION_RANGE(EN, down(10, 10), down(0, 10)))).toEqual([
    [0, 0.278],
    [0.722, 1],
  ]);
});

test("a higher level of confidence gives a wider range", () => {
  const [[low, high]] = CONVERSION_RANGE(EN, 100, 67, 0.95) as [[number, number]];
  const [[lower, higher]] = CONVERSION_RANGE(EN, 100, 67, "99 %") as [[number, number]];
  expect(lower).toBeLessThan(low);
  expect(higher).toBeGreaterThan(high);
});

test("nothing started: both ends are empty", () => {
  expect(CONVERSION_RANGE(EN, down(0, 5, ""), down(0, "", ""))).toEqual([
    ["", ""],
    ["", ""],
  ]);
});

test("more than came in is refused, since no share can be above all", () => {
  expect(failure(() => CONVERSION_RANGE(EN, down("from", 5, 5), down("to", 1, 6)))).toEqual({
    code: "MORE_THAN_ALL",
    facts: { first: "from_count", second: "to_count", row: 3, from: "5", to: "6" },
  });
});

test("a level of 95 was meant as 95 %", () => {
  expect(failure(() => CONVERSION_RANGE(EN, 7, 5, 95))).toEqual({
    code: "NOT_A_SHARE",
    facts: { argument: "level", row: 0, got: "95", percent: "95" },
  });
  expect(failure(() => CONVERSION_RANGE(EN, 7, 5, 100)).code).toBe("OUT_OF_BOUNDS");
  expect(failure(() => CONVERSION_RANGE(EN, 7, 5, 1)).code).toBe("OUT_OF_BOUNDS");
  expect(CONVERSION_RANGE(EN, 7, 5, "95 %")).toEqual(CONVERSION_RANGE(EN, 7, 5));
});
