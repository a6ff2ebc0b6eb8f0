import { PLAN_FACT } from "../../src/functions/plan-fact.ts";
import { day, down, EN, RU } from "../support/cells.ts";

const clients = down("Oak", "Elm", "Oak", "oak ", "Fir", "Oak");
const dates = down(...["2025-01-05", "2026-03-03", "2026-03-10", "2026-03-10", "2026-04-02", "2026-04-09"].map(day));
const amounts = down(500, 60, 300, 20, 90, 40);
const managers = down("Ann", "Bob", "Ann", "Ann", "Bob", "Bob");
const blank = ["", "", "", "", "", ""] as const;

/** Period, manager, days gone, then plan, fact, done of new; plan, fact of new clients; the same of current; of all; verdict. */
const rows = (...args: Parameters<typeof PLAN_FACT> extends [unknown, ...infer Rest] ? Rest : never) =>
  PLAN_FACT(EN, ...args) as unknown[][];
const sold = [clients, dates, amounts, managers, "", ""] as const;
const april = day("2026-04-15");

test("a client's first day is new, what he buys later is current, and the running month stands first", () => {
  const plan = [["2026-04", "", 100, 2, 80, 2], [...blank]];
  // April: Fir 90 for the first time, Oak 40 again. 15 of 30 days are gone; 130 of 180 are done.
  expect(rows(plan, ...sold, "month", 2, april, "no header")).toEqual([
    ["2026-04", "Team", 0.5, 100, 90, 0.9, 2, 1, 80, 40, 0.5, 2, 1, 180, 130, 130 / 180, "on pace"],
    // March: Elm 60 for the first time; Oak 320 on one day, which is one client.
    ["2026-03", "Team", 1, "", 60, "", "", 1, "", 320, "", "", 1, "", 380, "", "no plan"],
  ]);
});

test("a manager whom the plan names has rows of his own, and the team's plan is the sum of theirs", () => {
  const plan = [
    ["Q2 2026", "Bob", 91, "", 182, ""],
    ["2026-04", "Ann", 10, "", "", ""],
    ["April 2026", "Zoe", "", "", 5, ""],
  ];
  const found = rows(plan, ...sold, "month", 1, april, "no header");
  // Bob's quarter of 91 days gives April 30 of them; the number of new clients is not planned.
  expect(found.map((row) => [row[1], row[3], row[4], row[8], row[9], row[16]])).toEqual([
    ["Team", 40, 90, 65, 40, "done"],
    ["Bob", 30, 90, 60, 40, "done"],
    ["Ann", 10, 0, "", 0, "behind"],
    ["Zoe", "", 0, 5, 0, "behind"],
  ]);
});

test("months add up to the quarter, but current clients do not, and a part that is missing is said", () => {
  const plan = [
    ["2026-04", "", 100, 2, 80, 7],
    ["2026-05", "", 100, 1, 80, 7],
  ];
  const found = rows(plan, ...sold, "quarter", 1, april, "no header");
  expect(found[0]!.slice(0, 13)).toEqual([
    "2026 Q2",
    "Team",
    15 / 91,
    200,
    90,
    90 / 200,
    3,
    1,
    160,
    40,
    40 / 160,
    "",
    1,
  ]);
  expect(found[0]![16]).toBe("too early");
  expect(found[1]![0]).toBe("planned in part: 1");
});

test("a week takes its days' part of the month, in Russian with the day it begins on", () => {
  const plan = [["апрель 2026", "", 300, "", "", ""]];
  const found = PLAN_FACT(RU, plan, ...sold, "неделя", 3, april, "без заголовка") as unknown[][];
  // 30 March to 5 April holds five days of April; the plan says nothing of the other two.
  expect(found.slice(0, 3).map((row) => [row[0], row[3], row[4], row[16]])).toEqual([
    ["с 13.04.2026", 70, 0, "отстаём"],
    ["с 06.04.2026", 70, 0, "не выполнен"],
    ["с 30.03.2026", 50, 90, "выполнен"],
  ]);
});

test.each([["2026-04"], ["04.2026"], ["Apr 2026"], ["апрель 2026 г."], ["01.04.2026"], [day("2026-04-01")]])(
  "the month of April is read from %s",
  (typed) => {
    expect(rows([[typed, "", 7, "", "", ""]], ...sold, "month", 1, april, "no header")[0]![3]).toBe(7);
  },
);

test.each([["Q2 2026"], ["2026 Q2"], ["2026-Q2"], ["2 кв. 2026"], ["II квартал 2026"], ["2-й квартал 2026 г."]])(
  "the second quarter is read from %s",
  (typed) => {
    expect(rows([[typed, "", 7, "", "", ""]], ...sold, "quarter", 1, april, "no header")[0]![3]).toBe(7);
  },
);

test.each([["2026-W16"], ["week 16 2026"], ["16 неделя 2026"], ["week of 15 Apr 2026"], [day("2026-04-13")]])(
  "the week from 13 April is read from %s",
  (typed) => {
    expect(rows([[typed, "", 7, "", "", ""]], ...sold, "week", 1, april, "no header")[0]![3]).toBe(7);
  },
);

test("a period or number that nobody can read is counted below, and a return is no purchase", () => {
  const plan = [
    ["soon", "", 5, "", "", ""],
    ["2026-04", "", "much", "", 10, ""],
  ];
  const found = rows(
    plan,
    down("Oak", "Oak", "Elm"),
    down(day("2025-01-05"), day("2026-04-03"), "later"),
    down(500, -30, 8),
    "",
    "",
    "",
    "",
    1,
    april,
    "no header",
  );
  expect(found.map(([first]) => first)).toEqual([
    "2026-04",
    "periods nobody can read: 1",
    "plan, not a number: 1",
    "not a date: 1",
  ]);
  expect(found[0]!.slice(8, 13)).toEqual([10, -30, -3, "", 0]);
});

test("of deals only the won ones are purchases, and a file that begins lately is said to", () => {
  const found = rows(
    "",
    down("Oak", "Elm"),
    down(day("2026-04-02"), day("2026-04-03")),
    down(70, 90),
    "",
    down("Won", "Lost"),
    "",
    "month",
    3,
    april,
  );
  expect(found.map((row) => row[0])).toEqual(["Period", "2026-04", "orders since 2026-04-02"]);
  expect(found[1]!.slice(4, 8)).toEqual([70, "", "", 1]);
});

test("an error in the plan names its row, and an amount that is no number is counted, not taken for nothing", () => {
  const plan = [
    ["Period", "Manager", "New", "Clients", "Current", "Clients"],
    ["2026-04", "", 100, 2, "#REF!", 2],
  ];
  expect(() => rows(plan, ...sold, "month", 1, april)).toThrow(
    expect.objectContaining({ code: "ERROR_VALUE", facts: { argument: "plan", row: 2, got: "#REF!" } }),
  );
  const typed = down("500", "sixty", "300", "", "?", 40);
  const found = rows("", clients, dates, typed, "", "", "", "month", 1, april, "no header");
  expect(found.slice(1).map((row) => row[0])).toEqual(["not a number: 1"]);
});
