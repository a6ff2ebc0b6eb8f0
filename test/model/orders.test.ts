import type { Cell } from "../../src/cells/types.ts";
import { bookOf } from "../../src/model/book/book.ts";
import { detectTable, readAs } from "../../src/model/book/detect.ts";
import { confirm, confirmedTable } from "../../src/model/book/mapping.ts";
import { isTotalRow } from "../../src/model/book/skip.ts";
import { stageKinds } from "../../src/model/book/stage-kinds.ts";
import { day } from "../support/days.ts";
import { STAGES } from "../support/diagnosed.ts";
import { words } from "../support/reading.ts";

const world = { locale: "en_US", language: "en", words } as const;
const tab = (heads: readonly string[], rows: readonly (readonly Cell[])[]) => {
  const values: (readonly Cell[])[] = [heads, ...rows];
  return { tabId: 1, tabName: "Orders", rows: values, lastRow: values.length };
};
const profits = (sample: ReturnType<typeof tab>, table = detectTable(sample, world)) =>
  bookOf([{ table, values: sample.rows }], world, stageKinds(STAGES)).book.orders.map(({ profit }) => profit);
const orders = (...margins: readonly Cell[]) =>
  margins.map((margin, i): Cell[] => [`Firm ${i}`, day(`2026-01-1${i}`), 200, margin]);
const MARGIN = ["Client", "Date", "Amount", "Margin"];

describe("Margins", () => {
  test("are per cent or fractions by the column, not by the cell", () => {
    expect(profits(tab(MARGIN, orders(25, 1, 30)))).toEqual([50, 2, 60]);
    expect(profits(tab(MARGIN, orders(0.25, 1, 0.5)))).toEqual([50, 200, 100]);
  });

  test("with their sign say so themselves", () => {
    expect(profits(tab(MARGIN, orders("25%", 30, 40)))).toEqual([50, 60, 80]);
    expect(profits(tab(MARGIN, orders("0.5 %", "25 %")))).toEqual([1, 50]);
  });

  test("that hold money are the profit, which is not sure", () => {
    const sample = tab(["Client", "Date", "Amount", "Margin"], orders(1250, 90, 4300, 2100));
    const [, , , column] = detectTable(sample, world).columns;
    expect([column!.field, column!.confidence]).toEqual(["profit", "likely"]);
    expect(profits(sample)).toEqual([1250, 90, 4300, 2100]);
  });
});

describe("A markup", () => {
  const sample = tab(["Client", "Date", "Amount", "Markup, %"], orders(100, 25, 0));

  test("is no margin: it waits for the user's word", () => {
    const [, , , column] = detectTable(sample, world).columns;
    expect([column!.field, column!.maybe]).toEqual([null, "markup_pct"]);
    expect(profits(sample)).toEqual([null, null, null]);
  });

  test("once confirmed is read as the margin n / (1 + n)", () => {
    const answer = { kind: "orders", columns: { markup_pct: 4 } } as const;
    const kept = confirm(sample, readAs(sample, "orders", world), answer, world);
    // 100 % on the cost is half of the price, 25 % a fifth of it.
    expect(profits(sample, confirmedTable(sample, kept, world).table)).toEqual([100, 40, 0]);
  });
});

describe("A row that begins with Total", () => {
  test.each([
    [["Total", "", 350]],
    [["Итого:", day("2026-01-31"), 350]],
    [["Total for March", day("2026-03-31"), 350]],
    [["Итого за март", day("2026-03-31"), 350]],
    [["Total March 2026", "31.03.2026", 350]],
    [["Всего отгружено", day("2026-03-31"), 350]],
    [["Итого по отделу", "", 350]],
    [["Total 2026", "", "  ", 350]],
    [["Grand total: 12", day("2026-03-31"), 350]],
  ])("is a total: %j", (row) => {
    expect(isTotalRow(row)).toBe(true);
  });

  test.each([
    [["Total Energy", day("2026-03-10"), 350]],
    [["Total Market", "10.03.2026", 350]],
    [["Total Marine", "2026-03-10", 350]],
    [["Итого Сервис", day("2026-03-10"), 350]],
    [["Total Energy", "Ann Lee", 350]],
    [["Totally Fresh", "", 350]],
  ])("is an order: %j", (row) => {
    expect(isTotalRow(row)).toBe(false);
  });
});
