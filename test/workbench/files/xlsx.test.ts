import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { type Book, openBook } from "../../../workbench/engine/book.ts";
import { withEscapes } from "../../../workbench/engine/quotes.ts";
import type { Dispatch } from "../../../workbench/engine/spreadsheet.ts";
import { readXlsx } from "../../../workbench/files/xlsx-read.ts";
import { writeXlsx } from "../../../workbench/files/xlsx-write.ts";
import type { TabData, World } from "../../../workbench/types.ts";

const world: World = { locale: "en_US", zone: "Europe/Berlin", language: "en", today: "2026-11-23" };

const deals: TabData = {
  name: "Deals & offers",
  rows: [
    ["Client", "Amount", "Created", "Won", "Code", "Share"],
    [
      { text: "Fjord <Hotels>" },
      48200.5,
      { date: "2026-03-31" },
      true,
      { text: "00123" },
      { formula: "=B2/SUM(B2:B3)" },
    ],
    [{ text: "=Oak" }, 1800, { date: "2026-04-01" }, false, { text: "1-2" }, { formula: '=IF(D3,"won","open ""x""")' }],
    [{ text: " spaced " }, "", "", "", { text: "line\nbreak" }, { formula: "=TWICE(B2:B3)" }],
  ],
};

function opened(content: readonly TabData[] | object): Book {
  const book = openBook(content, world);
  book.setCustomFunctions(["TWICE"], (_, argumentsFor) => {
    const [rows] = argumentsFor(Date) as number[][][];
    return rows!.map((row) => row.map((cell) => cell * 2));
  });
  return book;
}

const dispatch = (book: Book) => book.model.dispatch as unknown as Dispatch;
const sheetXml = (bytes: Uint8Array, n = 0) => strFromU8(unzipSync(bytes)[`xl/worksheets/sheet${n}.xml`]!);
const cellXml = (xml: string, name: string) => xml.match(new RegExp(`<c r="${name}"[^>]*?(?:/>|>[\\s\\S]*?</c>)`))?.[0];

test("a workbook that is saved and opened again has the same values and formulas", async () => {
  const book = opened([deals, { name: "Второй лист", rows: [["Имя"], [{ formula: "='Deals & offers'!A2" }]] }]);
  const again = opened(readXlsx("deals.xlsx", await writeXlsx(book)));
  expect(again.read("'Deals & offers'!A1:F5")).toEqual(book.read("'Deals & offers'!A1:F5"));
  expect(again.read("'Второй лист'!A1:A2")).toEqual([["Имя"], ["Fjord <Hotels>"]]);
  const { getters } = again.model;
  expect(getters.getSheetIds().map((id) => getters.getSheetName(id))).toEqual(["Deals & offers", "Второй лист"]);
  const formulaAt = (row: number) =>
    withEscapes(getters.getCellText({ sheetId: getters.getSheetIds()[0]!, col: 5, row }, { showFormula: true }));
  expect([1, 2, 3].map(formulaAt)).toEqual(["=B2/SUM(B2:B3)", '=IF(D3,"won","open ""x""")', "=TWICE(B2:B3)"]);
});

test("a custom function is saved with its values, in the way Google saves it", async () => {
  const xml = sheetXml(await writeXlsx(opened([deals])));
  expect(cellXml(xml, "F4")).toContain('<f>IFERROR(__xludf.DUMMYFUNCTION("TWICE(B2:B3)"),96401)</f><v>96401</v>');
  expect(cellXml(xml, "F5")).toContain('DUMMYFUNCTION("&quot;&quot;COMPUTED_VALUE&quot;&quot;")');
  expect(cellXml(xml, "F5")).toContain("<v>3600</v>");
});

test("texts that look like numbers, dates or formulas are saved as texts", async () => {
  const xml = sheetXml(await writeXlsx(opened([deals])));
  for (const [name, text] of [
    ["E2", "00123"],
    ["E3", "1-2"],
    ["A3", "=Oak"],
    ["A2", "Fjord &lt;Hotels&gt;"],
  ] as const)
    expect(cellXml(xml, name)).toContain(`t="inlineStr"><is><t xml:space="preserve">${text}</t></is>`);
});

