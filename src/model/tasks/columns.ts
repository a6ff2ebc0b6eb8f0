import { textOf, wordKey } from "../../cells/text.ts";
import type { Cell } from "../../cells/types.ts";
import { taskTexts } from "../../messages/tasks.ts";

/** The columns of a task sheet in their order. The last is hidden: what Conveyor has to remember of a task. */
export const TASK_COLUMNS = [
  "done",
  "due",
  "status",
  "client",
  "deal",
  "stage",
  "step",
  "script",
  "manager",
  "cell",
  "why",
  "outcome",
  "lostReason",
  "note",
  "id",
  "data",
] as const;
export type TaskColumn = (typeof TASK_COLUMNS)[number];

/** The columns of a sheet from left to right; a number is one of the team's own. */
export type ColumnOrder = readonly (TaskColumn | number)[];

/** Row of the headings in a sheet that nobody has changed. */
export const TASK_HEAD_ROW = 3;
const SEARCHED = 10;

/** Where the columns of a task sheet stand now, whatever was inserted, moved or added. */
export interface TaskSheetShape {
  /** 1-based row of the headings. */
  readonly headRow: number;
  /** 1-based column of each; 0 when it is gone. */
  readonly columns: { readonly [C in TaskColumn]: number };
  /** 1-based columns that are the team's own, with their headings ("" where there is none). */
  readonly own: readonly { readonly column: number; readonly heading: string }[];
}

const KNOWN = new Map<string, TaskColumn>(
  [taskTexts.en, taskTexts.ru].flatMap(({ heads }) =>
    [heads.hunters, heads.farmers].flatMap((list) =>
      list.map((heading, i): [string, TaskColumn] => [wordKey(heading), TASK_COLUMNS[i]!]),
    ),
  ),
);

/** Finds the headings of a task sheet; undefined when there are none. */
export function taskSheetShape(values: readonly (readonly Cell[])[]): TaskSheetShape | undefined {
  for (let i = 0; i < Math.min(SEARCHED, values.length); i++) {
    const columns = Object.fromEntries(TASK_COLUMNS.map((name) => [name, 0])) as Record<TaskColumn, number>;
    const own: { column: number; heading: string }[] = [];
    values[i]!.forEach((cell, j) => {
      const name = KNOWN.get(wordKey(textOf(cell)));
      if (name !== undefined && columns[name] === 0) columns[name] = j + 1;
      else own.push({ column: j + 1, heading: textOf(cell) });
    });
    if (columns.id > 0 && columns.done > 0) return { headRow: i + 1, columns, own };
  }
  return undefined;
}

/** The order that a sheet has now; one of our columns that is gone comes back at the end. */
export function columnOrder({ columns }: TaskSheetShape, own: readonly { readonly column: number }[]): ColumnOrder {
  const present = TASK_COLUMNS.filter((name) => columns[name] > 0);
  const placed: [number, TaskColumn | number][] = [
    ...present.map((name): [number, TaskColumn] => [columns[name], name]),
    ...own.map(({ column }, i): [number, number] => [column, i]),
  ];
  return [
    ...placed.sort(([a], [b]) => a - b).map(([, name]) => name),
    ...TASK_COLUMNS.filter((name) => columns[name] === 0),
  ];
}
