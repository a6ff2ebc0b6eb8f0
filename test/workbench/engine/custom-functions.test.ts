import { openBook } from "../../../workbench/engine/book.ts";
import { appOf, bookOf, english, open, withFunctions } from "./support.ts";

const rows = (count: number) => Array.from({ length: count }, (_, i) => [i + 1]);

test("A5: one cell arrives as a value, several cells as rows, a single column too", () => {
  const book = bookOf([
    [1, 2],
    [3, 4],
  ]);
  const calls = withFunctions(book, { SEE: () => "" });
  book.evaluate("=SEE(A1;A1:A2;A1:B1;A1:B2)");
  const grid = [
    [1, 2],
    [3, 4],
  ];
  expect(calls[0]!.args).toEqual([1, [[1], [3]], [[1, 2]], grid]);
});

test("every cell is kept whole, so that formulas that resemble each other can be read before their functions are known", () => {
  const book = bookOf([
    [1, 5],
    [2, 6],
  ]);
  const double = { DOUBLE: (value: number, plus: number, word: string) => `${2 * value + plus}${word}` };
  withFunctions(book, double);
  const sheet = appOf(book).getActive().getSheets()[0]!;
  sheet.getRange("D1:D2").setFormulas([['=DOUBLE(A1;1;"a")'], ['=DOUBLE(B2;2;"b")']]);
  expect(book.exportData().sheets[0]!.cells).toEqual({
    A1: "1",
    A2: "2",
    B1: "5",
    B2: "6",
    D1: '=DOUBLE(A1,1,"a")',
    D2: '=DOUBLE(B2,2,"b")',
  });
  const again = openBook(book.exportData(), english);
  withFunctions(again, double);
  expect(again.read("D1:D2")).toEqual([["3a"], ["14b"]]);
});

test("A6: ARRAYFORMULA calls a custom function once with whole ranges", () => {
  const book = bookOf(rows(5));
  const calls = withFunctions(book, { SEE: (values: number[][]) => values.length });
  expect(book.evaluate("=ARRAYFORMULA(SEE(A1:A5))")).toEqual([[5]]);
  expect(calls).toHaveLength(1);
});

test("A7: dates, times and durations arrive as Dates of the spreadsheet's zone, per cent as a fraction", () => {
  const book = bookOf([[{ date: "2026-03-31" }, "10:30", "10%"]]);
  const calls = withFunctions(book, { SEE: () => "" });
  book.evaluate("=SEE(A1;B1;C1)");
  const [day, time, share] = calls[0]!.args;
  // Midnight in Moscow is three hours earlier in UTC; in 1899 Moscow was 2:30:17 ahead.
  expect(day).toEqual(new Date("2026-03-30T21:00:00Z"));
  expect(time).toEqual(new Date("1899-12-30T07:59:43Z"));
  expect(share).toBe(0.1);
});

test("A8: money is a plain number, a ticked box a boolean, an empty cell an empty text, figures kept as text stay text", () => {
  const book = bookOf([["$1,200.50", true, "", { text: "00123" }]]);
  const calls = withFunctions(book, { SEE: () => "" });
  book.evaluate("=SEE(A1;B1;C1;D1)");
  expect(calls[0]!.args).toEqual([1200.5, true, "", "00123"]);
});

test("B17: a custom function gives no text of more than 50,000 characters, alone or in a table", () => {
  const book = bookOf([]);
  withFunctions(book, { LONG: (length: number) => [["a", "x".repeat(length)]] });
  expect(book.evaluate("=LEN(INDEX(LONG(50000);1;2))")).toEqual([[50_000]]);
  expect(book.evaluate("=LONG(50001)")).toMatchObject({ error: expect.stringContaining("50000 characters") });
});

