import { countActive } from "../../src/metrics/active.ts";
import { calendarOf } from "../../src/metrics/calendar.ts";
import { cohortsOf } from "../../src/metrics/cohorts.ts";
import { countStageDates } from "../../src/metrics/funnel-dates.ts";
import { driversOf, factorless, factorsOf } from "../../src/metrics/profit.ts";
import { purchasesOf } from "../../src/metrics/purchases.ts";
import { ladderOf, repeatOf } from "../../src/metrics/repeat.ts";
import { countKept, previousPeriod } from "../../src/metrics/retention.ts";
import { revenueOf, steadySums, sumsOf } from "../../src/metrics/revenue.ts";
import { rhythmOf, rhythmStatus } from "../../src/metrics/rhythm.ts";
import { serial } from "../support/days.ts";

const at = (iso: string) => (iso === "" ? Number.NaN : serial(iso));
const days = (...isos: string[]) => Float64Array.from(isos, at);
const ints = (...values: number[]) => Int32Array.from(values);
const money = (...values: number[]) => Float64Array.from(values);
const BLANK = Number.NaN;

/** Purchases from a list of days per client. */
function bought(...clients: string[][]) {
  const ids = clients.flatMap((list, client) => list.map(() => client));
  return purchasesOf(ints(...ids), days(...clients.flat()), clients.length);
}

describe("the period before", () => {
  test.each`
    from            | to              | before          | until
    ${"2026-03-01"} | ${"2026-03-31"} | ${"2026-02-01"} | ${"2026-02-28"}
    ${"2026-01-01"} | ${"2026-03-31"} | ${"2025-10-01"} | ${"2025-12-31"}
    ${"2024-01-01"} | ${"2024-12-31"} | ${"2023-01-01"} | ${"2023-12-31"}
    ${"2026-03-01"} | ${"2026-03-30"} | ${"2026-01-30"} | ${"2026-02-28"}
    ${"2026-03-02"} | ${"2026-03-31"} | ${"2026-01-31"} | ${"2026-03-01"}
    ${"2026-03-10"} | ${"2026-03-10"} | ${"2026-03-09"} | ${"2026-03-09"}
  `("$from to $to is $before to $until", ({ from, to, before, until }) => {
    expect(previousPeriod({ start: at(from), end: at(to) })).toEqual({ start: at(before), end: at(until) });
  });
});

test("who was kept, who came back, who is new: first and last day of both periods count", () => {
  // 0 kept (last day of February, first of March), 1 left, 2 new, 3 came back from January, 4 comes in April only.
  const ids = ints(0, 0, 1, 2, 3, 3, 4, -1, 2, 0);
  const dates = days(
    "2026-02-28",
    "2026-03-01",
    "2026-02-01",
    "2026-03-31",
    "2026-01-31",
    "2026-03-15",
    "2026-04-01",
    "2026-03-01",
    "",
    "2026-03-02",
  );
  expect(countKept(ids, dates, 5, { start: at("2026-03-01"), end: at("2026-03-31") })).toEqual({
    before: 2,
    now: 3,
    both: 1,
    fresh: 1,
  });
});

test("active: the window opens after its first edge and closes on the report date", () => {
  const ids = ints(0, 1, 2, 3, -1, 4, 0);
  const dates = days("2026-03-31", "2026-03-02", "2026-03-01", "2026-04-01", "2026-03-31", "", "2026-02-01");
  expect(countActive(ids, dates, 5, at("2026-03-31"), 30)).toBe(2);
});

