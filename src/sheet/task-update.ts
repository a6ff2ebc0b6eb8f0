import type { Cell } from "../cells/types.ts";
import { TASK_COLUMNS, type TaskColumn } from "../model/tasks/columns.ts";
import type { Merged } from "../model/tasks/merge.ts";
import { readTaskSheet, type TaskRow, type TaskSheet } from "../model/tasks/sheet.ts";
import { changedCells, isTypedAlike, type TaskUpdate } from "../model/tasks/update.ts";
import type { PlanCell, SheetPlan } from "../reports/plan.ts";
import { RANK_LENGTH, rankOf } from "../reports/tasks-look.ts";
import { SPARE_TASKS } from "../reports/tasks-plan.ts";
import { toCells, toSheet } from "./cells.ts";
import type { Clock } from "./clock.ts";
import { clearChecks, dress } from "./dress.ts";
import { noteWriting } from "./fenced.ts";
import { lay } from "./lay.ts";
import { grow } from "./limits.ts";
import { partMerged } from "./merged-cells.ts";
import { isHalfMade } from "./our-tabs.ts";
import { type Attempt, rejection, ruled } from "./rejected.ts";
import { isInside } from "./room.ts";
import { layChecks } from "./rules.ts";
import { tabValues } from "./tab-values.ts";
import { putBack } from "./task-repair.ts";
import { unfiltered } from "./unfiltered.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What people type; the other columns are ours to write. */
const TYPED = new Set<TaskColumn | number>(["done", "due", "outcome", "lostReason", "note"]);
const isOurs = (name: TaskColumn | number) => typeof name !== "number" && !TYPED.has(name) && name !== "id";

/** A task sheet as it was read, and what is to become of it. */
export interface Turn {
  readonly sheet: Sheet;
  readonly values: readonly (readonly Cell[])[];
  readonly read: TaskSheet;
  readonly merged: Merged;
  readonly update: TaskUpdate;
  readonly plan: SheetPlan;
}

/**
 * Brings the rows of a task sheet up to date. Cells that people type into are not written in a row that stays, but for those
 * in which the merge wants something else: rows change places by sorting, which takes along whatever stands in them by
 * then. New rows are written whole, in one call: half of one would be taken for a task that somebody added. Google cannot
 * write under a condition, so the sheet is read again afterwards.
 *
 * @returns whether the sheet is as wanted. If not somebody sorted, inserted or typed meanwhile: read, merge and call it again
 */
export function updateRows(turn: Turn, clock: Clock): boolean {
  const { headRow } = turn.read.shape;
  noteWriting(turn.sheet, lastRow(turn) - headRow, Number.POSITIVE_INFINITY, headRow + 1);
  try {
    return unfiltered(turn.sheet, () => rowsUpdated(turn, clock));
  } catch (error) {
    throw stopped(turn, error, clock);
  }
}

function rowsUpdated(turn: Turn, clock: Clock): boolean {
  const { sheet, read, update, plan } = turn;
  const { order, shape } = read;
  const first = shape.headRow + 1;
  const rows = plan.blocks[plan.blocks.length - 1]!.cells;
  const height = update.ids.length;
  const column = (name: TaskColumn) => shape.columns[name];
  const written = new Set<number>();
  const write = (row: number, at: number, cells: readonly (readonly PlanCell[])[]) => {
    cells[0]!.forEach((_, i) => {
      written.add(at + i);
    });
    sheet
      .getRange(row, at, cells.length, cells[0]!.length)
      .setValues(cells.map((line) => line.map((c) => toSheet(c, clock))));
  };
  const bottom = lastRow(turn);
  const allowed = clearChecks(sheet, plan, false);
  const width = columnsOf(sheet, order.length);
  partMerged(sheet.getRange(first, 1, bottom - first + 1, width).getMergedRanges());
  for (const { row, at, cells } of changes(turn)) write(row, at, cells);
  if (update.added.length > 0) {
    const added = update.added.map((i) => rows[i]!.map((cell) => toSheet(plain(cell), clock)));
    sheet.getRange(bottom - added.length + 1, 1, added.length, added[0]!.length).setValues(added);
  }
  if (update.stays.size + update.leaving.length > 0) write(first, column("data"), ranks(turn));
  if (height + update.leaving.length > 0) sheet.getRange(first, 1, bottom - first + 1, width).sort(column("data"));
  for (const [at, count] of runs(order.map((name) => isOurs(name) && name !== "data")))
    if (height > 0)
      write(
        first,
        at,
        rows.map((line) => line.slice(at - 1, at - 1 + count)),
      );

  if (allowed) layChecks(sheet, plan);
  const whole = isInside(sheet, bottom, order.length) && sheet.getRange(1, 1, bottom, order.length);
  const laid = whole ? readTaskSheet(toCells(whole.getValues(), clock), "") : undefined;
  if (!laid || !isAsWanted(turn, laid)) {
    const values = tabValues(sheet, clock);
    const after = readTaskSheet(values, "");
    if (!after) return true;
    if (!isAsWanted(turn, after)) {
      putBack(turn, { values, after, written }, clock);
      return false;
    }
  }
  if (update.leaving.length > 0)
    sheet
      .getRange(first + height, 1, update.leaving.length, order.length)
      .setValues(update.leaving.map(() => order.map((name) => (allowed && name === "done" ? false : ""))));
  return true;
}

