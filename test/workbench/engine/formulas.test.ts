import { openBook } from "../../../workbench/engine/book.ts";
import { bookOf, english, open, russian } from "./support.ts";

describe("B44: a formula that the stand-in could not calculate as Sheets does is refused", () => {
  test.each([
    ["=A1:A3*2", "the operator * over a range without ARRAYFORMULA"],
    ['=A1:A3&"x"', "the operator & over a range without ARRAYFORMULA"],
    ["=SUM(-A1:A3)", "the operator - over a range without ARRAYFORMULA"],
    ["=LEN(A1:A3)", "a range where LEN takes one value, without ARRAYFORMULA"],
    ['=UNIQUE(A1:A3)&"x"', "the operator & over a range without ARRAYFORMULA"],
    ["=COUNTIF(A1:A3;UNIQUE(A1:A3))", "a range where COUNTIF takes one value, without ARRAYFORMULA"],
    ["=SORTN(HSTACK(A1:A3;COUNTIFS(A1:A3;A1:A3));2)", "a range where COUNTIFS takes one value, without ARRAYFORMULA"],
    ['=QUERY(A1:A3;"select A")', "the function QUERY"],
    ["=LET(x;1;x)", "the function LET"],
  ])("%s", (formula, problem) => {
    const { book, sheet } = open([[1], [2], [3]]);
    expect(() => sheet.getRange("C1").setFormula(formula)).toThrow(`not implemented: ${problem}`);
    sheet.getRange("C1").setValue(formula);
    expect(() => book.flush()).toThrow(problem);
    expect(book.evaluate(formula)).toEqual({ error: expect.stringContaining(problem) });
  });
});

test.each([
  ["=ARRAYFORMULA(A1:A3*2)", [[2], [4], [6]]],
  ["=SUMPRODUCT(A1:A3*A1:A3)", [[14]]],
  ['=COUNTIFS(A1:A3;">1";A1:A3;"<3")', [[1]]],
  ["=FILTER(A1:A3;A1:A3>1)", [[2], [3]]],
  ["=ARRAYFORMULA(COUNTIF(A1:A3;UNIQUE(A1:A3)))", [[1], [1], [1]]],
  ['=IFERROR(FILTER(A1:A3;A1:A3>2);"")', [[3]]],
  ["=XMATCH(2;A1:A3)", [[2]]],
  ['=N(A1)+N(TRUE)+N("x")', [[2]]],
  ['=REGEXMATCH("Deal 12";"\\d+")', [[true]]],
])("%s is calculated", (formula, result) => {
  expect(bookOf([[1], [2], [3]]).evaluate(formula)).toEqual(result);
});

test.each([
  ["#DIV/0!", "=1/0"],
  ["#N/A", "=NA()"],
  ["#NAME?", "=NOSUCHNAME(1)"],
  ["#REF!", "=A1"],
  ["#ERROR!", "=1+"],
])("%s is the name of the error of %s", (name, formula) => {
  const book = bookOf([[{ formula }]]);
  expect(book.read("A1")).toEqual([[name]]);
});

test("TODAY and NOW are those of the world's day", () => {
  const book = bookOf([], russian);
  expect(book.evaluate("=TODAY()")).toEqual([["2026-03-31"]]);
  expect(book.evaluate("=NOW()")).toEqual([["2026-03-31T12:00:00"]]);
  expect(book.evaluate("=TODAY()-1")).toEqual([["2026-03-30"]]);
});

describe("what a person types into a cell of the workbook in the browser", () => {
  test.each([
    ["ru_RU", "31.03.2026", ["2026-03-31"]],
    ["ru_RU", "ИСТИНА", [true]],
    ["ru_RU", "1 500 ₽", [1500]],
    ["ru_RU", "'31.03.2026", ["31.03.2026"]],
    ["ru_RU", "12 шт.", ["12 шт."]],
    ["en_US", "31 Mar 2026", ["2026-03-31"]],
  ])("is read by the locale %s: %s", (locale, content, row) => {
    const book = bookOf([], { ...english, locale });
    book.model.dispatch("UPDATE_CELL", { sheetId: "0", col: 0, row: 0, content });
    expect(book.read("A1")).toEqual([row]);
  });

  test("is seen by scripts at once, and recalculates formulas", () => {
    const { book, sheet } = open([[1, { formula: "=A1*10" }]]);
    book.model.dispatch("UPDATE_CELL", { sheetId: "0", col: 0, row: 0, content: "7" });
    expect(sheet.getRange("A1:B1").getValues()).toEqual([[7, 70]]);
  });
});

test.each([
  ["It's", "='It''s'!A1"],
  ["'quoted'", "='''quoted'''!A1"],
  ["Bob's", "='BOB''S'!A1+SUM('Bob''s'!A1:A)"],
])("formulas lead into a tab called %s, and the file that is saved says so", (name, formula) => {
  const rows = [[3]];
  const book = openBook(
    [
      { name, rows },
      { name: "Plain", rows: [[{ formula }]] },
    ],
    english,
  );
  const shown = book.read("Plain!A1");
  expect(shown).toEqual([[formula.includes("+") ? 6 : 3]]);
  expect(openBook(book.exportData(), english).read("Plain!A1")).toEqual(shown);
});
