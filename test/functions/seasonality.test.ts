import { Day } from "../../src/cells/types.ts";
import { SEASONALITY } from "../../src/functions/seasonality.ts";
import { down, EN } from "../support/cells.ts";

/** One sale in the middle of each month from January of a year on. */
function monthly(year: number, amounts: readonly number[]) {
  const dates = amounts.map((_, i) => new Day(Date.UTC(year, i, 15) / 86_400_000 + 25_569));
  return [down(...dates), down(...amounts)] as const;
}
const year = [50, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 150];
const index = (rows: unknown) => (rows as unknown[][]).map((row) => row[1]);

test("the same three years over: the index is the month over the mean", () => {
  const rows = SEASONALITY(EN, ...monthly(2023, [...year, ...year, ...year]), "2025-12-31", "no header");
  (index(rows) as number[]).forEach((value, i) => {
    expect(value).toBeCloseTo(year[i]! / 100, 9);
  });
  expect((rows as unknown[][]).every((row) => row[2] === "")).toBe(true);
});

test("a growing firm: growth is not taken for season", () => {
  const growing = Array.from({ length: 48 }, (_, i) => 1000 + 20 * i);
  const rows = index(SEASONALITY(EN, ...monthly(2022, growing), "2025-12-31", "no header")) as number[];
  for (const value of rows) expect(value).toBeCloseTo(1, 2);
});

test("one year: month over the mean, marked weak", () => {
  const rows = SEASONALITY(EN, ...monthly(2025, year), "2026-01-15", "no header") as unknown[][];
  expect(rows[0]).toEqual([1, 0.5, "weak"]);
  expect(rows[11]).toEqual([12, 1.5, "weak"]);
});

test("under a year: empty, and it says how many months there are", () => {
  const rows = SEASONALITY(EN, ...monthly(2025, year), "2025-11-30") as unknown[][];
  expect(rows[1]).toEqual([1, "", ""]);
  expect(rows.slice(13)).toEqual([
    ["complete months: 11 (needed: 12)", "", ""],
    ["after the report date: 1", "", ""],
  ]);
});

test("amounts without a date are counted", () => {
  const rows = SEASONALITY(EN, down("2026-01-05", "", ""), down(10, 20, "")) as unknown[][];
  expect(rows[rows.length - 1]![0]).toBe("without a date: 1");
});
