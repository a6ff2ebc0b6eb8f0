import { runInNewContext } from "node:vm";
import { openBook } from "../../../workbench/engine/book.ts";
import { appOf, chartsOf, english, open, russian, withFunctions } from "./support.ts";

test("looks are set for a range, cell by cell and for a list of ranges", () => {
  const { book, sheet } = open([["a", "b"]]);
  sheet
    .getRange("A1:B1")
    .setFontWeights([["bold", "normal"]])
    .setBackgrounds([["#FFAA00", null]]);
  sheet.getRangeList(["A1", "A3:B3"]).setFontColor("#112233").setHorizontalAlignment("right").setWrap(true);
  expect(sheet.getRange("A1:B1").getBackgrounds()).toEqual([["#ffaa00", "#ffffff"]]);
  expect(sheet.getRange("A1:B1").getFontWeights()).toEqual([["bold", "normal"]]);
  expect(sheet.getRange("B3").getFontColors()).toEqual([["#112233"]]);
  expect(book.getters.getCellStyle({ sheetId: "0", col: 0, row: 2 })).toMatchObject({
    align: "right",
    wrapping: "wrap",
  });
  sheet.getRange("A1").setFontWeight("normal");
  expect(sheet.getRange("A1").getFontWeights()).toEqual([["normal"]]);
});

test("text styles are built once and written as a grid", () => {
  const { app, book, sheet } = open([]);
  const strong = app.newTextStyle().setBold(true).setForegroundColor("#ff0000").setFontSize(14).build();
  const plain = app.newTextStyle().setBold(false).setStrikethrough(true).build();
  sheet.getRange("A1:B1").setTextStyles([[strong, plain]]);
  app.flush();
  expect(book.getters.getCellStyle({ sheetId: "0", col: 0, row: 0 })).toMatchObject({ bold: true, fontSize: 14 });
  expect(book.getters.getCellStyle({ sheetId: "0", col: 1, row: 0 })).toMatchObject({ strikethrough: true });
});

describe("B34: what Google would silently swallow is refused", () => {
  test.each([
    ["a colour that is none", "setBackground", "foo"],
    ["an alignment that is none", "setHorizontalAlignment", "foo"],
    ["a weight that is none", "setFontWeight", "700"],
  ] as const)("%s", (_, member, value) => {
    const { sheet } = open([]);
    expect(() => sheet.getRange("A1")[member](value as never)).toThrow("don't match the method signature");
  });
});

test("clearing takes contents, formats or both, and leaves the rest", () => {
  const { sheet } = open([[1, 2]]);
  sheet.getRange("A1:B1").setNumberFormat("0.0").setBackground("#ff0000").setBorder(true, true, true, true, true, true);
  sheet.getRange("A1").clearContent();
  expect([sheet.getRange("A1").getValue(), sheet.getRange("A1").getNumberFormat()]).toEqual(["", "0.0"]);
  sheet.getRange("B1").clearFormat();
  expect([sheet.getRange("B1").getValue(), sheet.getRange("B1").getBackground()]).toEqual([2, "#ffffff"]);
  sheet.clear();
  expect([sheet.getLastRow(), sheet.getRange("A1").getBackground()]).toEqual([0, "#ffffff"]);
});

test("borders are drawn in a colour and a style of Google", () => {
  const { app, book, sheet } = open([]);
  sheet.getRange("B2:C2").setBorder(true, null, null, null, null, null, "#4d5962", app.BorderStyle.SOLID_MEDIUM);
  app.flush();
  const border = book.getters.getCellBorder({ sheetId: "0", col: 1, row: 1 });
  expect(border).toMatchObject({ top: { style: "medium", color: "#4d5962" } });
});