describe("second purchases", () => {
  const clients = bought(
    ["2026-01-01", "2026-01-31"],
    ["2026-01-01", "2026-02-01"],
    ["2026-03-01"],
    [],
    ["2026-03-02", "2026-03-03"],
    ["2026-01-02", "2026-01-12"],
  );

  test("the literal rate takes every client who bought", () => {
    expect(repeatOf(clients, at("2026-03-31"))).toEqual({ first: 5, second: 4 });
  });

  test("matured to 30 days: first bought 30 days ago counts, the thirtieth day is in time, the next is not", () => {
    expect(repeatOf(clients, at("2026-03-31"), 30)).toEqual({ first: 4, second: 2 });
  });

  test("the ladder: who made an n-th purchase, and the median days to it", () => {
    expect(ladderOf(clients)).toEqual([
      { clients: 5, days: undefined },
      { clients: 4, days: 20 },
    ]);
  });

  test("the ladder stops at the rung asked for", () => {
    expect(ladderOf(bought(["2026-01-01", "2026-01-02", "2026-01-04"]), 2)).toEqual([
      { clients: 1, days: undefined },
      { clients: 1, days: 1 },
    ]);
  });
});

describe("rhythm", () => {
  test("up to one usual gap on time, to one and a half due, to two and a half late, then lost", () => {
    expect([1, 1.01, 1.5, 1.51, 2.5, 2.51].map(rhythmStatus)).toEqual([
      "on time",
      "due",
      "due",
      "late",
      "late",
      "lost",
    ]);
  });

  test("own median of many gaps, blended of two purchases, everybody's first gap of one", () => {
    // First gaps 4, 20 and 6: median 6. Client 0: gaps 4, 30, 10, 10: median 10. Client 3 has gaps 6, 60, 10: median 10.
    const rhythms = rhythmOf(
      bought(
        ["2026-01-01", "2026-01-05", "2026-02-04", "2026-02-14", "2026-02-24"],
        ["2026-01-01", "2026-01-21"],
        [],
        ["2026-01-01", "2026-01-07", "2026-03-08", "2026-03-18"],
        ["2026-03-30"],
      ),
      at("2026-03-31"),
    );
    expect(rhythms).toEqual([
      { client: 0, orders: 5, gap: 10, last: at("2026-02-24"), silent: 35, estimated: false },
      { client: 1, orders: 2, gap: 13, last: at("2026-01-21"), silent: 69, estimated: false },
      { client: 3, orders: 4, gap: 10, last: at("2026-03-18"), silent: 13, estimated: false },
      { client: 4, orders: 1, gap: 6, last: at("2026-03-30"), silent: 1, estimated: true },
    ]);
  });

  test("an even number of gaps: the mean of the middle two (2, 10, 20, 40: 15)", () => {
    const [rhythm] = rhythmOf(bought(["2026-01-01", "2026-02-10", "2026-02-12", "2026-02-22", "2026-03-14"]), 46_200);
    expect(rhythm!.gap).toBe(15);
  });

  test("nobody bought twice: no gap is known", () => {
    expect(rhythmOf(bought(["2026-03-01"]), at("2026-03-31"))[0]).toMatchObject({ gap: undefined, estimated: true });
  });
});

describe("cohorts", () => {
  // January: three clients. 0 buys in February and twice in April, 1 in April, 2 never again. March: client 3 alone.
  const purchases = bought(
    ["2026-01-10", "2026-02-10", "2026-04-01", "2026-04-20"],
    ["2026-01-11", "2026-04-02"],
    ["2026-01-12"],
    ["2026-03-05", "2026-04-05"],
    [],
  );
  const months = calendarOf("month");
  const third = 1 / 3;

  test("share that bought in the month; an empty month between has no clients and no shares", () => {
    expect(cohortsOf(purchases, months, at("2026-04-30"), "on")).toEqual({
      first: months.of(at("2026-01-01")),
      sizes: [3, 0, 1],
      shares: [
        [third, 0, 2 * third],
        [undefined, undefined, undefined],
        [1, undefined, undefined],
      ],
      average: [0.5, 0, 2 * third],
    });
  });

  test("on or after: who bought in the month or later", () => {
    const { shares, average } = cohortsOf(purchases, months, at("2026-04-30"), "on_or_after");
    expect(shares[0]).toEqual([2 * third, 2 * third, 2 * third]);
    expect(average).toEqual([0.75, 2 * third, 2 * third]);
  });

  test("the running month is empty and outside the average", () => {
    const { shares, average } = cohortsOf(purchases, months, at("2026-04-29"), "on");
    expect(shares[0]).toEqual([third, 0, undefined]);
    expect(shares[2]).toEqual([undefined, undefined, undefined]);
    expect(average).toEqual([third, 0, undefined]);
  });

  test("the first clients came in the running month: a size and nothing after it", () => {
    expect(cohortsOf(bought(["2026-04-01", "2026-04-02"]), months, at("2026-04-10"), "on")).toEqual({
      first: months.of(at("2026-04-01")),
      sizes: [1],
      shares: [[]],
      average: [],
    });
  });

  test("nobody bought: no cohort", () => {
    expect(cohortsOf(bought([]), months, at("2026-04-10"), "on")).toEqual({
      first: 0,
      sizes: [],
      shares: [],
      average: [],
    });
  });
});

