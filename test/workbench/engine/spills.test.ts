import { open, withFunctions } from "./support.ts";

test("cells that a formula fills stay filled although other formulas stood there before", () => {
  const { book, sheet } = open([[1, 2, 3]]);
  withFunctions(book, { PAIR: (n: number) => [[n, n * 10]] });
  sheet.getRange("A2:C2").setValues([["=PAIR(A1)", "", "=B2+1"]]);
  // B4 depended on what the formula in A2 fills; now another one fills B4.
  sheet.getRange("B4").setFormula("=B2+1");
  expect(book.read("A2:C2")).toEqual([[1, 10, 11]]);
  sheet.getRange("B4").clearContent();
  sheet.getRange("A4").setFormula("=PAIR(C1)");
  expect(book.read("A4:B4")).toEqual([[3, 30]]);
  sheet.getRange("A1").setValue(5);
  expect([...book.read("A2:C2"), ...book.read("A4:B4")]).toEqual([
    [5, 50, 51],
    [3, 30],
  ]);
});

test("they are emptied with their formula, and give way to what is typed", () => {
  const { book, sheet } = open([[1, 2]]);
  withFunctions(book, { PAIR: (n: number) => [[n, n * 10]] });
  sheet.getRange("A2").setFormula("=PAIR(A1)");
  sheet.getRange("C2").setFormula("=B2");
  expect(book.read("A2:C2")).toEqual([[1, 10, 10]]);
  sheet.getRange("B2").setValue("typed");
  expect(book.read("A2:C2")).toEqual([["#REF!", "typed", "typed"]]);
  sheet.getRange("B2").clearContent();
  expect(book.read("A2:C2")).toEqual([[1, 10, 10]]);
  sheet.getRange("A2").clearContent();
  expect(book.read("A2:B2")).toEqual([["", ""]]);
});
