type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Cells that somebody protected and this user may not edit; `a1` null where it is the whole tab. */
export interface Fence {
  readonly tab: string;
  readonly tabId: number;
  readonly a1: string | null;
}

/** Rows and columns of a tab. */
interface Cells {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** What this run was to write. */
const places: (Cells & { readonly sheet: Sheet })[] = [];

/**
 * Says, before anything of a tab is written, what it is: as many rows and columns from a cell on, A1 unless it is named.
 * Without them it is no cell but something kept with the tab, against which nothing but a protection of the whole tab stands.
 */
export function noteWriting(sheet: Sheet, rows = 0, columns = 0, row = 1, column = 1): void {
  places.push({ sheet, rows, columns, row, column });
}

/**
 * What is protected of the cells that this run was to write, the latest first; null when nothing is. Google refuses to
 * write there (platform fact B26), and its words may be in any language (fact G6). Asked after a failure only: two calls
 * for every tab that was written, a few for what is protected in it.
 */
export function fenceInTheWay(): Fence | null {
  const { SHEET, RANGE } = SpreadsheetApp.ProtectionType;
  for (const { sheet, ...cells } of [...places].reverse())
    try {
      for (const type of [SHEET, RANGE])
        for (const one of sheet.getProtections(type)) {
          if (one.canEdit()) continue;
          const range = one.getRange();
          if (type === RANGE ? !meets(range, cells) : one.getUnprotectedRanges().some((free) => holds(free, cells)))
            continue;
          const a1 = type === RANGE ? range.getA1Notation() : null;
          return { tab: sheet.getName(), tabId: sheet.getSheetId(), a1 };
        }
    } catch {
      // Somebody deleted the tab.
    }
  return null;
}

const meets = (range: Range, { row, column, rows, columns }: Cells) =>
  range.getRow() < row + rows &&
  range.getColumn() < column + columns &&
  range.getLastRow() >= row &&
  range.getLastColumn() >= column;

const holds = (range: Range, { row, column, rows, columns }: Cells) =>
  rows > 0 &&
  range.getRow() <= row &&
  range.getColumn() <= column &&
  range.getLastRow() >= row + rows - 1 &&
  range.getLastColumn() >= column + columns - 1;
