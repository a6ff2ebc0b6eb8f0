import { clientKey } from "../../cells/text.ts";
import type { FunctionWords } from "../../messages/functions.ts";
import { funnelWords } from "../../messages/funnel.ts";
import type { FunnelPage } from "../../messages/funnel-page.ts";
import type { Language } from "../../messages/language.ts";
import type { ReportTexts } from "../../messages/reports.ts";
import type { Stage } from "../../model/method/method.ts";
import { columnRef } from "../../model/refs.ts";
import type { Deal, Table } from "../../model/types.ts";
import { BAD, COUNT, GOOD, MONEY, MUTED, NOTE, RATE } from "../look.ts";
import { cycleByPlain, cyclePlain, youngPlain } from "../plain/dates.ts";
import { reasonsPlain } from "../plain/groups.ts";
import type { Plain } from "../plain/plain.ts";
import type { Area, ConditionalRule, PlanCell, Style } from "../plan.ts";
import { at } from "../refs.ts";
import { literal, sentence } from "../sentence.ts";
import { ABOVE, sectionTop } from "./blocks.ts";
import type { DealColumns } from "./columns.ts";
import { DATE_CELL } from "./helpers.ts";
import { headSize, needsTwoLines, wideFor } from "./room.ts";
import type { Section } from "./shelves.ts";

/** Rows kept free in a table for what the team adds before the next build. */
const SPARE = 2;
const DAYS: Style = { format: "0", align: "right" };
/** Managers that go across, beside reasons and beside quarters. */
const ACROSS = 8;
const PEOPLE = 6;

/** A table that one formula spills into the room it is given, so that it never meets the one below. */
export function spilled(f: {
  columns: number;
  rows: number;
  title: string;
  note: (row: number, column: number) => PlanCell;
  formula: string;
  /** Looks by column of the table from 0; a style for several columns stands once per column. */
  looks: readonly (Style | undefined)[];
  rules?: (area: Area) => ConditionalRule[];
  /** Columns of words after the first, from 0, whose headings stand on the left. */
  words?: readonly number[];
  /** Whether its headings are names or of two words: they are smaller, so that they need no higher row, which is a call. */
  small?: boolean;
  /** Names of the last columns: they get a second line or a wider column where they need one. */
  names?: readonly string[];
  /** Last rows that hold sentences. */
  notes?: number;
  plain?: (table: Area) => Plain;
}): Section {
  return {
    columns: f.columns,
    rows: ABOVE + f.rows,
    lay(row, column) {
      const head = row + ABOVE;
      const top = sectionTop(row, column, f.columns, f.title, f.note(row, column));
      const { names = [] } = f;
      const tall = needsTwoLines(names);
      const body = (i: number): Area => ({ row: head + 1, column: column + i, rows: f.rows - 1, columns: 1 });
      return {
        blocks: [
          ...top.blocks,
          { row: head, column, cells: [[{ formula: `=ARRAY_CONSTRAIN(${f.formula};${f.rows};${f.columns})` }]] },
        ],
        styles: [
          ...top.styles,
          ...(f.small
            ? [
                {
                  area: { row: head, column: column + 1, rows: 1, columns: f.columns - 1 },
                  style: { size: headSize(names, tall), wrap: tall },
                },
              ]
            : []),
          ...(f.words ?? []).map((i) => ({
            area: { row: head, column: column + i, rows: 1, columns: 1 },
            style: { align: "left" } as const,
          })),
          ...f.looks.flatMap((style, i) => (style ? [{ area: body(i), style }] : [])),
          ...(f.notes
            ? [{ area: { row: head + f.rows - f.notes, column, rows: f.notes, columns: 1 }, style: NOTE }]
            : []),
        ],
        rules: f.rules?.({ row: head + 1, column, rows: f.rows - 1, columns: f.columns }) ?? [],
        wide: wideFor(names, column + f.columns - names.length, tall),
        ...(tall && { tallRow: head }),
        ...(f.plain && { plain: f.plain({ row: head, column, rows: f.rows, columns: f.columns }) }),
      };
    },
  };
}

const distinct = (names: readonly string[]) => new Set(names.map(clientKey)).size;
const managersOf = (deals: readonly Deal[]) => [...new Set(deals.map(({ manager }) => manager))];
const muted = (area: Area): ConditionalRule[] => [
  { area, when: { formula: `=LEFT(${at(area.row, area.column)};2)="n="` }, style: MUTED },
];

