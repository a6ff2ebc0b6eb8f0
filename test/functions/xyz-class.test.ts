import { XYZ_CLASS } from "../../src/functions/xyz-class.ts";
import { down, EN, failure } from "../support/cells.ts";

test.each`
  case                                     | row                    | expected
  ${"steady"}                              | ${[100, 100, 100]}     | ${"X"}
  ${"80, 100, 120: σ/μ = 16.3 %"}          | ${[80, 100, 120]}      | ${"Y"}
  ${"σ/μ of exactly 10 % is X"}            | ${[90, 110, 90, 110]}  | ${"X"}
  ${"σ/μ of exactly 25 % is Y"}            | ${[75, 125, 75, 125]}  | ${"Y"}
  ${"jumping"}                             | ${[0, 300, 0]}         | ${"Z"}
  ${"two periods are too few"}             | ${[100, 100, ""]}      | ${""}
  ${"a blank period is unknown, not zero"} | ${[100, 100, "", 100]} | ${"X"}
  ${"a mean of zero has no variation"}     | ${[0, 0, 0]}           | ${""}
`("$case: $expected", ({ row, expected }) => {
  expect(XYZ_CLASS(EN, [row])).toBe(expected);
});

test("a header keeps its row, blank rows at the end are cut, the edges may be your own", () => {
  expect(
    XYZ_CLASS(
      EN,
      [
        ["Jan", "Feb", "Mar"],
        [80, 100, 120],
        ["", "", ""],
      ],
      0.2,
      0.5,
    ),
  ).toEqual([["XYZ"], ["X"]]);
});

test("a word in the table is refused with its row", () => {
  expect(
    failure(() =>
      XYZ_CLASS(EN, [
        ["Jan", "Feb"],
        [1, 2],
        [3, "many"],
      ]),
    ),
  ).toEqual({
    code: "NOT_A_NUMBER",
    facts: { argument: "period_table", row: 3, got: "many" },
  });
  expect(XYZ_CLASS(EN, down("", ""))).toBe("");
});
