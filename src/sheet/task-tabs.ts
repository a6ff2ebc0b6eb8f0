import { type Cell, Day, type World } from "../cells/types.ts";
import type { TaskColumn } from "../model/tasks/columns.ts";
import { readTaskSheet, type TaskRow, type TaskSheet } from "../model/tasks/sheet.ts";
import type { TaskRole } from "../model/tasks/tasks.ts";
import type { TabKey } from "../reports/plan.ts";
import { toSheet } from "./cells.ts";
import type { Clock } from "./clock.ts";
import { type Attempt, rejection } from "./rejected.ts";
import { tabValues } from "./tab-values.ts";

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

type Cells = { readonly [C in TaskColumn]?: Cell };

/** How often a row that moves away under the pen is looked for again. */
const TURNS = 3;

type Here = { readonly world: World; readonly clock: Clock };

/**
 * Writes cells of a task, which is looked for by its id just before. Between that look and the write somebody may sort or
 * insert (platform fact F7): then what stood in the stranger's row is put back, and the task is looked for again. A column
 * that people deleted is passed over. Where a cell refuses its value, none of them keeps one: throws `Rejected`.
 */
export function writeTask({ sheet, read }: TaskTab, id: string, cells: Cells, here: Here): void {
  try {
    for (const names of neighbours(Object.keys(cells) as TaskColumn[])) writeTogether(sheet, id, cells, names, here);
  } catch (error) {
    throw rejection(sheet, attempts(sheet, read, id, cells, here), error, here.clock, true);
  }
}

function writeTogether(sheet: Sheet, id: string, cells: Cells, names: readonly TaskColumn[], here: Here): void {
  const look = () => readTaskSheet(tabValues(sheet, here.clock), here.world.locale);
  for (let turn = 0; turn < TURNS; turn++) {
    const before = look();
    const row = before?.rows.find((one) => one.id === id);
    if (!before || !row) return;
    const { columns } = before.shape;
    const present = names.filter((name) => columns[name] > 0);
    const write = (values: Cells) => {
      for (const name of present) sheet.getRange(row.row, columns[name]).setValue(toSheet(values[name]!, here.clock));
    };
    const beside = present.every((name, i) => columns[name] === columns[present[0]!] + i);
    const range = present.length > 0 && beside && sheet.getRange(row.row, columns[present[0]!], 1, present.length);
    if (range) range.setValues([present.map((name) => toSheet(cells[name]!, here.clock))]);
    else write(cells);
    const after = look();
    if (!after) return;
    const there = after.rows.find((one) => one.row === row.row);
    const stayed = present.every((name) => after.shape.columns[name] === columns[name]);
    if (there?.id === id && stayed) return;
    const was = stayed ? before.rows.find((one) => one.id === there?.id && one.id !== "") : undefined;
    write(Object.fromEntries(present.map((name) => [name, valueIn(was, name)])));
  }
}

/** The cells of a task as they were to be written, with what stood there at first. */
function attempts(sheet: Sheet, before: TaskSheet, id: string, cells: Cells, { world, clock }: Here): Attempt[] {
  const was = before.rows.find((one) => one.id === id);
  try {
    const now = readTaskSheet(tabValues(sheet, clock), world.locale);
    const row = now?.rows.find((one) => one.id === id)?.row;
    if (!now || row === undefined) return [];
    return (Object.keys(cells) as TaskColumn[])
      .map((name) => ({ row, column: now.shape.columns[name], value: cells[name]!, before: valueIn(was, name) }))
      .filter(({ column }) => column > 0);
  } catch {
    return [];
  }
}

/** Columns that stand beside each other in a sheet that nobody has changed, together. */
function neighbours(names: readonly TaskColumn[]): TaskColumn[][] {
  const isText = (name: TaskColumn) => name === "outcome" || name === "lostReason" || name === "note";
  const single = names.filter((name) => !isText(name)).map((name) => [name]);
  return [...single, names.filter(isText)].filter(({ length }) => length > 0);
}

/** What stood in a row; blank where there was none. */
function valueIn(row: TaskRow | undefined, name: TaskColumn): Cell {
  if (!row || name === "data" || name === "status") return "";
  const value = row[name];
  return name === "due" && typeof value === "number" ? new Day(value) : (value ?? "");
}
