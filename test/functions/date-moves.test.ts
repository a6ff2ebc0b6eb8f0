import type { Cell } from "../../src/cells/types.ts";
import { DATE_MOVES } from "../../src/functions/date-moves.ts";
import { day, down, EN, RU } from "../support/cells.ts";

/** Day seen, deal, day promised, stage, manager. */
const LOG: readonly (readonly [string, string, string, string, string])[] = [
  ["2026-01-05", "A", "2026-02-01", "New", "Ann"],
  ["2026-01-05", "B", "2026-02-10", "New", "Bob"],
  ["2026-01-05", "C", "2026-02-10", "New", "Ann"],
  ["2026-01-20", "A", "2026-02-15", "Offer", "Ann"],
  ["2026-01-27", "A", "2026-03-01", "Offer", "Ann"],
  ["2026-01-27", "B", "2026-02-20", "Won", "Bob"],
  ["2026-01-27", "C", "2026-02-05", "Offer", "Ann"],
  ["2026-01-27", "D", "", "New", "Bob"],
];
const at = (i: number) => LOG.map((row) => row[i]!);
const days = (i: number) => down(...at(i).map((text) => (text === "" ? "" : day(text))));
const moves = (by: string, world = EN) =>
  DATE_MOVES(world, days(0), down(...at(1)), days(2), down(...at(3)), down(...at(4)), "", by, "no header") as Cell[][];

test("an open deal whose day was put later twice is told with the first and the present promise", () => {
  // B slipped too but is won; C came nearer; D has no day.
  expect(moves("deal")).toEqual([["A", "Ann", "Offer", 2, day("2026-02-01"), day("2026-03-01"), 28]]);
});

test("by manager: how many of the deals with a day were put later, how often, by how much", () => {
  expect(moves("manager")).toEqual([
    ["Bob", 1, 1, 1, 1, 10],
    ["Ann", 2, 1, 0.5, 2, 28],
  ]);
});

test("the option and the headings are Russian in a Russian spreadsheet", () => {
  const rows = DATE_MOVES(RU, days(0), down(...at(1)), days(2), down(...at(3)), "", "", "менеджер") as Cell[][];
  expect(rows[0]).toEqual(["Менеджер", "Сделок", "Перенесено", "Доля", "Переносов", "Сдвиг, дней"]);
  expect(rows[1]![0]).toBe("(не указано)");
});
