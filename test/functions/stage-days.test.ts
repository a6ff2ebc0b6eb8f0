import { STAGE_DAYS } from "../../src/functions/stage-days.ts";
import { down, EN } from "../support/cells.ts";

const entered = down("2026-03-01", "2026-03-01", "2026-03-11", "2026-03-20", "2026-04-05");
const left = down("2026-03-03", "2026-03-11", "", "2026-04-02", "");

test.each`
  stat                | expected | why
  ${""}               | ${6}     | ${"2 and 10 days, median"}
  ${"mean"}           | ${6}     | ${"the same two"}
  ${"p90"}            | ${9.2}   | ${"type 7: 2 + 0.9 × 8"}
  ${"with_open"}      | ${10.5}  | ${"2, 10, 20 so far, 11 so far on 31 March"}
  ${"mean with_open"} | ${10.75} | ${"43 / 4"}
  ${"С открытыми"}    | ${10.5}  | ${"in Russian"}
`("“$stat” gives $expected ($why)", ({ stat, expected }) => {
  expect(STAGE_DAYS(EN, entered, left, stat)).toBeCloseTo(expected, 9);
});

test("a row that left before it entered is no stay, and nobody is empty", () => {
  expect(STAGE_DAYS(EN, down("2026-03-05"), down("2026-03-01"))).toBe("");
});
