import { openBook } from "../../../workbench/engine/book.ts";
import { appOf, bookOf, english, open, russian } from "./support.ts";

const german = { ...english, locale: "de_DE" };

function thrown(action: () => unknown): { name: string; message: string } {
  try {
    action();
  } catch (error) {
    return error as Error;
  }
  throw new Error("Nothing was thrown");
}

describe("B1: what is written must have the size of the range", () => {
  const { sheet } = open([]);
  test.each([
    [
      "rows",
      [
        [1, 2],
        [3, 4],
        [5, 6],
      ],
      "The number of rows in the data does not match the number of rows in the range. The data has 3 but the range has 2.",
    ],
    [
      "columns",
      [
        [1, 2, 3],
        [4, 5, 6],
      ],
      "The number of columns in the data does not match the number of columns in the range. The data has 3 but the range has 2.",
    ],
    [
      "columns of a ragged array",
      [[1, 2], [3]],
      "The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.",
    ],
  ])("%s", (_, values, message) => {
    expect(thrown(() => sheet.getRange("A1:B2").setValues(values))).toMatchObject({ name: "Exception", message });
  });

  test("and be rows of cells", () => {
    const message = "The parameters (number[]) don't match the method signature for SpreadsheetApp.Range.setValues.";
    expect(thrown(() => sheet.getRange("A1:B2").setValues([1, 2] as never)).message).toBe(message);
  });
});

describe("B2: a range outside of the grid is refused", () => {
  const { sheet } = open([["head"]]);
  test.each([
    [
      "beyond the last row",
      () => sheet.getRange(1001, 1),
      "The coordinates of the range are outside the dimensions of the sheet.",
    ],
    [
      "beyond the last column",
      () => sheet.getRange(1, 26, 1, 2),
      "The coordinates of the range are outside the dimensions of the sheet.",
    ],
    ["row 0", () => sheet.getRange(0, 1), "The starting row of the range is too small."],
    ["column 0", () => sheet.getRange(1, 0), "The starting column of the range is too small."],
    [
      "no rows, as below a bare heading",
      () => sheet.getRange(2, 1, sheet.getLastRow() - 1, 1),
      "The number of rows in the range must be at least 1.",
    ],
    ["no columns", () => sheet.getRange(1, 1, 1, 0), "The number of columns in the range must be at least 1."],
    [
      "in A1 notation too",
      () => sheet.getRange("A1001"),
      "The coordinates of the range are outside the dimensions of the sheet.",
    ],
  ])("%s", (_, action, message) => {
    expect(thrown(action)).toMatchObject({ name: "Exception", message });
  });
});

describe("B3: the grid grows only by inserting and appending", () => {
  test("a new tab has 1000 rows and 26 columns", () => {
    const { spreadsheet } = open([]);
    const sheet = spreadsheet.insertSheet("New", 1);
    expect([sheet.getMaxRows(), sheet.getMaxColumns()]).toEqual([1000, 26]);
  });

  test("inserting moves what stands below", () => {
    const { sheet } = open([["a"], ["b"]]);
    sheet.insertRowsAfter(1, 2);
    sheet.insertColumnsAfter(26, 1);
    expect([sheet.getMaxRows(), sheet.getMaxColumns()]).toEqual([1002, 27]);
    expect(sheet.getRange("A1:A4").getValues()).toEqual([["a"], [""], [""], ["b"]]);
    sheet.deleteRows(2, 2);
    expect(sheet.getRange("A1:A2").getValues()).toEqual([["a"], ["b"]]);
  });

  test("appendRow goes below the last content and adds a row to a full grid", () => {
    const { sheet } = open([["a"]]);
    sheet.getRange("A1000").setValue("last");
    sheet.appendRow(["b", 2]);
    expect([sheet.getMaxRows(), sheet.getLastRow()]).toEqual([1001, 1001]);
    expect(sheet.getRange("A1001:B1001").getValues()).toEqual([["b", 2]]);
  });
});

test("B4: a cell is read as number, boolean, Date or text, an empty one as an empty text", () => {
  const { sheet } = open([[1.5, true, { date: "2026-03-31" }, "word", ""]], russian);
  const [values] = sheet.getRange("A1:E1").getValues();
  expect(values).toEqual([1.5, true, new Date("2026-03-30T21:00:00Z"), "word", ""]);
  expect(sheet.getRange("A1:E1").getDisplayValues()).toEqual([["1,5", "TRUE", "31.03.2026", "word", ""]]);
});

test.each([null, undefined, ""])("B5: writing %p clears the cell", (value) => {
  const { sheet } = open([["x"]]);
  sheet.getRange("A1").setValue(value);
  expect([sheet.getRange("A1").getValue(), sheet.getLastRow()]).toEqual(["", 0]);
});

test("B6: a text that begins with = becomes a formula, one with spaces before it does not", () => {
  const { sheet } = open([]);
  sheet.getRange("A1:B1").setValues([["=1+1", "  =1+1"]]);
  sheet.appendRow(["=2*3"]);
  expect(sheet.getRange("A1:B1").getValues()).toEqual([[2, "  =1+1"]]);
  expect(sheet.getRange("A2").getValue()).toBe(6);
});

