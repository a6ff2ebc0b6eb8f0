import type { Cell } from "../cells/types.ts";
import { columnLetter } from "../model/refs.ts";
import type { TaskColumn } from "../model/tasks/columns.ts";
import { type TaskSheet, taskIn } from "../model/tasks/sheet.ts";
import { toSheet } from "./cells.ts";
import type { Clock } from "./clock.ts";
import type { Turn } from "./task-update.ts";

interface Found {
  readonly values: readonly (readonly Cell[])[];
  readonly after: TaskSheet;
  /** Columns that were written, as they were counted before. */
  readonly written: ReadonlySet<number>;
}

/**
 * Somebody inserted, moved or deleted a column, or a row above the headings, between our look and our write: cells of other
 * columns were written. What stood there is put back; the next turn then writes where it belongs.
 */
export function putBack(
  { sheet, read, values: before, update }: Turn,
  { values, after, written }: Found,
  clock: Clock,
) {
  const { headRow } = after.shape;
  const put = (row: number, column: number, cells: readonly Cell[]) =>
    sheet.getRange(row, column, cells.length, 1).setValues(cells.map((cell) => [toSheet(cell, clock)]));
  if (headRow !== read.shape.headRow)
    for (const column of written) put(headRow, column, [before[read.shape.headRow - 1]![column - 1] ?? ""]);
  const places = (one: TaskSheet) => one.order.map((name, i) => [keyOf(one, name), i + 1] as const);
  const was = new Map(places(read));
  const moved = places(after).filter(([key, at]) => was.get(key) !== at && written.has(at));
  if (moved.length === 0) return;
  const rowOf = new Map(read.rows.map((row) => [row.id, row.row]));
  const lines = values.slice(headRow).map((line) => ({ line, id: line.map(taskIn).find((id) => id !== undefined) }));
  for (const [key, at] of moved)
    put(
      headRow + 1,
      at,
      lines.map(({ line, id }) => {
        const row = id === undefined ? undefined : rowOf.get(id);
        return row === undefined ? (line[at - 1] ?? "") : (before[row - 1]![(was.get(key) ?? 0) - 1] ?? "");
      }),
    );
  const added = new Set(update.added.map((i) => update.ids[i]));
  const strays = lines.flatMap(({ id }, i) => (id !== undefined && added.has(id) ? [headRow + 1 + i] : []));
  const last = columnLetter(after.order.length);
  if (strays.length > 0) sheet.getRangeList(strays.map((row) => `A${row}:${last}${row}`)).clearContent();
}

/** One of our columns by its name, one of the team's by its heading. */
const keyOf = ({ ownHeads }: TaskSheet, name: TaskColumn | number) =>
  typeof name === "number" ? `own ${ownHeads[name]}` : name;
