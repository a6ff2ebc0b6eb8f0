import type { Cell } from "../../src/cells/types.ts";
import { bookOf } from "../../src/model/book/book.ts";
import { detectTables, readAs } from "../../src/model/book/detect.ts";
import { stageKinds } from "../../src/model/book/stage-kinds.ts";
import { columnRef } from "../../src/model/refs.ts";
import { day, serial } from "../support/days.ts";
import { words } from "../support/reading.ts";

const world = { locale: "en_GB", language: "en", today: serial("2026-04-15"), words } as const;
const sample = (rows: readonly (readonly Cell[])[]) => ({ tabId: 1, tabName: "Sales", rows, lastRow: rows.length });
const bookIn = (rows: readonly (readonly Cell[])[]) => {
  const tables = detectTables(sample(rows), world);
  const used = tables.filter(({ kind }) => kind !== null).map((table) => ({ table, values: rows }));
  return { tables, ...bookOf(used, world, stageKinds([])) };
};

const clients: Cell[][] = [
  ["Client", "Phone", "City", "Manager"],
  ["Northwind", "+44 20 7946 0101", "London", "Ann"],
  ["Contoso", "+44 20 7946 0102", "Leeds", "Bob"],
  ["Fabrikam", "+44 20 7946 0103", "York", "Ann"],
];
const orders: Cell[][] = [
  ["Order date", "Client", "Product", "Amount"],
  [day("2026-01-05"), "Northwind", "Oven", 1200],
  [day("2026-02-10"), "Contoso", "Mixer", 300],
  [day("2026-03-12"), "Northwind", "Mixer", 310],
];

describe("Tables one below the other in a tab", () => {
  test("are each read with their own columns, the title of the lower one and blank rows in neither", () => {
    const { tables, book, flaws } = bookIn([
      ...clients,
      ["", "", "", ""],
      ["Shipments of 2026", "", "", ""],
      ...orders,
    ]);
    expect(tables.map(({ kind, headerRow, rows }) => [kind, headerRow, rows])).toEqual([
      ["clients", 1, 4],
      ["orders", 7, 3],
    ]);
    expect(book.clients.map(({ row, name, region }) => [row, name, region])).toEqual([
      [2, "Northwind", "London"],
      [3, "Contoso", "Leeds"],
      [4, "Fabrikam", "York"],
    ]);
    expect(book.orders.map((o) => [o.row, o.client, o.product, o.date, o.amount])).toEqual([
      [8, "Northwind", "Oven", serial("2026-01-05"), 1200],
      [9, "Contoso", "Mixer", serial("2026-02-10"), 300],
      [10, "Northwind", "Mixer", serial("2026-03-12"), 310],
    ]);
    expect(book.skipped).toEqual([{ tabName: "Sales", rows: [5], reason: "blank" }]);
    expect(flaws).toEqual([]);
  });

  test("are found where a title alone, without a blank row, or a blank row alone parts them", () => {
    for (const gap of [[["Shipments", "", "", ""]], [["", "", "", ""]]] as Cell[][][]) {
      const { tables } = bookIn([...clients, ...gap, ...orders]);
      expect(tables.map(({ kind, headerRow }) => [kind, headerRow])).toEqual([
        ["clients", 1],
        ["orders", 6],
      ]);
    }
  });

  test("go into formulas as far as they reach, the last one open-ended", () => {
    const { tables } = bookIn([...clients, ["", "", "", ""], ...orders]);
    expect(columnRef(tables[0]!, "client")).toBe("'Sales'!A2:A5");
    expect(columnRef(tables[1]!, "client")).toBe("'Sales'!B7:B");
  });

  test("are found far below the rows by which the tab is known", () => {
    const many = Array.from({ length: 60 }, (_, i): Cell[] => [`Firm ${i}`, `+44 20 7946 0${100 + i}`, "York", "Ann"]);
    const { tables, book } = bookIn([clients[0]!, ...many, ["", "", "", ""], ...orders]);
    expect(tables.map(({ kind, headerRow }) => [kind, headerRow])).toEqual([
      ["clients", 1],
      ["orders", 63],
    ]);
    expect([book.clients.length, book.orders.length]).toEqual([60, 3]);
  });

  test("may be three, one of which is of no use and is in no other's records", () => {
    const plan: Cell[][] = [
      ["", "", "", ""],
      ["Plan", "", "", ""],
      ["Manager", "Phone", "Budget", ""],
      ["Ann", "+44 20 7946 0111", 5000, ""],
      ["", "", "", ""],
    ];
    const { tables, book } = bookIn([...clients, ...plan, ...orders]);
    expect(tables.map(({ kind, headerRow }) => [kind, headerRow])).toEqual([
      ["clients", 1],
      [null, 7],
      ["orders", 10],
    ]);
    expect(book.clients.map(({ name }) => name)).toEqual(["Northwind", "Contoso", "Fabrikam"]);
    expect(book.orders).toHaveLength(3);
  });

  test("are one where the same headings are said again, and where a record's words only sound like headings", () => {
    const again = bookIn([...orders, ["", "", "", ""], orders[0]!, [day("2026-04-01"), "Contoso", "Oven", 900]]);
    expect(again.tables).toHaveLength(1);
    expect(again.book.orders).toHaveLength(4);
    expect(again.book.skipped).toContainEqual({ tabName: "Sales", rows: [6], reason: "heading" });
    const word = bookIn([...clients, ["", "", "", ""], ["Company", "", "Reading", "Ann"]]);
    expect(word.tables).toHaveLength(1);
    expect(word.book.clients.map(({ name }) => name)).toContain("Company");
  });

  test("that the user says is of another kind is read anew without the rows of the one below", () => {
    const rows = [...clients, ["", "", "", ""], ...orders];
    const [first] = detectTables(sample(rows), world);
    const read = readAs(sample(rows), "clients", world, first.layout);
    expect(read.headerRow).toBe(1);
    expect(read.columns.map(({ field }) => field)).toEqual(["client", "phone", "region", "manager"]);
  });
});
