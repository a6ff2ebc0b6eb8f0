import { textOf } from "../../cells/text.ts";
import { type Cell, Day } from "../../cells/types.ts";
import { type ColumnOrder, TASK_COLUMNS, type TaskColumn } from "./columns.ts";
import type { Merged, SheetTask } from "./merge.ts";
import type { TaskRow, TaskSheet } from "./sheet.ts";

/**
 * How a task sheet becomes what a merge asks for while people go on typing in it: rows that stay keep their cells and are
 * only brought into another order, new ones are added below, those that leave go to the end.
 */
export interface TaskUpdate {
  /** Ids in the order of work. */
  readonly ids: readonly string[];
  /** Row of each task that stays, by its id. */
  readonly stays: ReadonlyMap<string, number>;
  /** Places in `ids` of the tasks that have no row yet. */
  readonly added: readonly number[];
  /** Rows that are taken away: done, gone, and copies of others. */
  readonly leaving: readonly TaskRow[];
}

/** Undefined when a column of ours is gone: then nothing can stay where it is. */
export function taskUpdate(sheet: TaskSheet, { tasks, rowOf }: Merged): TaskUpdate | undefined {
  if (TASK_COLUMNS.some((name) => sheet.shape.columns[name] === 0)) return undefined;
  const stays = new Map(
    tasks.flatMap(({ id }): [string, number][] => {
      const row = rowOf.get(id);
      return row === undefined ? [] : [[id, row]];
    }),
  );
  const kept = new Set(stays.values());
  return {
    ids: tasks.map(({ id }) => id),
    stays,
    added: tasks.flatMap(({ id }, i) => (stays.has(id) ? [] : [i])),
    leaving: sheet.rows.filter(({ row }) => !kept.has(row)),
  };
}

/** Whether a row holds what people typed into another version of it. */
export function isTypedAlike(a: TaskRow, b: TaskRow): boolean {
  return typedIn(a) === typedIn(b);
}

const typedIn = ({ done, due, outcome, lostReason, note, own }: TaskRow) =>
  JSON.stringify([done, due, outcome, lostReason, note, own.map(textOf)]);

/**
 * Cells that people type into and that the merge wants otherwise in a row that stays: a new day, copies of a row made one.
 *
 * @param line the row as it stands, from column A
 */
export function changedCells(line: readonly Cell[], order: ColumnOrder, task: SheetTask): [column: number, Cell][] {
  return order.flatMap((name, i): [number, Cell][] => {
    const wanted = typedCell(name, task);
    return wanted === undefined || textOf(line[i] ?? "") === textOf(wanted) ? [] : [[i + 1, wanted]];
  });
}

function typedCell(name: TaskColumn | number, task: SheetTask): Cell | undefined {
  if (typeof name === "number") return task.own[name] ?? "";
  if (name === "due") return task.due === null ? "" : new Day(task.due);
  return name === "outcome" || name === "lostReason" || name === "note" ? task[name] : undefined;
}
