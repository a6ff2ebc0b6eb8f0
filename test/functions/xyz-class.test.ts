import { XYZ_CLASS } from "../../src/functions/xyz-class.ts";
import { day, down, EN, failure } from "../support/cells.ts";

test.each`
  case                                     | row                         | expected
  ${"steady"}                              | ${[100, 100, 100]}          | ${"X"}
  ${"80, 100, 120: σ/μ = 16.3 %"}          | ${[80, 100, 120]}           | ${"Y"}
  ${"σ/μ of exactly 10 % is X"}            | ${[90, 110, 90, 110]}       | ${"X"}
  ${"σ/μ of exactly 25 % is Y"}            | ${[75, 125, 75, 125]}       | ${"Y"}
  ${"exactly 10 % in decimals"}            | ${[1.1, 1.1, 0.9, 0.9]}     | ${"X"}
  ${"exactly 25 % in decimals"}            | ${[0.75, 1.25, 0.75, 1.25]} | ${"Y"}
  ${"jumping"}                             | ${[0, 300, 0]}              | ${"Z"}
  ${"two periods are too few"}             | ${[100, 100, ""]}           | ${""}
  ${"a blank period is unknown, not zero"} | ${[100, 100, "", 100]}      | ${"X"}
  ${"a mean of zero has no variation"}     | ${[0, 0, 0]}                | ${""}
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

test("months above may be dates, and the corner may be blank", () => {
  const months = [day("2026-01-01"), day("2026-02-01"), day("2026-03-01")];
  expect(XYZ_CLASS(EN, [months, [80, 100, 120], [1, 1, 1]])).toEqual([["XYZ"], ["Y"], ["X"]]);
  expect(
    XYZ_CLASS(EN, [
      ["", "Feb", "Mar"],
      [80, 100, 120],
      [1, 1, 1],
    ]),
  ).toEqual([["XYZ"], ["Y"], ["X"]]);
});

test("a blank first month is no heading, nor is a word among numbers", () => {
  expect(
    XYZ_CLASS(EN, [
      ["", 100, 100, 100],
      [1, 1, 1, 1],
    ]),
  ).toEqual([["X"], ["X"]]);
  expect(
    failure(() =>
      XYZ_CLASS(EN, [
        ["", "Feb", 3],
        [1, 2, 3],
      ]),
    ).facts,
  ).toEqual({ argument: "period_table", row: 1, got: "Feb" });
});

test.each`
  case                      | table                                                           | column | got
  ${"under a heading"}      | ${[["Client", "Jan", "Feb"], ["Acme", 1, 2], ["Bolt", 3, 4]]}   | ${1}   | ${"Acme"}
  ${"under a blank corner"} | ${[["", day("2026-01-01"), "Feb"], ["Acme", 1, 2], ["", 3, 4]]} | ${1}   | ${"Acme"}
  ${"of one row"}           | ${[["Acme", 1, 2, 3]]}                                          | ${1}   | ${"Acme"}
  ${"at the end"}           | ${[[1, 2, "Acme"], [3, 4, "Bolt"]]}                             | ${3}   | ${"Acme"}
`("a column of names inside, $case, is named", ({ table, column, got }) => {
  expect(failure(() => XYZ_CLASS(EN, table))).toEqual({
    code: "NAMES_INSIDE",
    facts: { argument: "period_table", column, got },
  });
});
