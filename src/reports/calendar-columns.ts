import { columnLetter, tabRef } from "../model/refs.ts";
import type { TaskColumn, TaskSheetShape } from "../model/tasks/columns.ts";

/** A task sheet that the calendar follows. */
export interface Followed {
  readonly tabName: string;
  readonly shape: TaskSheetShape;
}

/** A column of a task sheet, from its first task down. */
export function followed({ tabName, shape }: Followed, name: TaskColumn): string {
  const column = columnLetter(shape.columns[name]);
  return `${tabRef(tabName)}!$${column}$${shape.headRow + 1}:$${column}`;
}

/** 1 for each row that holds an open task of a person. */
export const openOf = (sheet: Followed, whose: string) =>
  `(${followed(sheet, "manager")}=${whose})*(${followed(sheet, "done")}<>TRUE)`;