test("A9: an open-ended column passes every row of the grid, a thousand in a new tab", () => {
  const book = bookOf(rows(3));
  withFunctions(book, {
    HEIGHT: (values: unknown[][]) => values.length,
    LAST: (values: unknown[][]) => values.at(-1)![0],
  });
  expect(book.evaluate("=HEIGHT(A2:A)")).toEqual([[999]]);
  expect(book.evaluate("=LAST(A:A)")).toEqual([[""]]);
});

describe("A11: a custom function may not depend on a volatile one", () => {
  const message = "This function is not allowed to reference a cell with NOW(), RAND(), RANDARRAY(), or RANDBETWEEN().";
  const cases = [
    ["as an argument", "=SEE(NOW())"],
    ["in a cell", "=SEE(A1)"],
    ["anywhere in a range", "=SEE(A:B)"],
    ["through another cell", "=SEE(B1)"],
  ];
  test.each(cases)("%s", (_, formula) => {
    const book = bookOf([[{ formula: "=RAND()" }, { formula: "=A1*2" }]]);
    const calls = withFunctions(book, { SEE: () => 1 });
    expect(book.evaluate(formula!)).toEqual({ error: `#ERROR! ${message}` });
    expect(calls).toHaveLength(0);
  });

  test("A12: with TODAY() nobody knows, so the stand-in refuses it too", () => {
    const book = bookOf([[{ formula: "=TODAY()" }]]);
    withFunctions(book, { SEE: () => 1 });
    expect(book.evaluate("=SEE(A1)")).toMatchObject({ error: expect.stringContaining("TODAY()") });
    expect(book.evaluate("=A1")).toEqual([["2026-03-31"]]);
  });
});

test("A13: a custom function runs again only when an argument changed", () => {
  const { app, book, sheet } = open([[1, 10]]);
  const calls = withFunctions(book, { TWICE: (value: number) => value * 2 });
  sheet.getRange("C1").setFormula("=TWICE(A1)");
  sheet.getRange("B1").setValue(11);
  app.flush();
  expect(calls).toHaveLength(1);
  sheet.getRange("A1").setValue(2);
  expect(sheet.getRange("C1").getValue()).toBe(4);
  expect(calls).toHaveLength(2);
});

test("A22: equal calls in many cells are one call", () => {
  const { book, sheet } = open([[1]]);
  const calls = withFunctions(book, { TWICE: (value: number) => value * 2 });
  sheet.getRange("B1:B50").setFormula("=TWICE($A$1)");
  expect(sheet.getRange("B50").getValue()).toBe(2);
  expect(calls).toHaveLength(1);
});

describe("A15: an array spills only into empty cells of the grid", () => {
  const three = { THREE: () => [[1], [2], [3]], WIDE: () => [[1, 2, 3]] };

  test("it spills where there is room", () => {
    const { book, sheet } = open([]);
    withFunctions(book, three);
    sheet.getRange("A1").setFormula("=THREE()");
    expect(sheet.getRange("A1:A4").getValues()).toEqual([[1], [2], [3], [""]]);
  });

  test("one typed value blocks it, and the error says which", () => {
    const { book, sheet } = open([[], [], ["mine"]]);
    withFunctions(book, three);
    sheet.getRange("A1").setFormula("=THREE()");
    expect(sheet.getRange("A1:A3").getValues()).toEqual([["#REF!"], [""], ["mine"]]);
    expect(book.problem("A1")).toBe("Array result was not expanded because it would overwrite data in A3.");
  });

  test("off the grid it says how many rows or columns are missing", () => {
    const { book, sheet } = open([]);
    withFunctions(book, three);
    sheet.getRange("A999").setFormula("=THREE()");
    sheet.getRange("Y1").setFormula("=WIDE()");
    expect(sheet.getRange("A999").getValue()).toBe("#REF!");
    expect(book.problem("A999")).toBe("Result was not automatically expanded, please insert more rows (1).");
    expect(book.problem("Y1")).toBe("Result was not automatically expanded, please insert more columns (1).");
  });
});

