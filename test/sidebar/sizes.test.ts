import { barsOf, markOf } from "../../sidebar/sizes/count.ts";

test.each([
  ["48,200", "en", 48200],
  ["1,234,567.5", "en", 1234567.5],
  ["1,5", "en", 1.5],
  [" 900 ", "en", 900],
  ["0.25", "en", 0.25],
  ["48\u00a0200", "ru", 48200],
  ["1 234,5", "ru", 1234.5],
  ["0.25", "ru", 0.25],
  ["", "en", null],
  ["0", "en", null],
  ["-5", "en", null],
  ["12,34,5", "en", null],
  ["a lot", "en", null],
] as const)("the mark typed as “%s” (%s) is %p", (typed, language, mark) => {
  expect(markOf(typed, language)).toBe(mark);
});

test("every size is in the bar that begins below it and in the class of the mark that it reaches", () => {
  // Bars from 1, 10 and 100; A from 200, B from 50, C from 5.
  expect(barsOf([1, 4, 5, 9, 10, 49, 50, 100, 199, 200, 900], [1, 10, 100], [200, 50, 5])).toEqual([
    [0, 0, 2, 2],
    [0, 1, 2, 0],
    [2, 2, 0, 0],
  ]);
});
