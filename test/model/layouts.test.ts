import type { Cell } from "../../src/cells/types.ts";
import { bookOf } from "../../src/model/book/book.ts";
import { detectTable, detectTables } from "../../src/model/book/detect.ts";
import { joinAlike, tablesOfReports } from "../../src/model/book/join.ts";
import { confirm, confirmedTable } from "../../src/model/book/mapping.ts";
import { stageKinds } from "../../src/model/book/stage-kinds.ts";
import { columnRef } from "../../src/model/refs.ts";
import { day, serial } from "../support/days.ts";
import { words } from "../support/reading.ts";

const world = { locale: "ru_RU", language: "ru", today: serial("2026-04-15"), words } as const;
const sample = (rows: readonly (readonly Cell[])[], tabName = "Tab", tabId = 1) => ({
  tabId,
  tabName,
  rows,
  lastRow: rows.length,
});
const ordersOf = (rows: readonly (readonly Cell[])[], tabName?: string) => {
  const table = detectTable(sample(rows, tabName), world);
  const { book } = bookOf([{ table, values: rows }], world, stageKinds([]));
  return {
    table,
    skipped: book.skipped,
    orders: book.orders.map((o) => [o.row, o.client, o.product, o.date, o.amount]),
  };
};

describe("Months in columns", () => {
  const rows: Cell[][] = [
    ["Клиент", "Ноя", "Дек", "Янв", "Итого"],
    ["Альфа", 100, "", 300, 400],
    ["Бета", 0, "2 500,00", "", 2500],
    ["Итого", 100, 2500, 300, 2900],
  ];

  test("make an order of each amount, none of a blank or a zero, and leave the totals out", () => {
    const { table, orders, skipped } = ordersOf(rows);
    expect(table).toMatchObject({ kind: "orders", headerRow: 1 });
    expect(orders).toEqual([
      [2, "Альфа", "", serial("2025-11-01"), 100],
      [2, "Альфа", "", serial("2026-01-01"), 300],
      [3, "Бета", "", serial("2025-12-01"), 2500],
    ]);
    expect(skipped).toEqual([{ tabName: "Tab", rows: [4], reason: "total" }]);
  });

  test("without a year are the last ones up to today, and that is told; a year in the name of the tab is taken", () => {
    expect(ordersOf(rows).table.layout).toMatchObject({ assumedYear: true });
    expect(ordersOf(rows).table.confidence).toBe("likely");
    const named = ordersOf(
      [rows[0]!.slice(0, 3), ...rows.slice(1).map((row) => row.slice(0, 3))].map((r) => [...r]),
      "2024",
    );
    expect(named.table.kind).toBe("clients");
    const three = ordersOf(
      rows
        .map((row) => [row[0]!, row[3]!, row[1]!, row[2]!])
        .map((r, i) => (i === 0 ? ["Клиент", "Янв", "Фев", "Мар"] : r)),
      "Продажи 2024",
    );
    expect(three.table.layout!.assumedYear).toBe(false);
    expect(three.orders[0]!.slice(3)).toEqual([serial("2024-01-01"), 300]);
  });

  test("may be dates of the sheet", () => {
    const { table } = ordersOf([
      ["Клиент", day("2026-01-01"), day("2026-02-01"), day("2026-03-01")],
      ["Альфа", 100, 200, 300],
    ]);
    expect(table.layout!.months.map((month) => month.day)).toEqual(
      ["2026-01-01", "2026-02-01", "2026-03-01"].map(serial),
    );
  });

  test("are none where words only begin alike, nor where they are a plan", () => {
    const { table } = ordersOf([
      ["Клиент", "Маржа", "Маркетинг", "Декор", "Январь план", "Февраль план", "Март план"],
      ["Альфа", 1, 2, 3, 4, 5, 6],
    ]);
    expect(table.layout).toBeUndefined();
  });

  test("go into formulas as columns of equal length, blank where a month brought nothing", () => {
    const { table } = ordersOf(rows);
    expect(columnRef(table, "client")).toBe(`ARRAYFORMULA(TOCOL(IF('Tab'!B2:D=0;"";'Tab'!A2:A)))`);
    expect(columnRef(table, "amount")).toBe(`ARRAYFORMULA(TOCOL(IF('Tab'!B2:D=0;"";'Tab'!B2:D)))`);
    expect(columnRef(table, "order_date")).toBe(
      `ARRAYFORMULA(TOCOL(IF('Tab'!B2:D=0;"";HSTACK(DATE(2025;11;1);DATE(2025;12;1);DATE(2026;1;1)))))`,
    );
    expect(columnRef(table, "manager")).toBeNull();
  });

  test("stay months when the user confirms the tab, and a new month joins them", () => {
    const tab = sample(rows);
    const kept = confirm(tab, detectTable(tab, world), { kind: "orders", columns: { amount: 2 } }, world);
    expect(kept.fields).toEqual(["client"]);
    const grown = sample(rows.map((row, i) => [...row.slice(0, 4), i === 0 ? "Фев" : 7, row[4]!]));
    const { table, flaws } = confirmedTable(grown, kept, world);
    expect(table.layout!.months.map(({ index }) => index)).toEqual([2, 3, 4, 5]);
    expect(flaws).toEqual([]);
  });
});

