import { readNorms, readPay } from "../../src/model/method/norms.ts";
import { methodOf } from "../../src/model/method/read.ts";
import { readerOf } from "../../src/model/method/reader.ts";
import { spentOn } from "../../src/model/monitor/classes.ts";
import { conversionOf } from "../../src/model/monitor/conversion.ts";
import { dependenceOf } from "../../src/model/monitor/dependence.ts";
import { logOf } from "../../src/model/monitor/log.ts";
import { newcomersOf } from "../../src/model/monitor/newcomers.ts";
import { factsOf, lastDayOf } from "../../src/model/monitor/norms.ts";
import { peopleOf } from "../../src/model/tasks/people.ts";
import type { Activity, Book, Table } from "../../src/model/types.ts";
import { serial } from "../support/days.ts";
import { methodTexts } from "../support/method-texts.ts";
import { activity, client, deal, order } from "../support/records.ts";

const TODAY = serial("2026-03-31");
const texts = methodTexts("en");
const method = methodOf(texts, {}, "en_US");
const ordersTab = { kind: "orders" } as Table;

const book = (records: Partial<Book>): Book => ({
  ...{ tables: [ordersTab], clients: [], deals: [], orders: [], activities: [], skipped: [], repeated: [] },
  ...records,
});
const log = (records: Partial<Book>) => logOf(book(records), method, TODAY);
const did = (manager: string, type: string, name: string, date: string, more: Partial<Activity> = {}) =>
  activity(name, date, { manager, type, initiatedBy: "We", ...more });

test("counts answered calls, meetings and won deals of a hunter, on the last day of the log and in seven days", () => {
  const read = log({
    activities: [
      did("Ann", "Call", "Oak", "2026-03-27", { result: "Talked" }),
      did("Ann", "Call", "Elm", "2026-03-27", { result: "No answer" }),
      did("Ann", "Phone call", "Fir", "2026-03-21"),
      did("Ann", "Call", "Fir", "2026-03-20"),
      did("ann", "Visit", "Oak", "2026-03-23"),
      did("Ann", "Sent the offer", "Oak", "2026-03-24"),
      did("Bob", "Call", "Oak", "2026-03-27"),
    ],
    deals: [
      deal("Oak", "Won", { closed: "2026-03-26", manager: "Ann", amount: 5 }),
      deal("Elm", "Won", { closed: "2026-03-20", manager: "Ann", amount: 5 }),
      deal("Fir", "Lost", { closed: "2026-03-26", manager: "Ann", amount: 5 }),
    ],
  });
  expect(lastDayOf(read)).toBe(serial("2026-03-27"));
  expect(factsOf(read, "ann", "hunter", serial("2026-03-27"), 14)).toEqual({
    day: { calls: 1, meetings: 0, offers: 0, wonDeals: 0 },
    week: { calls: 2, meetings: 1, offers: 1, wonDeals: 1 },
  });
});

test("a farmer's sales are repeat orders within two weeks of a contact that we began", () => {
  const first = ["Yew", "Ash", "Gum"].map((name) => order(name, "2026-01-01", 10, { manager: "Bob" }));
  const again = ["Yew", "Ash", "Gum"].map((name) => order(name, "2026-03-25", 10, { manager: "Bob" }));
  const read = log({
    orders: [...first, ...again],
    activities: [
      did("Bob", "Call", "Yew", "2026-03-20"),
      did("Bob", "Call", "Ash", "2026-03-20", { initiatedBy: "Client" }),
      did("Bob", "Call", "Gum", "2026-03-11"),
      did("Bob", "Letter", "Nut", "2026-03-27"),
    ],
  });
  expect(factsOf(read, "bob", "farmer", serial("2026-03-27"), 14).week.wonDeals).toBe(1);
});

test("conversion: of the clients called so many were met later, of those met so many bought", () => {
  const names = Array.from({ length: 21 }, (_, i) => `c${i + 1}`);
  const read = log({
    activities: [
      ...names.map((name) => did("Ann", "Call", name, "2026-03-10")),
      ...names.slice(0, 5).map((name) => did("Ann", "Meeting", name, "2026-03-12")),
      did("Ann", "Meeting", "c6", "2026-03-05"),
    ],
    // c7 was a client before, so he says nothing about winning new ones.
    orders: [order("c1", "2026-03-15", 9), order("c7", "2025-12-01", 9)],
  });
  expect(conversionOf(read, "ann", TODAY)).toEqual({
    callToMeeting: { of: 20, got: 5 },
    meetingToOffer: null,
    toWon: { of: 6, got: 1 },
  });
});

