import type { Cell } from "../cells/types.ts";
import { type Change, changeCells, HISTORY_COLUMNS, type HistoryShape } from "../model/history.ts";
import { toSheet } from "./cells.ts";
import type { Clock } from "./clock.ts";
import { noteWriting } from "./fenced.ts";
import { grow } from "./limits.ts";

/**
 * Adds changes below everything that stands in the tab, in rows of their own, so that no cell of people's is written and
 * none can be typed into meanwhile. One call writes them all while the columns stand side by side: a run that is killed
 * has added all of them or none. A refusal that comes late (fact B24) comes before this returns.
 *
 * @param last the last row in which anything stands
 */
export function addChanges(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  last: number,
  changes: readonly Change[],
  { columns }: HistoryShape,
  clock: Clock,
): void {
  noteWriting(sheet, changes.length, Number.POSITIVE_INFINITY, last + 1);
  grow(
    () => changes.length * sheet.getMaxColumns(),
    () => sheet.insertRowsAfter(last, changes.length),
  );
  const rows = changes.map((change) => changeCells(change).map((cell: Cell) => toSheet(cell, clock)));
  const first = columns[HISTORY_COLUMNS[0]];
  if (HISTORY_COLUMNS.every((name, i) => columns[name] === first + i))
    sheet.getRange(last + 1, first, rows.length, HISTORY_COLUMNS.length).setValues(rows);
  else
    HISTORY_COLUMNS.forEach((name, i) => {
      sheet.getRange(last + 1, columns[name], rows.length, 1).setValues(rows.map((row) => [row[i]!]));
    });
  SpreadsheetApp.flush();
}
