import type { Book } from "../../workbench/engine/book.ts";

/** A workbook as a person reaches it: nothing is counted or hooked. */
export function handIn(book: Book): GoogleAppsScript.Spreadsheet.Spreadsheet {
  const app = book.spreadsheetApp(
    { enter: () => undefined },
    { Date, ui: () => ({}), toast: () => undefined },
  ) as GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  return app.getActive();
}
