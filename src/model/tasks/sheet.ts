import { parseDates } from "../../cells/dates.ts";
import { isBlank, textOf } from "../../cells/text.ts";
import { tick } from "../../cells/ticks.ts";
import { type Cell, Day } from "../../cells/types.ts";
import { type ColumnOrder, columnOrder, type TaskColumn, type TaskSheetShape, taskSheetShape } from "./columns.ts";
import type { TaskFacts } from "./tasks.ts";

/** What the hidden column keeps of a task. */
export interface TaskData {
  readonly id: string;
  /** The day that the method asked for: another day in the sheet was chosen by somebody. */
  readonly due: number | null;
  readonly money: number | null;
  readonly worth?: number | undefined;
  readonly facts: TaskFacts;
  /** Id of the deal whose next step it is. */
  readonly deal?: string | undefined;
}

/** A row of a task sheet as people left it. */
export interface TaskRow {
  /** 1-based row. */
  readonly row: number;
  /** "" on a row that somebody added. */
  readonly id: string;
  readonly done: boolean;
  /** null where blank. */
  readonly due: number | null;
  readonly client: string;
  readonly deal: string;
  readonly stage: string;
  readonly step: string;
  readonly script: string;
  readonly manager: string;
  readonly cell: string;
  readonly why: string;
  readonly outcome: string;
  readonly lostReason: string;
  readonly note: string;
  /** Cells of the team's own columns, in their order. */
  readonly own: readonly Cell[];
  /** undefined when the hidden cell is gone. */
  readonly data: TaskData | undefined;
}

export interface TaskSheet {
  readonly shape: TaskSheetShape;
  readonly rows: readonly TaskRow[];
  /** Headings of the team's own columns, from left to right. */
  readonly ownHeads: readonly string[];
  readonly order: ColumnOrder;
}

/** Reads a task sheet, given whole from A1. Undefined when its headings are gone. */
export function readTaskSheet(values: readonly (readonly Cell[])[], locale: string): TaskSheet | undefined {
  const shape = taskSheetShape(values);
  if (shape === undefined) return undefined;
  const lines = values.slice(shape.headRow);
  const at = (line: readonly Cell[], name: TaskColumn): Cell => line[shape.columns[name] - 1] ?? "";
  const kept = new Map(lines.flatMap((line) => dataOf(at(line, "data")) ?? []).map((data) => [data.id, data]));
  const filled = shape.own.filter(
    ({ column, heading }) => heading !== "" || lines.some((line) => !isBlank(line[column - 1] ?? "")),
  );
  const last = Math.max(...Object.values(shape.columns), ...filled.map(({ column }) => column));
  const own = shape.own.filter(({ column }) => column <= last);
  const rows = lines.flatMap((line, i): TaskRow[] => {
    const text = (name: TaskColumn) => textOf(at(line, name));
    const ownCells = own.map(({ column }) => line[column - 1] ?? "");
    if (!(["id", "client", "deal", "step", "outcome", "lostReason", "note"] as const).some((name) => text(name) !== ""))
      if (isBlank(at(line, "due")) && ownCells.every(isBlank)) return [];
    const { day, unread } = dueIn(at(line, "due"), locale);
    const id = taskIn(at(line, "id")) ?? (text("id") || taskIn(at(line, "data")) || "");
    return [
      {
        row: shape.headRow + 1 + i,
        id,
        done: isBlank(at(line, "done")) ? false : (tick(at(line, "done")) ?? false),
        due: day,
        client: text("client"),
        deal: text("deal"),
        stage: text("stage"),
        step: text("step"),
        script: text("script"),
        manager: text("manager"),
        cell: text("cell"),
        why: text("why"),
        outcome: text("outcome"),
        lostReason: text("lostReason"),
        note: [text("note"), unread].filter(Boolean).join(" / "),
        own: ownCells,
        data: kept.get(id),
      },
    ];
  });
  return { shape, rows, ownHeads: own.map(({ heading }) => heading), order: columnOrder(shape, own) };
}

/** The due day; a text that is no date goes into the note. */
function dueIn(cell: Cell, locale: string): { day: number | null; unread: string } {
  if (isBlank(cell)) return { day: null, unread: "" };
  if (cell instanceof Day) return { day: Math.floor(cell.serial), unread: "" };
  const day = Math.floor(parseDates([cell], locale).serials[0]!);
  return Number.isNaN(day) ? { day: null, unread: textOf(cell) } : { day, unread: "" };
}

/** As many characters as the hidden cell may have: a cell takes 50,000. */
const MOST = 40_000;

/**
 * The text of the hidden cell: first a word for the colour of the row's cell of the matrix, then what is remembered. Facts
 * too long for a cell are left out: scripts then say less.
 */
export function dataText(look: string, data: TaskData): string {
  const text = JSON.stringify(data);
  return `${look} ${text.length <= MOST ? text : JSON.stringify({ ...data, facts: {} })}`;
}

/** The id of the task whose hidden cell this is, wherever it came to stand. */
export const taskIn = (cell: Cell): string | undefined => dataOf(cell)?.id;

function dataOf(cell: Cell): TaskData | undefined {
  const from = typeof cell === "string" ? cell.indexOf("{") : -1;
  if (from < 0) return undefined;
  try {
    const { id, due, money, worth, facts, deal } = JSON.parse(String(cell).slice(from)) as Partial<TaskData>;
    if (typeof id !== "string") return undefined;
    return { id, due: due ?? null, money: money ?? null, worth, facts: facts ?? {}, deal };
  } catch {
    return undefined;
  }
}
