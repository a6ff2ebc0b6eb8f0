import fc from "fast-check";
import { Day } from "../../src/cells/types.ts";
import { CYCLE_DAYS } from "../../src/functions/cycle-days.ts";
import { day, down, EN } from "../support/cells.ts";

const start = down("2026-01-01", "2026-01-01", "2026-01-01", "2026-01-01", "2026-01-10");
const closed = down("2026-01-11", "2026-01-21", "2026-03-02", "", "2026-01-05");

test.each`
  stat         | expected
  ${"median"}  | ${20}
  ${"медиана"} | ${20}
  ${"mean"}    | ${30}
  ${"p90"}     | ${52}
  ${"9 из 10"} | ${52}
`("10, 20 and 60 days: $stat is $expected (type 7: 20 + 0.8 × 40 = 52)", ({ stat, expected }) => {
  expect(CYCLE_DAYS(EN, start, closed, "", stat)).toBe(expected);
});

test("of won deals only, where outcomes are given", () => {
  expect(CYCLE_DAYS(EN, start, closed, down("Won", "Lost", "Won", "Offer", "Won"))).toBe(35);
});

test("whole calendar days, whatever the time of day", () => {
  expect(CYCLE_DAYS(EN, down("2026-01-01 23:50"), down("2026-01-02 00:10"))).toBe(1);
});

test("no deal left: empty", () => {
  expect(CYCLE_DAYS(EN, start, closed, down("", "", "", "", ""))).toBe("");
});

test("moving every date by a year changes nothing", () => {
  const spans = fc.array(fc.tuple(fc.integer({ min: 40_000, max: 46_000 }), fc.integer({ min: 0, max: 300 })), {
    minLength: 1,
  });
  fc.assert(
    fc.property(spans, (rows) => {
      const at = (shift: number) =>
        CYCLE_DAYS(
          EN,
          down(...rows.map(([from]) => new Day(from + shift))),
          down(...rows.map(([from, length]) => new Day(from + length + shift))),
        );
      expect(at(365)).toBe(at(0));
    }),
    { seed: 4, numRuns: 50 },
  );
  expect(CYCLE_DAYS(EN, down(day("2026-01-01")), down(day("2026-01-01")))).toBe(0);
});

test("deals that the Stages tab calls won count under the team's own word", () => {
  const [start, closed] = [down("2026-01-01", "2026-01-01"), down("2026-01-11", "2026-01-31")];
  const outcomes = down("Handed over", "Talk");
  expect(CYCLE_DAYS(EN, start, closed, outcomes)).toBe("");
  expect(
    CYCLE_DAYS(EN, start, closed, outcomes, "", [
      ["Handed over", "", "won"],
      ["Talk", "", "open"],
    ]),
  ).toBe(10);
});