describe("B7: a text is read as if it had been typed", () => {
  const cases: [string, unknown][] = [
    ["123", 123],
    ["-5", -5],
    ["1,234.5", 1234.5],
    ["12%", 0.12],
    ["$5", 5],
    ["1E3", 1000],
    ["TRUE", true],
    ["3/31/2026", new Date("2026-03-30T21:00:00Z")],
    ["2026-03-31", new Date("2026-03-30T21:00:00Z")],
    ["31 Mar 2026", new Date("2026-03-30T21:00:00Z")],
    ["'123", "123"],
    ["'=1+1", "=1+1"],
    ["12 apples", "12 apples"],
    ["+7 999 123-45-67", "refused"],
    ["- called twice", "refused"],
  ];
  test.each(cases)("%s", (text, value) => {
    const { sheet } = open([]);
    sheet.getRange("A1").setValue(text);
    if (value === "refused") expect(() => sheet.getRange("A1").getValue()).toThrow("may become a formula");
    else expect(sheet.getRange("A1").getValue()).toEqual(value);
  });

  test("in a cell of plain text it stays what it is, also when the format goes", () => {
    const { sheet } = open([]);
    const range = sheet.getRange("A1:A2");
    range.setNumberFormat("@").setValues([["00123"], ["2026-03-31"]]);
    expect(range.getValues()).toEqual([["00123"], ["2026-03-31"]]);
    range.setNumberFormat("0.00");
    expect(range.getValues()).toEqual([["00123"], ["2026-03-31"]]);
  });

  test("an apostrophe goes when the cell becomes plain text", () => {
    const { sheet } = open([]);
    sheet.getRange("A1").setValue("'00123").setNumberFormat("@");
    expect([sheet.getRange("A1").getValue(), sheet.getRange("A1").getDisplayValue()]).toEqual(["00123", "00123"]);
  });
});

describe("B8: that reading follows the spreadsheet's locale", () => {
  test.each([
    ["ru_RU", "1,5", 1.5],
    ["ru_RU", "1 234,56", 1234.56],
    ["ru_RU", "1\u00a0234,56", 1234.56],
    ["ru_RU", "1.5", new Date("2026-04-30T21:00:00Z")],
    ["ru_RU", "31.03.2026", new Date("2026-03-30T21:00:00Z")],
    ["ru_RU", "ИСТИНА", true],
    ["ru_RU", "1 500 ₽", 1500],
    ["ru_RU", "3/31/2026", "3/31/2026"],
    ["en_US", "1.5", 1.5],
    ["en_US", "1,5", "1,5"],
    ["en_US", "31.03.2026", "31.03.2026"],
    ["de_DE", "1.234,5", 1234.5],
    ["pt_BR", "31/03/2026", new Date("2026-03-30T21:00:00Z")],
  ])("%s: %s", (locale, text, value) => {
    const { sheet } = open([], { ...english, locale });
    sheet.getRange("A1").setValue(text);
    expect(sheet.getRange("A1").getValue()).toEqual(value);
  });
});

describe("B9: a formula is read by the spreadsheet's locale", () => {
  test("under ru_RU a comma is a decimal mark, between arguments it is an error", () => {
    const { sheet } = open([[1, 2]], russian);
    sheet.getRange("A2:D2").setFormulas([["=SUM(1,2)", "=SUM(A1,B1)", "=0.5+1", "=IF(A1=1;1,5;2)"]]);
    expect(sheet.getRange("A2:D2").getValues()).toEqual([[1.2, "#ERROR!", "#ERROR!", 1.5]]);
    expect(sheet.getRange("B2:C2").getFormulas()).toEqual([["=SUM(A1,B1)", "=0.5+1"]]);
  });

  test("under en_US it separates arguments", () => {
    const { sheet } = open([[1, 2]]);
    sheet.getRange("A2:B2").setFormulas([["=SUM(A1,B1)", "=0.5+1"]]);
    expect(sheet.getRange("A2:B2").getValues()).toEqual([[3, 1.5]]);
  });

  test("texts and names of tabs are left alone", () => {
    const { spreadsheet, sheet } = open([], russian);
    spreadsheet.insertSheet("Цены, 1.5", 1).getRange("A1").setValue("x");
    sheet.getRange("A1").setFormula(`='Цены, 1.5'!A1&"; a,b 0.5"`);
    expect(sheet.getRange("A1").getValue()).toBe("x; a,b 0.5");
    expect(sheet.getRange("A1").getFormula()).toBe(`='Цены, 1.5'!A1&"; a,b 0.5"`);
  });
});

test.each([english, russian, german])("B11: under $locale ; separates arguments", (world) => {
  const { sheet } = open([[1, 2]], world);
  sheet.getRange("A2").setFormula("=SUM(A1;B1)");
  expect(sheet.getRange("A2").getValue()).toBe(3);
});

test("B12: columns of an array are separated by \\ where decimals have a comma", () => {
  expect(bookOf([], russian).evaluate("={1\\2;3\\4}")).toEqual([
    [1, 2],
    [3, 4],
  ]);
  expect(bookOf([], english).evaluate("={1,2;3,4}")).toEqual([
    [1, 2],
    [3, 4],
  ]);
});