/**
 * A rule of validation may refuse what is written into a column of ours. New rows that were begun are taken away again; the
 * others are whole whatever was written of them, and the next update writes the rest.
 *
 * @returns what to throw, `Rejected` where the cell is found
 */
function stopped({ sheet, read, update, plan, values }: Turn, error: unknown, clock: Clock): unknown {
  try {
    const rows = plan.blocks[plan.blocks.length - 1]!.cells;
    const now = tabValues(sheet, clock);
    const placed = new Map(readTaskSheet(now, "")?.rows.map(({ id, row }) => [id, row]));
    const begun = lastRow({ values, update }) - update.added.length + 1;
    const fresh = new Map(update.added.map((i, k) => [update.ids[i]!, begun + k]));
    const attempts = update.ids.flatMap((id, i) => {
      const row = placed.get(id) ?? fresh.get(id);
      return read.order.flatMap((name, j): Attempt[] => {
        const value = plain(rows[i]![j]!);
        const stands = row === undefined ? value : (now[row - 1]?.[j] ?? "");
        return row !== undefined && isOurs(name) && name !== "data" && value !== "" && value !== stands
          ? [{ row, column: j + 1, value }]
          : [];
      });
    });
    const found = rejection(sheet, ruled(sheet, attempts), error, clock, false);
    for (let column = 1; fresh.size > 0 && column <= read.order.length; column++)
      cleared(sheet.getRange(begun, column, fresh.size, 1));
    return found;
  } catch {
    return error;
  }
}

/** Takes away what stands in cells, unless they are protected. */
function cleared(range: GoogleAppsScript.Spreadsheet.Range): void {
  try {
    range.clearContent();
    SpreadsheetApp.flush();
  } catch {
    return;
  }
}

/** A new sheet, or one whose headings are gone: what stands in it moves down and is read as tasks by the next update. */
export function layAbove(plan: SheetPlan, clock: Clock, sheet: Sheet | undefined): Sheet {
  if (sheet && sheet.getLastRow() > 0)
    grow(
      () => plan.rows * sheet.getMaxColumns(),
      () => sheet.insertRowsBefore(1, plan.rows),
    );
  return lay(plan, clock, sheet, true);
}

/** Puts the headings of columns of ours that people deleted back, behind the others. */
export function restoreColumns(sheet: Sheet, { order, shape }: TaskSheet, plan: SheetPlan): void {
  const heads = plan.blocks.find(({ row }) => row === shape.headRow)!.cells[0]!;
  const gone = TASK_COLUMNS.filter((name) => shape.columns[name] === 0).length;
  const most = sheet.getMaxColumns();
  if (most < order.length)
    grow(
      () => (order.length - most) * sheet.getMaxRows(),
      () => sheet.insertColumnsAfter(most, order.length - most),
    );
  sheet.getRange(shape.headRow, order.length - gone + 1, 1, gone).setValues([heads.slice(-gone).map(String)]);
}

/**
 * The line of counts above the tasks, and colours; `updateRows` has set lists and boxes.
 *
 * @param before what stood in the sheet
 * @param heads whether headings were put back, and need their looks again
 */
export function layAround(
  sheet: Sheet,
  plan: SheetPlan,
  clock: Clock,
  before: readonly (readonly Cell[])[],
  heads: boolean,
): void {
  for (const { row, column, cells } of plan.blocks) {
    const cell = cells[0]![0]!;
    if (row === plan.frozenRows - 1 && before[row - 1]?.[column - 1] !== cell)
      sheet.getRange(row, column).setValue(toSheet(cell, clock));
  }
  const first = isHalfMade(sheet) ? 1 : plan.frozenRows + (heads ? 0 : 1);
  dress(sheet, { ...plan, styles: plan.styles.filter(({ area }) => area.row >= first), validations: [] }, false);
}

