/** The upper left cell of what the user has selected; null where nothing is. */
export function selected(): { readonly tabId: number; readonly row: number; readonly column: number } | null {
  const range = SpreadsheetApp.getActive().getActiveRange();
  return range && { tabId: range.getSheet().getSheetId(), row: range.getRow(), column: range.getColumn() };
}
