import { closeToUser, makeTable } from "../../../workbench/engine/others.ts";
import { type open as Opened, open, withFunctions } from "./support.ts";

const PROTECTED =
  "You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.";
const TYPED = "This operation is not allowed on cells in typed columns.";

type Sheet = ReturnType<typeof Opened>["sheet"];

/** What Google says to a script that touches a tab, null when nothing. */
function refused({ app, sheet }: ReturnType<typeof open>, act: (sheet: Sheet) => unknown): string | null {
  try {
    act(sheet);
    app.flush();
    return null;
  } catch (error) {
    expect((error as Error).name).toBe("Exception");
    return (error as Error).message;
  }
}

describe("B26: cells that somebody else protected are closed to scripts too", () => {
  test.each([
    ["a value", (sheet: Sheet) => sheet.getRange("B2").setValue(1)],
    ["a value among others", (sheet: Sheet) => sheet.getRange("A1:C3").setValues(Array(3).fill([1, 2, 3]))],
    ["a formula", (sheet: Sheet) => sheet.getRange("B2").setFormula("=1")],
    ["a colour", (sheet: Sheet) => sheet.getRange("B2").setBackground("#ff0000")],
    ["a border", (sheet: Sheet) => sheet.getRange("A1:B2").setBorder(true, true, true, true, true, true)],
    ["tick boxes", (sheet: Sheet) => sheet.getRange("B2").insertCheckboxes()],
    ["clearing", (sheet: Sheet) => sheet.clear()],
    ["the row gone", (sheet: Sheet) => sheet.deleteRows(2, 1)],
    ["the tab gone", (sheet: Sheet) => sheet.getParent().deleteSheet(sheet)],
  ])("%s", (_, act) => {
    const opened = open([["a"], ["b", "theirs"]]);
    opened.spreadsheet.insertSheet("Other", 1);
    closeToUser(opened.book, "Data", "B2:B3");
    expect(refused(opened, act)).toBe(PROTECTED);
    expect(opened.sheet.getRange("B2").getValue()).toBe("theirs");
  });

  test("what stands beside them is open, and the protection moves with its cells", () => {
    const opened = open([["a"], ["b", "theirs"]]);
    closeToUser(opened.book, "Data", "B2");
    expect(refused(opened, (sheet) => sheet.getRange("A2").setValue("mine"))).toBeNull();
    expect(refused(opened, (sheet) => sheet.insertRowsBefore(1, 1))).toBeNull();
    expect(refused(opened, (sheet) => sheet.getRange("B2").setValue("mine"))).toBeNull();
    expect(refused(opened, (sheet) => sheet.getRange("B3").setValue("mine"))).toBe(PROTECTED);
  });

  test.each([
    ["a value", (sheet: Sheet) => sheet.getRange("D9").setValue(1)],
    ["another name", (sheet: Sheet) => sheet.setName("x")],
    ["more rows", (sheet: Sheet) => sheet.insertRowsAfter(1, 1)],
    ["metadata", (sheet: Sheet) => sheet.addDeveloperMetadata("k", "v")],
  ])("of a whole tab: %s", (_, act) => {
    const opened = open([["a"]]);
    closeToUser(opened.book, "Data");
    expect(refused(opened, act)).toBe(PROTECTED);
    expect(refused(opened, (sheet) => sheet.getParent().insertSheet("New", 1).getRange("A1").setValue(1))).toBeNull();
  });

  test("formulas among them are calculated once their function is known", () => {
    const { book, sheet } = open([[{ formula: "=NINEFOLD(2)" }]]);
    closeToUser(book, "Data");
    withFunctions(book, { NINEFOLD: (n: number) => 9 * n });
    expect(sheet.getRange("A1").getValue()).toBe(18);
  });

  test("a script can ask first", () => {
    const { app, book, sheet } = open([["a"]]);
    closeToUser(book, "Data", "A1");
    sheet.getRange("B1").protect();
    expect(sheet.getProtections(app.ProtectionType.RANGE).map((one) => one.canEdit())).toEqual([false, true]);
  });
});

describe("B29: in a column of a table with types, rules of validation stay as they are", () => {
  test.each([
    [
      "a dropdown",
      (sheet: Sheet, rule: GoogleAppsScript.Spreadsheet.DataValidation) => sheet.getRange("A2").setDataValidation(rule),
    ],
    ["no rule", (sheet: Sheet) => sheet.getRange("A2:A9").clearDataValidations()],
    ["tick boxes", (sheet: Sheet) => sheet.getRange("B2").insertCheckboxes()],
  ])("%s", (_, act) => {
    const opened = open([["Stage", "Done"]]);
    const rule = opened.app.newDataValidation().requireValueInList(["a"]).build();
    makeTable(opened.book, "Data", "A1:B5");
    expect(refused(opened, (sheet) => act(sheet, rule))).toBe(TYPED);
    expect(refused(opened, (sheet) => sheet.getRange("A2").setValue("x"))).toBeNull();
    expect(refused(opened, (sheet) => sheet.getRange("C2").setDataValidation(rule))).toBeNull();
  });
});

test("B28: tables have no class in SpreadsheetApp", () => {
  const { sheet } = open([]);
  expect(() => (sheet as unknown as { getTables(): unknown }).getTables()).toThrow(TypeError);
});

test.each(["setColors", "setMultiSelect", "setDisplayStyle"])("B31: a dropdown has no %s", (member) => {
  const { app } = open([]);
  const builder = app.newDataValidation() as unknown as { [name: string]: () => unknown };
  expect(() => builder[member]!()).toThrow(TypeError);
});

test.each(["requireDate", "requireDateAfter", "requireFormulaSatisfied", "withCriteria"] as const)(
  "B31: a rule made by %s is not relied on",
  (member) => {
    const builder = open([]).app.newDataValidation() as unknown as { [name: string]: (value: unknown) => unknown };
    expect(() => builder[member]!("=A1")).toThrow(`not implemented: DataValidationBuilder.${member}`);
  },
);
