import { ARCHIVE_COLUMNS, ARCHIVE_HEAD_ROW, type ArchiveRow, readArchive } from "../model/tasks-archive.ts";
import { archivePlan } from "../reports/archive-plan.ts";
import type { TabKey } from "../reports/plan.ts";
import { lay, toSheet } from "./lay.ts";
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
  const rows = blocks[blocks.length - 1]!.cells.slice(1);
  sheet.insertRowsAfter(last, rows.length);
  const range = sheet.getRange(last + 1, 1, rows.length, ARCHIVE_COLUMNS.length);
  range.setValues(rows.map((line) => line.map((cell) => toSheet(cell, clock))));
  for (const { area, style } of styles)
    if (area.row > ARCHIVE_HEAD_ROW && style.format)
      sheet.getRange(last + 1, area.column, rows.length, 1).setNumberFormat(style.format);
}
