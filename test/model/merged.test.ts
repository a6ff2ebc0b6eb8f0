import type { Cell } from "../../src/cells/types.ts";
import { bookOf } from "../../src/model/book/book.ts";
import { detectTable } from "../../src/model/book/detect.ts";
import { joinAlike, layoutFlaws } from "../../src/model/book/join.ts";
import { confirm, confirmedTable } from "../../src/model/book/mapping.ts";
import { stageKinds } from "../../src/model/book/stage-kinds.ts";
import { columnRef } from "../../src/model/refs.ts";
import { day, serial } from "../support/days.ts";
import { words } from "../support/reading.ts";

const world = { locale: "en_GB", language: "en", today: serial("2026-04-15"), words } as const;
const sample = (rows: readonly (readonly Cell[])[]) => ({ tabId: 1, tabName: "Orders", rows, lastRow: rows.length });
const HEAD: readonly Cell[] = ["Customer", "Order date", "Amount"];
const MERGED: readonly (readonly Cell[])[] = [
  HEAD,
  ["Alpha", day("2026-01-05"), 100],
  ["", day("2026-02-05"), 150],
  ["", day("2026-03-05"), 200],
  ["Beta", day("2026-01-10"), 70],
  HEAD,
  ["", day("2026-02-10"), 80],
  ["Total", "", 600],
];
const read = (rows: readonly (readonly Cell[])[]) => {
  const table = detectTable(sample(rows), world);
  return { table, book: bookOf([{ table, values: rows }], world, stageKinds([])).book };
};

test("A client named once above his orders, in cells merged downwards, is the client of each of them", () => {
  const { table, book } = read(MERGED);
  expect(book.orders.map(({ row, client, amount }) => [row, client, amount])).toEqual([
    [2, "Alpha", 100],
    [3, "Alpha", 150],
    [4, "Alpha", 200],
    [5, "Beta", 70],
    [7, "Beta", 80],
  ]);
  expect(book.skipped.map(({ reason, rows }) => [reason, rows])).toEqual([
    ["total", [8]],
    ["heading", [6]],
  ]);
  expect(columnRef(table, "client")).toBeNull();
});

test("It is said that the blank cells were read as the client above", () => {
  const { tables } = joinAlike([read(MERGED).table]);
  expect(layoutFlaws(tables)).toMatchObject([{ kind: "merged clients", field: "client", column: 1, rows: [2] }]);
});

test("It stays so once the columns are confirmed", () => {
  const tab = sample(MERGED);
  const kept = confirm(tab, detectTable(tab, world), { kind: "orders", columns: {} }, world);
  expect(confirmedTable(tab, kept, world).table.layout?.merged).toBe(1);
});

test.each<[string, readonly (readonly Cell[])[]]>([
  [
    "in a running log",
    [
      ["Alpha", day("2026-01-05"), 100],
      ["", day("2026-01-06"), 150],
      ["", day("2026-01-07"), 200],
      ["Beta", day("2026-01-08"), 70],
      ["", day("2026-01-09"), 80],
    ],
  ],
  [
    "where clients come again and again",
    [
      ["Alpha", day("2026-02-05"), 100],
      ["", day("2026-02-06"), 150],
      ["Alpha", day("2026-01-07"), 200],
      ["", day("2026-01-08"), 70],
      ["", day("2026-01-09"), 80],
    ],
  ],
  [
    "where the first row names nobody",
    [
      ["", day("2026-02-05"), 100],
      ["Alpha", day("2026-01-06"), 150],
      ["", day("2026-01-07"), 200],
      ["Beta", day("2026-01-02"), 70],
      ["", day("2026-01-09"), 80],
    ],
  ],
])("An order without a client %s is nobody's", (_, rows) => {
  const { book } = read([HEAD, ...rows]);
  expect(book.skipped.map(({ reason }) => reason)).toEqual(["no client"]);
  expect(book.orders).toHaveLength(2);
});