describe("revenue", () => {
  const ids = ints(0, 1, 0, -1, 2, 1);
  const dates = days("2026-03-01", "2026-03-31", "2026-03-15", "2026-03-15", "2026-04-01", "");
  const amounts = money(100, BLANK, 50, 999, 7, 20);
  const march = { start: at("2026-03-01"), end: at("2026-03-31") };

  test("of a period, its first and last day too; a purchase without an amount makes a client", () => {
    expect(revenueOf(ids, amounts, 3, dates, march)).toEqual({ revenue: 150, clients: 2 });
  });

  test("without dates of all rows with a client", () => {
    expect(revenueOf(ids, amounts, 3, undefined, march)).toEqual({ revenue: 177, clients: 3 });
  });

  test("by client up to a day", () => {
    expect([...sumsOf(ids, amounts, 3, dates, at("2026-03-31"))]).toEqual([150, 0, 0]);
    expect([...sumsOf(ids, amounts, 3, dates, at("2026-04-01"))]).toEqual([150, 0, 7]);
  });
});

describe("the four factors of profit", () => {
  const march = { start: at("2026-03-01"), end: at("2026-03-31") };

  test("days at either end belong to the period; blank amounts and nameless rows to nothing", () => {
    // Client 0: 100 on the 1st, 300 on the 31st; client 1: 200 and a return of 50. Three orders, two clients, 550.
    const factors = factorsOf(
      ints(0, 0, 1, 1, -1, 1, 1, 0),
      days(
        "2026-03-01",
        "2026-03-31",
        "2026-03-02",
        "2026-03-03",
        "2026-03-04",
        "2026-03-05",
        "2026-02-28",
        "2026-04-01",
      ),
      money(100, 300, 200, -50, 1000, BLANK, 1000, 1000),
      2,
      0.2,
      march,
    );
    expect(factors).toEqual([2, 550 / 3, 1.5, 0.2]);
  });

  test("row profits give the margin of the period, a blank profit is 0; a free order is an order", () => {
    const factors = factorsOf(
      ints(0, 1, 1),
      days("2026-03-01", "2026-03-01", "2026-03-02"),
      money(300, 0, 100),
      2,
      money(90, BLANK, 30),
      march,
    );
    expect(factors).toEqual([2, 400 / 3, 1.5, 0.3]);
  });

  test("no sales: what has no base is not a number", () => {
    expect(factorsOf(ints(0), days("2026-04-01"), money(5), 1, money(1), march)).toEqual([0, BLANK, BLANK, BLANK]);
  });

  test("what four levers did, by hand: 1 × 1 × 1 × 1 to 2 × 3 × 1 × 1 is 5, clients 2, order 3", () => {
    // Clients first 1, second 3, mean 2; order first 2, second 4, mean 3 (Shapley of two players).
    const effects = driversOf([1, 1, 1, 1], [2, 3, 1, 1]);
    [2, 3, 0, 0].forEach((effect, i) => {
      expect(effects[i]).toBeCloseTo(effect, 12);
    });
  });

  test("what four levers did, from nothing: each made a quarter of what needs all four", () => {
    for (const effect of driversOf([0, 0, 0, 0], [2, 2, 2, 2])) expect(effect).toBeCloseTo(4, 12);
  });
});

