import fc from "fast-check";
import { ABCD_CLASS } from "../../src/functions/abcd-class.ts";
import { down, EN, failure, RU } from "../support/cells.ts";

test.each`
  case                                                         | potential                          | args                            | expected
  ${"by share: 70, 15, 10, 5 of 100 begin at 0, 70, 85, 95 %"} | ${down(70, 15, 10, 5)}             | ${[]}                           | ${["A", "A", "B", "C"]}
  ${"a share of exactly 80 % before is B"}                     | ${down(80, 15, 5)}                 | ${[]}                           | ${["A", "B", "C"]}
  ${"equal values share the better class"}                     | ${down(50, 20, 20, 5, 5)}          | ${[]}                           | ${["A", "A", "A", "B", "B"]}
  ${"zero and less is D, unknown is ?"}                        | ${down(100, 0, -5, "", "?", 1)}    | ${[]}                           | ${["A", "D", "D", "?", "?", "C"]}
  ${"a single client is A"}                                    | ${down(7, "")}                     | ${[]}                           | ${["A"]}
  ${"nothing above zero: all D"}                               | ${down(0, 0)}                      | ${[]}                           | ${["D", "D"]}
  ${"by thresholds, the edge belongs to the better class"}     | ${down(500, 499, 100, 50, 49, "")} | ${[500, 100, 50]}               | ${["A", "B", "B", "C", "D"]}
  ${"thresholds as one range"}                                 | ${down(500, 99)}                   | ${[down(500, 100, 50)]}         | ${["A", "C"]}
  ${"thresholds as a row of text numbers"}                     | ${down(500, 99)}                   | ${[[["1 000", "500", "50 ₽"]]]} | ${["B", "C"]}
  ${"thresholds below their heading"}                          | ${down(500, 99)}                   | ${[down("From", 500, 100, 50)]} | ${["A", "C"]}
  ${"thresholds beside their letters, below a heading"} | ${down(500, 99)} | ${[[["Class", "From"], ["A", 500], ["B", 100], ["C", 50]]]} | ${["A", "C"]}
  ${"thresholds below their letters"} | ${down(500, 99)} | ${[[["A", "B", "C"], [500, 100, 50]]]} | ${["A", "C"]}
  ${"a fourth cell that is blank"}                             | ${down(500, 99)}                   | ${[down(500, 100, 50, "")]}     | ${["A", "C"]}
  ${"80 % of whole numbers before the fourth"}                 | ${down(40, 30, 10, 9, 8, 3)}       | ${[]}                           | ${["A", "A", "A", "B", "B", "C"]}
  ${"the same of decimals"}                                    | ${down(4, 3, 1, 0.9, 0.8, 0.3)}    | ${[]}                           | ${["A", "A", "A", "B", "B", "C"]}
  ${"three blank thresholds mean shares"}                      | ${down(70, 15, 10, 5)}             | ${[down("", "", "")]}           | ${["A", "A", "B", "C"]}
`("$case", ({ potential, args, expected }) => {
  expect(ABCD_CLASS(EN, potential, args[0], args[1], args[2])).toEqual(expected.map((one: string) => [one]));
});

test("a header in the range does not shift the classes", () => {
  expect(ABCD_CLASS(RU, down("Потенциал", 70, 30), 50, 20, 10)).toEqual([["Класс"], ["A"], ["B"]]);
});

test("one cell gives one class, a row gives a row", () => {
  expect(ABCD_CLASS(EN, 120, 500, 100, 50)).toBe("B");
  expect(ABCD_CLASS(EN, [[500, 60]], 500, 100, 50)).toEqual([["A", "C"]]);
});

test.each`
  case                      | args                        | code
  ${"out of order"}         | ${[100, 500, 50]}           | ${"THRESHOLDS_OUT_OF_ORDER"}
  ${"one of three missing"} | ${[500, "", 50]}            | ${"THRESHOLD_MISSING"}
  ${"a range of four"}      | ${[down(500, 100, 50, 10)]} | ${"THRESHOLDS_NOT_THREE"}
  ${"a range of two"}       | ${[down(500, 100)]}         | ${"THRESHOLDS_NOT_THREE"}
  ${"a word among three"}   | ${[down(500, "many", 50)]}  | ${"NOT_A_NUMBER"}
  ${"a word"}               | ${["many", 5, 1]}           | ${"NOT_A_NUMBER"}
`("thresholds $case are refused", ({ args, code }) => {
  expect(failure(() => ABCD_CLASS(EN, down(1, 2), args[0], args[1], args[2])).code).toBe(code);
});

test("classes depend neither on the order of rows nor on the unit of money", () => {
  const money = fc.array(fc.integer({ min: -5, max: 10_000 }), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(money, (values) => {
      const classes = ABCD_CLASS(EN, down(...values, 1)) as string[][];
      const turned = ABCD_CLASS(EN, down(1, ...[...values].reverse())) as string[][];
      expect([...turned].reverse()).toEqual(classes);
      for (const unit of [0.01, 3, 100, 1024])
        expect(ABCD_CLASS(EN, down(...values.map((value) => value * unit), unit))).toEqual(classes);
    }),
    { seed: 2, numRuns: 100 },
  );
});
