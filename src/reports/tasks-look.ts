import { actionOf } from "../cells/actions.ts";
import { Day } from "../cells/types.ts";
import { finishTexts } from "../messages/finish.ts";
import { functionWords } from "../messages/functions.ts";
import type { Language } from "../messages/language.ts";
import { columnLetter } from "../model/refs.ts";
import { type ColumnOrder, TASK_HEAD_ROW, type TaskColumn } from "../model/tasks/columns.ts";
import type { SheetTask } from "../model/tasks/merge.ts";
import { ACTION, HEAD, INPUT, MUTED, NOTE, STATUS, TITLE } from "./look.ts";
import type { Area, ConditionalRule, Style } from "./plan.ts";
import { literal } from "./sentence.ts";

/**
 * Before the text of the hidden cell: where the row belongs, so that Google can sort by it. `t000012 `; rows that are taken
 * away come behind all others.
 */
export const rankOf = (place: number, leaving = false) => `${leaving ? "u" : "t"}${String(place).padStart(6, "0")} `;
export const RANK_LENGTH = 8;

/** Pixels. Neighbours share a width where they can: every change of width is a call. */
const [NARROW, MIDDLE, WIDE, LONG] = [90, 140, 230, 480];
const WIDTHS: { readonly [C in TaskColumn]: number } = {
  done: NARROW,
  due: NARROW,
  status: MIDDLE,
  client: WIDE,
  deal: WIDE,
  stage: WIDE,
  step: WIDE,
  script: WIDE,
  manager: MIDDLE,
  cell: MIDDLE,
  why: LONG,
  outcome: WIDE,
  lostReason: WIDE,
  note: WIDE,
  id: WIDE,
  data: WIDE,
};

/** A day as it stands in a column: 23 Nov, 23.11; in the archive with its year. */
export const DAY_FORMAT = { en: "d mmm", ru: "dd.mm" } as const;
export const FULL_DAY_FORMAT = { en: "d mmm yyyy", ru: "dd.mm.yyyy" } as const;

const OWN_DAY: { readonly [L in Language]: Style } = {
  en: { format: FULL_DAY_FORMAT.en },
  ru: { format: FULL_DAY_FORMAT.ru },
};

/** Where the columns of a task sheet stand. */
export interface Places {
  readonly order: ColumnOrder;
  readonly widths: readonly number[];
  /** 1-based. */
  column(name: TaskColumn | number): number;
  /** The cells of a column from the first task to the end of the grid. */
  down(name: TaskColumn | number): Area;
  /** All columns but the hidden one, from the first task down. */
  readonly whole: Area;
  /** Row of the first task. */
  readonly first: number;
}

export function places(order: ColumnOrder, rows: number, headRow = TASK_HEAD_ROW): Places {
  const column = (name: TaskColumn | number) => order.indexOf(name) + 1;
  const first = headRow + 1;
  const area = { row: first, rows: rows - headRow };
  return {
    order,
    first,
    widths: order.map((name) => (typeof name === "number" ? MIDDLE : WIDTHS[name])),
    column,
    down: (name) => ({ ...area, column: column(name), columns: 1 }),
    whole: { ...area, column: 1, columns: order.length },
  };
}

export function taskStyles(
  tasks: readonly SheetTask[],
  { order, column, down, first }: Places,
  language: Language,
): { area: Area; style: Style }[] {
  const head = (at: number, columns: number): Area => ({ row: first - 1, column: at, rows: 1, columns });
  return [
    ...(first <= TASK_HEAD_ROW
      ? []
      : [
          { area: { row: first - 3, column: 1, rows: 1, columns: 1 }, style: TITLE },
          { area: { row: first - 2, column: 1, rows: 1, columns: order.length }, style: NOTE },
        ]),
    { area: head(1, order.length), style: HEAD },
    { area: head(column("due"), 1), style: { align: "right" } },
    ...order.flatMap((name) => ({ area: down(name), style: columnStyle(name, language) })),
    ...tasks.flatMap(({ own }, i) =>
      own.flatMap((value, j) =>
        value instanceof Day
          ? { area: { row: first + i, column: column(j), rows: 1, columns: 1 }, style: OWN_DAY[language] }
          : [],
      ),
    ),
  ];
}

function columnStyle(name: TaskColumn | number, language: Language): Style {
  switch (name) {
    case "due":
      return { ...INPUT, format: DAY_FORMAT[language] };
    case "client":
      return { bold: true };
    case "done":
    case "outcome":
    case "lostReason":
    case "note":
      return INPUT;
    default:
      return typeof name === "number" ? INPUT : {};
  }
}

/** What the rule of the task's cell says; `unknown` where a part of the client's card is missing, "" without a cell. */
export function lookOf({ cell, action }: Pick<SheetTask, "cell" | "action">): keyof typeof ACTION | "" {
  return cell === "" ? "" : cell.includes("?") ? "unknown" : (actionOf(action) ?? "plan");
}

/** A formula that is TRUE in a row whose outcome asks for a reason and has none; undefined where no outcome does. */
export function reasonMissing(row: number, { column }: Places, refusals: readonly string[]): string | undefined {
  if (refusals.length === 0) return undefined;
  const [outcome, reason] = [columnLetter(column("outcome")), columnLetter(column("lostReason"))];
  const named = refusals.map((name) => `$${outcome}${row}=${literal(name)}`);
  return `AND(${named.length === 1 ? named[0] : `OR(${named.join(";")})`};TRIM($${reason}${row})="")`;
}

/**
 * Colours by the word of the status and by the action of the cell; a done row is grey and struck through until the next
 * update, but not while its lost reason is missing: that cell is red. All of them follow the values, so they survive sorting and cost one call whatever the number of rows.
 */
export function taskRules(place: Places, language: Language, refusals: readonly string[]): ConditionalRule[] {
  const { column, down, whole, first } = place;
  const missing = reasonMissing(first, place, refusals);
  const { taskStatus } = functionWords(language);
  const done = `$${columnLetter(column("done"))}${first}`;
  const status = `$${columnLetter(column("status"))}${first}`;
  const data = `$${columnLetter(column("data"))}${first}`;
  return [
    ...(missing === undefined
      ? []
      : [
          { area: down("lostReason"), when: { formula: `=${missing}` }, style: STATUS.overdue },
          { area: down("status"), when: { textIs: finishTexts[language].status }, style: STATUS.overdue },
        ]),
    { area: down("id"), when: { formula: `=$${columnLetter(column("id"))}${first}<>""` }, style: MUTED },
    { area: whole, when: { formula: `=${done}=TRUE` }, style: STATUS.done },
    ...(["overdue", "today", "none"] as const).map((name) => ({
      area: down("status"),
      when: { textIs: taskStatus[name] },
      style: STATUS[name],
    })),
    ...(Object.keys(ACTION) as (keyof typeof ACTION)[]).map((look) => ({
      area: down("cell"),
      when: { formula: `=MID(${data};${RANK_LENGTH + 1};${look.length})=${literal(look)}` },
      style: ACTION[look],
    })),
    { area: down("due"), when: { formula: `=${status}=${literal(taskStatus.overdue)}` }, style: { bold: true } },
  ];
}
