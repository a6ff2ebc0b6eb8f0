import { CYCLE_TREND } from "../../src/functions/cycle-trend.ts";
import { day, down, EN, RU } from "../support/cells.ts";

const start = down(day("2026-01-01"), day("2026-01-11"), day("2026-01-01"), day("2026-04-01"), day("2026-05-02"));
const closed = down(day("2026-01-11"), day("2026-03-02"), day("2026-02-20"), day("2026-04-05"), day("2026-05-01"));

test("won deals by the quarter of the sale; a sale before its beginning is skipped", () => {
  // First quarter: 10 and 50 days, median 30, 90 % quantile of type 7: 10 + 0.9 x 40 = 46. The lost one is left out.
  expect(CYCLE_TREND(EN, start, closed, down("Won", "Won", "Lost", "Won", "Won"), "", 2)).toEqual([
    ["Quarter", "Sales", "Median", "9 of 10", "From", "To"],
    ["2026 Q1", 2, 30, 46, "", ""],
    ["2026 Q2", 1, "n=1", "", "", ""],
    ["Total", 3, 10, 42, "", ""],
  ]);
});

test("a quarter of fewer than five sales shows how many, not how long", () => {
  const rows = CYCLE_TREND(EN, start, closed) as unknown[][];
  expect(rows[1]).toEqual(["2026 Q1", 3, "n=3", "", "", ""]);
});

test("the Stages tab says which word is won, cells that are no dates are counted below, in Russian too", () => {
  const stages = [
    ["Новый", "", "открыт"],
    ["Ура", "по рукам", "успех"],
  ];
  const rows = CYCLE_TREND(
    RU,
    down("01.01.2026", "скоро"),
    down("11.01.2026", "12.01.2026"),
    down("по рукам", "по рукам"),
    stages,
    1,
  );
  expect(rows).toEqual([
    ["Квартал", "Продажи", "Медиана", "9 из 10", "От", "До"],
    ["1 кв. 2026", 1, 10, 10, "", ""],
    ["Итого", 1, 10, 10, "", ""],
    ["не даты: 1", "", "", "", "", ""],
  ]);
});

test("without a sale there is only the heading", () => {
  expect(CYCLE_TREND(EN, down(day("2026-01-01")), down(day("2026-01-02")), down("Lost"))).toHaveLength(1);
});

test("by manager, most sales first, with the interval of the median from six sales on", () => {
  const begun = day("2026-01-01");
  const ends = [3, 4, 5, 6, 7, 9, 20].map((n) => `2026-01-${String(n + 1).padStart(2, "0")}`).map(day);
  const by = down("Ann", "Ann", "Ann", "Ann", "Ann", "Ann", "Bob");
  // Ann: 3, 4, 5, 6, 7, 9 days. Of six values the interval goes from the smallest to the largest (ranks 1 and 6).
  const rows = CYCLE_TREND(EN, down(...ends.map(() => begun)), down(...ends), "", "", 1, by, "no header");
  expect(rows).toEqual([
    ["Ann", 6, 5.5, 8, 3, 9],
    ["Bob", 1, 20, 20, "", ""],
    ["Total", 7, 6, expect.closeTo(13.4, 9), 3, 20],
  ]);
});

test("a sale closed on the day it began took 0 days; what is no date is counted in both columns", () => {
  const begun = down(day("2026-01-05"), day("2026-01-06"), "soon");
  const done = down(day("2026-01-05"), "later", "one day");
  expect(CYCLE_TREND(EN, begun, done, "", "", 1)).toEqual([
    ["Quarter", "Sales", "Median", "9 of 10", "From", "To"],
    ["2026 Q1", 1, 0, 0, "", ""],
    ["Total", 1, 0, 0, "", ""],
    ["not a date: 3", "", "", "", "", ""],
  ]);
});
