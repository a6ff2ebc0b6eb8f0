import type { Norm } from "../../src/model/method/norms.ts";
import { methodOf } from "../../src/model/method/read.ts";
import { responseOf } from "../../src/model/monitor/response.ts";
import type { Book } from "../../src/model/types.ts";
import { serial } from "../support/days.ts";
import { methodTexts } from "../support/method-texts.ts";
import { activity, book, deal, order } from "../support/records.ts";

const TODAY = serial("2026-03-31");
/** Noon. */
const NOW = TODAY + 0.5;
const norm = (role: "hunter" | "farmer", answerHours: number): Norm => ({
  ...{ who: role, role, answerHours },
  ...{ calls: null, meetings: null, offers: null, wonDeals: null },
});
const NORMS = [norm("hunter", 1), norm("farmer", 4)];
const STAGES = methodOf(methodTexts("en"), {}, "en_US").stages;
const of = (records: Partial<Book>) => responseOf(book(records), STAGES, NORMS, { today: TODAY, now: NOW });
const moment = (day: string, hour: number) => ({ moment: serial(day) + hour / 24 });
const asked = (name: string, day: string, hour?: number, more: object = {}) =>
  deal(name, "New", { created: day, manager: "Ann", ...(hour !== undefined && moment(day, hour)), ...more });
const spoke = (name: string, day: string, hour?: number, more: object = {}) =>
  activity(name, day, {
    ...{ manager: "Ann", initiatedBy: "We", result: "Talked" },
    ...(hour !== undefined && moment(day, hour)),
    ...more,
  });
const missed = (name: string, day: string, hour?: number) =>
  spoke(name, day, hour, { initiatedBy: "Client", result: "No answer" });

test("hours from the deal's creation to the first contact, by person, with what was kept of the norm", () => {
  const read = of({
    deals: [
      asked("Oak", "2026-03-30", 10),
      asked("Elm", "2026-03-30", 10),
      asked("Fir", "2026-03-30", 10),
      asked("Ash", "2026-03-31", 9, { manager: "Bob" }),
    ],
    activities: [
      spoke("Oak", "2026-03-30", 10.5),
      spoke("Oak", "2026-03-31", 9),
      spoke("Elm", "2026-03-30", 13),
      // Written down for the morning before: counts as 0 hours.
      spoke("Fir", "2026-03-30", 9),
    ],
  });
  expect(read).toMatchObject({ unit: "hours", timed: 4, asked: 4 });
  expect(
    read.people.map(({ name, asked: n, answered, median, judged, kept }) => [name, n, answered, median, judged, kept]),
  ).toEqual([
    ["Ann", 3, 3, expect.closeTo(0.5), 3, 2],
    ["Bob", 1, 0, null, 1, 0],
    [null, 4, 3, expect.closeTo(0.5), 4, 2],
  ]);
  expect(read.waiting).toEqual([
    { client: "Ash", manager: "Bob", answered: false, days: 0, hours: expect.closeTo(3), limit: 1 },
  ]);
});

test("days where no cell holds a time; of a mixed column only the hours that are known", () => {
  const days = {
    deals: [asked("Oak", "2026-03-25"), asked("Elm", "2026-03-28")],
    activities: [spoke("Oak", "2026-03-27")],
  };
  expect(of(days)).toMatchObject({ unit: "days", timed: 0, people: [{ median: 2, judged: 0 }, { name: null }] });
  expect(of(days).waiting).toMatchObject([{ client: "Elm", days: 3, hours: null }]);
  const mixed = {
    deals: [...days.deals, asked("Fir", "2026-03-30", 10)],
    activities: [...days.activities, spoke("Fir", "2026-03-30", 12)],
  };
  expect(of(mixed)).toMatchObject({ unit: "hours", timed: 1, asked: 3, people: [{ median: expect.closeTo(2) }, {}] });
});

test.each([
  ["a client with whom somebody had spoken before", { activities: [spoke("Oak", "2026-03-01")] }],
  ["a client who had bought before", { orders: [order("Oak", "2026-01-01", 5)] }],
  ["a deal that we began", { deals: [asked("Oak", "2026-03-30", 10, { source: "Cold calls" })] }],
  ["a deal from before the quarter", { deals: [asked("Oak", "2025-12-01", 10)] }],
])("%s is no enquiry", (_what, records) => {
  expect(of({ deals: [asked("Oak", "2026-03-30", 10)], ...records }).asked).toBe(0);
});

test("a deal that has moved on was answered, though nothing says when; a contact noted in its row has a day", () => {
  const read = of({
    deals: [
      asked("Oak", "2026-03-20", 10, { stage: "Offer" }),
      asked("Elm", "2026-03-20", 10, { lastContact: "2026-03-24" }),
    ],
  });
  expect(read).toMatchObject({ unit: "days", asked: 2, waiting: [], people: [{ answered: 2, median: 4 }, {}] });
});

test("a call that nobody took waits for the next contact after it; calls until then are one enquiry", () => {
  const activities = [
    spoke("Oak", "2026-03-30", 9),
    missed("Oak", "2026-03-30", 10),
    missed("Oak", "2026-03-30", 11),
    spoke("Oak", "2026-03-30", 12),
    missed("Oak", "2026-03-31", 8),
  ];
  const read = of({ orders: [order("Oak", "2026-01-01", 5)], activities });
  expect(read).toMatchObject({
    asked: 2,
    people: [{ name: "Ann", answered: 1, median: expect.closeTo(2), kept: 1, judged: 2 }, {}],
  });
  expect(read.waiting).toMatchObject([{ client: "Oak", hours: expect.closeTo(4), limit: 4 }]);
});
