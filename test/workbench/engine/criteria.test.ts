import type { FileCell } from "../../../workbench/types.ts";
import { bookOf } from "./support.ts";

const ROWS = 300;
/** Columns shorter than this are looked through by the engine itself. */
const PART = 30;
const VALUES: FileCell[] = ["A", "b", "B", "A-VIP-1", "x*", "x?", "", 0, 1, 2.5, -3, { text: "2.5" }, true, "TRUE"];
const rows = Array.from({ length: ROWS }, (_, i): FileCell[] => [
  VALUES[(i * 5) % VALUES.length]!,
  VALUES[(i * i + 3) % VALUES.length]!,
  (i * 13) % 101,
]);
const CRITERIA = [
  '"A"',
  '"b"',
  '">0"',
  '"<=2.5"',
  '"<>"',
  '"<>A"',
  '"?*"',
  '"x~*"',
  '"A*"',
  '""',
  "1",
  '"2.5"',
  "TRUE",
];
const book = bookOf(rows);

const number = (formula: string) => Number((book.evaluate(formula) as unknown[][])[0]![0]);
/** A formula over all rows, and over parts of them. */
const whole = (formula: string) => number(`=${formula.replaceAll("$", String(ROWS))}`);
const parts = (formula: string) =>
  Array.from({ length: ROWS / PART }, (_, i) =>
    number(`=${formula.replaceAll(/([ABC])1:/g, `$1${i * PART + 1}:`).replaceAll("$", String((i + 1) * PART))}`),
  );
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

describe("A long column gives what its short parts give together", () => {
  test.each(CRITERIA)("counting and adding up what meets %s", (criterion) => {
    const count = parts(`COUNTIF(A1:A$;${criterion})`);
    expect(whole(`COUNTIF(A1:A$;${criterion})`)).toBe(sum(count));
    expect(sum(count)).toBeLessThan(ROWS);
    for (const formula of [`SUMIF(A1:A$;${criterion};C1:C$)`, `SUMIFS(C1:C$;A1:A$;${criterion};B1:B$;"?*")`])
      expect(whole(formula)).toBe(sum(parts(formula)));
    const both = `COUNTIFS(A1:A$;"?*";B1:B$;${criterion})`;
    expect(whole(both)).toBe(sum(parts(both)));
  });

  test("the greatest, the least and the mean", () => {
    expect(whole('MAXIFS(C1:C$;A1:A$;"A")')).toBe(Math.max(...parts('MAXIFS(C1:C$;A1:A$;"A")')));
    expect(whole('MINIFS(C1:C$;A1:A$;"A")')).toBe(Math.min(...parts('MINIFS(C1:C$;A1:A$;"A")')));
    const mean = sum(parts('SUMIF(A1:A$;"A";C1:C$)')) / sum(parts('COUNTIF(A1:A$;"A")'));
    expect(whole('AVERAGEIF(A1:A$;"A";C1:C$)')).toBeCloseTo(mean, 9);
    expect(whole('AVERAGEIFS(C1:C$;A1:A$;"A")')).toBeCloseTo(mean, 9);
  });
});

test("A value that was typed anew is counted as what it is now", () => {
  const live = bookOf([...rows.map((row) => [...row]), ["", "", "", { formula: `=COUNTIF(A1:A${ROWS};"A")` }]]);
  const [[before]] = live.read(`D${ROWS + 1}`) as [[number]];
  const at = rows.findIndex(([value]) => value === "A");
  live.write((hand) =>
    hand.change({ sheetId: live.getters.getSheetIds()[0]!, row: at, col: 0 }, { content: "something else" }),
  );
  expect(live.read(`D${ROWS + 1}`)).toEqual([[before - 1]]);
});

test("Ranges of different lengths are refused as before", () => {
  expect(book.evaluate(`=COUNTIFS(A1:A${ROWS};"A";B1:B${ROWS - 1};"A")`)).toHaveProperty("error");
});
