type Range = GoogleAppsScript.Spreadsheet.Range;

/** Cells that a spreadsheet holds, empty ones included, and its tabs (platform facts B18, B19). */
const MOST_CELLS = 10_000_000;
const MOST_TABS = 200;
/** Cells of a tab that Google has just made (fact A9). */
const NEW_CELLS = 26_000;
/** Milliseconds to read a cell: 85 seconds for two million (fact B40). */
const CELL = 0.0425;
/** Minutes of reading beyond which the rest of a run would hardly fit into the six that Google gives (fact E1). */
const MOST_MINUTES = 4;

/** More to read than a run of six minutes can. */
export class TooMuch extends Error {
  override readonly name = "TooMuch";

  /** @param minutes that reading this tab and those before it would take */
  constructor(
    readonly of: {
      readonly tab: string;
      readonly tabId: number;
      readonly rows: number;
      readonly columns: number;
      readonly minutes: number;
    },
  ) {
    super(of.tab);
  }
}

/** Cells of the team's that this run has read. */
let read = 0;

export const cellsRead = (): number => read;

/** The values of a range of the team's, unless reading it would take too long: that is told before it begins. */
export function valuesOf(range: Range): unknown[][] {
  const rows = range.getNumRows();
  const columns = range.getNumColumns();
  const minutes = ((read + rows * columns) * CELL) / 60_000;
  if (minutes > MOST_MINUTES) {
    const sheet = range.getSheet();
    throw new TooMuch({
      tab: sheet.getName(),
      tabId: sheet.getSheetId(),
      rows,
      columns,
      minutes: Math.ceil(minutes),
    });
  }
  read += rows * columns;
  return range.getValues();
}

/** The spreadsheet has no room for another tab. */
export class NoRoom extends Error {
  override readonly name = "NoRoom";

  /** @param of the numbers, and the tab that has most cells */
  constructor(
    readonly of: {
      readonly tabs: number;
      readonly cells: number;
      readonly mostCells: number;
      readonly tab: string;
      readonly tabId: number;
      readonly rows: number;
      readonly columns: number;
    },
  ) {
    super(of.tab);
  }
}

/**
 * What to throw when Google refused to add a tab. Its words may be in any language (fact G6), so the cells are
 * counted, in two calls for every tab, which is why nobody counts them while all goes well.
 */
export function roomError(error: unknown): unknown {
  const sheets = SpreadsheetApp.getActive()
    .getSheets()
    .filter((sheet) => sheet.getType() === SpreadsheetApp.SheetType.GRID);
  const sizes = sheets.map((sheet) => ({ sheet, rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() }));
  const cells = sizes.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  if (cells + NEW_CELLS <= MOST_CELLS && sheets.length < MOST_TABS) return error;
  const { sheet, rows, columns } = sizes.reduce((best, one) =>
    one.rows * one.columns > best.rows * best.columns ? one : best,
  );
  return new NoRoom({
    tabs: sheets.length,
    cells,
    mostCells: MOST_CELLS,
    tab: sheet.getName(),
    tabId: sheet.getSheetId(),
    rows,
    columns,
  });
}
