import { dayWord } from "../../messages/figures.ts";
import { said } from "../../messages/hand-over.ts";
import type { Language } from "../../messages/language.ts";
import type { MonitorTexts } from "../../messages/monitor.ts";
import type { Limits } from "../../model/method/limits.ts";
import type { Breach } from "../../model/monitor/breaches.ts";
import type { MonitorFacts } from "../../model/monitor/facts.ts";
import type { Work } from "../../model/monitor/people.ts";
import type { PersonLoad } from "../../model/tasks/load.ts";
import { ACCENT, NOTE, SECTION, TITLE } from "../look.ts";
import type { PlanCell, SheetPlan } from "../plan.ts";
import { FULL_DAY_FORMAT } from "../tasks-look.ts";
import { breachTable } from "./breaches.ts";
import { classesTable, conversionTable, normsTable } from "./facts.ts";
import { firstThings } from "./first.ts";
import { layTable, type Table } from "./part.ts";
import { responseTable } from "./response.ts";
import { dependenceTable, newcomersTable } from "./risk.ts";
import { type Followed, peopleTable } from "./tasks.ts";

export interface MonitorInput {
  readonly people: readonly Work[];
  /** Tasks of the next seven days against the norms. */
  readonly loads: readonly PersonLoad[];
  readonly breaches: readonly Breach[];
  readonly facts: MonitorFacts;
  readonly limits: Limits;
  /** The task sheets whose rows are counted by formulas; undefined where one that has tasks is not built. */
  readonly follow: Followed | undefined;
  /** Names of the task sheets that are not built, though they would have tasks. */
  readonly missing: readonly string[];
  /** What is said of rows of the team's that are left out. */
  readonly left: readonly string[];
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
const [WIDE, MIDDLE, NARROW] = [200, 130, 102];
const COLUMNS = 18;

/** The Monitor: what the head has to do first, then a table for each question, the lists at the end. */
export function monitorPlan(input: MonitorInput): SheetPlan {
  const { people, loads, breaches, facts, limits, follow, missing, dealsTab, texts, language, today } = input;
  const sentences = firstThings(input);
  const about = [
    said(texts.about, { day: dayWord(language, today) }),
    missing.length > 0 ? said(texts.computed, { tabs: missing.join(", ") }) : texts.live,
    ...input.left,
  ].join(" ");
  const tables: Table[] = [
    peopleTable(people, loads, follow, limits, texts, language),
    ...factTables(facts, limits, texts, language),
    breachTable(breaches, texts, dealsTab),
  ];
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

/** What people did, what it turned into, for whom, and what hangs on them. */
function factTables(facts: MonitorFacts, limits: Limits, texts: MonitorTexts, language: Language): Table[] {
  const { day, offers, measured, conversions, spent, potential, dependence, hasProfit, response, newcomers } = facts;
  const named = <T extends { readonly name: string | null }>(all: readonly T[]) =>
    all.map((one) => ({ ...one, name: one.name ?? texts.team }));
  const shown = day === undefined ? "" : dayWord(language, day).replace(/[ .]\d{4}$/, "");
  return [
    normsTable(measured, limits, texts, { day: shown, offers }),
    ...(conversions.length > 0 ? [conversionTable(named(conversions), limits.rate_from, texts)] : []),
    ...(spent.length > 0 ? [classesTable(named(spent), potential, limits.class_d_share, texts, language)] : []),
    ...(response.people.some(({ median }) => median !== null) || response.waiting.length > 0
      ? [responseTable(response, limits.norm_watch, texts)]
      : []),
    dependenceTable(dependence, hasProfit, limits.leaves_share, texts, language),
    ...(newcomers.length > 0 ? [newcomersTable(newcomers, FULL_DAY_FORMAT[language], texts)] : []),
  ];
}
