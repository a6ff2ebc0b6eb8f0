import { driversOf, factorless, factorsOf } from "../../src/metrics/profit.ts";
import { revenueOf, steadySums, sumsOf } from "../../src/metrics/revenue.ts";
import { serial } from "../support/days.ts";

const at = (iso: string) => (iso === "" ? Number.NaN : serial(iso));
const days = (...isos: string[]) => Float64Array.from(isos, at);
const ints = (...values: number[]) => Int32Array.from(values);
const money = (...values: number[]) => Float64Array.from(values);
const BLANK = Number.NaN;

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
