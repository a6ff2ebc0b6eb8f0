import { daysAfter, longDay, shortDay, timeOf, weekDay } from "../../sidebar/format.ts";

test.each([
  ["en", "Mon, 23 November", "23 Nov", "Mon 23 Nov"],
  ["ru", "Пн, 23 ноября", "23.11", "пн 23.11"],
] as const)("a day is written as the language writes it: %s", (language, long, short, withDay) => {
  expect(longDay("2026-11-23", language)).toBe(long);
  expect(shortDay("2026-11-23T09:12", language)).toBe(short);
  expect(weekDay("2026-11-23", language)).toBe(withDay);
});

test("the time of a build is read from its moment, a bare day has none", () => {
  expect(timeOf("2026-11-23T09:12:40")).toBe("09:12");
  expect(timeOf("2026-11-23")).toBe("");
});

test.each([
  ["2026-11-23", 7, "2026-11-30"],
  ["2026-12-31", 1, "2027-01-01"],
  ["2028-02-28", 1, "2028-02-29"],
  ["2026-03-28", 3, "2026-03-31"],
])("%s and %p days is %s, over ends of months, leap days and changes of the clock", (day, days, later) => {
  expect(daysAfter(day, days)).toBe(later);
});
