import { isBlank } from "../cells/text.ts";
import type { Cell } from "../cells/types.ts";
import { ARCHIVE_COLUMNS, ARCHIVE_HEAD_ROW, type ArchiveRow, isWhoHead, readArchive } from "../model/tasks/archive.ts";
import { archivePlan } from "../reports/archive-plan.ts";
import type { TabKey } from "../reports/plan.ts";
import { span } from "../reports/refs.ts";
import { toSheet } from "./cells.ts";
import { noteWriting } from "./fenced.ts";
import { lay } from "./lay.ts";
import { grow } from "./limits.ts";
import { isHalfMade } from "./our-tabs.ts";
import { isInside } from "./room.ts";
import { tabValues } from "./tab-values.ts";
import type { sheetWorld } from "./world.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Ours = Map<TabKey, Sheet>;
type Here = ReturnType<typeof sheetWorld>;

/** The archive as it was read: its cells from A1, none where there is no such tab, and the closed tasks, oldest first. */
export interface Archive {
  readonly values: readonly (readonly Cell[])[];
  readonly rows: readonly ArchiveRow[];
}

export function readArchived({ ours, clock }: Here & { readonly ours: Ours }): Archive {
  const sheet = ours.get("archive");
  const values = sheet ? tabValues(sheet, clock) : [];
  return { values, rows: readArchive(values) };
}

/** The closed tasks, oldest first. */
export const archived = (team: Here & { readonly ours: Ours }): readonly ArchiveRow[] => readArchived(team).rows;

/**
 * Adds closed tasks below those in the archive, in rows that are inserted for them: nothing there is written over, also when somebody
 * added to it since it was read.
 */
export function addToArchive(closed: readonly ArchiveRow[], before: Archive, ours: Ours, here: Here): void {
  const { world, clock } = here;
  const sheet = ours.get("archive");
  if (sheet ? isHalfMade(sheet) : closed.length > 0)
    ours.set("archive", lay(archivePlan([...before.rows, ...closed], world.language), clock, sheet, true));
  else if (sheet && closed.length > 0) append(sheet, closed, before, here);
  // A refusal comes late (B24), and the tasks leave their sheet only after it could. Nobody has protected a tab that is new.
  if (sheet && closed.length > 0) SpreadsheetApp.flush();
}

function append(sheet: Sheet, closed: readonly ArchiveRow[], before: Archive, { world, clock }: Here): void {
  const last = Math.max(ARCHIVE_HEAD_ROW, before.values.length);
  noteWriting(sheet, closed.length, Number.POSITIVE_INFINITY, last + 1);
  const { blocks, styles } = archivePlan(closed, world.language);
  const [heads, ...rows] = blocks[blocks.length - 1]!.cells;
  const width =
    ARCHIVE_COLUMNS.length - (hasRoomForWho(sheet, before, String(heads![ARCHIVE_COLUMNS.length - 1])) ? 0 : 1);
  grow(
    () => rows.length * sheet.getMaxColumns(),
    () => sheet.insertRowsAfter(last, rows.length),
  );
  const range = sheet.getRange(last + 1, 1, rows.length, width);
  range.setValues(rows.map((line) => line.slice(0, width).map((cell) => toSheet(cell, clock))));
  const formats = styles.filter(({ style }) => style.format);
  const places = formats.map(({ area }) => span(last + 1, area.column, rows.length, 1));
  sheet.getRangeList(places).setNumberFormat(formats[0]!.style.format!);
}

/** An archive of an earlier version gets the column "Done by", unless somebody uses that column for something of his own. */
function hasRoomForWho(sheet: Sheet, { values }: Archive, heading: string): boolean {
  const column = ARCHIVE_COLUMNS.length;
  const stands = values[ARCHIVE_HEAD_ROW - 1]?.[column - 1] ?? "";
  if (!isBlank(stands)) return isWhoHead(stands);
  noteWriting(sheet, 1, 1, ARCHIVE_HEAD_ROW, column);
  if (!isInside(sheet, ARCHIVE_HEAD_ROW, column))
    grow(
      () => sheet.getMaxRows(),
      () => sheet.insertColumnsAfter(column - 1, 1),
    );
  sheet.getRange(ARCHIVE_HEAD_ROW, column).setValue(heading);
  return true;
}
