import { dayWord, money as written } from "../messages/figures.ts";
import { said } from "../messages/hand-over.ts";
import type { Language } from "../messages/language.ts";
import type { MonitorTexts } from "../messages/monitor.ts";
import type { Breach } from "../model/monitor-breaches.ts";
import { isBoth, pressing, type Work } from "../model/monitor-people.ts";
import { ACCENT, NOTE, SECTION, TITLE } from "./look.ts";
import { breachTable } from "./monitor-breaches.ts";
import { layTable, type Table } from "./monitor-part.ts";
import { type Followed, PEOPLE, peopleTable } from "./monitor-tasks.ts";
import type { PlanCell, SheetPlan } from "./plan.ts";
import { at } from "./refs.ts";
import { sentence } from "./sentence.ts";

export interface MonitorInput {
  readonly people: readonly Work[];
  readonly breaches: readonly Breach[];
  /** The task sheets whose rows are counted by formulas; undefined where one that has tasks is not built. */
  readonly follow: Followed | undefined;
  /** Names of the task sheets that are not built, though they would have tasks. */
  readonly missing: readonly string[];
  /** What went wrong with the morning letters, in sentences. */
  readonly letters: readonly string[];
  /** The tab of deals, undefined where there are several. */
  readonly dealsTab: number | undefined;
  readonly texts: MonitorTexts;
  readonly language: Language;
  readonly today: number;
}

/** Rows of title and proof, then the sentences. */
const SENTENCES = 4;
const [WIDE, MIDDLE, NARROW] = [200, 130, 98];
const COLUMNS = 18;

/** The Monitor: what the head has to do first, then a table for each question, the lists at the end. */
export function monitorPlan(input: MonitorInput): SheetPlan {
  const { people, breaches, follow, missing, dealsTab, texts, language, today } = input;
  const sentences = firstThings(input);
  const about = [
    said(texts.about, { day: dayWord(language, today) }),
    missing.length > 0 ? said(texts.computed, { tabs: missing.join(", ") }) : texts.live,
  ].join(" ");
  const tables: Table[] = [peopleTable(people, follow, texts, language), breachTable(breaches, texts, dealsTab)];
  const top = SENTENCES + Math.max(1, sentences.length) + 1;
  const parts = [];
  let row = top;
  for (const table of tables) {
    const part = layTable(table, row);
    parts.push(part);
    row = part.next + 1;
  }
  const firstPerson = parts[0]!.first;
  const lines: PlanCell[][] = sentences.map((line) => [line(firstPerson)]);
  return {
    tab: "monitor",
    title: texts.title,
    rows: row,
    columns: COLUMNS,
    frozenRows: 0,
    frozenColumns: 0,
    widths: [WIDE, MIDDLE, ...Array<number>(COLUMNS - 2).fill(NARROW)],
    blocks: [
      { row: 1, column: 1, cells: [[texts.title], [about], [texts.first.title]] },
      { row: SENTENCES, column: 1, cells: lines.length > 0 ? lines : [[texts.first.nothing]] },
      ...parts.flatMap(({ blocks }) => blocks),
    ],
    styles: [
      { area: { row: 1, column: 1, rows: 1, columns: 1 }, style: TITLE },
      { area: { row: 2, column: 1, rows: 1, columns: 1 }, style: NOTE },
      { area: { row: 3, column: 1, rows: 1, columns: 1 }, style: SECTION },
      ...parts.flatMap(({ styles }) => styles),
    ],
    rules: parts.flatMap(({ rules }) => rules),
    validations: [],
    charts: [],
    tabColor: ACCENT,
  };
}

/** A sentence by the row of the first person in the table of people, whose cells it names. */
type Line = (firstPerson: number) => PlanCell;

/** At most so many people are named for one reason. */
const NAMED = 2;

/** What the head has to do first: work of nobody, who has most to look at, silent deals, both roles in one person. */
function firstThings({ people, breaches, letters, texts, language }: MonitorInput): Line[] {
  const { first } = texts;
  const cell = (work: Work, column: number) => (from: number) => at(from + people.indexOf(work), column);
  const nobody = people.find(({ name, hunting, farming }) => name === "" && hunting + farming > 0);
  const pressed = people.filter((one) => one.name !== "" && pressing(one) > one.breaches).slice(0, NAMED);
  const both = people.filter((one) => one.name !== "" && isBoth(one)).slice(0, NAMED);
  const worst = breaches[0];
  const money = breaches.reduce((sum, one) => sum + (one.money ?? 0), 0);
  const silent = worst && {
    ...{ n: breaches.length, money: written(language, money), client: worst.client || worst.deal },
    ...{ silent: worst.silent, limit: worst.limit, manager: worst.manager || texts.nobody },
  };
  return [
    ...(nobody
      ? [
          (from: number) =>
            sentence(first.nobody, {
              n: `(${cell(nobody, PEOPLE.hunting)(from)}+${cell(nobody, PEOPLE.farming)(from)})`,
            }),
        ]
      : []),
    ...pressed.map(
      (work) => (from: number) =>
        sentence(first.late, {
          name: cell(work, PEOPLE.name)(from),
          overdue: cell(work, PEOPLE.overdue)(from),
          none: cell(work, PEOPLE.none)(from),
        }),
    ),
    ...(silent ? [() => said(money > 0 ? first.breach : first.breachUnpriced, silent)] : []),
    ...both.map(
      (work) => (from: number) =>
        sentence(first.both, {
          name: cell(work, PEOPLE.name)(from),
          hunting: cell(work, PEOPLE.hunting)(from),
          farming: cell(work, PEOPLE.farming)(from),
        }),
    ),
    ...letters.map((line) => () => line),
  ];
}