test("B14: a formula is kept in one form, whatever the locale it is opened under", () => {
  const { book, sheet } = open([[1, 2]], russian);
  sheet.getRange("A2").setFormula("=SUM(A1;B1;0,5)");
  const elsewhere = appOf(openBook(book.exportData(), english)).getActive().getSheets()[0]!;
  expect(elsewhere.getRange("A2").getValue()).toBe(3.5);
  expect(elsewhere.getRange("A2").getFormula()).toBe("=SUM(A1,B1,0.5)");
});

test("B17: a cell holds 50,000 characters, and halves of surrogate pairs become U+FFFD", () => {
  const { sheet } = open([]);
  const message = "Your input contains more than the maximum of 50000 characters in a single cell.";
  expect(thrown(() => sheet.getRange("A1").setValue("я".repeat(50_001)))).toMatchObject({ name: "Exception", message });
  sheet.getRange("A1").setValue("a\ud83d b\ude00 😀");
  expect(sheet.getRange("A1").getValue()).toBe("a\ufffd b\ufffd 😀");
});

test("B21: a Date is written and read as a moment of the spreadsheet's zone, not of the script's", () => {
  const { book, sheet } = open([]);
  sheet.getRange("A1").setValue(new Date("2026-03-30T22:30:00Z"));
  expect(book.read("A1")).toEqual([["2026-03-31T01:30:00"]]);
  expect(sheet.getRange("A1").getValue()).toEqual(new Date("2026-03-30T22:30:00Z"));
  sheet.getRange("A2").setValue(0).setNumberFormat("dd.mm.yyyy");
  expect(book.read("A2")).toEqual([["1899-12-30"]]);
});

describe("B22: number formats", () => {
  test("general takes a format away, and none reads as 0.###############", () => {
    const { sheet } = open([[1234.5]]);
    const range = sheet.getRange("A1").setNumberFormat("#,##0.00");
    expect(range.getNumberFormats()).toEqual([["#,##0.00"]]);
    range.setNumberFormat("general");
    expect(range.getNumberFormat()).toBe("0.###############");
  });

  test("a pattern is written in US marks and shown in the locale's", () => {
    const { sheet } = open([[1234.5]], russian);
    sheet.getRange("A1").setNumberFormat("#,##0.00");
    expect(sheet.getRange("A1").getDisplayValue()).toBe("1\u00a0234,50");
  });

  test("null is no format, and one that would not be shown right is refused", () => {
    const { sheet } = open([]);
    expect(() => sheet.getRange("A1").setNumberFormat(null as never)).toThrow("don't match the method signature");
    expect(() => sheet.getRange("A1").setNumberFormat("[h]:mm")).toThrow("not implemented: number format [h]:mm");
  });
});

test("B24: writes wait for a read or a flush, and a refused one fails there", () => {
  const { app, sheet } = open([]);
  const list = app.newDataValidation().requireValueInList(["a", "b"]).setAllowInvalid(false).build();
  sheet.getRange("A1").setDataValidation(list);
  sheet.getRange("A1").setValue("c");
  expect(thrown(() => app.flush())).toMatchObject({ name: "Exception" });
});

test("B25: a rule that rejects other values rejects them from scripts too", () => {
  const { app, sheet } = open([]);
  const list = app.newDataValidation().requireValueInList(["a", "b"]).setAllowInvalid(false).build();
  const range = sheet.getRange("U2").setDataValidation(list).setValue("a");
  expect(range.getValue()).toBe("a");
  range.setValue("c");
  const message = "The data you entered in cell U2 violates the data validation rules set on this cell.";
  expect(thrown(() => range.getValue())).toMatchObject({ name: "Exception", message });
});

test("what can not be written is refused aloud", () => {
  const { sheet } = open([]);
  for (const value of [Number.NaN, Number.POSITIVE_INFINITY, {}, new Date(Number.NaN)])
    expect(() => sheet.getRange("A1").setValue(value)).toThrow("not implemented: writing");
});

test("values are taken as they were when written", () => {
  const { sheet } = open([]);
  const values = [["before"]];
  sheet.getRange("A1").setValues(values);
  values[0]![0] = "after";
  expect(sheet.getRange("A1").getValue()).toBe("before");
});

test("what was written before a refused write stays written, and the workbook goes on working", () => {
  const { app, sheet } = open([]);
  const list = app.newDataValidation().requireValueInList(["a"]).setAllowInvalid(false).build();
  sheet.getRange("B1").setDataValidation(list);
  sheet.getRange("A1").setValue("before");
  sheet.getRange("B1").setValue("refused");
  sheet.getRange("C1").setValue("after");
  expect(() => app.flush()).toThrow("violates the data validation rules");
  expect(sheet.getRange("A1:C1").getValues()).toEqual([["before", "", ""]]);
  sheet.getRange("C1").setFormula("=LEN(A1)");
  expect(sheet.getRange("C1").getValue()).toBe(6);
});