/** Why deals are lost, across stages or managers: the commonest reason first. */
export function reasonSections(
  reasons: string,
  columns: DealColumns,
  order: string,
  deals: readonly Deal[],
  steps: readonly Stage[],
  page: FunnelPage,
  words: FunctionWords,
): Section[] {
  const lines = distinct(deals.map(({ lostReason }) => lostReason)) + 1 + SPARE;
  const looks = (across: number) => [
    undefined,
    { format: COUNT },
    { format: RATE },
    { format: MONEY },
    ...Array<Style>(across).fill({ format: COUNT }),
  ];
  const known = columns.lostFrom !== '""';
  const managers = columns.of("manager");
  const table = (by: string, across: number, names: readonly string[], title: string, note: string) =>
    spilled({
      columns: 4 + across,
      rows: lines,
      title,
      note: () => note,
      formula: `LOST_REASONS(${reasons};${by};${columns.amounts};${columns.ends};${order})`,
      looks: looks(across),
      small: true,
      names,
      plain: (area) =>
        reasonsPlain({ deals: columns.native, words, across: by === managers ? "manager" : names }, area),
    });
  const people = Math.min(ACROSS, distinct(deals.map(({ manager }) => manager)));
  return [
    ...(managers === '""'
      ? []
      : [table(managers, people, managersOf(deals).slice(0, people), page.whyManager, page.whyManagerNote)]),
    table(
      columns.lostFrom,
      known ? steps.length : 0,
      known ? steps.map(({ name }) => name) : [],
      page.whyStage,
      page.whyStageNote,
    ),
  ];
}

/** Months shown of the deals by the month of their creation. */
const MONTHS = 12;

/** How deals created lately are likely to end. */
export function youngSection(
  deals: Table,
  columns: DealColumns,
  order: string,
  page: FunnelPage,
  words: FunctionWords,
): Section {
  return spilled({
    columns: 8,
    rows: MONTHS + 2 + SPARE,
    title: page.young,
    note: () => page.youngNote,
    formula: `DEAL_COHORTS(${columnRef(deals, "created")};${columnRef(deals, "closed")};${columns.ends};${order};${MONTHS};${DATE_CELL})`,
    looks: [
      undefined,
      ...Array<Style>(3).fill({ format: COUNT }),
      ...Array<Style>(3).fill({ format: RATE }),
      { align: "right" },
    ],
    plain: (area) => youngPlain(columns.native, words.heads.total, area),
  });
}

/** Days from the first contact to the sale: by quarter with a verdict, and by quarter and manager. */
export function cycleSections(
  deals: Table,
  records: readonly Deal[],
  columns: DealColumns,
  order: string,
  texts: ReportTexts,
  page: FunnelPage,
  language: Language,
): Section[] {
  const args = `${columnRef(deals, "created")};${columnRef(deals, "closed")};${columns.ends};${order}`;
  const quarters = new Set(records.map(({ closed }) => (closed === null ? 0 : Math.floor(closed / 91)))).size;
  const looks = [undefined, { format: COUNT }, DAYS, DAYS, DAYS, DAYS];
  const managers = columns.of("manager");
  const people = distinct(records.map(({ manager }) => manager));
  return [
    spilled({
      columns: 6,
      rows: quarters + 2 + SPARE,
      title: texts.funnel.cycle,
      note: (row, column) => verdict(row + ABOVE, column, quarters + 2 + SPARE, texts, page),
      formula: `CYCLE_TREND(${args})`,
      plain: (area) => cyclePlain(columns.native, language, area),
      looks,
      rules: (area) => muted({ ...area, column: area.column + 2, columns: 1 }),
    }),
    ...(managers === '""'
      ? []
      : [
          spilled({
            columns: 2 + Math.min(PEOPLE, people),
            rows: quarters + 4 + SPARE,
            title: page.cycleManager,
            note: () => page.cycleManagerNote,
            formula: `CYCLE_BY(${args};${managers})`,
            plain: (area) => cycleByPlain(columns.native, language, area),
            looks: Array.from({ length: 2 + Math.min(PEOPLE, people) }, (_, i) => (i === 0 ? undefined : DAYS)),
            small: true,
            names: managersOf(records).slice(0, PEOPLE),
            rules: (area) => [
              ...muted({ ...area, column: area.column + 1, columns: area.columns - 1 }),
              { area, when: { textIs: funnelWords[language].cycleBy.shorter }, style: GOOD },
              { area, when: { textIs: funnelWords[language].cycleBy.longer }, style: BAD },
            ],
          }),
        ]),
  ];
}

/** The last quarter's interval against the median of all: a plain formula over the table below it. */
function verdict(head: number, column: number, rows: number, texts: ReportTexts, page: FunnelPage): PlanCell {
  const of = (i: number) => `${at(head, column + i)}:${at(head + rows - 1, column + i)}`;
  const total = `MATCH(${literal(texts.total)};${of(0)};0)`;
  const cell = (i: number, up: number) => `INDEX(${of(i)};${total}${up ? "-1" : ""})`;
  const says = (template: string) =>
    sentence(template, {
      last: `ROUND(${cell(2, 1)};0)`,
      quarter: cell(0, 1),
      all: `ROUND(${cell(2, 0)};0)`,
    }).formula.slice(1);
  const { shorter, longer, same, few } = page.cycle;
  const told = `IF(${cell(5, 1)}<${cell(2, 0)};${says(shorter)};IF(${cell(4, 1)}>${cell(2, 0)};${says(longer)};${says(same)}))`;
  return { formula: `=IFERROR(IF(ISNUMBER(${cell(4, 1)});${told};${literal(few)});"")` };
}
