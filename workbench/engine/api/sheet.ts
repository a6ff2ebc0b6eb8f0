import { exception, mismatch } from "../../host/exception.ts";
import { lastCellOf } from "../evaluation.ts";
import { numberOf } from "../tabs.ts";
import { type Access, SheetMeaning } from "./access.ts";
import { areaOfA1, zoneOf } from "./areas.ts";
import { chartMembers } from "./chart.ts";
import { rulesOf, setRules } from "./conditional-format.ts";
import { SheetType } from "./enums.ts";
import { filterOf } from "./filter.ts";
import { metadataMembers } from "./metadata.ts";
import { protectionsOf, protectSheet } from "./protection.ts";
import { writeValues } from "./range-values.ts";
import { sheetGrid } from "./sheet-grid.ts";
import { colorOf } from "./styles.ts";
import { checkName } from "./tab-names.ts";

/** A Sheet of Apps Script. */
export function sheetOf(access: Access, sheetId: string): object {
  const meaning = new SheetMeaning(sheetId);
  return access.wrap(
    "Sheet",
    {
      ...identity(access, sheetId),
      ...cells(access, sheetId),
      ...sheetGrid(access, sheetId),
      ...chartMembers(access, sheetId),
      ...metadataMembers(access, meaning),
      getFilter: () => filterOf(access, sheetId),
      getConditionalFormatRules: () => rulesOf(access, sheetId),
      setConditionalFormatRules: (rules: unknown) => setRules(access, sheetId, rules),
      clearConditionalFormatRules: () => setRules(access, sheetId, []),
      protect: () => protectSheet(access, sheetId),
      getProtections: (type: unknown) => protectionsOf(access, type, sheetId),
    },
    meaning,
  );
}

function identity(access: Access, sheetId: string) {
  const { book } = access;
  const tab = () => access.tab(sheetId);
  const name = () => tab().name;
  const show = (member: "HIDE_SHEET" | "SHOW_SHEET") =>
    book.tabs.change(
      (tabs) => {
        for (const one of tabs) if (one.id === sheetId) one.hidden = member === "HIDE_SHEET";
      },
      (hand) => hand.dispatch(member, { sheetId }),
    );
  return {
    getSheetId: () => numberOf(tab().id),
    getName: name,
    getType: () => SheetType.GRID,
    getSheetName: name,
    getIndex: () => book.tabs.list().findIndex(({ id }) => id === sheetId) + 1,
    getParent: () => access.make.spreadsheet(),
    setName(newName: unknown) {
      if (typeof newName !== "string") throw mismatch("SpreadsheetApp.Sheet.setName", [newName]);
      const oldName = name();
      checkName(book, newName, sheetId);
      book.tabs.change(
        (tabs) => {
          for (const one of tabs) if (one.id === sheetId) one.name = newName;
        },
        (hand) => hand.dispatch("RENAME_SHEET", { sheetId, newName, oldName }),
      );
      return this;
    },
    isSheetHidden: () => tab().hidden,
    hideSheet() {
      if (book.tabs.list().filter(({ hidden }) => !hidden).length < 2)
        throw exception("You can't hide all the sheets in a document.");
      show("HIDE_SHEET");
      return this;
    },
    showSheet() {
      show("SHOW_SHEET");
      return this;
    },
    setTabColor(value: unknown) {
      const color = value === null ? undefined : colorOf(value);
      if (value !== null && !color) throw mismatch("SpreadsheetApp.Sheet.setTabColor", [value]);
      book.write((hand) => hand.dispatch("COLOR_SHEET", { sheetId, color }));
      return this;
    },
    getTabColor: () => book.getters.getSheet(sheetId).color ?? "",
    activate() {
      book.view.activate(sheetId);
      return this;
    },
    setHiddenGridlines(hidden: unknown) {
      if (typeof hidden !== "boolean") throw mismatch("SpreadsheetApp.Sheet.setHiddenGridlines", [hidden]);
      book.write((hand) => hand.dispatch("SET_GRID_LINES_VISIBILITY", { sheetId, areGridLinesVisible: !hidden }));
      return this;
    },
    hasHiddenGridlines: () => !book.getters.getGridLinesVisibility(sheetId),
  };
}

function cells(access: Access, sheetId: string) {
  const { book } = access;
  const tab = () => access.tab(sheetId);
  /** The last row and column with content (fact B23). */
  const last = () => {
    book.flush();
    const { row, col } = lastCellOf(book.model, sheetId);
    return { row: row + 1, column: col + 1 };
  };
  const range = (...args: unknown[]) => {
    if (args.length === 1 && typeof args[0] === "string") return access.make.range(areaOfA1(book, tab(), args[0]));
    if (args.length < 2 || !args.every((arg) => typeof arg === "number"))
      throw mismatch("SpreadsheetApp.Sheet.getRange", args);
    const [row, column, rows, columns] = args as number[];
    return access.make.range({ sheetId, zone: zoneOf(tab(), row!, column!, rows, columns) });
  };
  return {
    getRange: range,
    getRangeList: (list: unknown) => {
      if (!Array.isArray(list) || list.length === 0 || !list.every((a1) => typeof a1 === "string"))
        throw mismatch("SpreadsheetApp.Sheet.getRangeList", [list]);
      return access.make.rangeList(list.map((a1) => areaOfA1(book, tab(), a1)));
    },
    getLastRow: () => last().row,
    getLastColumn: () => last().column,
    getDataRange: () => {
      const { row, column } = last();
      return range(1, 1, Math.max(1, row), Math.max(1, column));
    },
    /** Unlike setValues, it adds a row where the grid is full (fact B3). */
    appendRow(values: unknown) {
      if (!Array.isArray(values) || values.length === 0) throw mismatch("SpreadsheetApp.Sheet.appendRow", [values]);
      const { row } = last();
      const grid = sheetGrid(access, sheetId);
      if (row === tab().rows) grid.insertRowsAfter(row, 1);
      if (values.length > tab().columns) grid.insertColumnsAfter(tab().columns, values.length - tab().columns);
      writeValues(access, { sheetId, zone: zoneOf(tab(), row + 1, 1, 1, values.length) }, [values]);
      return this;
    },
    clear() {
      wipe(access, sheetId, true, true);
      return this;
    },
    clearContents() {
      wipe(access, sheetId, true, false);
      return this;
    },
    clearFormats() {
      wipe(access, sheetId, false, true);
      return this;
    },
  };
}

/** Takes contents or formats from every cell of a tab; formats include borders. */
function wipe({ book }: Access, sheetId: string, contents: boolean, formats: boolean): void {
  book.write((hand) => {
    hand.finish();
    for (const cell of hand.getters.getCells(sheetId))
      hand.change(hand.getters.getCellPosition(cell.id), {
        ...(contents ? { content: "" } : {}),
        ...(formats ? { format: "", style: null } : {}),
      });
    if (formats)
      hand.dispatch("SET_ZONE_BORDERS", {
        sheetId,
        target: [hand.getters.getSheetZone(sheetId)],
        border: { position: "clear" },
      });
  });
}