describe("Groups in a report", () => {
  const head: Cell[][] = [["Период: март 2026 г."], [""], ["Контрагент / Номенклатура", "Количество", "Выручка"]];
  const body = (indent: string): Cell[][] => [
    ["Альфа", 3, 300],
    [`${indent}Печь`, 1, 200],
    [`${indent}Миксер`, 2, 100],
    ["Бета", 1, 50],
    [`${indent}Миксер`, 1, 50],
    ["Итого", 4, 350],
  ];

  test.each([
    ["indented", "   "],
    ["known by their sums alone", ""],
  ])("%s give their name to the rows below and are left out themselves", (_, indent) => {
    const { table, orders, skipped } = ordersOf([...head, ...body(indent)]);
    expect(table).toMatchObject({
      kind: "orders",
      layout: { groups: "client", fixed: { order_date: serial("2026-03-01") } },
    });
    expect(orders).toEqual([
      [5, "Альфа", "Печь", serial("2026-03-01"), 200],
      [6, "Альфа", "Миксер", serial("2026-03-01"), 100],
      [8, "Бета", "Миксер", serial("2026-03-01"), 50],
    ]);
    expect(skipped).toEqual([
      { tabName: "Tab", rows: [9], reason: "total" },
      { tabName: "Tab", rows: [4, 7], reason: "group" },
    ]);
  });

  test("cannot be given to a formula", () => {
    expect(columnRef(ordersOf([...head, ...body("   ")]).table, "client")).toBeNull();
  });

  test("are none where two names stand in one heading and the rows are no groups", () => {
    const { table } = ordersOf([
      ["Дата", "Клиент / Товар", "Сумма"],
      [day("2026-01-15"), "Альфа, печь", 1500],
      [day("2026-01-16"), "Бета, миксер", 900],
      [day("2026-01-17"), "Бета, печь", 700],
    ]);
    expect(table.layout).toBeUndefined();
  });

  test("of several months in the title have no date, so the tab is not read as orders", () => {
    const [, ...rest] = [...head, ...body("   ")];
    expect(ordersOf([["Период: 01.01.2026 - 31.03.2026"], ...rest]).table.kind).not.toBe("orders");
  });
});

describe("Tabs with the same columns", () => {
  const tab = (name: string, id: number, rows: readonly (readonly Cell[])[]) =>
    detectTable(sample(rows, name, id), world);
  const deals: Cell[][] = [
    ["Клиент", "Этап", "Сумма"],
    ["Альфа", "Новый", 100],
    ["Бета", "Отказ", 200],
  ];

  test("named after managers are one table with the manager of each", () => {
    const { tables, sets } = joinAlike([tab("Орлова", 1, deals), tab("Беков", 2, deals)]);
    expect(sets).toEqual([["Орлова", "Беков"]]);
    const [joined, ...others] = tablesOfReports(tables);
    expect(others).toEqual([]);
    expect(joined).toMatchObject({ tabName: "Орлова, Беков", rows: 4 });
    expect(columnRef(joined!, "stage")).toBe("ARRAYFORMULA(VSTACK('Орлова'!B2:B;'Беков'!B2:B))");
    expect(columnRef(joined!, "manager")).toBe(
      `ARRAYFORMULA(VSTACK(IF('Орлова'!A2:A="";"";"Орлова");IF('Беков'!A2:A="";"";"Беков")))`,
    );
    const { book } = bookOf(
      tables.map((table) => ({ table, values: deals })),
      world,
      stageKinds([]),
    );
    expect(book.deals.map(({ manager, row }) => [manager, row])).toEqual([
      ["Орлова", 2],
      ["Орлова", 3],
      ["Беков", 2],
      ["Беков", 3],
    ]);
  });

  test("have no manager from names that are nobody's, nor where a column says who", () => {
    const numbered = joinAlike([tab("Сделки 1", 1, deals), tab("Лист", 2, deals)]);
    expect(numbered.tables.every(({ layout }) => layout === undefined)).toBe(true);
    const own = deals.map((row, i) => [...row, i === 0 ? "Менеджер" : "Анна Орлова"]);
    expect(joinAlike([tab("Орлова", 1, own), tab("Беков", 2, own)]).tables.every((t) => t.layout === undefined)).toBe(
      true,
    );
  });

  test("and other columns besides give blanks for those that one of them lacks", () => {
    const more = deals.map((row, i) => [...row, i === 0 ? "Источник" : "Сайт"]);
    const [joined] = tablesOfReports([tab("A", 1, more), tab("B", 2, deals)]);
    expect(columnRef(joined!, "source")).toBe(`ARRAYFORMULA(VSTACK('A'!D2:D;IF('B'!A2:A="";"";"")))`);
  });
});

