import { openBook } from "../../../workbench/engine/book.ts";
import { appOf, english, open, russian } from "./support.ts";

const KEY = "conveyor.tab";

describe("B18: a workbook holds ten million cells, empty ones included", () => {
  test("rows beyond that are refused", () => {
    const { sheet } = open([]);
    const message = "This action would increase the number of cells in the workbook above the limit of 10000000 cells.";
    expect(() => sheet.insertRowsAfter(1000, 384_000)).toThrow(message);
    expect(() => sheet.insertColumnsAfter(26, 10_000)).toThrow(message);
    expect(sheet.getMaxRows()).toBe(1000);
  });
});

describe("B19: names of tabs", () => {
  test("a name that is taken is refused, also by renaming", () => {
    const { spreadsheet, sheet } = open([]);
    const message = 'A sheet with the name "Data" already exists. Please enter another name.';
    expect(() => spreadsheet.insertSheet("Data", 1)).toThrow(message);
    const other = spreadsheet.insertSheet("Other", 1);
    expect(() => other.setName("Data")).toThrow(message);
    expect(sheet.setName("Data").getName()).toBe("Data");
  });

  test.each(["a/b", "a:b", "[a]", "a?", "x".repeat(101)])("%s is refused", (name) => {
    expect(() => open([]).spreadsheet.insertSheet(name, 1)).toThrow("The stand-in refuses");
  });

  test("formulas follow a new name", () => {
    const { spreadsheet, sheet } = open([[5]]);
    const other = spreadsheet.insertSheet("Other", 1);
    other.getRange("A1").setFormula("=Data!A1");
    sheet.setName("Deals 2026");
    expect(other.getRange("A1").getFormula()).toBe("='Deals 2026'!A1");
    expect(other.getRange("A1").getValue()).toBe(5);
  });
});

test("B20: a new tab becomes the active one, at the place asked for", () => {
  const { spreadsheet, sheet } = open([]);
  const first = spreadsheet.insertSheet("First", 0);
  expect(spreadsheet.getActiveSheet().getName()).toBe("First");
  expect([first.getIndex(), sheet.getIndex()]).toEqual([1, 2]);
  expect(spreadsheet.getSheets().map((one) => one.getName())).toEqual(["First", "Data"]);
  spreadsheet.setActiveSheet(sheet);
  expect(spreadsheet.getActiveSheet().getName()).toBe("Data");
});

test.each([
  ["Sheet1", english],
  ["Лист1", russian],
])("G4: a tab without a name of its own is called %s", (name, world) => {
  expect(open([], world).spreadsheet.insertSheet().getName()).toBe(name);
});

test("a tab is found by its number also when it was renamed, and is gone when deleted", () => {
  const { spreadsheet } = open([]);
  const sheet = spreadsheet.insertSheet("Report", 1);
  const id = sheet.getSheetId();
  sheet.setName("Renamed");
  expect(spreadsheet.getSheetById(id)?.getName()).toBe("Renamed");
  spreadsheet.deleteSheet(sheet);
  expect(spreadsheet.getSheetById(id)).toBeNull();
  expect(() => spreadsheet.deleteSheet(spreadsheet.getSheets()[0]!)).toThrow("You can't remove all the sheets");
});

describe("B23: the data range reaches to the last content", () => {
  test("formats do not count", () => {
    const { sheet } = open([["a", "b"]]);
    sheet.getRange("D9").setBackground("#ff0000").setNumberFormat("0.0");
    expect(sheet.getDataRange().getA1Notation()).toBe("A1:B1");
  });

  test("checkboxes do, and formulas that show nothing", () => {
    const { sheet } = open([["a"]]);
    sheet.getRange("B2:B4").insertCheckboxes();
    sheet.getRange("A6").setFormula('=""');
    expect([sheet.getLastRow(), sheet.getLastColumn()]).toEqual([6, 2]);
    expect(sheet.getRange("B2").getValue()).toBe(false);
  });

  test("an empty tab has A1", () => {
    const { sheet } = open([]);
    expect([sheet.getLastRow(), sheet.getDataRange().getA1Notation()]).toEqual([0, "A1"]);
  });
});

