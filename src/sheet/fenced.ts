type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Cells that somebody protected and this user may not edit; `a1` null where it is the whole tab. */
export interface Fence {
  readonly tab: string;
  readonly tabId: number;
  readonly a1: string | null;
}

/** What this run was to write: tabs, down to a row and a column. */
const places: { readonly sheet: Sheet; readonly rows: number; readonly columns: number }[] = [];

/** Says, before cells of a tab are written, that they are going to be; all of them unless a row and a column end them. */
export function noteWriting(sheet: Sheet, rows = Number.POSITIVE_INFINITY, columns = Number.POSITIVE_INFINITY): void {
  places.push({ sheet, rows, columns });
}

/**
 * What is protected of the cells that this run was to write, the latest first; null when nothing is. Google refuses to
 * write there (platform fact B26), and its words may be in any language (fact G6). Asked after a failure only: two calls
 * for every tab that was written, a few for what is protected in it.
 */
export function fenceInTheWay(): Fence | null {
  const { SHEET, RANGE } = SpreadsheetApp.ProtectionType;
  for (const { sheet, rows, columns } of [...places].reverse())
    try {
      for (const type of [SHEET, RANGE])
        for (const one of sheet.getProtections(type)) {
          const range = one.getRange();
          if (one.canEdit() || range.getRow() > rows || range.getColumn() > columns) continue;
          const a1 = type === RANGE ? range.getA1Notation() : null;
          return { tab: sheet.getName(), tabId: sheet.getSheetId(), a1 };
        }
    } catch {
      // Somebody deleted the tab.
    }
  return null;
}
