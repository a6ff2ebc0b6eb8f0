import { isoDay } from "../../src/cells/text.ts";
import { calendarOf, lastFullMonth, monthEnd, monthName, monthOf, monthStart } from "../../src/metrics/calendar.ts";
import { serial } from "../support/days.ts";

test("every day from 1900 to 2100 falls into the month that JavaScript's own calendar says", () => {
  for (let at = serial("1900-03-01"); at < serial("2100-12-31"); at++) {
    const date = new Date((at - 25_569) * 86_400_000);
    if (monthOf(at) !== date.getUTCFullYear() * 12 + date.getUTCMonth()) throw new Error(isoDay(at));
  }
});

test("a month begins and ends where the calendar says, also in a leap year", () => {
  const february = monthOf(serial("2024-02-10"));
  expect([monthStart(february), monthEnd(february)].map(isoDay)).toEqual(["2024-02-01", "2024-02-29"]);
  expect(monthName(february)).toBe("2024-02");
});

test("the last full month is the day's own only on its last day", () => {
  expect(monthName(lastFullMonth(serial("2026-03-31")))).toBe("2026-03");
  expect(monthName(lastFullMonth(serial("2026-03-30")))).toBe("2026-02");
  expect(monthName(lastFullMonth(serial("2026-01-01")))).toBe("2025-12");
});

test.each`
  unit         | day             | name            | start
  ${"week"}    | ${"2026-03-29"} | ${"2026-03-23"} | ${"2026-03-23"}
  ${"week"}    | ${"2026-03-30"} | ${"2026-03-30"} | ${"2026-03-30"}
  ${"month"}   | ${"2026-03-31"} | ${"2026-03"}    | ${"2026-03-01"}
  ${"quarter"} | ${"2026-03-31"} | ${"2026 Q1"}    | ${"2026-01-01"}
  ${"quarter"} | ${"2026-04-01"} | ${"2026 Q2"}    | ${"2026-04-01"}
  ${"year"}    | ${"2026-12-31"} | ${"2026"}       | ${"2026-01-01"}
`("$day is in the $unit $name", ({ unit, day, name, start }) => {
  const calendar = calendarOf(unit);
  const period = calendar.of(serial(day));
  expect(calendar.name(period)).toBe(name);
  expect(isoDay(calendar.start(period))).toBe(start);
});
