import { type Cell, Day, type World } from "../cells/types.ts";
import type { TaskRole } from "../model/tasks.ts";
import type { TaskColumn } from "../model/tasks-columns.ts";
import { readTaskSheet, type TaskRow, type TaskSheet } from "../model/tasks-sheet.ts";
import type { TabKey } from "../reports/plan.ts";
import type { Clock } from "./clock.ts";
import { tabValues } from "./tab-values.ts";
import { asText } from "./typed-text.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A task sheet of this workbook and what stands in it. */
export interface TaskTab {
  readonly role: TaskRole;
  readonly sheet: Sheet;
  readonly read: TaskSheet;
}

/** The task sheets that exist, each read in one call. */
export function taskTabs(
  ours: ReadonlyMap<TabKey, Sheet>,
  { world, clock }: { readonly world: World; readonly clock: Clock },
): readonly TaskTab[] {
  return (
    [
      ["hunters", "hunter"],
      ["farmers", "farmer"],
    ] as const
  ).flatMap(([tab, role]) => {
    const sheet = ours.get(tab);
    const read = sheet && readTaskSheet(tabValues(sheet, clock), world.locale);
    return read ? [{ role, sheet, read }] : [];
  });
}

/** The row of a task; undefined when it is in no sheet any more. */
export function findTask(tabs: readonly TaskTab[], id: string): { tab: TaskTab; row: TaskRow } | undefined {
  for (const tab of tabs) {
    const row = tab.read.rows.find((one) => one.id === id);
    if (row) return { tab, row };
  }
  return undefined;
}

/** Writes cells of a task, found by its id in the same run. A column that people deleted is passed over. */
export function writeTask(
  { sheet, read }: TaskTab,
  { row }: TaskRow,
  cells: { readonly [C in TaskColumn]?: Cell },
  clock: Clock,
): void {
  for (const [name, value] of Object.entries(cells) as [TaskColumn, Cell][]) {
    const column = read.shape.columns[name];
    if (column === 0) continue;
    const written = value instanceof Day ? clock.date(value.serial) : typeof value === "string" ? asText(value) : value;
    sheet.getRange(row, column).setValue(written);
  }
}
