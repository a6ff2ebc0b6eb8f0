import { clientKey } from "../../cells/text.ts";
import { percent } from "../../messages/figures.ts";
import { functionWords } from "../../messages/functions.ts";
import { said } from "../../messages/hand-over.ts";
import type { Language } from "../../messages/language.ts";
import type { MonitorTexts } from "../../messages/monitor.ts";
import { taskTexts } from "../../messages/tasks.ts";
import type { Limits } from "../../model/method/limits.ts";
import { isBoth, type Work } from "../../model/monitor/people.ts";
import { columnLetter, tabRef } from "../../model/refs.ts";
import { ARCHIVE_COLUMNS, ARCHIVE_HEAD_ROW } from "../../model/tasks/archive.ts";
import type { TaskSheetShape } from "../../model/tasks/columns.ts";
import type { PersonLoad } from "../../model/tasks/load.ts";
import type { TaskRole } from "../../model/tasks/tasks.ts";
import { COUNT, RATE, STATUS, WATCH } from "../look.ts";
import type { PlanCell } from "../plan.ts";
import { at, span } from "../refs.ts";
import { literal } from "../sentence.ts";
import { fraction, type Mark, type Table } from "./part.ts";

/** The sheets that the counts follow. */
export interface Followed {
  readonly sheets: readonly { readonly role: TaskRole; readonly tabName: string; readonly shape: TaskSheetShape }[];
  /** Name of the archive, undefined where there is none. */
  readonly archive: string | undefined;
}

/** Columns of the table of people, from 1. */
export const PEOPLE = {
  name: 1,
  role: 2,
  overdue: 3,
  today: 4,
  future: 5,
  none: 6,
  done: 7,
  breaches: 8,
  hunting: 9,
  farming: 10,
  load: 11,
  both: 12,
} as const;

/** Who has what to do. With `follow` the counts are native formulas over the task sheets, else values. */
export function peopleTable(
  people: readonly Work[],
  loads: readonly PersonLoad[],
  follow: Followed | undefined,
  limits: Limits,
  texts: MonitorTexts,
  language: Language,
): Table {
  const { heads } = texts.people;
  const number = (i: number) => ({ head: heads[i]!, format: COUNT });
  return {
    title: texts.people.title,
    about: said(texts.people.about, {
      ...{ both: percent(language, limits.both_share), many: limits.many, working: limits.working_days },
      high: percent(language, limits.load_high),
    }),
    columns: heads.map((head, i) => (i >= 2 && i <= 9 ? number(i) : i === 10 ? { head, format: RATE } : { head })),
    total: true,
    rows: (first) => [
      ...people.map((work, i) => {
        const cells = personRow(work, first + i, follow, limits, texts, language);
        const flag = cells.pop()!;
        return [...cells, loadOf(work, loads), flag];
      }),
      totals(first, people.length, texts),
    ],
    marks: [
      ...(["overdue", "breaches"] as const).map((name) => many(name, limits.many, STATUS.overdue)),
      many("none", limits.many, STATUS.none),
      { column: PEOPLE.load, formula: `AND({cell}<>"";{cell}>${fraction(limits.load_high)})`, style: WATCH },
      { column: PEOPLE.both, formula: '{cell}<>""', style: WATCH },
    ],
  };
}

const many = (name: keyof typeof PEOPLE, most: number, style: Mark["style"]): Mark => ({
  column: PEOPLE[name],
  formula: `{cell}>${fraction(most)}`,
  style,
});

function personRow(
  work: Work,
  row: number,
  follow: Followed | undefined,
  { both_share: share }: Limits,
  texts: MonitorTexts,
  language: Language,
): PlanCell[] {
  const { roles, yes, nobody } = texts;
  const name = work.name === "" ? nobody : work.name;
  if (follow === undefined) {
    const both = isBoth(work, share);
    const kind = work.hunting >= work.farming ? roles.hunter : roles.farmer;
    const role = work.hunting + work.farming === 0 ? "" : both ? roles.both : kind;
    const { overdue, today, future, none, done, breaches, hunting, farming } = work;
    const flag = both && work.name !== "" ? yes : "";
    return [name, role, overdue, today, future, none, done, breaches, hunting, farming, flag];
  }
  const words = functionWords(language).taskStatus;
  // The cell and not the name: names may be too long for a formula.
  const whose = work.name === "" ? literal("") : at(row, PEOPLE.name);
  const count = (word: string) => ({
    formula: `=${follow.sheets.map((one) => counted(one, whose, word)).join("+")}`,
  });
  const [h, f] = [at(row, PEOPLE.hunting), at(row, PEOPLE.farming)];
  const both = `AND(${h}>0;${f}>0;MIN(${h};${f})>=${fraction(share)}*(${h}+${f}))`;
  const role = `=IF(${h}+${f}=0;"";IF(${both};${literal(roles.both)};IF(${h}>=${f};${literal(roles.hunter)};${literal(roles.farmer)})))`;
  const open = (kind: TaskRole): PlanCell => {
    const sheet = follow.sheets.find((one) => one.role === kind);
    const each = ([words.overdue, words.today, words.future, words.none] as const).map(
      (word) => sheet && counted(sheet, whose, word),
    );
    return sheet ? { formula: `=${each.join("+")}` } : 0;
  };
  return [
    name,
    { formula: role },
    count(words.overdue),
    count(words.today),
    count(words.future),
    count(words.none),
    {
      formula: `=${[...follow.sheets.map((one) => counted(one, whose, words.done)), ...archived(follow, whose, language)].join("+")}`,
    },
    work.breaches,
    open("hunter"),
    open("farmer"),
    work.name === "" ? "" : { formula: `=IF(${at(row, PEOPLE.role)}=${literal(roles.both)};${literal(yes)};"")` },
  ];
}

/** Share of what the norms allow in the next seven days; blank for nobody and where no norm says. */
function loadOf({ name }: Work, loads: readonly PersonLoad[]): PlanCell {
  return loads.find(({ manager }) => clientKey(manager) === clientKey(name))?.share ?? "";
}

/** How many rows of a task sheet are somebody's and have a status. */
function counted({ tabName, shape }: Followed["sheets"][number], whose: string, status: string): string {
  const down = (column: number) => {
    const letter = columnLetter(column);
    return `${tabRef(tabName)}!$${letter}$${shape.headRow + 1}:$${letter}`;
  };
  const { manager, status: state } = shape.columns;
  return `SUMPRODUCT((${down(manager)}=${whose})*(${down(state)}=${literal(status)}))`;
}

/** How many tasks of somebody came into the archive as done since Monday. */
function archived({ archive }: Followed, whose: string, language: Language): string[] {
  if (archive === undefined) return [];
  const down = (column: (typeof ARCHIVE_COLUMNS)[number]) => {
    const letter = columnLetter(ARCHIVE_COLUMNS.indexOf(column) + 1);
    return `${tabRef(archive)}!$${letter}$${ARCHIVE_HEAD_ROW + 1}:$${letter}`;
  };
  const monday = "TODAY()-WEEKDAY(TODAY();2)+1";
  return [
    `SUMPRODUCT((${down("day")}>=${monday})*(${down("how")}=${literal(taskTexts[language].ended.done)})*(${down("manager")}=${whose}))`,
  ];
}

function totals(first: number, count: number, texts: MonitorTexts): PlanCell[] {
  const sums = Array.from({ length: PEOPLE.farming - PEOPLE.overdue + 1 }, (_, i): PlanCell => {
    return count === 0 ? 0 : { formula: `=SUM(${span(first, PEOPLE.overdue + i, count, 1)})` };
  });
  return [texts.team, "", ...sums, "", ""];
}
