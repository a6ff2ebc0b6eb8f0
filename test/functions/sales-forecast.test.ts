import { Day } from "../../src/cells/types.ts";
import { SALES_FORECAST } from "../../src/functions/sales-forecast.ts";
import { down, EN, failure, RU } from "../support/cells.ts";

function monthly(year: number, amounts: readonly number[]) {
  const dates = amounts.map((_, i) => new Day(Date.UTC(year, i, 15) / 86_400_000 + 25_569));
  return [down(...dates), down(...amounts)] as const;
}

test("a firm with a season: the same month a year ago is the best, and it does not err", () => {
  const year = [50, 60, 100, 120, 90, 80, 40, 30, 110, 130, 140, 200];
  const rows = SALES_FORECAST(EN, ...monthly(2024, [...year, ...year]), 3, "2025-12-31", "no header");
  expect(rows).toEqual([
    ["2026-01", 50, 50, 50, "same month last year with damped trend", 0],
    ["2026-02", 60, 60, 60, "same month last year with damped trend", 0],
    ["2026-03", 100, 100, 100, "same month last year with damped trend", 0],
  ]);
});

test("up and down from month to month: the mean of three errs least (34.2 against 100)", () => {
  const rows = SALES_FORECAST(
    EN,
    ...monthly(2025, [100, 200, 100, 200, 100, 200, 100, 200, 100, 200]),
    1,
    "2025-10-31",
    "no header",
  );
  const [[month, forecast, low, high, method, error]] = rows as [[string, number, number, number, string, number]];
  expect([month, method]).toEqual(["2025-11", "mean of last 3"]);
  expect(forecast).toBeCloseTo(500 / 3, 9);
  // Each of the six guesses is off by 200 / 3 = 66.7 when the one before was high, and so when it was low.
  expect(error).toBeCloseTo(200 / 3 / 150, 9);
  expect(high - forecast).toBeCloseTo(1.2816 * 1.2533 * (200 / 3), 6);
  expect(low).toBeCloseTo(Math.max(0, 2 * forecast - high), 6);
});

test("the month that is not over and what lies after the report date are left out", () => {
  const rows = SALES_FORECAST(
    EN,
    ...monthly(2026, [100, 200, 300, 900, 5000]),
    1,
    "2026-04-20",
    "no header",
  ) as unknown[][];
  expect(rows).toEqual([
    ["2026-04", 200, "", "", "mean of last 3", "no backtest"],
    ["after the report date: 1", "", "", "", "", ""],
  ]);
});

test("more than three years ahead is refused", () => {
  expect(failure(() => SALES_FORECAST(EN, down("2026-03-05"), down(100), 60)).code).toBe("OUT_OF_BOUNDS");
});

test("amounts without a date are counted", () => {
  const rows = SALES_FORECAST(EN, down("2026-01-05", "", ""), down(10, 20, ""), 1) as unknown[][];
  expect(rows[rows.length - 1]![0]).toBe("without a date: 1");
});

test("without a single complete month it says so", () => {
  expect(SALES_FORECAST(EN, down("2026-03-05"), down(100), 3, "2026-03-20")).toEqual([
    ["Month", "Forecast", "Low", "High", "Method", "Error %"],
    ["complete months: 0 (needed: 1)", "", "", "", "", ""],
  ]);
  const words = (rows: unknown) => (rows as unknown[][]).map(([first]) => first);
  expect(words(SALES_FORECAST(EN, down("", ""), down("", ""), 2))).toEqual(["Month", "complete months: 0 (needed: 1)"]);
  expect(words(SALES_FORECAST(RU, down("2026-04-02"), down(5), 2, "", "без заголовка"))).toEqual([
    "полных месяцев: 0 (нужно: 1)",
    "позже даты отчёта: 1",
  ]);
});
