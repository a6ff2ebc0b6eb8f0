import { openBook } from "../../../workbench/engine/book.ts";
import { appOf, bookOf, english, open, russian } from "./support.ts";

const locales = ["en_US", "ru_RU", "de_DE", "pt_BR"].map((locale) => ({ ...english, locale }));

describe("B10: formulas of scripts may be read in US syntax under every locale", () => {
  test.each(locales)("$locale: with ; between arguments and no decimals they mean the same both ways", (world) => {
    for (const formulas of ["local", "US"] as const) {
      const sheet = appOf(bookOf([[1, 2]], world, { formulas }))
        .getActive()
        .getSheets()[0]!;
      sheet.getRange("A2").setFormula("=IF(A1>B1;1;SUM(A1;B1)/4)");
      sheet.getRange("B2").setValue("=SUM(A1;B1)");
      expect(sheet.getRange("A2:B2").getValues()).toEqual([[0.75, 3]]);
    }
  });

  test("what a script wrote with commas is then right, and what it wrote with a decimal comma is not", () => {
    const sheet = appOf(bookOf([], russian, { formulas: "US" }))
      .getActive()
      .getSheets()[0]!;
    sheet.getRange("A1:C1").setFormulas([["=SUM(1,2)", "=0.5+1", "=SUM(0,5;1)"]]);
    expect(sheet.getRange("A1:C1").getValues()).toEqual([[3, 1.5, 6]]);
  });
});

describe("B13: in formulas decimals follow the locale, names of functions are English", () => {
  test.each([
    ["en_US", "=SUM(0.5;1)", 1.5],
    ["en_US", "=1/2", 0.5],
    ["ru_RU", "=SUM(0,5;1)", 1.5],
    ["ru_RU", "=SUM(0.5;1)", "#ERROR!"],
    ["ru_RU", "=1/2", 0.5],
    ["de_DE", "=SUM(0,5;1)", 1.5],
    ["pt_BR", "=SUM(0.5;1)", "#ERROR!"],
  ])("%s: %s", (locale, formula, value) => {
    const { sheet } = open([], { ...english, locale });
    sheet.getRange("A1").setFormula(formula);
    expect(sheet.getRange("A1").getValue()).toBe(value);
  });

  test("a translated name is no function", () => {
    const { sheet } = open([], { ...english, locale: "de_DE" });
    expect(() => sheet.getRange("A1").setFormula("=SUMME(1;2)")).toThrow("the function SUMME");
  });
});

test.each([
  ["1 234,56", 1234.56],
  ["1\u00a0234,56", 1234.56],
  ["1\u202f234,56", 1234.56],
  ["-0,5", -0.5],
  ["1.234,56", "1.234,56"],
  ["31.12.2026", new Date("2026-12-30T21:00:00Z")],
])("G2: under ru_RU the text %p is read as %p", (text, value) => {
  const { sheet } = open([], russian);
  sheet.getRange("A1").setValue(text);
  expect(sheet.getRange("A1").getValue()).toEqual(value);
});

test("G2: under ru_RU a number is shown with a decimal comma and a space that does not break, a day as dd.MM.yyyy", () => {
  const { sheet } = open([[1234.5, { date: "2026-12-31" }]], russian);
  sheet.getRange("A1").setNumberFormat("#,##0.00");
  expect(sheet.getRange("A1:B1").getDisplayValues()).toEqual([["1\u00a0234,50", "31.12.2026"]]);
});

test("G3: under ru_RU a formula with commas is an error, and one written under en_US goes on working there", () => {
  const before = bookOf([[1, 2]], english);
  appOf(before).getActive().getSheets()[0]!.getRange("A2").setFormula("=SUM(A1,B1)");
  const sheet = appOf(bookOf([], russian)).getActive().getSheets()[0]!;
  sheet.getRange("A1").setFormula("=SUM(A2,B2)");
  expect(sheet.getRange("A1").getValue()).toBe("#ERROR!");
  const reopened = appOf(openBook(before.exportData(), russian)).getActive().getSheets()[0]!;
  expect(reopened.getRange("A2").getValue()).toBe(3);
});
