import fc from "fast-check";
import { type Cell, Day } from "../../src/cells/types.ts";
import { PROFIT_DRIVERS } from "../../src/functions/profit-drivers.ts";
import { PROFIT_FACTORS } from "../../src/functions/profit-factors.ts";
import { down, EN, failure } from "../support/cells.ts";

const march = ["2026-03-01", "2026-03-31"] as const;
const clients = down("Acme", "Acme", "Acme", "Bolt", "Bolt", "Core");
const dates = down("2026-03-01", "2026-03-01", "2026-03-09", "2026-03-05", "2026-03-20", "2026-04-01");

test("two invoices of one day are one order, a return is none but reduces the amount", () => {
  // Acme orders on two days, Bolt on one; 100 + 100 + 200 + 300 − 100 = 600.
  expect(PROFIT_FACTORS(EN, clients, dates, down(100, 100, 200, 300, -100, 999), 0.25, ...march)).toEqual([
    ["Clients", "Average order", "Orders per client", "Margin"],
    [2, 200, 1.5, 0.25],
  ]);
});

test("a column of row profits gives the margin", () => {
  const rows = PROFIT_FACTORS(
    EN,
    clients,
    dates,
    down(100, 100, 200, 300, -100, 999),
    down(20, 20, 60, 90, -40, 500),
    ...march,
    "no header",
  );
  expect(rows).toEqual([[2, 200, 1.5, 0.25]]);
});

test("nobody bought: no clients and nothing to divide by", () => {
  expect(
    PROFIT_FACTORS(EN, clients, dates, down(1, 1, 1, 1, 1, 1), 0.25, "2025-01-01", "2025-01-31", "no header"),
  ).toEqual([[0, "", "", 0.25]]);
});

test.each`
  case                | args                                 | code
  ${"margin above 1"} | ${[22, "2026-03-01", "2026-03-31"]}  | ${"NOT_A_SHARE"}
  ${"no margin"}      | ${["", "2026-03-01", "2026-03-31"]}  | ${"MISSING"}
  ${"no end"}         | ${[0.2, "2026-03-01", ""]}           | ${"MISSING"}
  ${"turned round"}   | ${[0.2, "2026-03-31", "2026-03-01"]} | ${"PERIOD_REVERSED"}
`("$case is refused", ({ args, code }) => {
  expect(
    failure(() => PROFIT_FACTORS(EN, clients, dates, down(1, 1, 1, 1, 1, 1), args[0], args[1], args[2])).code,
  ).toBe(code);
});

test("the product of the four is the profit", () => {
  const row = fc.tuple(
    fc.integer({ min: 0, max: 5 }),
    fc.integer({ min: 46_000, max: 46_030 }),
    fc.integer({ min: 1, max: 900 }),
  );
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 40 }), (rows) => {
      const [factors] = PROFIT_FACTORS(
        EN,
        down(...rows.map(([client]) => `c${client}`)),
        down(...rows.map(([, at]) => new Day(at))),
        down(...rows.map(([, , amount]) => amount)),
        0.3,
        new Day(46_000),
        new Day(46_030),
        "no header",
      ) as [number[]];
      const profit = rows.reduce((sum, [, , amount]) => sum + amount, 0) * 0.3;
      expect(factors.reduce((a, b) => a * b)).toBeCloseTo(profit, 6);
    }),
    { seed: 6, numRuns: 60 },
  );
});

test("rows without a client in the period, and without a date, are counted; the levers take the answer as it is", () => {
  const ask = (...header: string[]) =>
    PROFIT_FACTORS(
      EN,
      down("Acme", "", "", "Bolt", "Acme"),
      down("2026-03-01", "2026-03-02", "2025-01-01", "", "2026-03-05"),
      down(100, 50, 70, 30, 200),
      0.5,
      "2026-03-01",
      "2026-03-31",
      ...header,
    ) as Cell[][];
  expect(ask().slice(1)).toEqual([
    [1, 150, 2, 0.5],
    ["without a client: 1", "", "", ""],
    ["without a date: 1", "", "", ""],
  ]);
  const later = [[2, 150, 2, 0.5]];
  expect(PROFIT_DRIVERS(EN, ask(), later, "no header")).toEqual([[150, 0, 0, 0]]);
  expect(PROFIT_DRIVERS(EN, ask("no header"), later, "no header")).toEqual([[150, 0, 0, 0]]);
});
