import type { Cell } from "../../src/cells/types.ts";
import { detectTable } from "../../src/model/book/detect.ts";
import { type Confirmed, confirm, confirmedTable } from "../../src/model/book/mapping.ts";
import { columnIndex, columnLetter, columnOf, columnRef } from "../../src/model/refs.ts";
import { day } from "../support/days.ts";
import { words } from "../support/reading.ts";

const world = { locale: "en_GB", language: "en", words } as const;
const ROWS: readonly (readonly Cell[])[] = [
  ["Client", "When", "Amount", "Remark"],
  ["Alpha", day("2026-01-15"), 100, "x"],
  ["Beta", day("2026-01-16"), 200, "y"],
];
const sample = (rows: readonly (readonly Cell[])[]) => ({ tabId: 7, tabName: "O'Hara's", rows, lastRow: rows.length });
const detected = () => detectTable(sample(ROWS), world);
const answered = () =>
  confirm(sample(ROWS), detected(), { kind: "orders", columns: { order_date: 2, amount: 3 } }, world);
const fields = (rows: readonly (readonly Cell[])[], confirmed: Confirmed) =>
  confirmedTable(sample(rows), confirmed, world).table.columns.map(({ field }) => field);

/** What Sheets does to a column's mark when columns are put in or taken out before it. */
const moved = (confirmed: Confirmed, from: number, by: number): Confirmed => ({
  ...confirmed,
  columns: confirmed.columns.map((c) => (c.index >= from ? { ...c, index: c.index + by } : c)),
});

test("What the user says about a column is kept beside what was detected", () => {
  expect(answered()).toEqual({
    kind: "orders",
    headerRow: 1,
    fields: ["client", "order_date", "amount"],
    columns: [
      { field: "client", index: 1, header: "Client" },
      { field: "order_date", index: 2, header: "When" },
      { field: "amount", index: 3, header: "Amount" },
    ],
  });
});

test("A column serves one field: given to another it leaves the first", () => {
  const { columns } = confirm(sample(ROWS), detected(), { kind: "clients", columns: { comment: 1, client: 4 } }, world);
  expect(columns.map(({ field, index }) => [field, index])).toEqual([
    ["comment", 1],
    ["client", 4],
  ]);
});

test("A tab that is not to be used keeps no columns", () => {
  expect(confirm(sample(ROWS), detected(), { kind: null, columns: {} }, world)).toMatchObject({
    kind: null,
    columns: [],
  });
});

test("A column put in before does not disturb the columns confirmed", () => {
  const wider = ROWS.map((row): Cell[] => ["", ...row]);
  expect(fields(wider, moved(answered(), 1, 1))).toEqual(["client", "order_date", "amount", null]);
});

test("A title put in above the headings is noticed", () => {
  const { table, flaws } = confirmedTable(sample([["Orders of the year"], [], ...ROWS]), answered(), world);
  expect(table).toMatchObject({ headerRow: 3, rows: 2 });
  expect(flaws).toEqual([]);
});

test("A renamed column keeps its field and is told about", () => {
  const renamed = [["Client", "Day of order", "Amount", "Remark"], ...ROWS.slice(1)];
  const { table, flaws } = confirmedTable(sample(renamed), answered(), world);
  expect(columnOf(table, "order_date")).toBe(2);
  expect(flaws).toMatchObject([{ kind: "renamed column", field: "order_date", column: 2, example: "When" }]);
});

test("A column put to another use loses its field and is told about", () => {
  const reused: Cell[][] = [
    ["Client", "Colour", "Amount", "Remark"],
    ["Alpha", "red", 100, "x"],
    ["Beta", "blue", 200, "y"],
  ];
  const { table, flaws } = confirmedTable(sample(reused), answered(), world);
  expect(columnOf(table, "order_date")).toBe(0);
  expect(flaws).toMatchObject([{ kind: "reused column", field: "order_date", column: 2 }]);
});

const discounted = (heading: string, ...cells: readonly Cell[]): Cell[][] =>
  ROWS.map((row, i) => [row[0]!, row[1]!, i === 0 ? heading : cells[i - 1]!, row[3]!]);

test.each([
  ["a heading that denies it", discounted("Discount", 100, 200)],
  ["a heading that names another field", discounted("Cost", 100, 200)],
])("A column of the same numbers under %s is left open and asked", (_, rows) => {
  const { table, flaws } = confirmedTable(sample(rows), answered(), world);
  expect(columnOf(table, "amount")).toBe(0);
  expect(table.columns[2]).toMatchObject({ field: null, maybe: "amount" });
  expect(flaws).toMatchObject([{ kind: "reused column", field: "amount", column: 3, example: "Amount" }]);
});

test("So is a column whose heading stayed while its cells became others", () => {
  const { table, flaws } = confirmedTable(sample(discounted("Amount", "paid", "open")), answered(), world);
  expect(columnOf(table, "amount")).toBe(0);
  expect(flaws).toMatchObject([{ kind: "other content", field: "amount", column: 3, example: "paid" }]);
});

test("What the user said of cells that never looked like the field stands", () => {
  const odd = discounted("Amount", "paid", "open");
  const kept = confirm(sample(odd), detected(), { kind: "orders", columns: { amount: 3 } }, world);
  const { table, flaws } = confirmedTable(sample(odd), kept, world);
  expect(columnOf(table, "amount")).toBe(3);
  expect(flaws).toEqual([]);
});

test("A deleted column is told about", () => {
  const { columns, ...rest } = answered();
  const gone = moved({ ...rest, columns: columns.filter(({ index }) => index !== 2) }, 3, -1);
  const narrower = ROWS.map((row) => row.filter((_, i) => i !== 1));
  const { table, flaws } = confirmedTable(sample(narrower), gone, world);
  expect(table.columns.map(({ field }) => field)).toEqual(["client", "amount", null]);
  expect(flaws).toMatchObject([{ kind: "lost column", field: "order_date", column: 0 }]);
});

test("A column's place in a formula is quoted, open-ended and begins under the headings", () => {
  const { table } = confirmedTable(sample(ROWS), answered(), world);
  expect(columnRef(table, "amount")).toBe("'O''Hara''s'!C2:C");
  expect(columnRef(table, "profit")).toBeNull();
});

test.each([
  [1, "A"],
  [26, "Z"],
  [27, "AA"],
  [702, "ZZ"],
  [18278, "ZZZ"],
])("Column %i is called %s", (index, letters) => {
  expect(columnLetter(index)).toBe(letters);
  expect(columnIndex(letters)).toBe(index);
});

test.each(["", "1", "A1", "ABCD", "Ж"])("“%s” is no column", (letters) => {
  expect(columnIndex(letters)).toBe(0);
});