describe("a funnel from dates", () => {
  const table = (...rows: string[][]) => rows[0]!.map((_, stage) => days(...rows.map((row) => row[stage]!)));
  const AS_OF = at("2026-03-31");

  test("the last day of the window is in time, the next is not; a start as old as the window is old enough", () => {
    const funnel = countStageDates(
      table(["2026-03-01", "2026-03-31"], ["2026-02-01", "2026-03-04"], ["2026-03-02", "2026-03-05"]),
      "ordered",
      30,
      AS_OF,
    );
    expect(funnel).toEqual({
      reached: [2, 1],
      young: [1, 1],
      days: [[], [30]],
      withoutFirst: 0,
      backward: 0,
      later: 0,
    });
  });

  test("a date before the latest reached one is backward, also when the stage between was late", () => {
    const funnel = countStageDates(
      table(["2026-01-01", "2026-01-20", "2026-01-10", "2026-01-20"], ["2026-01-01", "", "2026-01-05", "2026-04-01"]),
      "ordered",
      undefined,
      AS_OF,
    );
    expect(funnel).toMatchObject({ reached: [2, 1, 1, 1], days: [[], [19], [4], [0]], backward: 1 });
  });

  test("strict: a gap ends the way; any: it does not, and only days forward are counted", () => {
    const rows = table(["2026-01-10", "", "2026-01-20"], ["2026-01-10", "2026-01-05", "2026-01-15"]);
    expect(countStageDates(rows, "strict", undefined, AS_OF)).toMatchObject({ reached: [2, 1, 1], backward: 0 });
    expect(countStageDates(rows, "any", undefined, AS_OF)).toMatchObject({
      reached: [2, 1, 2],
      days: [[], [], [10, 5]],
      backward: 0,
    });
  });

  test("strict and any know no window; it only sets young starts apart", () => {
    const rows = table(["2026-01-01", "2026-03-15"], ["2026-03-10", "2026-03-12"]);
    for (const order of ["strict", "any"] as const)
      expect(countStageDates(rows, order, 30, AS_OF)).toMatchObject({ reached: [1, 1], young: [1, 1] });
  });

  test("rows without any date are nobody; rows without the first date and rows to come are counted", () => {
    const rows = table(["", ""], ["", "2026-01-01"], ["2026-04-01", ""], ["2026-03-31", ""]);
    expect(countStageDates(rows, "ordered", undefined, AS_OF)).toMatchObject({
      reached: [1, 0],
      withoutFirst: 1,
      later: 1,
    });
  });
});

test("sums are even to thirteen digits of the largest, so that their crumbs are nothing", () => {
  const steady = (...sums: number[]) => [...steadySums(Float64Array.from(sums))];
  expect(steady(0.1 + 0.2, 0.3, -0.1 - 0.2)).toEqual([0.3, 0.3, -0.3]);
  expect(steady(123_456_789_012_345, 123_456_789_012_349, 4)).toEqual([123_456_789_012_300, 123_456_789_012_300, 0]);
  expect(steady(0, -0, 0).every((sum) => sum === 0)).toBe(true);
  expect(steady(-4_000_000_000_000.4, 1.2)).toEqual([-4_000_000_000_000, 1]);
});

test("amounts outside the factors: within the period without a client, or without a date", () => {
  const NONE = Number.NaN;
  const period = { start: 10, end: 20 };
  const count = (id: number, day: number, amount = 5) =>
    factorless(Int32Array.of(id), Float64Array.of(day), Float64Array.of(amount), period);
  for (const day of [10, 15, 20]) expect(count(-1, day)).toEqual({ nameless: 1, undated: 0 });
  for (const day of [9, 21]) expect(count(-1, day)).toEqual({ nameless: 0, undated: 0 });
  expect(count(0, 15)).toEqual({ nameless: 0, undated: 0 });
  expect([count(0, NONE), count(-1, NONE)]).toEqual([
    { nameless: 0, undated: 1 },
    { nameless: 0, undated: 1 },
  ]);
  expect([count(-1, NONE, NONE), count(-1, 15, NONE)]).toEqual([
    { nameless: 0, undated: 0 },
    { nameless: 0, undated: 0 },
  ]);
});
