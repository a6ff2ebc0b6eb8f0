import { column, optional, readColumns } from "../../src/cells/columns.ts";
import type { Cell } from "../../src/cells/types.ts";
import { day, down, EN, failure, serial } from "../support/cells.ts";

const clients = (...cells: string[]) => column("keys", down(...cells));
const days = (...cells: readonly Cell[]) => column("days", down(...cells));

describe("parallel columns of a team's table", () => {
  test("trailing blanks of an open-ended range are cut", () => {
    const { length, read } = readColumns(EN, {
      clients: clients("Acme", "Bolt", "", ""),
      dates: days(day("2026-01-01"), "", "", ""),
    });
    expect(length).toBe(2);
    expect([...read.dates]).toEqual([serial("2026-01-01"), Number.NaN]);
  });

  test("the longest column decides where the table ends", () => {
    const { length } = readColumns(EN, { clients: clients("Acme", "", ""), dates: days("", day("2026-01-01"), "") });
    expect(length).toBe(2);
  });

  test("a heading above dates makes row 1 a header of all columns", () => {
    const { length, header, read } = readColumns(EN, {
      clients: clients("Who", "Acme"),
      dates: days("When", day("2026-01-01")),
    });
    expect({ length, header, names: read.clients.names }).toEqual({ length: 1, header: true, names: ["Acme"] });
  });

  test("a text that is a date or a number is no heading", () => {
    expect(readColumns(EN, { dates: days("05.03.2026", "06.03.2026") }).header).toBe(false);
    expect(readColumns(EN, { money: column("numbers", down("1 200 ₽", 7)) }).header).toBe(false);
  });

  test("a known heading above words is a header, a client of that row is not", () => {
    expect(readColumns(EN, { stages: clients("Deal stage", "Won") }).header).toBe(true);
    expect(readColumns(EN, { stages: clients("Won", "Lost") }).header).toBe(false);
  });

  test("spellings of a client are one: case, spaces, ё", () => {
    const { read } = readColumns(EN, { clients: clients("Ёлка  Плюс", " елка\u00a0плюс", "ЁЛКА ПЛЮС", "Acme") });
    expect([...read.clients.ids]).toEqual([0, 0, 0, 1]);
    expect(read.clients.names).toEqual(["Ёлка  Плюс", "Acme"]);
  });

  test("unticked boxes below the table are blanks", () => {
    const { length } = readColumns(EN, {
      due: days(day("2026-01-01"), "", "", ""),
      done: optional("ticks", down(false, true, false, false)),
    });
    expect(length).toBe(2);
  });

  test("a row works like a column", () => {
    const { length, direction } = readColumns(EN, { money: column("numbers", [[1, 2, "", ""]]) });
    expect({ length, direction }).toEqual({ length: 2, direction: "across" });
  });

  test("one cell stands for a whole column where rows are mapped", () => {
    const { read } = readColumns(EN, { a: column("numbers", down(1, 2)), b: column("numbers", 5) }, { spread: true });
    expect([...read.b]).toEqual([5, 5]);
  });

  test.each`
    what                            | columns                                                 | code               | facts
    ${"columns of unequal length"}  | ${{ a: clients("x", "y", "z"), b: days("", "") }}       | ${"UNEQUAL"}       | ${{ first: "a", firstRows: 3, second: "b", secondRows: 2 }}
    ${"a block instead of a column"} | ${{ a: column("keys", [["x", "y"], ["z", "w"]]) }} | ${"NOT_A_LINE"} | ${{ argument: "a", rows: 2, columns: 2 }}
    ${"an argument left out"}       | ${{ a: column("keys", undefined) }}                     | ${"MISSING"}       | ${{ argument: "a" }}
    ${"an error value in a name"}   | ${{ a: clients("x", "#N/A") }}                          | ${"ERROR_VALUE"}   | ${{ argument: "a", row: 2, got: "#N/A" }}
    ${"an error value in a date"}   | ${{ a: days(day("2026-01-01"), "#REF!") }}              | ${"ERROR_VALUE"}   | ${{ argument: "a", row: 2, got: "#REF!" }}
    ${"a Russian error value"}      | ${{ a: column("numbers", down(1, "#ДЕЛ/0!")) }}         | ${"ERROR_VALUE"}   | ${{ argument: "a", row: 2, got: "#ДЕЛ/0!" }}
    ${"a word among numbers"}       | ${{ a: column("numbers", down("Amount", 1, "seven")) }} | ${"NOT_A_NUMBER"}  | ${{ argument: "a", row: 3, got: "seven" }}
    ${"a tick among numbers"}       | ${{ a: column("numbers", down(1, true)) }}              | ${"NOT_A_NUMBER"}  | ${{ argument: "a", row: 2, got: "true" }}
    ${"a word among dates"}         | ${{ a: days(day("2026-01-01"), "soon") }}               | ${"NOT_A_DATE"}    | ${{ argument: "a", row: 2, got: "soon" }}
    ${"a word among ticks"}         | ${{ a: column("ticks", down(true, "maybe")) }}          | ${"NOT_YES_OR_NO"} | ${{ argument: "a", row: 2, got: "maybe" }}
    ${"a word in a single cell"}    | ${{ a: column("days", "soon") }}                        | ${"NOT_A_DATE"}    | ${{ argument: "a", row: 0, got: "soon" }}
    ${"a word in a row of numbers"} | ${{ a: column("numbers", [[1, 2, "seven"]]) }}          | ${"NOT_A_NUMBER"}  | ${{ argument: "a", row: 3, across: true, got: "seven" }}
    ${"a negative count"}           | ${{ a: column("counts", down(1, -2)) }}                 | ${"NEGATIVE"}      | ${{ argument: "a", row: 2, got: "-2" }}
  `("$what is refused with $code, which names it", ({ columns, code, facts }) => {
    expect(failure(() => readColumns(EN, columns))).toEqual({ code, facts });
  });
});
