import type { Cell } from "../../src/cells/types.ts";
import { CYCLE_BY } from "../../src/functions/cycle-by.ts";
import { day, down, EN, RU } from "../support/cells.ts";

/** Sales of somebody that took so many days and were closed on a day. */
const sales = (by: string, closed: string, ...took: number[]): [Cell, Cell, Cell][] =>
  took.map((days) => [{ serial: day(closed).serial - days } as Cell, day(closed), by]);
const table = (world: typeof EN, rows: readonly [Cell, Cell, Cell][], min_n: Cell = "") =>
  CYCLE_BY(
    world,
    down(...rows.map(([start]) => (start as { serial: number }).serial)),
    down(...rows.map(([, closed]) => closed)),
    "",
    "",
    down(...rows.map(([, , by]) => by)),
    min_n,
  ) as Cell[][];

const years = [
  ...sales("Ann", "2026-01-31", 40, 41, 42, 43, 44, 45),
  ...sales("Ann", "2026-04-30", 20, 21, 22, 23, 24, 25),
  ...sales("Bob", "2026-01-31", 10, 10, 10, 10, 10, 10),
  ...sales("Bob", "2026-04-30", 10, 30, 30, 30),
];

test("each one's last quarter of six sales stands against his own quarters before it", () => {
  // Ann: of six values the interval goes from 20 to 25, all below 42.5. Bob has only four in the second quarter, and
  // nothing before his first. All: 6 x 10 and 40 to 45 before (median 25), then 10 values with ranks 2 and 9: 20 to 30.
  expect(table(EN, years)).toEqual([
    ["Quarter", "All", "Ann", "Bob"],
    ["2026 Q1", 25, 42.5, 10],
    ["2026 Q2", 23.5, 22.5, "n=4"],
    ["Total", 23.5, 32.5, 10],
    ["Sales", 22, 12, 10],
    ["Verdict", "no change", "shorter", "too few"],
  ]);
});

test("in Russian the words are Russian, and a longer cycle is called so", () => {
  const slower = [...sales("Аня", "2026-01-31", 1, 1, 1, 1, 1, 1), ...sales("Аня", "2026-04-30", 9, 9, 9, 9, 9, 9)];
  expect(table(RU, slower).map(([first, , ann]) => [first, ann])).toEqual([
    ["Квартал", "Аня"],
    ["1 кв. 2026", 1],
    ["2 кв. 2026", 9],
    ["Итого", 5],
    ["Продаж", 12],
    ["Вывод", "длиннее"],
  ]);
});

test("without a sale there is only the heading", () => {
  expect(CYCLE_BY(EN, down(day("2026-01-01")), down(day("2026-01-02")), down("Lost"), "", down("Ann"))).toHaveLength(1);
});
