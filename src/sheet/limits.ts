type Range = GoogleAppsScript.Spreadsheet.Range;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Cells that a spreadsheet holds, empty ones included, and its tabs (platform facts B18, B19). */
const MOST_CELLS = 10_000_000;
const MOST_TABS = 200;
/** Rows and columns of a tab that Google has just made (fact A9). */
export const NEW_ROWS = 1000;
export const NEW_COLUMNS = 26;
const NEW_CELLS = NEW_ROWS * NEW_COLUMNS;
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

/** The spreadsheet has no room for another tab, or for more rows and columns. */
export class NoRoom extends Error {
  override readonly name = "NoRoom";

  /** @param of the numbers, and the tab that has most cells */
  constructor(
    readonly of: {
      readonly tabs: number;
      readonly cells: number;
      readonly mostCells: number;
      /** Cells that were asked for when there was no more room. */
      readonly needed: number;
      readonly tab: string;
      readonly tabId: number;
      readonly rows: number;
      readonly columns: number;
    },
  ) {
    super(of.tab);
  }
}

/** Tabs that this run has added. */
const added: Sheet[] = [];
export const noteAdded = (sheet: Sheet): void => void added.push(sheet);

/** Does something that makes a tab larger; when there is no room, that is said in numbers, `cells` of them being asked for. */
export function grow(cells: () => number, insert: () => void): void {
  try {
    insert();
  } catch (error) {
    throw roomError(error, cells(), 0);
  }
}

/**
 * What to throw when Google refused to add a tab or cells. Its words may be in any language (fact G6), so the cells are
 * counted, in two calls for every tab, which is why nobody counts them while all goes well. Tabs of this run are not counted
 * among those of the file: they are taken back.
 *
 * @param more cells, and `tabs`, that were asked for
 */
export function roomError(error: unknown, more = NEW_CELLS, tabs = 1): unknown {
  const sizes = gridTabs().map((sheet) => ({ sheet, ...sizeOf(sheet) }));
  const ours = new Set(added.map((sheet) => sheet.getSheetId()));
  const others = sizes.filter(({ sheet }) => !ours.has(sheet.getSheetId()));
  const [all, cells] = [cellsIn(sizes), cellsIn(others)];
  if (all + more <= MOST_CELLS && sizes.length + tabs <= MOST_TABS) return error;
  const { sheet, rows, columns } = others.reduce((best, one) =>
    one.rows * one.columns > best.rows * best.columns ? one : best,
  );
  return new NoRoom({
    tabs: others.length,
    cells,
    mostCells: MOST_CELLS,
    needed: all - cells + more,
    tab: sheet.getName(),
    tabId: sheet.getSheetId(),
    rows,
    columns,
  });
}

/** Throws `NoRoom` when the file has no room for tabs of these sizes, new ones or `sheet` made larger. Two calls for every tab. */
export function refuseWithoutRoom(
  tabs: readonly { readonly rows: number; readonly columns: number; readonly sheet?: Sheet | undefined }[],
): void {
  const cells = tabs.map(({ rows, columns, sheet }) => {
    const now = sheet ? sizeOf(sheet) : { rows: NEW_ROWS, columns: NEW_COLUMNS };
    const then = { rows: Math.max(rows, now.rows), columns: Math.max(columns, now.columns) };
    return cellsIn([then]) - (sheet ? cellsIn([now]) : 0);
  });
  const fresh = tabs.filter(({ sheet }) => sheet === undefined).length;
  const error = roomError(
    null,
    cells.reduce((sum, one) => sum + one, 0),
    fresh,
  );
  if (error !== null) throw error;
}

/** Deletes the tabs that this run has added. */
export function takeBack(): void {
  const spreadsheet = SpreadsheetApp.getActive();
  for (const sheet of added.splice(0)) {
    const there = spreadsheet.getSheetById(sheet.getSheetId());
    if (there) spreadsheet.deleteSheet(there);
  }
}

const gridTabs = () =>
  SpreadsheetApp.getActive()
    .getSheets()
    .filter((sheet) => sheet.getType() === SpreadsheetApp.SheetType.GRID);
const sizeOf = (sheet: Sheet) => ({ rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() });
const cellsIn = (sizes: readonly ReturnType<typeof sizeOf>[]) =>
  sizes.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
