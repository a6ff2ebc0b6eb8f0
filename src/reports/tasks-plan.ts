import { Day } from "../cells/types.ts";
import { dayWord } from "../messages/figures.ts";
import { finishTexts } from "../messages/finish.ts";
import { functionWords } from "../messages/functions.ts";
import type { Language } from "../messages/language.ts";
import { taskTexts } from "../messages/tasks.ts";
import type { Method } from "../model/method/method.ts";
import { columnLetter } from "../model/refs.ts";
import { type ColumnOrder, TASK_COLUMNS, TASK_HEAD_ROW } from "../model/tasks/columns.ts";
import type { SheetTask } from "../model/tasks/merge.ts";
import { dataText } from "../model/tasks/sheet.ts";
import type { PlanCell, SheetPlan, Validation } from "./plan.ts";
import { literal, sentence } from "./sentence.ts";
import { lookOf, type Places, places, rankOf, reasonMissing, taskRules, taskStyles } from "./tasks-look.ts";

/** Blank rows below the tasks, with boxes and lists, where people may add tasks of their own. */
export const SPARE_TASKS = 20;

export interface TasksInput {
  readonly tab: "hunters" | "farmers";
  readonly tasks: readonly SheetTask[];
  /** Headings of the team's own columns. */
  readonly ownHeads: readonly string[];
  /** The columns as they stand now: inserted and moved ones stay where people put them. */
  readonly order: ColumnOrder;
  readonly method: Pick<Method, "outcomes" | "lostReasons">;
  readonly language: Language;
  readonly today: number;
  /** Rows of the team's that no record was made of, in sentences. */
  readonly left?: readonly string[];
  /** Row of the headings; people may have put rows above them, or taken our title away. */
  readonly headRow?: number;
}

/** The columns of a sheet that is made for the first time. */
export const FRESH_ORDER: ColumnOrder = TASK_COLUMNS;

/** The task sheet: who to call today, from top to bottom. Status is a native formula in every row, so it survives sorting. */
export function tasksPlan(input: TasksInput): SheetPlan {
  const { tab, tasks, ownHeads, order, method, language, today, headRow = TASK_HEAD_ROW } = input;
  const texts = taskTexts[language];
  const rows = headRow + tasks.length + SPARE_TASKS;
  const place = places(order, rows, headRow);
  const heads = order.map((name) =>
    typeof name === "number" ? ownHeads[name]! : texts.heads[tab][TASK_COLUMNS.indexOf(name)]!,
  );
  const refusals = method.outcomes.filter(({ follows }) => follows === "refused").map(({ name }) => name);
  const cells = tasks.map((task, i) => taskRow(task, i, place, language, refusals));
  return {
    tab,
    title: texts.titles[tab],
    rows,
    columns: order.length,
    tall: true,
    frozenRows: headRow,
    frozenColumns: Math.min(place.column("client"), MOST_FROZEN),
    widths: place.widths,
    blocks: [
      ...(headRow < TASK_HEAD_ROW
        ? []
        : [
            { row: headRow - 2, column: 1, cells: [[texts.titles[tab]], [counts(place, language)]] },
            {
              row: headRow - 1,
              column: place.column("client") + 1,
              cells: [[about(tab, language, today, input.left)]],
            },
          ]),
      { row: headRow, column: 1, cells: [heads] },
      ...(cells.length > 0 ? [{ row: place.first, column: 1, cells }] : []),
    ],
    styles: taskStyles(tasks, place, language),
    rules: taskRules(place, language, refusals),
    validations: validations(place, method),
    charts: [],
    hiddenColumns: [{ column: place.column("data"), columns: 1 }],
    typing: order.flatMap((name) =>
      typeof name === "number" || ["done", "due", "outcome", "lostReason", "note"].includes(name)
        ? [place.down(name)]
        : [],
    ),
    tabColor: "#0f5c72",
  };
}

/** Frozen columns leave room for the others on a small screen. */
const MOST_FROZEN = 5;

/** How many tasks of each status, live. */
function counts(place: Places, language: Language): PlanCell {
  const words = functionWords(language).taskStatus;
  const status = columnLetter(place.column("status"));
  const count = (word: string) => `COUNTIF($${status}$${place.first}:$${status};${literal(word)})`;
  return sentence(taskTexts[language].counts, {
    overdue: count(words.overdue),
    today: count(words.today),
    future: count(words.future),
    none: count(words.none),
    done: count(words.done),
  });
}

/** What the sheet holds, when it was updated, where to type, which rows are left out. Right of the frozen columns, at whose edge a text ends. */
function about(tab: "hunters" | "farmers", language: Language, today: number, left: readonly string[] = []): string {
  const texts = taskTexts[language];
  return [texts.intro[tab], texts.updated(dayWord(language, today)), texts.typing, ...left].join(" ");
}

/** Done wins, unless its lost reason is missing; a row without a day has no next step; else the day against today. */
function statusFormula(row: number, place: Places, language: Language, refusals: readonly string[]): PlanCell {
  const words = functionWords(language).taskStatus;
  const [done, due] = [columnLetter(place.column("done")) + row, columnLetter(place.column("due")) + row];
  const late = `IF(${due}<TODAY();${literal(words.overdue)};IF(${due}=TODAY();${literal(words.today)};${literal(words.future)}))`;
  const missing = reasonMissing(row, place, refusals);
  const closed =
    missing === undefined
      ? literal(words.done)
      : `IF(${missing};${literal(finishTexts[language].status)};${literal(words.done)})`;
  return { formula: `=IF(${done};${closed};IF(${due}="";${literal(words.none)};${late}))` };
}

function taskRow(
  task: SheetTask,
  at: number,
  place: Places,
  language: Language,
  refusals: readonly string[],
): PlanCell[] {
  const texts = taskTexts[language];
  const { id, planned, money, worth, facts, dealId: deal } = task;
  return place.order.map((name): PlanCell => {
    if (typeof name === "number") return task.own[name] ?? "";
    switch (name) {
      case "done":
        return task.ticked ?? false;
      case "due":
        return task.due === null ? "" : new Day(task.due);
      case "status":
        return statusFormula(place.first + at, place, language, refusals);
      case "step":
        return task.todo === "choose" ? texts.chooseStep : task.todo === "close deal" ? texts.closeDeal : task.step;
      case "data":
        return (
          rankOf(at) +
          dataText(lookOf(task), {
            id,
            due: planned,
            money: money === null ? null : Math.round(money),
            worth,
            facts,
            deal,
          })
        );
      default:
        return task[name];
    }
  });
}

function validations(place: Places, { outcomes, lostReasons }: TasksInput["method"]): Validation[] {
  const list = (name: "outcome" | "lostReason", words: readonly { readonly name: string }[]): Validation[] =>
    words.length === 0
      ? []
      : [{ area: place.down(name), rule: { list: words.map((word) => word.name), strict: false } }];
  return [
    { area: place.down("done"), rule: { checkbox: true } },
    ...list("outcome", outcomes),
    ...list("lostReason", lostReasons),
  ];
}
