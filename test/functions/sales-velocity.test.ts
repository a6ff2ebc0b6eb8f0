import { SALES_VELOCITY } from "../../src/functions/sales-velocity.ts";
import { down, EN, failure } from "../support/cells.ts";

test.each`
  case                         | args                         | expected
  ${"40 × 25 % × 3000 / 60"}   | ${[40, 0.25, 3000, 60]}      | ${500}
  ${"a percentage as text"}    | ${[40, "25 %", "3 000", 60]} | ${500}
  ${"no cycle: empty"}         | ${[40, 0.25, 3000, 0]}       | ${""}
  ${"a negative cycle: empty"} | ${[40, 0.25, 3000, -5]}      | ${""}
  ${"something blank: empty"}  | ${[40, "", 3000, 60]}        | ${""}
`("$case", ({ args, expected }) => {
  expect(SALES_VELOCITY(EN, args[0], args[1], args[2], args[3])).toBe(expected);
});

test("a column of managers gives a column", () => {
  expect(SALES_VELOCITY(EN, down(40, 20), down(0.25, 0.5), down(3000, 600), 60)).toEqual([[500], [100]]);
});

test("a win rate typed as 25 is refused, with the question whether 25 % was meant", () => {
  expect(failure(() => SALES_VELOCITY(EN, 40, 25, 3000, 60))).toEqual({
    code: "NOT_A_SHARE",
    facts: { argument: "win_rate", row: 0, got: "25", percent: "25" },
  });
});

test("a wrong cell in the second column of a block names its row", () => {
  const rates = [
    ["Ann", "Bob"],
    [0.2, 0.3],
    [0.4, 50],
  ];
  expect(failure(() => SALES_VELOCITY(EN, 40, rates, 3000, 60))).toEqual({
    code: "NOT_A_SHARE",
    facts: { argument: "win_rate", row: 3, got: "50", percent: "50" },
  });
});
