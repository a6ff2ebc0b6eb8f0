import { ARCHIVE_COLUMNS, ARCHIVE_HEAD_ROW, type ArchiveRow, isWhoHead, readArchive } from "../model/tasks-archive.ts";
import { archivePlan } from "../reports/archive-plan.ts";
import type { TabKey } from "../reports/plan.ts";
import { lay, toSheet } from "./lay.ts";
import { grow } from "./limits.ts";
import { isHalfMade } from "./our-tabs.ts";
import { tabValues } from "./tab-values.ts";
import type { sheetWorld } from "./world.ts";

type Ours = Map<TabKey, GoogleAppsScript.Spreadsheet.Sheet>;
type Here = ReturnType<typeof sheetWorld>;

/** The closed tasks, oldest first. */
export function archived({ ours, clock }: Here & { readonly ours: Ours }): ArchiveRow[] {
  const sheet = ours.get("archive");
  return sheet ? readArchive(tabValues(sheet, clock)) : [];
}

/** Adds closed tasks below those in the archive, in rows that are inserted for them: nothing there is written over. */
export function addToArchive(
  closed: readonly ArchiveRow[],
  before: readonly ArchiveRow[],
  ours: Ours,
  here: Here,
): void {
  const { world, clock } = here;
  const sheet = ours.get("archive");
  if (sheet ? isHalfMade(sheet) : closed.length > 0) {
    ours.set("archive", lay(archivePlan([...before, ...closed], world.language), clock, sheet, true));
    return;
  }
  if (!sheet || closed.length === 0) return;
  const last = sheet.getLastRow();
  const { blocks, styles } = archivePlan(closed, world.language);
  const [heads, ...rows] = blocks[blocks.length - 1]!.cells;
  const width = ARCHIVE_COLUMNS.length - (hasRoomForWho(sheet, String(heads![ARCHIVE_COLUMNS.length - 1])) ? 0 : 1);
  grow(
    () => rows.length * sheet.getMaxColumns(),
    () => sheet.insertRowsAfter(last, rows.length),
  );
  const range = sheet.getRange(last + 1, 1, rows.length, width);
  range.setValues(rows.map((line) => line.slice(0, width).map((cell) => toSheet(cell, clock))));
  for (const { area, style } of styles)
    if (area.row > ARCHIVE_HEAD_ROW && style.format)
      sheet.getRange(last + 1, area.column, rows.length, 1).setNumberFormat(style.format);
}

/** An archive of an earlier version gets the column "Done by", unless somebody uses that column for something of his own. */
function hasRoomForWho(sheet: GoogleAppsScript.Spreadsheet.Sheet, heading: string): boolean {
  const column = ARCHIVE_COLUMNS.length;
  if (sheet.getMaxColumns() < column)
    grow(
      () => sheet.getMaxRows(),
      () => sheet.insertColumnsAfter(column - 1, 1),
    );
  const head = sheet.getRange(ARCHIVE_HEAD_ROW, column);
  const stands = String(head.getValue());
  if (stands === "") head.setValue(heading);
  return stands === "" || isWhoHead(stands);
}
