import { exception, mismatch } from "../../host/exception.ts";
import { NEW_COLUMNS, NEW_ROWS } from "../content.ts";
import { numberOf } from "../tabs.ts";
import { type Access, RangeMeaning, SheetMeaning } from "./access.ts";
import { areaOfA1 } from "./areas.ts";
import { metadataMembers } from "./metadata.ts";
import { protectionsOf } from "./protection.ts";
import { checkRoom } from "./sheet-grid.ts";
import { checkName } from "./tab-names.ts";

/** Most tabs of a workbook (fact B19). */
const MOST_TABS = 200;

/** The Spreadsheet of Apps Script that is open. */
export function spreadsheetOf(access: Access): object {
  const { book, run } = access;
  const active = () => book.calculating?.sheetId ?? book.view.activeSheetId;
  return access.wrap("Spreadsheet", {
    getId: () => "workbench",
    getUrl: () => "https://docs.google.com/spreadsheets/d/workbench/edit",
    getName: () => book.name,
    getSpreadsheetLocale: () => book.world.locale,
    getSpreadsheetTimeZone: () => book.world.zone,
    getSheets: () => book.tabs.list().map(({ id }) => access.make.sheet(id)),
    getNumSheets: () => book.tabs.list().length,
    getSheetByName: (name: unknown) => {
      const tab = book.tabs.list().find((one) => one.name === name);
      return tab ? access.make.sheet(tab.id) : null;
    },
    getSheetById: (id: unknown) => {
      const tab = book.tabs.list().find((one) => numberOf(one.id) === id);
      return tab ? access.make.sheet(tab.id) : null;
    },
    insertSheet: (...args: unknown[]) => insertSheet(access, args),
    deleteSheet: (sheet: unknown) => deleteSheet(access, sheet),
    getActiveSheet: () => access.make.sheet(active()),
    setActiveSheet: (sheet: unknown) => {
      const { sheetId } = access.need(sheet, SheetMeaning, "SpreadsheetApp.Spreadsheet.setActiveSheet");
      access.tab(sheetId);
      book.view.activate(sheetId);
      return access.make.sheet(sheetId);
    },
    getActiveRange: () => activeRange(access),
    setActiveRange: (range: unknown) => {
      const area = access.need(range, RangeMeaning, "SpreadsheetApp.Spreadsheet.setActiveRange");
      book.view.select(area);
      return access.make.range(area);
    },
    getRange: (a1: unknown) => {
      if (typeof a1 !== "string") throw mismatch("SpreadsheetApp.Spreadsheet.getRange", [a1]);
      return access.make.range(areaOfA1(book, access.tab(active()), a1));
    },
    getProtections: (type: unknown) => protectionsOf(access, type, undefined),
    toast: (text: unknown, title: unknown = "", seconds: unknown = 5) =>
      run.toast(String(text), String(title), Number(seconds)),
    ...metadataMembers(access, undefined),
  });
}

/** The selected cells; for a custom function, the cell that is being calculated (fact A21). */
export function activeRange(access: Access): object {
  const { calculating, view } = access.book;
  if (!calculating) return access.make.range(view.selection);
  const { sheetId, row, col } = calculating;
  return access.make.range({ sheetId, zone: { top: row, bottom: row, left: col, right: col } });
}

/** The new tab becomes the active one (fact B20); one without a name gets one in the user's language (fact G4), behind the active tab. */
function insertSheet(access: Access, args: unknown[]): object {
  const { book } = access;
  const behindActive = () => book.tabs.list().findIndex(({ id }) => id === book.view.activeSheetId) + 1;
  const [name, index] = args.length === 0 ? [freeName(book.world.language, book), behindActive()] : args;
  if (typeof name !== "string" || typeof index !== "number")
    throw new Error("not implemented: Spreadsheet.insertSheet without a name and an index");
  checkName(book, name);
  const { length } = book.tabs.list();
  if (!Number.isInteger(index) || index < 0 || index > length)
    throw mismatch("SpreadsheetApp.Spreadsheet.insertSheet", [name, index]);
  if (length >= MOST_TABS) throw exception(`The stand-in refuses more than ${MOST_TABS} tabs.`);
  checkRoom(access, NEW_ROWS * NEW_COLUMNS);
  const sheetId = book.tabs.newId();
  book.tabs.change(
    (tabs) => tabs.splice(index, 0, { id: sheetId, name, rows: NEW_ROWS, columns: NEW_COLUMNS, hidden: false }),
    (hand) => hand.dispatch("CREATE_SHEET", { sheetId, name, position: index, rows: NEW_ROWS, cols: NEW_COLUMNS }),
  );
  book.view.activate(sheetId);
  return access.make.sheet(sheetId);
}

function freeName(language: string, { tabs }: Access["book"]): string {
  const base = language.startsWith("ru") ? "Лист" : "Sheet";
  let n = 1;
  while (tabs.list().some(({ name }) => name === `${base}${n}`)) n++;
  return `${base}${n}`;
}

function deleteSheet(access: Access, sheet: unknown): void {
  const { book } = access;
  const { sheetId } = access.need(sheet, SheetMeaning, "SpreadsheetApp.Spreadsheet.deleteSheet");
  const { name } = access.tab(sheetId);
  if (book.tabs.list().filter((tab) => !tab.hidden && tab.id !== sheetId).length === 0)
    throw exception("You can't remove all the sheets in a document.");
  book.tabs.change(
    (tabs) =>
      tabs.splice(
        tabs.findIndex(({ id }) => id === sheetId),
        1,
      ),
    (hand) => hand.dispatch("DELETE_SHEET", { sheetId, sheetName: name }),
  );
}
