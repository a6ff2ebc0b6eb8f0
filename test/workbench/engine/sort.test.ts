import { open } from "./support.ts";

test("sort brings whole rows into order: numbers, texts, blank cells; formulas keep meaning their own row", () => {
  const { sheet } = open([
    ["Name", "Rank", "Twice"],
    ["c", "t2", ""],
    ["none", "", ""],
    ["b", "t1", ""],
    ["a", 7, ""],
  ]);
  sheet.getRange("C2:C5").setFormulas([["=A2&A2"], ["=A3"], ["=A4&$A$1"], ["=A5"]]);
  sheet.getRange("A2").setFontWeight("bold");
  sheet.getRange("A2:C5").sort(2);
  expect(sheet.getRange("A1:C5").getValues()).toEqual([
    ["Name", "Rank", "Twice"],
    ["a", 7, "a"],
    ["b", "t1", "bName"],
    ["c", "t2", "cc"],
    ["none", "", "none"],
  ]);
  expect(sheet.getRange("C4").getFormula()).toBe("=A4&A4");
  expect(sheet.getRange("A2:A5").getFontWeights()).toEqual([["normal"], ["normal"], ["bold"], ["normal"]]);
  expect(() => sheet.getRange("A2:C5").sort(4)).toThrow("Range.sort");
});
