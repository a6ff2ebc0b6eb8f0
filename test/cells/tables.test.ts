import { axisOf } from "../../src/cells/axis.ts";
import { mapNumbers } from "../../src/cells/block.ts";
import { layRows } from "../../src/cells/columns.ts";
import { readDateTable } from "../../src/cells/date-table.ts";
import { layTable, orBlank, rate } from "../../src/cells/table.ts";
import type { Cell, Input } from "../../src/cells/types.ts";
import { day, down, EN, failure, serial } from "../support/cells.ts";

describe("numbers mapped element by element", () => {
  const add = (inputs: { readonly [name: string]: Input }, signed: readonly string[] = []) =>
    mapNumbers(EN, inputs, "Sum", (values) => values.reduce((a, b) => a + b, 0), signed);

  test("a heading over nothing stays a heading, one cell with a word is refused", () => {
    expect(add({ a: down("From", "", ""), b: down("To", "", "") })).toEqual([["Sum"]]);
    expect(failure(() => add({ a: [["From"]], b: 1 })).code).toBe("NOT_A_NUMBER");
  });

  test("a last row that is blank in part stays", () => {
    expect(
      add({
        a: [
          [1, 2],
          [3, ""],
        ],
        b: 10,
      }),
    ).toEqual([
      [11, 12],
      [13, ""],
    ]);
  });

  test("cells, columns, rows, blocks; a single cell stands for a whole block", () => {
    expect(add({ a: 1, b: 2 })).toBe(3);
    expect(add({ a: [[1]], b: 2 })).toBe(3);
    expect(add({ a: down(1, 2), b: 10 })).toEqual([[11], [12]]);
    expect(add({ a: 10, b: [[1, "2", 3]] })).toEqual([[11, 12, 13]]);
    expect(
      add({
        a: [
          [1, 2],
          [3, 4],
        ],
        b: [
          [10, 20],
          [30, 40],
        ],
      }),
    ).toEqual([
      [11, 22],
      [33, 44],
    ]);
  });

  test("rows blank in every block are cut at the end, a blank among numbers is unknown", () => {
    expect(add({ a: down(1, "", 3, "", ""), b: down(1, 1, "", 4, " ") })).toEqual([[2], [""], [""], [""]]);
    expect(add({ a: down("", ""), b: 5 })).toBe("");
    expect(add({ a: "", b: 5 })).toBe("");
    expect(add({ a: down(1, "?", "–") })).toEqual([[1], [""], [""]]);
  });

  test("a header row shows the heading and shifts nothing", () => {
    expect(add({ a: down("Came", 1, 2), b: down("Went", 3, 4) })).toEqual([["Sum"], [4], [6]]);
    expect(add({ a: down(0, 1), b: down("Went", 3) })).toEqual([["Sum"], [4]]);
    expect(
      add({
        a: [
          ["Jan", "Feb"],
          [1, 2],
        ],
      }),
    ).toEqual([
      ["Sum", "Sum"],
      [1, 2],
    ]);
  });

  test("the row of each result is told, 0 for single cells", () => {
    const rows: number[] = [];
    mapNumbers(EN, { a: down("n", 5, 6) }, "Sum", (_, row) => rows.push(row));
    mapNumbers(EN, { a: 5 }, "Sum", (_, row) => rows.push(row));
    expect(rows).toEqual([2, 3, 0]);
  });

  test("below zero only where it may be", () => {
    expect(add({ a: down(1, -2) }, ["a"])).toEqual([[1], [-2]]);
    expect(failure(() => add({ a: down(1, 2), b: down(1, "-2") }, ["a"]))).toEqual({
      code: "NEGATIVE",
      facts: { argument: "b", row: 2, got: "-2" },
    });
    expect(failure(() => add({ a: down(1, 2), b: -2 }))).toEqual({
      code: "NEGATIVE",
      facts: { argument: "b", row: 0, got: "-2" },
    });
  });

  test.each`
    case                       | inputs                                  | code                | facts
    ${"left out"}              | ${{ a: 1, b: undefined }}               | ${"MISSING"}        | ${{ argument: "b" }}
    ${"fewer rows"}            | ${{ a: down(1, 2), b: down(1, 2, 3) }}  | ${"UNEQUAL_SHAPES"} | ${{ first: "a", firstShape: "2 × 1", second: "b", secondShape: "3 × 1" }}
    ${"a row beside a column"} | ${{ a: down(1, 2), b: 5, c: [[1, 2]] }} | ${"UNEQUAL_SHAPES"} | ${{ first: "a", firstShape: "2 × 1", second: "c", secondShape: "1 × 2" }}
    ${"wider"} | ${{ a: down(1, 2), b: [[1, 2], [3, 4]] }} | ${"UNEQUAL_SHAPES"} | ${{ first: "a", firstShape: "2 × 1", second: "b", secondShape: "2 × 2" }}
    ${"a word"}                | ${{ a: down(1, "many") }}               | ${"NOT_A_NUMBER"}   | ${{ argument: "a", row: 2, got: "many" }}
    ${"a word alone"}          | ${{ a: "many" }}                        | ${"NOT_A_NUMBER"}   | ${{ argument: "a", row: 0, got: "many" }}
    ${"an error value on top"} | ${{ a: down("#N/A", 2) }}               | ${"ERROR_VALUE"}    | ${{ argument: "a", row: 1, got: "#N/A" }}
  `("$case is refused", ({ inputs, code, facts }) => {
    expect(failure(() => add(inputs))).toEqual({ code, facts });
  });
});

