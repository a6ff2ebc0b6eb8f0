type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The tab that the user was looking at before one was added; null while none was, undefined where the view is not kept. */
let before: Sheet | null | undefined;

/** Does something that may add tabs, and gives the user back the tab he was looking at (a new tab takes the view, fact B20). */
export function keepView<T>(act: () => T): T {
  before = null;
  try {
    return act();
  } finally {
    if (before !== null) showAgain(before);
  }
}

/** What was done stands, also when the tab was deleted meanwhile. */
function showAgain(sheet: Sheet): void {
  try {
    SpreadsheetApp.getActive().setActiveSheet(sheet);
  } catch {
    return;
  }
}

/** Notes the view, before a tab is added. */
export function noteView(): void {
  if (before === null) before = SpreadsheetApp.getActive().getActiveSheet();
}

/** Shows a tab, or a cell of it. */
export function showTab(tabId: number, a1: string): void {
  const sheet = SpreadsheetApp.getActive().getSheetById(tabId);
  if (sheet) (a1 === "" ? sheet : sheet.getRange(a1)).activate();
}
