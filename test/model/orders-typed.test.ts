import type { Cell } from "../../src/cells/types.ts";
import { bookOf } from "../../src/model/book/book.ts";
import { detectTable } from "../../src/model/book/detect.ts";
import { stageKinds } from "../../src/model/book/stage-kinds.ts";
import { day, serial } from "../support/days.ts";
import { words } from "../support/reading.ts";

function ordersIn(rows: readonly (readonly Cell[])[], locale: string) {
  const sample = { tabId: 1, tabName: "Tab", rows, lastRow: rows.length };
  const table = detectTable(sample, { language: "ru", today: serial("2026-04-15"), words, locale });
  return bookOf([{ table, values: rows }], { locale }, stageKinds([])).book.orders;
}

test.each<[string, string, Cell[], number[]]>([
  ["text of Europe in an American sheet", "en_US", ["€ 2.900,00", "€ 1.000,50"], [2900, 1000.5]],
  ["American text in a Russian sheet", "ru_RU", ["1,234.56", "12,000.00"], [1234.56, 12000]],
  ["Russian text in an American sheet", "en_US", ["1 234,56 ₽", "12 000 руб."], [1234.56, 12000]],
])("Amounts that are %s are read as they are meant", (_, locale, cells, amounts) => {
  const rows: Cell[][] = [
    ["Client", "Date", "Amount"],
    ...cells.map((cell): Cell[] => ["Alpha", day("2026-01-15"), cell]),
  ];
  expect(ordersIn(rows, locale).map(({ amount }) => amount)).toEqual(amounts);
});

test.each<[string, Cell[], string[]]>([
  ["a day above twelve comes first", ["01/02/2026", "25/02/2026"], ["2026-02-01", "2026-02-25"]],
  ["a day above twelve comes second", ["01/02/2026", "02/25/2026"], ["2026-01-02", "2026-02-25"]],
  ["months are Russian words", ["1 февраля 2026 г.", "25 фев 2026"], ["2026-02-01", "2026-02-25"]],
])("Dates of a column are read in one way when %s", (_, cells, days) => {
  const rows: Cell[][] = [["Client", "Date", "Amount"], ...cells.map((cell): Cell[] => ["Alpha", cell, 10])];
  expect(ordersIn(rows, "en_GB").map(({ date }) => date)).toEqual(days.map(serial));
});