describe("one axis of a cross table", () => {
  const all = () => true;
  const axis = (cells: readonly Cell[], order: Input = "", selected = all as (row: number) => boolean) => {
    const { labels, levels } = axisOf(cells, order, selected);
    return { labels, levels: [...levels] };
  };

  test("undeclared levels are sorted, numbers before words, what is missing last", () => {
    expect(axis(["b", "", 10, "a", 2, "B ", "?"])).toEqual({
      labels: [2, 10, "a", "b", "?"],
      levels: [3, 4, 1, 2, 0, 3, 4],
    });
  });

  test("declared levels stand in their order even where nothing is; further ones come after as they came, missing last", () => {
    expect(axis(["Z", "", "класс b", "Y"], down("A", "", "B", "C"))).toEqual({
      labels: ["A", "B", "C", "Z", "Y", "?"],
      levels: [3, 5, 1, 4],
    });
    expect(axis(["b", ""], [["?", "A"]])).toEqual({ labels: ["?", "A", "b"], levels: [2, 0] });
    expect(axis(["x"], "x")).toEqual({ labels: ["x"], levels: [0] });
  });

  test("a level declared twice stands once; rows that do not count show no level", () => {
    expect(axis(["a"], down("a", "A")).labels).toEqual(["a"]);
    expect(axis(["a", "b", "a"], "", (row) => row !== 1)).toEqual({ labels: ["a"], levels: [0, -1, 0] });
  });
});

describe("a block of dates", () => {
  test("whole days by column; a header is text that is no date; trailing blank rows are cut", () => {
    const { names, columns } = readDateTable(
      EN,
      [
        ["Lead", " Won "],
        ["2026-01-01 10:00", day("2026-01-05")],
        ["", "2026-01-07"],
        ["", " "],
      ],
      "stage_dates",
    );
    expect(names).toEqual(["Lead", "Won"]);
    expect(columns.map((column) => [...column])).toEqual([
      [serial("2026-01-01"), Number.NaN],
      [serial("2026-01-05"), serial("2026-01-07")],
    ]);
  });

  test("without a header the first row counts, blank or not", () => {
    expect(readDateTable(EN, "2026-01-01", "x")).toMatchObject({ names: undefined });
    const { names, columns } = readDateTable(EN, down("", "2026-01-02"), "x");
    expect([names, [...columns[0]!]]).toEqual([undefined, [Number.NaN, serial("2026-01-02")]]);
    expect(readDateTable(EN, down("Lead"), "x").columns[0]).toHaveLength(0);
  });

  test.each`
    case                | input                                        | code             | facts
    ${"nothing"}        | ${undefined}                                 | ${"MISSING"}     | ${{ argument: "x" }}
    ${"a word"}         | ${[["Lead", "Won"], ["2026-01-01", "soon"]]} | ${"NOT_A_DATE"}  | ${{ argument: "x", row: 2, got: "soon" }}
    ${"an error value"} | ${down("#REF!", "2026-01-01")}               | ${"ERROR_VALUE"} | ${{ argument: "x", row: 1, got: "#REF!" }}
  `("$case is refused", ({ input, code, facts }) => {
    expect(failure(() => readDateTable(EN, input, "x"))).toEqual({ code, facts });
  });
});

describe("results", () => {
  test("a rate of nothing is empty, what is not finite too", () => {
    expect([rate(1, 4), rate(0, 4), rate(0, 0), rate(3, 0)]).toEqual([0.25, 0, "", ""]);
    expect([0, undefined, Number.NaN, Number.POSITIVE_INFINITY].map(orBlank)).toEqual([0, "", "", ""]);
  });

  test("a table with its heading, and below it what was left out, in the first column", () => {
    const notes = [
      [0, () => "none"],
      [2, (n: number) => `skipped: ${n}`],
    ] as const;
    expect(layTable(true, ["A", "B"], [[1, 2]], notes)).toEqual([
      ["A", "B"],
      [1, 2],
      ["skipped: 2", ""],
    ]);
    expect(layTable(false, ["A", "B"], [[1, 2]])).toEqual([[1, 2]]);
    expect(layTable(false, ["A", "B"], [])).toEqual([["", ""]]);
  });

  test("rows go the way their argument goes, and a single result comes bare", () => {
    const down = { direction: "down", header: true } as const;
    expect(layRows(down, [[1], [2]], ["H"])).toEqual([["H"], [1], [2]]);
    expect(layRows({ ...down, header: false }, [[1], [2]], ["H"])).toEqual([[1], [2]]);
    expect(layRows({ direction: "across", header: true }, [[1, 2]], ["H", "K"])).toEqual([
      ["H", 1],
      ["K", 2],
    ]);
    expect(layRows({ direction: "single", header: false }, [[7]], ["H"])).toBe(7);
    expect(layRows({ direction: "single", header: false }, [[7, 8]], ["H", "K"])).toEqual([[7, 8]]);
    expect(layRows({ direction: "down", header: false }, [], ["H"])).toBe("");
  });
});