test("with offers in the log a sale is counted from the offer", () => {
  const read = log({
    activities: [
      did("Ann", "Meeting", "Oak", "2026-03-01"),
      did("Ann", "Meeting", "Elm", "2026-03-01"),
      did("Ann", "Offer", "Oak", "2026-03-03"),
    ],
    deals: [deal("Oak", "Won", { closed: "2026-03-09", amount: 1 })],
    tables: [],
  });
  const { meetingToOffer, toWon } = conversionOf(read, null, TODAY);
  expect([meetingToOffer, toWon]).toEqual([
    { of: 2, got: 1 },
    { of: 1, got: 1 },
  ]);
});

test("actions of a quarter are counted by the class of their client, strangers under ?", () => {
  const records = book({
    clients: [client("Oak", { potentialClass: "A" }), client("Elm", { potentialClass: "D" })],
    activities: [
      did("Ann", "Call", "Oak", "2026-03-30"),
      ...["2026-03-01", "2026-03-02", "2026-03-03"].map((day) => did("Ann", "Letter", "Elm", day)),
      did("Ann", "Call", "Stranger", "2026-03-30"),
      did("Ann", "Call", "Oak", "2025-12-30"),
    ],
  });
  const { people } = peopleOf(records, method, { today: TODAY, language: "en" });
  expect(spentOn(logOf(records, method, TODAY), people, "ann", TODAY)).toEqual([1, 0, 0, 3, 1]);
});

test("the profit of a year leaves with whoever leads the client; clients whom nobody else knows are counted", () => {
  const records = book({
    clients: [client("Oak", { manager: "Ann" }), client("Elm"), client("Fir", { manager: "Ann" })],
    orders: [
      order("Oak", "2026-02-01", 600, { profit: 300, manager: "Ann" }),
      order("Elm", "2026-02-01", 400, { profit: 100, manager: "Bob" }),
      order("Fir", "2025-03-30", 900, { profit: 900, manager: "Ann" }),
    ],
    activities: [
      did("Ann", "Call", "Oak", "2026-01-01"),
      did("Bob", "Call", "Oak", "2026-01-02"),
      did("Bob", "Call", "Elm", "2026-01-02"),
    ],
  });
  expect(dependenceOf(records, logOf(records, method, TODAY), TODAY)).toEqual([
    { person: "ann", clients: 1, money: 300, alone: 0, aloneMoney: 0 },
    { person: "bob", clients: 1, money: 100, alone: 1, aloneMoney: 100 },
  ]);
});

test("a newcomer's days to the first meeting and the first sale; nobody can tell for those who were there before the log", () => {
  const read = log({
    activities: [
      did("Ann", "Call", "Oak", "2026-01-01"),
      did("Cid", "Call", "Elm", "2026-02-10"),
      did("Cid", "Meeting", "Elm", "2026-02-24"),
    ],
    deals: [deal("Elm", "Won", { closed: "2026-03-12", manager: "Cid", amount: 1 })],
  });
  expect(newcomersOf(read)).toEqual([
    { person: "cid", began: serial("2026-02-10"), isNew: true, toMeeting: 14, toWon: 30 },
    { person: "ann", began: serial("2026-01-01"), isNew: false, toMeeting: null, toWon: null },
  ]);
});

test("norms and points are read from the tab Norms, where a row may name a manager", () => {
  const line = (...cells: (string | number)[]) => [...cells, ...Array(13 - cells.length).fill("")];
  const heads = [...texts.heads.norms, "", ...texts.heads.pay];
  const values = [
    ["Norms"],
    [""],
    heads,
    line("farmer", 12, 2, "", 1, 4, "", "Meetings held", 7, ""),
    line("Ann", 40, "", "", "", "", "", "call", 2, ""),
  ];
  const reader = readerOf(texts, { norms: values }, "en_US");
  expect(readNorms(reader)).toEqual([
    { who: "farmer", role: "farmer", calls: 12, meetings: 2, offers: null, wonDeals: 1, answerHours: 4 },
    { who: "Ann", role: undefined, calls: 40, meetings: null, offers: null, wonDeals: null, answerHours: null },
  ]);
  const pay = readPay(reader);
  expect([pay.meeting, pay.call, pay.won.points]).toEqual([
    { name: "Meetings held", points: 7 },
    { name: "call", points: 2 },
    0,
  ]);
  expect(readPay(readerOf(texts, {}, "en_US")).second.points).toBe(40);
});