test("formats, colours, widths, dropdowns, colour rules, frozen rows and charts are saved and found again", async () => {
  const book = opened([deals]);
  const sheetId = book.model.getters.getSheetIds()[0]!;
  const whole = (left: number, top: number, right: number, bottom: number) => [{ left, top, right, bottom }];
  const does = (type: string, payload: object) =>
    expect(dispatch(book)(type, { sheetId, ...payload }).isSuccessful).toBe(true);
  does("SET_FORMATTING", { target: whole(0, 0, 5, 0), style: { bold: true, fillColor: "#ECEFF1" } });
  does("SET_FORMATTING", { target: whole(1, 1, 1, 2), format: "#,##0" });
  does("RESIZE_COLUMNS_ROWS", { dimension: "COL", elements: [0], size: 220 });
  does("FREEZE_ROWS", { quantity: 1 });
  const range = (xc: string) => book.model.getters.getRangeDataFromXc(sheetId, xc);
  const rule = {
    id: "1",
    criterion: { type: "isValueInList", values: ["won", "open, still"], displayStyle: "arrow" },
    isBlocking: false,
  };
  does("ADD_DATA_VALIDATION_RULE", { rule, ranges: [range("G2:G5")] });
  const box = { id: "2", criterion: { type: "isBoolean", values: [] } };
  does("ADD_DATA_VALIDATION_RULE", { rule: box, ranges: [range("H2:H5")] });
  const cf = {
    id: "3",
    rule: { type: "CellIsRule", operator: "isGreaterThan", values: ["2000"], style: { fillColor: "#FBE3DA" } },
  };
  does("ADD_CONDITIONAL_FORMAT", { cf, ranges: [range("B2:B5")] });

  const again = opened(readXlsx("deals.xlsx", await writeXlsx(book)));
  const [data] = again.exportData().sheets;
  const cell = (xc: string) => {
    const [, col, row] = xc.match(/([A-Z])(\d)/)!;
    return { sheetId: data!.id, col: col!.charCodeAt(0) - 65, row: Number(row) - 1 };
  };
  expect(again.model.getters.getCellStyle(cell("A1"))).toMatchObject({ bold: true, fillColor: "#ECEFF1" });
  expect(again.model.getters.getEvaluatedCell(cell("B2"))).toMatchObject({ value: 48200.5, format: "#,##0" });
  expect(again.model.getters.getEvaluatedCell(cell("C2")).format).toMatch(/m.*d.*yyyy/);
  expect(Math.round(data!.cols[0]!.size!)).toBeCloseTo(220, -1);
  expect(data!.panes?.ySplit).toBe(1);
  const rules = data!.dataValidationRules.map(({ criterion, ranges }) => [criterion.type, criterion.values, ranges]);
  expect(rules).toEqual([
    ["isValueInList", ["won", "open, still"], ["G2:G5"]],
    ["isBoolean", [], ["H2:H5"]],
  ]);
  expect(data!.conditionalFormats).toMatchObject([
    { ranges: ["B2:B5"], rule: { operator: "isGreaterThan", values: ["2000"] } },
  ]);
});

test("developer metadata and notes survive, so that our tabs are known in the file that comes back", async () => {
  const book = opened([deals]);
  const sheetId = book.model.getters.getSheetIds()[0]!;
  const sideItems = [
    { id: 1, kind: "metadata", sheetId, data: { key: "conveyor.tab", value: "funnel" } },
    { id: 2, kind: "note", sheetId, zone: { left: 0, right: 0, top: 1, bottom: 1 }, data: { text: "<&>" } },
  ];
  const marked = opened({ ...book.exportData(), sideItems });
  const again = opened(readXlsx("deals.xlsx", await writeXlsx(marked)));
  const kept = (again.exportData() as unknown as { sideItems: object[] }).sideItems;
  const renamed = again.model.getters.getSheetIds()[0]!;
  expect(kept).toEqual(sideItems.map((item) => expect.objectContaining({ ...item, sheetId: renamed })));
});

