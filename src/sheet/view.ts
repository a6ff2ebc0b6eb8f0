/** Does something that may add tabs, and gives the user back the tab he was looking at (a new tab takes the view, fact B20). */
export function keepView<T>(act: () => T): T {
  const spreadsheet = SpreadsheetApp.getActive();
  const before = spreadsheet.getActiveSheet();
  const result = act();
  if (spreadsheet.getActiveSheet().getSheetId() !== before.getSheetId()) spreadsheet.setActiveSheet(before);
  return result;
}

/** Shows a tab, or a cell of it. */
export function showTab(tabId: number, a1: string): void {
  const sheet = SpreadsheetApp.getActive().getSheetById(tabId);
  if (sheet) (a1 === "" ? sheet : sheet.getRange(a1)).activate();
}
