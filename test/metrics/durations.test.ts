import { daysBetween, responseHours, stageDays } from "../../src/metrics/durations.ts";
import { breach, dueStatus } from "../../src/metrics/tasks.ts";
import { serial } from "../support/days.ts";

const AS_OF = serial("2026-03-31");
const days = (...dates: (string | number)[]) =>
  Float64Array.from(dates, (date) => (typeof date === "string" ? (date === "" ? Number.NaN : serial(date)) : date));

test("days from start to close; the same day is 0, backward and open rows are left out", () => {
  const from = days("2026-01-01", "2026-01-05", "2026-01-05", "", "2026-01-01");
  const to = days("2026-01-11", "2026-01-05", "2026-01-01", "2026-01-01", "");
  expect([...daysBetween(from, to)]).toEqual([10, 0]);
});

test("of won deals only, where outcomes are known", () => {
  const from = days("2026-01-01", "2026-01-01", "2026-01-01");
  const to = days("2026-01-02", "2026-01-03", "2026-01-04");
  expect([...daysBetween(from, to, Int8Array.from([-1, 1, 0]))]).toEqual([2]);
});

test("days in a stage: left today counts, left tomorrow is still open, entered tomorrow is not there yet", () => {
  const entered = days("2026-03-31", "2026-03-21", "2026-03-21", "2026-03-01", "2026-04-01", "2026-03-10", "");
  const left = days("2026-03-31", "2026-03-31", "2026-04-01", "", "", "2026-03-09", "2026-03-01");
  expect([...stageDays(entered, left, AS_OF, false)]).toEqual([0, 10]);
  expect([...stageDays(entered, left, AS_OF, true)]).toEqual([0, 10, 10, 30]);
});

test("hours to the first contact, up to the last second of the report date", () => {
  const created = days(AS_OF + 0.5, AS_OF + 0.5, AS_OF - 1, AS_OF + 1, AS_OF, "");
  const contact = days(AS_OF + 0.75, AS_OF + 0.25, AS_OF + 1, AS_OF + 1.5, AS_OF + 1 - 1 / 86_400, AS_OF);
  const { hours, unanswered } = responseHours(created, contact, AS_OF);
  expect([...hours]).toEqual([6, 0, 24 - 1 / 3600]);
  expect(unanswered).toBe(1);
});

test("an enquiry that nobody answered is counted apart", () => {
  expect(responseHours(days(AS_OF), days(""), AS_OF)).toEqual({ hours: days(), unanswered: 1 });
});

test.each`
  due           | done     | status
  ${-1}         | ${false} | ${"overdue"}
  ${0}          | ${false} | ${"today"}
  ${1}          | ${false} | ${"future"}
  ${-1}         | ${true}  | ${"done"}
  ${Number.NaN} | ${true}  | ${"done"}
  ${Number.NaN} | ${false} | ${"none"}
`("a task due in $due days, done $done, is “$status”", ({ due, done, status }) => {
  expect(dueStatus(AS_OF + due, done, AS_OF)).toBe(status);
});

test("silence as long as the checkpoint allows is no breach, a day more is", () => {
  expect(breach(AS_OF - 5, 5, AS_OF)).toBeUndefined();
  expect(breach(AS_OF - 6, 5, AS_OF)).toBe(6);
  expect(breach(Number.NaN, 5, AS_OF)).toBeUndefined();
  expect(breach(AS_OF - 60, Number.NaN, AS_OF)).toBeUndefined();
});