describe("A date for each stage", () => {
  const rows: Cell[][] = [
    ["Клиент", "Лид", "Встреча", "Договор", "Сумма"],
    ["Альфа", day("2026-01-05"), day("2026-01-09"), day("2026-02-01"), 100],
    ["Бета", day("2026-01-06"), day("2026-01-12"), "", 200],
    ["Гамма", day("2026-01-07"), "", "", 300],
  ];

  test("tells the stage that a deal has reached and when it began", () => {
    const table = detectTable(sample(rows), world);
    const { book } = bookOf([{ table, values: rows }], world, stageKinds([]));
    expect(book.deals.map(({ client, stage, created, amount }) => [client, stage, created, amount])).toEqual([
      ["Альфа", "Договор", serial("2026-01-05"), 100],
      ["Бета", "Встреча", serial("2026-01-06"), 200],
      ["Гамма", "Лид", serial("2026-01-07"), 300],
    ]);
    expect(columnRef(table, "stage")).toBe(
      `ARRAYFORMULA(IF('Tab'!D2:D<>"";"Договор";IF('Tab'!C2:C<>"";"Встреча";IF('Tab'!B2:B<>"";"Лид";""))))`,
    );
    expect(columnRef(table, "created")).toBe("'Tab'!B2:B");
  });

  test("is not seen in dates that go back and forth", () => {
    const mixed = rows.map((row, i) =>
      i === 0 ? row : [row[0]!, day("2026-03-05"), day("2026-01-09"), day("2026-02-01"), 1],
    );
    expect(detectTable(sample(mixed), world).kind).not.toBe("deals");
  });
});

describe("Tables side by side", () => {
  const rows: Cell[][] = [
    ["Клиент", "Потенциал", "", "Дата", "Клиент", "Сумма"],
    ["Альфа", 1000, "", day("2026-01-15"), "Бета", 70],
    ["Бета", 2000, "", day("2026-01-16"), "Альфа", 30],
    ["", "", "", day("2026-01-17"), "Альфа", 40],
  ];

  test("are read each by itself", () => {
    const tables = detectTables(sample(rows), world);
    expect(tables.map(({ kind }) => kind)).toEqual(["clients", "orders"]);
    const { book } = bookOf(
      tables.map((table) => ({ table, values: rows })),
      world,
      stageKinds([]),
    );
    expect(book.clients.map(({ name, potential }) => [name, potential])).toEqual([
      ["Альфа", 1000],
      ["Бета", 2000],
    ]);
    expect(book.orders.map(({ row, amount }) => [row, amount])).toEqual([
      [2, 70],
      [3, 30],
      [4, 40],
    ]);
    expect(columnRef(tables[1]!, "amount")).toBe("'Tab'!F2:F");
  });

  test("are one where a blank column only parts what belongs together", () => {
    const parted = [
      ["Клиент", "Этап", "Сумма", "", "Менеджер", "Комментарий"],
      ["Альфа", "Новый", 100, "", "Анна Орлова", ""],
      ["Бета", "Отказ", 200, "", "Тимур Беков", "перезвонить"],
    ];
    const tables = detectTables(sample(parted), world);
    expect(tables.map(({ kind }) => kind)).toEqual(["deals"]);
    expect(tables[0]!.columns.map(({ field }) => field)).toContain("manager");
  });
});

test("Headings that are said again below are left out with their reason", () => {
  const { orders, skipped } = ordersOf([
    ["Дата", "Клиент", "Сумма"],
    [day("2026-01-15"), "Альфа", 1500],
    ["Дата", "Клиент", "Сумма"],
    [day("2026-02-15"), "Альфа", 700],
  ]);
  expect(orders.map(([row]) => row)).toEqual([2, 4]);
  expect(skipped).toEqual([{ tabName: "Tab", rows: [3], reason: "heading" }]);
});

test("A margin is one, a markup is not: it is left open", () => {
  const { table } = ordersOf([
    ["Дата", "Клиент", "Сумма", "Наценка, %", "Маржа, %"],
    [day("2026-01-15"), "Альфа", 1500, 0.5, 0.33],
  ]);
  expect(table.columns.map(({ field }) => field)).toEqual(["order_date", "client", "amount", null, "margin_pct"]);
});
