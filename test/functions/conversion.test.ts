import { CONVERSION } from "../../src/functions/conversion.ts";
import { down, EN, failure, RU } from "../support/cells.ts";

test.each`
  case                                | from                     | to                   | expected
  ${"two numbers give one rate"}      | ${200}                   | ${50}                | ${0.25}
  ${"nothing started: empty, not 0"}  | ${0}                     | ${5}                 | ${""}
  ${"a blank start is empty"}         | ${""}                    | ${5}                 | ${""}
  ${"a count not typed yet is empty"} | ${10}                    | ${""}                | ${""}
  ${"nobody went on: 0"}              | ${10}                    | ${0}                 | ${0}
  ${"more than came in is allowed"}   | ${10}                    | ${12}                | ${1.2}
  ${"a column gives a column"}        | ${down(200, 50)}         | ${down(50, 10)}      | ${[[0.25], [0.2]]}
  ${"a row gives a row"}              | ${[[200, 50]]}           | ${[[50, 10]]}        | ${[[0.25, 0.2]]}
  ${"a block gives a block"}          | ${[[4, 2], [8, 10]]}     | ${[[1, 1], [2, 5]]}  | ${[[0.25, 0.5], [0.25, 0.5]]}
  ${"one start for many"}             | ${100}                   | ${down(50, 10)}      | ${[[0.5], [0.1]]}
  ${"blank rows at the end are cut"}  | ${down(200, "", "")}     | ${down(50, "", "")}  | ${[[0.25]]}
  ${"numbers typed as text"}          | ${down("1 200", "$100")} | ${down("300", "50")} | ${[[0.25], [0.5]]}
  ${"a header keeps its row"}         | ${down("Leads", 200)}    | ${down("Deals", 50)} | ${[["Conversion"], [0.25]]}
`("$case", ({ from, to, expected }) => {
  expect(CONVERSION(EN, from, to)).toEqual(expected);
});

test("the heading is in the spreadsheet's language", () => {
  expect(CONVERSION(RU, down("Лиды", 4), down("Сделки", 1))).toEqual([["Конверсия"], [0.25]]);
});

test.each`
  case                  | from                | to                 | code                | facts
  ${"a negative count"} | ${down(9, -1)}      | ${down(3, 3)}      | ${"NEGATIVE"}       | ${{ argument: "from_count", row: 2, got: "-1" }}
  ${"a word"}           | ${down(9, "7 pcs")} | ${down(3, 3)}      | ${"NOT_A_NUMBER"}   | ${{ argument: "from_count", row: 2, got: "7 pcs" }}
  ${"an error value"}   | ${down(9, 9)}       | ${down(3, "#N/A")} | ${"ERROR_VALUE"}    | ${{ argument: "to_count", row: 2, got: "#N/A" }}
  ${"different shapes"} | ${down(9, 8, 7)}    | ${down(3, 3)}      | ${"UNEQUAL_SHAPES"} | ${{ first: "from_count", firstShape: "3 × 1", second: "to_count", secondShape: "2 × 1" }}
  ${"nothing given"}    | ${9}                | ${undefined}       | ${"MISSING"}        | ${{ argument: "to_count" }}
`("$case is refused", ({ from, to, code, facts }) => {
  expect(failure(() => CONVERSION(EN, from, to))).toEqual({ code, facts });
});

test("a row alone has no header, and its wrong cells are in row 1", () => {
  expect(failure(() => CONVERSION(EN, [["many", 50]], [[1, 2]]))).toEqual({
    code: "NOT_A_NUMBER",
    facts: { argument: "from_count", row: 1, got: "many" },
  });
  expect(failure(() => CONVERSION(EN, [[10, 50]], [[1, -2]]))).toEqual({
    code: "NEGATIVE",
    facts: { argument: "to_count", row: 1, got: "-2" },
  });
});