/** A workbook as other programs write it: prefixed names, inline and rich strings, shared formulas, sheets out of order. */
function foreign(sheet: string, strings = ""): Uint8Array {
  const ns = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const rel = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  return zipSync({
    "[Content_Types].xml": strToU8(
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${type}.worksheet+xml"/><Override PartName="/xl/worksheets/sheet2.xml" ContentType="${type}.worksheet+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${type}.sharedStrings+xml"/><Override PartName="/xl/styles.xml" ContentType="${type}.styles+xml"/></Types>`,
    ),
    "xl/workbook.xml": strToU8(
      `<x:workbook xmlns:x="${ns}" xmlns:r="${rel}"><x:sheets><x:sheet name="Second &amp; first" sheetId="2" r:id="rId2"/><x:sheet name="Other" sheetId="1" r:id="rId1"/></x:sheets></x:workbook>`,
    ),
    "xl/_rels/workbook.xml.rels": strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${rel}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${rel}/worksheet" Target="/xl/worksheets/sheet2.xml"/><Relationship Id="rId3" Type="${rel}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    ),
    "xl/worksheets/sheet1.xml": strToU8(`<worksheet xmlns="${ns}"><sheetData/></worksheet>`),
    "xl/worksheets/sheet2.xml": strToU8(`<worksheet xmlns="${ns}"><sheetData>${sheet}</sheetData></worksheet>`),
    "xl/sharedStrings.xml": strToU8(`<sst xmlns="${ns}">${strings}</sst>`),
    "xl/styles.xml": strToU8(
      `<styleSheet xmlns="${ns}"><fonts><font/></fonts><fills><fill/></fills><borders><border/></borders><cellXfs><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0"/></cellXfs></styleSheet>`,
    ),
  });
}

test("a file that another program wrote is read with its texts, dates and formulas", () => {
  const strings =
    "<si><t>Client</t></si><si><r><t>Fjord </t></r><r><rPr/><t>Hotels</t></r><rPh><t>reading</t></rPh></si><si><t>007</t></si>";
  const sheet = [
    '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>2-3</t></is></c><c r="C1" t="b"><v>1</v></c></row>',
    '<row r="2"><c r="A2" t="s"><v>1</v></c><c r="B2" t="s"><v>2</v></c><c r="C2" s="1"><v>46112</v></c><c r="D2"><f t="shared" si="0" ref="D2:D3">C2+1</f><v>46113</v></c></row>',
    '<row r="3"><c r="A3" t="d"><v>2026-03-31</v></c><c r="C3"><v>5</v></c><c r="D3"><f t="shared" si="0"/><v>6</v></c><c r="E3"><f>_xlfn.CONCAT("a",_xlfn.CONCAT("b","c"))</f><v>abc</v></c></row>',
  ].join("");
  const book = opened(readXlsx("foreign.xlsx", foreign(sheet, strings)));
  const { getters } = book.model;
  expect(getters.getSheetIds().map((id) => getters.getSheetName(id))).toEqual(["Second & first", "Other"]);
  const rows = book.read("A1:E3");
  expect(rows[0]!.slice(0, 3)).toEqual(["Client", "2-3", true]);
  expect(rows[1]!.slice(0, 2)).toEqual(["Fjord Hotels", "007"]);
  expect(rows[1]![2]).toEqual(openBook([{ name: "x", rows: [[{ date: "2026-03-31" }]] }], world).read("A1")[0]![0]);
  expect(rows[2]).toEqual([46112, "", 5, 6, "abc"]);
});

test("what Google saved for functions that Excel lacks becomes the formula again", () => {
  const dummy = (inner: string, value: string) =>
    `<f>IFERROR(__xludf.DUMMYFUNCTION("${inner}"),${value})</f><v>${value}</v>`;
  const sheet = `<row r="1"><c r="A1"><v>4</v></c><c r="B1">${dummy("TWICE(A1:A2)", "8")}</c></row><row r="2"><c r="A2"><v>5</v></c><c r="B2">${dummy('""COMPUTED_VALUE""', "10")}</c></row>`;
  const book = opened(readXlsx("google.xlsx", foreign(sheet)));
  expect(book.read("B1:B2")).toEqual([[8], [10]]);
  book.write((hand) =>
    hand.dispatch("UPDATE_CELL", { sheetId: book.model.getters.getSheetIds()[0]!, col: 0, row: 1, content: "6" }),
  );
  expect(book.read("B1:B2")).toEqual([[8], [12]]);
});

test("o-spreadsheet stays out of what is sent to Google", () => {
  const code = readFileSync(join(__dirname, "../../../dist/Code.js"), "utf8");
  expect(code).not.toMatch(/o-spreadsheet|o_spreadsheet|@odoo|chart\.js|xludf/i);
});