test("A17: a thrown error shows as #ERROR! with its message", () => {
  const { book, sheet } = open([]);
  withFunctions(book, {
    FAIL: () => {
      throw new Error("Column «Amount» is missing");
    },
  });
  sheet.getRange("A1").setFormula("=FAIL()");
  expect(sheet.getRange("A1").getValue()).toBe("#ERROR!");
  expect(book.problem("A1")).toBe("Column «Amount» is missing");
  expect(book.evaluate("=FAIL()")).toEqual({ error: "#ERROR! Column «Amount» is missing" });
});

test("A21: inside a custom function the active range is the cell that is being calculated", () => {
  const { app, book, sheet } = open([]);
  withFunctions(book, { WHERE: () => app.getActiveRange()!.getA1Notation() });
  sheet.getRange("C7").setFormula("=WHERE()");
  expect(sheet.getRange("C7").getValue()).toBe("C7");
});

describe("A28: what a custom function may return", () => {
  const refused: [string, unknown][] = [
    ["NaN", Number.NaN],
    ["Infinity", Number.POSITIVE_INFINITY],
    ["an object", { a: 1 }],
    ["a flat array", [1, 2]],
    ["an empty array", []],
    ["a ragged array", [[1, 2], [3]]],
    ["arrays in cells", [[[1]]]],
    ["the text of an error", "#N/A"],
  ];
  test.each(refused)("%s is refused aloud", (_, value) => {
    const book = bookOf([]);
    withFunctions(book, { GIVE: () => value });
    expect(book.evaluate("=GIVE()")).toMatchObject({ error: expect.stringContaining("The stand-in refuses") });
  });

  test("a Date becomes a date value, null a blank", () => {
    const book = bookOf([]);
    withFunctions(book, { GIVE: () => [[new Date("2026-03-30T21:00:00Z"), null]] });
    expect(book.evaluate("=GIVE()")).toEqual([["2026-03-31", ""]]);
  });
});

describe("A10: a cell with an error among the arguments, for which Google's way is not known", () => {
  const cells = [[{ formula: "=NA()" }, 1]];

  test("may arrive as its text", () => {
    const book = bookOf(cells, english, { errorArguments: "text" });
    withFunctions(book, { SEE: (values: unknown[][]) => String(values[0]![0]) === "#N/A" });
    expect(book.evaluate("=SEE(A1:B1)")).toEqual([[true]]);
  });

  test("may keep the function from being called", () => {
    const book = bookOf(cells, english, { errorArguments: "skip" });
    const calls = withFunctions(book, { SEE: () => 1 });
    expect(book.evaluate("=SEE(A1:B1)")).toEqual({ error: "#N/A" });
    expect(calls).toHaveLength(0);
  });
});

test("A1: a custom function may not have the name of a function of Sheets", () => {
  expect(() => withFunctions(bookOf([]), { SUM: () => 1 })).toThrow("SUM is a function of Sheets already");
});

test("a formula that was there before the add-on comes to life with it", () => {
  const book = bookOf([[2, { formula: "=TRIPLE(A1)" }]]);
  expect(book.read("B1")).toEqual([["#NAME?"]]);
  withFunctions(book, { TRIPLE: (value: number) => value * 3 });
  expect(book.read("B1")).toEqual([[6]]);
});

test("A19: a custom function can not write: what is forbidden to it shows as its error", () => {
  const book = bookOf([[1]]);
  const enter = (_class: string, member: string) => {
    if (member.startsWith("set")) throw new Error(`You do not have permission to call ${member}`);
  };
  const run = { Date, ui: () => ({}), toast: () => undefined };
  const app = book.spreadsheetApp({ enter }, run) as typeof SpreadsheetApp;
  withFunctions(book, { WRITE: () => app.getActiveSheet().getRange("A1").setValue(2) });
  expect(book.evaluate("=WRITE()")).toEqual({ error: "#ERROR! You do not have permission to call setValue" });
  expect(book.read("A1")).toEqual([[1]]);
});