describe("conditional formats", () => {
  const shownAt = (book: ReturnType<typeof open>["book"], row: number) =>
    book.getters.getCellConditionalFormatStyle({ sheetId: "0", col: 0, row });

  test("an earlier rule wins, and new rules replace the old ones", () => {
    const { app, book, sheet } = open([["VIP"], ["Ordinary"]]);
    const rule = (text: string, color: string) =>
      app
        .newConditionalFormatRule()
        .whenTextEqualTo(text)
        .setBackground(color)
        .setRanges([sheet.getRange("A1:A9")])
        .build();
    sheet.setConditionalFormatRules([rule("VIP", "#111111"), rule("VIP", "#222222"), rule("Ordinary", "#333333")]);
    app.flush();
    expect([shownAt(book, 0)?.fillColor, shownAt(book, 1)?.fillColor]).toEqual(["#111111", "#333333"]);
    sheet.setConditionalFormatRules([rule("Ordinary", "#444444")]);
    expect(sheet.getConditionalFormatRules()).toHaveLength(1);
    expect([shownAt(book, 0), shownAt(book, 1)?.fillColor]).toEqual([undefined, "#444444"]);
  });

  test("B15: their formulas are read by the spreadsheet's locale", () => {
    const { app, book, sheet } = open([[1], [3]], russian);
    const rule = app
      .newConditionalFormatRule()
      .whenFormulaSatisfied("=AND(A1>1,5;A1<9)")
      .setBold(true)
      .setRanges([sheet.getRange("A1:A9")])
      .build();
    sheet.setConditionalFormatRules([rule]);
    app.flush();
    expect([shownAt(book, 0), shownAt(book, 1)]).toEqual([undefined, { bold: true }]);
  });

  test("B15: they name no other tab and no custom function", () => {
    const { app, book } = open([]);
    withFunctions(book, { CLIENT_CELL: () => 1 });
    const rule = (formula: string) => () => app.newConditionalFormatRule().whenFormulaSatisfied(formula);
    expect(rule("='My tab'!A1>1")).toThrow("Conditional format rule cannot reference a different sheet.");
    expect(rule("=client_cell(A1)>1")).toThrow("not implemented: the custom function client_cell");
    expect(rule('=A1="CLIENT_CELL(!)"')).not.toThrow();
  });
});

test.each(["", " ", "=A1"])("B31: the choice %p in a list is refused, of which nothing is known", (choice) => {
  const builder = open([]).app.newDataValidation();
  expect(() => builder.requireValueInList(["Yes", choice])).toThrow("not implemented: the choice");
});

test("dropdowns and tick boxes are read back as they were asked for", () => {
  const { app, sheet } = open([]);
  const list = app
    .newDataValidation()
    .requireValueInList(["Да", "Нет"], true)
    .setAllowInvalid(false)
    .setHelpText("?")
    .build();
  sheet.getRange("A1:B1").setDataValidations([[list, null]]);
  sheet.getRangeList(["A3:A4"]).insertCheckboxes();
  const [[first, second]] = sheet.getRange("A1:B1").getDataValidations() as [
    [GoogleAppsScript.Spreadsheet.DataValidation, null],
  ];
  expect(first.getCriteriaValues()).toEqual([["Да", "Нет"], true]);
  expect([first.getAllowInvalid(), first.getHelpText(), second]).toEqual([false, "?", null]);
  expect(sheet.getRange("A3").getDataValidation()!.getCriteriaType()).toBe(app.DataValidationCriteria.CHECKBOX);
  sheet.getRange("A1:B4").clearDataValidations();
  expect(sheet.getRange("A1").getDataValidation()).toBeNull();
});

test("A grid of rules over thousands of rows is as many rules as differ", () => {
  const { app, book, sheet } = open([]);
  const ROWS = 900;
  const [list, box] = [app.newDataValidation().requireValueInList(["Yes", "No"]), app.newDataValidation()];
  const line = [list.build(), box.requireCheckbox().build(), null];
  const grid = Array.from({ length: ROWS }, (_, row) => (row === 10 ? [null, ...line.slice(1)] : line));
  sheet.getRange(1, 1, ROWS, line.length).setDataValidations(grid);
  const rules = book.getters.getDataValidationRules(book.getters.getSheetIds()[0]!);
  expect(rules.map(({ ranges }) => ranges.map(({ zone }) => [zone.left, zone.top + 1, zone.bottom + 1]))).toEqual([
    [
      [0, 1, 10],
      [0, 12, ROWS],
    ],
    [[1, 1, ROWS]],
  ]);
  expect(
    sheet
      .getRange("A11:B11")
      .getDataValidations()[0]!
      .map((rule) => rule?.getCriteriaType()),
  ).toEqual([undefined, app.DataValidationCriteria.CHECKBOX]);
});