describe("B27: protection", () => {
  test("a new one has no editors and warns when told to", () => {
    const { app, sheet } = open([]);
    const protection = sheet.protect();
    expect(protection.getEditors()).toHaveLength(0);
    protection.setWarningOnly(true).setDescription("Conveyor");
    protection.setUnprotectedRanges([sheet.getRange("B2:C9")]);
    const [found] = sheet.getProtections(app.ProtectionType.SHEET);
    expect([found!.isWarningOnly(), found!.getDescription()]).toEqual([true, "Conveyor"]);
    expect(found!.getUnprotectedRanges().map((range) => range.getA1Notation())).toEqual(["B2:C9"]);
    found!.remove();
    expect(sheet.getProtections(app.ProtectionType.SHEET)).toHaveLength(0);
  });

  test("of a range follows inserted rows", () => {
    const { app, sheet } = open([]);
    sheet.getRange("A5:B6").protect();
    sheet.insertRowsBefore(1, 2);
    const [found] = sheet.getProtections(app.ProtectionType.RANGE);
    expect(found!.getRange().getA1Notation()).toBe("A7:B8");
  });
});

describe("B33: developer metadata", () => {
  test("stands on the spreadsheet, a tab, a whole row or a whole column", () => {
    const { app, spreadsheet, sheet } = open([]);
    spreadsheet.addDeveloperMetadata(KEY, "book");
    sheet.addDeveloperMetadata(KEY, "tab");
    sheet.getRange("3:3").addDeveloperMetadata(KEY, "row");
    sheet.getRange("B:B").addDeveloperMetadata(KEY, "column");
    const found = spreadsheet.createDeveloperMetadataFinder().withKey(KEY).find();
    const { SPREADSHEET, SHEET, ROW, COLUMN } = app.DeveloperMetadataLocationType;
    expect(found.map((one) => one.getLocation().getLocationType())).toEqual([SPREADSHEET, SHEET, ROW, COLUMN]);
    expect(found[3]!.getLocation().getColumn()!.getA1Notation()).toBe("B:B");
    const columns = sheet.createDeveloperMetadataFinder().withLocationType(COLUMN).find();
    expect(columns.map((one) => one.getValue())).toEqual(["column"]);
  });

  test("B43: what stands on a column stands on no tab", () => {
    const { spreadsheet, sheet } = open([]);
    sheet.addDeveloperMetadata(KEY).getRange("B:B").addDeveloperMetadata(KEY);
    const places = spreadsheet
      .createDeveloperMetadataFinder()
      .find()
      .map((one) => one.getLocation());
    expect(places.map((place) => place.getSheet()?.getName() ?? null)).toEqual(["Data", null]);
    expect(places.map((place) => place.getColumn()?.getSheet().getName() ?? null)).toEqual([null, "Data"]);
  });

  test("B43: that of a tab and its columns hold 30,000 characters together", () => {
    const { app, spreadsheet, sheet } = open([]);
    sheet.addDeveloperMetadata("k", "x".repeat(29_990));
    spreadsheet.addDeveloperMetadata("k", "x".repeat(29_990));
    sheet.getRange("B:B").addDeveloperMetadata("key", "123456");
    app.flush();
    sheet.getDeveloperMetadata()[0]!.setKey("kk");
    expect(() => app.flush()).toThrow("more than 30000 characters");
    sheet.getRange("C:C").addDeveloperMetadata("key", "");
    expect(() => app.flush()).toThrow("more than 30000 characters");
  });

  test("nowhere else", () => {
    const { sheet } = open([]);
    expect(() => sheet.getRange("A1:B2").addDeveloperMetadata(KEY)).toThrow(
      "Adding developer metadata to arbitrary ranges is not currently supported.",
    );
  });

  test("follows its column and its tab, and goes with them", () => {
    const { spreadsheet, sheet } = open([["a", "b"]]);
    sheet.getRange("B:B").addDeveloperMetadata(KEY, "stage");
    sheet.insertColumnsBefore(1, 2);
    const find = () => spreadsheet.createDeveloperMetadataFinder().withKey(KEY).withValue("stage").find();
    expect(find()[0]!.getLocation().getColumn()!.getColumn()).toBe(4);
    sheet.deleteColumns(4, 1);
    expect(find()).toHaveLength(0);
    const other = spreadsheet.insertSheet("Other", 1);
    other.addDeveloperMetadata(KEY, "stage");
    other.setName("Renamed");
    expect(find()[0]!.getLocation().getSheet()!.getName()).toBe("Renamed");
    spreadsheet.deleteSheet(other);
    expect(find()).toHaveLength(0);
  });

  test("is changed, removed, and saved with the workbook", () => {
    const { book, spreadsheet, sheet } = open([]);
    sheet.addDeveloperMetadata(KEY, "one").addDeveloperMetadata(KEY, "two");
    const [one, two] = sheet.getDeveloperMetadata();
    one!.setValue("changed");
    two!.remove();
    expect(
      spreadsheet
        .createDeveloperMetadataFinder()
        .find()
        .map((item) => item.getValue()),
    ).toEqual(["changed"]);
    const again = appOf(openBook(book.exportData(), english)).getActive();
    expect(again.getSheets()[0]!.getDeveloperMetadata()[0]!.getValue()).toBe("changed");
  });
});

