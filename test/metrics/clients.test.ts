import { countActive } from "../../src/metrics/active.ts";
import { calendarOf } from "../../src/metrics/calendar.ts";
import { cohortsOf } from "../../src/metrics/cohorts.ts";
import { purchasesOf } from "../../src/metrics/purchases.ts";
import { ladderOf, repeatOf } from "../../src/metrics/repeat.ts";
import { countKept, previousPeriod } from "../../src/metrics/retention.ts";
import { rhythmOf, rhythmStatus } from "../../src/metrics/rhythm.ts";
import { serial } from "../support/days.ts";

const at = (iso: string) => (iso === "" ? Number.NaN : serial(iso));
const days = (...isos: string[]) => Float64Array.from(isos, at);
const ints = (...values: number[]) => Int32Array.from(values);

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