/** A formula that belongs to the row in which it will stand comes later. */
const plain = (cell: PlanCell): PlanCell => (typeof cell === "object" && "formula" in cell ? "" : cell);

/** The last row that is used once new tasks stand below the rows into which people type tasks of their own. */
const lastRow = ({ values, update }: Pick<Turn, "values" | "update">) =>
  values.length + SPARE_TASKS + update.added.length;

/** Makes room for new rows, before anything is written anywhere. */
export function makeTaskRoom(turn: Pick<Turn, "sheet" | "values" | "update">): void {
  const { sheet } = turn;
  const bottom = lastRow(turn);
  if (isInside(sheet, bottom, 1)) return;
  const most = sheet.getMaxRows();
  grow(
    () => (bottom - most) * sheet.getMaxColumns(),
    () => sheet.insertRowsAfter(most, bottom - most),
  );
}

/** How many columns the grid has, at least so many. */
function columnsOf(sheet: Sheet, least: number): number {
  let columns = least;
  while (isInside(sheet, 1, columns + 1)) columns++;
  return columns;
}

/** Neighbours that are asked for, as first column and number. */
function runs(asked: readonly boolean[]): [column: number, count: number][] {
  return asked.flatMap((yes, i): [number, number][] => {
    if (!yes || asked[i - 1]) return [];
    const end = asked.indexOf(false, i);
    return [[i + 1, (end < 0 ? asked.length : end) - i]];
  });
}

/** Up to so many pieces of a column are written one by one; of more the column is written from the first to the last. */
const PIECES = 3;

/** Cells of rows that stay and that people type into, where the merge wants something else, and ids that are missing. */
function changes({ values, read, merged, update }: Turn) {
  const byColumn = new Map<number, Map<number, PlanCell>>();
  const note = (row: number, at: number, cell: PlanCell) =>
    byColumn.set(at, (byColumn.get(at) ?? new Map<number, PlanCell>()).set(row, cell));
  const idColumn = read.shape.columns.id;
  for (const task of merged.tasks) {
    const row = update.stays.get(task.id);
    if (row === undefined) continue;
    const line = values[row - 1]!;
    for (const [at, cell] of changedCells(line, read.order, task)) note(row, at, cell);
    if (line[idColumn - 1] !== task.id) note(row, idColumn, task.id);
  }
  return [...byColumn].flatMap(([at, cells]) => {
    const wanted = Array.from(values, (_, i) => cells.has(i + 1));
    const pieces = runs(wanted);
    const low = Math.min(...cells.keys());
    const all: [number, number][] = pieces.length > PIECES ? [[low, Math.max(...cells.keys()) - low + 1]] : pieces;
    return all.map(([row, count]) => ({
      row,
      at,
      cells: Array.from({ length: count }, (_, i) => [cells.get(row + i) ?? values[row + i - 1]![at - 1] ?? ""]),
    }));
  });
}

/** The hidden cells of the present rows, by which they are sorted: a row that nobody of us knows stays where blank ones go. */
function ranks({ values, read, update, plan }: Turn): PlanCell[][] {
  const data = read.shape.columns.data;
  const rows = plan.blocks[plan.blocks.length - 1]!.cells;
  const wanted = new Map<number, PlanCell>();
  update.ids.forEach((id, i) => {
    const row = update.stays.get(id);
    if (row !== undefined) wanted.set(row, rows[i]![data - 1]!);
  });
  update.leaving.forEach(({ row }, i) => {
    wanted.set(row, rankOf(i, true) + String(values[row - 1]![data - 1] ?? "").slice(RANK_LENGTH));
  });
  return values.slice(read.shape.headRow).map((_, i) => [wanted.get(read.shape.headRow + 1 + i) ?? ""]);
}

/** Whether the tasks stand in order, those that leave behind them, and hold what was read before. */
function isAsWanted({ read, update }: Turn, after: TaskSheet): boolean {
  const { headRow, columns } = after.shape;
  const alike =
    headRow === read.shape.headRow && TASK_COLUMNS.every((name) => columns[name] === read.shape.columns[name]);
  const at = new Map(after.rows.map((row) => [row.row, row]));
  const end = headRow + update.ids.length;
  const same = (row: TaskRow, i: number) => {
    const now = at.get(end + 1 + i);
    return now !== undefined && now.id === row.id && isTypedAlike(now, row);
  };
  return alike && update.ids.every((id, i) => at.get(headRow + 1 + i)?.id === id) && update.leaving.every(same);
}