describe("charts", () => {
  const rows = [
    ["Stage", "pad", "reached"],
    ["New", 0, 10],
    ["Won", 3, 4],
  ];

  function withFunnel() {
    const opened = open(rows);
    const { Position, ChartHiddenDimensionStrategy } = chartsOf(opened.book);
    const chart = opened.sheet
      .newChart()
      .asBarChart()
      .setStacked()
      .setTitle("Funnel")
      .setColors(["#ffffff", "#1f7a8c"])
      .setLegendPosition(Position.NONE)
      .setOption("width", 480)
      .addRange(opened.sheet.getRange("A1:C3"))
      .setNumHeaders(1)
      .setHiddenDimensionStrategy(ChartHiddenDimensionStrategy.SHOW_BOTH)
      .setPosition(2, 5, 8, 4)
      .build();
    opened.sheet.insertChart(chart);
    return opened;
  }

  test("B35: there is no funnel among the types of charts", () => {
    const { ChartType } = chartsOf(open([]).book);
    expect(() => (ChartType as unknown as { FUNNEL: unknown }).FUNNEL).toThrow(TypeError);
  });

  test("B36: the plain builder has no title; a text is no chart type; hidden data need a type first", () => {
    const { book, sheet } = open([]);
    const { ChartHiddenDimensionStrategy } = chartsOf(book);
    const builder = sheet.newChart() as unknown as { setTitle(title: string): unknown };
    expect(() => builder.setTitle("x")).toThrow(TypeError);
    expect(() => sheet.newChart().setChartType("BAR" as never)).toThrow("don't match the method signature");
    expect(() => sheet.newChart().setHiddenDimensionStrategy(ChartHiddenDimensionStrategy.SHOW_BOTH)).toThrow(
      "Unexpected error",
    );
  });

  test("B37: a funnel is a stacked bar whose padding has the colour of the background, also over hidden columns", () => {
    const { book, sheet } = withFunnel();
    sheet.hideColumns(1, 3);
    const [id] = book.getters.getChartIds("0");
    expect(book.getters.getChartDefinition(id!)).toMatchObject({ type: "bar", stacked: true, horizontal: true });
    const runtime = book.getters.getChartRuntime(id!) as unknown as {
      chartJsConfig: { data: { labels: string[]; datasets: { data: number[]; backgroundColor: string }[] } };
    };
    const { labels, datasets } = runtime.chartJsConfig.data;
    expect(labels).toEqual(["New", "Won"]);
    expect(datasets.map((one) => [one.backgroundColor, one.data])).toEqual([
      ["#ffffff", [0, 3]],
      ["#1f7a8c", [10, 4]],
    ]);
  });

  test("what was asked of a chart is read back, also from a saved workbook, and it is removed", () => {
    const { book, sheet } = withFunnel();
    const again = appOf(openBook(book.exportData(), english)).getActive().getSheets()[0]!;
    const [chart] = again.getCharts();
    expect(chart!.getOptions()!.get("title")).toBe("Funnel");
    expect(chart!.getRanges().map((range) => range.getA1Notation())).toEqual(["A1:C3"]);
    sheet.removeChart(sheet.getCharts()[0]!);
    expect([sheet.getCharts(), book.getters.getChartIds("0")]).toEqual([[], []]);
  });

  test("a script's own arrays and objects, of another realm, are taken like any", () => {
    const { book, sheet } = open([["Stage", "reached"]]);
    const { colors, axis } = runInNewContext('({ colors: ["#1f7a8c"], axis: { gridlines: { count: 0 } } })') as {
      colors: string[];
      axis: object;
    };
    const range = sheet.getRange("A1:B1");
    const builder = sheet.newChart().asBarChart().setColors(colors).setOption("hAxis", axis).addRange(range);
    sheet.insertChart(builder.setPosition(1, 4, 0, 0).build());
    expect(sheet.getCharts()).toHaveLength(1);
    expect(book.getters.getChartIds("0")).toHaveLength(1);
  });

  test("a chart that a person took away is no longer among the charts", () => {
    const { book, sheet } = withFunnel();
    const [id] = book.getters.getChartIds("0");
    book.model.dispatch("DELETE_FIGURE", { sheetId: "0", figureId: book.getters.getFigureIdFromChartId(id!) });
    expect(sheet.getCharts()).toEqual([]);
  });
});