test("B42: not all rows below the frozen ones can be deleted", () => {
  const { sheet } = open([["head"]]);
  sheet.setFrozenRows(1);
  expect(() => sheet.deleteRows(2, 999)).toThrow("Sorry, it is not possible to delete all non-frozen rows.");
  sheet.deleteRows(2, 998);
  expect(sheet.getMaxRows()).toBe(2);
});

test("notes stand in their cells and move with them", () => {
  const { sheet } = open([]);
  sheet.getRange("B2").setNote("why");
  sheet.insertRowsBefore(1, 1);
  expect([sheet.getRange("B2").getNote(), sheet.getRange("B3").getNote()]).toEqual(["", "why"]);
  sheet.getRange("B3").clearNote();
  expect(sheet.getRange("B3").getNote()).toBe("");
});

test("what a script asks of a tab is there: frozen, hidden, wide, coloured", () => {
  const { spreadsheet, sheet } = open([], russian);
  sheet.setFrozenColumns(2);
  sheet.setColumnWidths(1, 2, 150);
  sheet.hideColumns(3, 2);
  sheet.setTabColor("#1f7a8c").setHiddenGridlines(true);
  expect([sheet.getFrozenColumns(), sheet.getColumnWidth(2), sheet.getTabColor()]).toEqual([2, 150, "#1f7a8c"]);
  expect([sheet.isColumnHiddenByUser(4), sheet.isColumnHiddenByUser(5), sheet.hasHiddenGridlines()]).toEqual([
    true,
    false,
    true,
  ]);
  sheet.showColumns(3, 2);
  expect(sheet.isColumnHiddenByUser(4)).toBe(false);
  expect(() => sheet.hideSheet()).toThrow("You can't hide all the sheets");
  spreadsheet.insertSheet("Other", 1);
  expect(sheet.hideSheet().isSheetHidden()).toBe(true);
  expect([spreadsheet.getSpreadsheetLocale(), spreadsheet.getSpreadsheetTimeZone()]).toEqual([
    "ru_RU",
    "Europe/Moscow",
  ]);
});

test("saving leaves the workbook as it is", () => {
  const { book, sheet } = open([["a"]]);
  sheet.addDeveloperMetadata(KEY, "before");
  book.exportData();
  sheet.addDeveloperMetadata(KEY, "after");
  expect(sheet.getDeveloperMetadata().map((item) => item.getValue())).toEqual(["before", "after"]);
});

test("one step of undo takes back everything that a script did at once", () => {
  const { app, book, spreadsheet, sheet } = open([["a"]]);
  spreadsheet.insertSheet("Report", 1).getRange("A1").setValue("x");
  sheet.addDeveloperMetadata(KEY, "tab").getRange("A1").setValue("b");
  app.flush();
  book.model.dispatch("REQUEST_UNDO");
  expect(spreadsheet.getSheets().map((one) => one.getName())).toEqual(["Data"]);
  expect([sheet.getRange("A1").getValue(), sheet.getDeveloperMetadata()]).toEqual(["a", []]);
});
