import { PROFIT_FORMULA } from "../../src/functions/profit-formula.ts";
import { down, EN, failure } from "../support/cells.ts";

test("100 clients × 500 × 2 orders × 25 % is 25,000", () => {
  expect(PROFIT_FORMULA(EN, 100, 500, 2, 0.25)).toBe(25_000);
});

test("several periods at once, blank where something is blank, a loss is allowed", () => {
  expect(PROFIT_FORMULA(EN, down(100, 80, ""), down(500, 500, 500), 2, down(0.25, -0.1, 0.2))).toEqual([
    [25_000],
    [-8000],
    [""],
  ]);
});

test("a margin typed as 22 is refused, with the question whether 22 % was meant", () => {
  expect(failure(() => PROFIT_FORMULA(EN, 100, 500, 2, 22))).toEqual({
    code: "NOT_A_SHARE",
    facts: { argument: "margin", row: 0, got: "22", percent: "22" },
  });
});
