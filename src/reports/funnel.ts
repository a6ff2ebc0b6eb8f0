import { clientKey } from "../cells/text.ts";
import type { World } from "../cells/types.ts";
import { functionWords } from "../messages/functions.ts";
import { reportTexts } from "../messages/reports.ts";
import { columnRef } from "../model/refs.ts";
import type { Book, Deal, Field, Table } from "../model/types.ts";
import { dateFormat, day } from "./day.ts";
import { byBlock, type FunnelBlock, headBlock } from "./funnel-blocks.ts";
import type { FunnelFacts } from "./funnel-facts.ts";
import { helperBlock } from "./funnel-helpers.ts";
import { ACCENT, COUNT, HEAD, MONEY, MUTED, NOTE, SECTION, TITLE } from "./look.ts";
import type { Area, PlanCell, SheetPlan } from "./plan.ts";
import { at, span } from "./refs.ts";
import { grouped, joined, literal, sentence } from "./sentence.ts";

export interface FunnelInput {
  readonly book: Book;
  readonly world: World;
  readonly facts: FunnelFacts;
  /** The report date: a day, or the formula that names it. */
  readonly date: PlanCell;
  /** The Stages tab as a formula names it, quoted. */
  readonly stagesTab: string;
  /** Columns of numbers in which something else stands: the funnel does without them. */
  readonly unreadable: ReadonlySet<Field>;
}

/** Where the report date stands. */
export const DATE_CELL = "$G$1";
/** Heading of the funnel table; its stages follow. */
const HEAD_AT = 5;
/** Rows below a table of ours in which it says what it left out. */
const NOTES = 3;
const WIDTHS = [200, ...Array<number>(11).fill(120)];
const CHART_COLUMN = 8;
const CYCLE_COLUMN = 9;
/** More groups than this do not stand side by side. */
const GROUPS = 60;
const SPARE = 40;

/**
 * The Funnel tab: the funnel itself with a chart, the same rates side by side by manager, channel, product and region
 * where the deals have such columns, reasons of loss, and the length of the cycle. Every block is one formula.
 */
export function planFunnel({ book, world, facts, date, stagesTab, unreadable }: FunnelInput): SheetPlan {
  const texts = reportTexts[world.language];
  const { marks } = functionWords(world.language);
  const words = texts.funnel;
  const deals = book.tables.find(({ kind }) => kind === "deals")!;
  const { steps, lost, unused, blind } = facts;
  const groups = groupings(deals, book.deals);
  const widest = Math.max(CYCLE_COLUMN + 6, ...groups.map(({ count }) => 2 + 2 * (count + 4)));
  const helpers = helperBlock({ row: HEAD_AT, column: widest + 2, steps, lost, stagesTab, texts });
  const columns = dealColumns(deals, helpers.order, unreadable);
  const first = HEAD_AT + 1;
  const last = HEAD_AT + steps.length;
  const won = last;

  const blocks: FunnelBlock[] = [headBlock({ row: HEAD_AT, steps: steps.length, columns, helpers, world })];
  let row = last + NOTES + 2;
  for (const group of groups) {
    blocks.push(byBlock({ row, steps: steps.length, columns, helpers, group, texts, marks }));
    row += steps.length + 4;
  }
  const bottom = row + 1;
  const reasons = columnRef(deals, "lost_reason");
  const cycle = columnRef(deals, "created") && columnRef(deals, "closed");
  if (groups.length > 0) blocks.push(noteBlock(bottom - 1, words.byLegend));

  const count = (value: string) => grouped(value, texts.group);
  const proof = sentence(words.proof, {
    place: literal(world.language === "ru" ? `«${deals.tabName}»` : `“${deals.tabName}”`),
    date: day(DATE_CELL, texts),
    lost: count(`SUM(${span(first, 5, steps.length, 1)})`),
    open: count(`SUM(${span(first, 7, steps.length, 1)})`),
    won: count(at(won, 2)),
    all: count(at(first, 2)),
  });
  const shares = span(first + 1, 3, steps.length - 1, 1);
  const narrow = `MATCH(MIN(${shares});${shares};0)`;
  const narrowest = joined(words.narrowest, {
    stage: `INDEX(${span(first, 1, steps.length - 1, 1)};${narrow})`,
    went: `INDEX(${span(first + 1, 2, steps.length - 1, 1)};${narrow})`,
    reached: `INDEX(${span(first, 2, steps.length - 1, 1)};${narrow})`,
    share: `ROUND(MIN(${shares})*100;0)`,
  });
  blocks.push({
    blocks: [
      {
        row: 1,
        column: 1,
        cells: [
          [words.title],
          [proof],
          [blind ? words.noPlaceOfLoss : { formula: `=IF(COUNT(${shares})=0;${literal(words.noStep)};${narrowest})` }],
          [unused.length > 0 ? words.unused.replace("{stages}", unused.join(", ")) : ""],
        ],
      },
      { row: 1, column: 6, cells: [[texts.asOf, date]] },
      ...helpers.blocks,
    ],
    styles: [
      { area: { row: 1, column: 1, rows: 1, columns: 1 }, style: TITLE },
      { area: { row: 1, column: 6, rows: 1, columns: 1 }, style: { ...MUTED, align: "right" } },
      { area: { row: 1, column: 7, rows: 1, columns: 1 }, style: { ...MUTED, format: dateFormat(world.language) } },
      { area: { row: 2, column: 1, rows: 1, columns: 1 }, style: NOTE },
      { area: { row: 3, column: 1, rows: 1, columns: 1 }, style: { bold: true } },
      { area: { row: 4, column: 1, rows: 1, columns: 1 }, style: NOTE },
    ],
    rules: [],
  });
  if (reasons) blocks.push(reasonsBlock(bottom, reasons, columns, texts.funnel));
  if (cycle) blocks.push(cycleBlock(bottom, deals, columns, helpers.order, texts.funnel));

  return {
    tab: "funnel",
    title: words.title,
    rows: bottom + 2 + new Set(book.deals.map(({ lostReason }) => clientKey(lostReason))).size + SPARE,
    columns: helpers.column + helpers.columns - 1,
    frozenRows: 1,
    frozenColumns: 0,
    widths: WIDTHS,
    heights: [
      ...(facts.unplaced > 0 ? [{ row: last + 1, rows: 1, height: 48 }] : []),
      ...groups.map((_, i) => ({ row: last + NOTES + 3 + i * (steps.length + 4), rows: 1, height: 36 })),
    ],
    blocks: blocks.flatMap((block) => block.blocks),
    styles: blocks.flatMap((block) => block.styles),
    rules: blocks.flatMap((block) => block.rules),
    validations: [],
    charts: [
      {
        kind: "funnel",
        title: words.chart,
        row: HEAD_AT,
        column: CHART_COLUMN,
        width: 560,
        height: Math.max(185, 23 * (steps.length + 4)),
        data: helpers.chart,
        colors: ["#ffffff", "#93c8d8", ACCENT],
      },
    ],
    hiddenColumns: [{ column: helpers.column, columns: helpers.columns }],
    tabColor: ACCENT,
  };
}

/** Columns of the deals as the formulas name them; `""` where the team has none. */
export interface DealColumns {
  readonly stages: string;
  readonly amounts: string;
  readonly lostFrom: string;
  /** Stage or outcome, whichever tells won from lost. */
  readonly ends: string;
  readonly of: (field: Field) => string;
}

function dealColumns(deals: Table, order: string, unreadable: ReadonlySet<Field>): DealColumns {
  const of = (field: Field) => (unreadable.has(field) ? null : columnRef(deals, field)) ?? '""';
  const outcome = columnRef(deals, "outcome");
  const stage = of("stage");
  return {
    stages: outcome ? `DEAL_STAGE(${stage};${outcome};${order})` : stage,
    amounts: of("amount"),
    lostFrom: columnRef(deals, "lost_stage") ?? (outcome ? stage : '""'),
    ends: outcome ?? stage,
    of,
  };
}

export interface Grouping {
  readonly field: "manager" | "source" | "product" | "region";
  readonly count: number;
}

/** By what the funnel stands side by side: columns with at least two different entries, and not too many. */
function groupings(table: Table, deals: readonly Deal[]): Grouping[] {
  return (["manager", "source", "product", "region"] as const)
    .filter((field) => columnRef(table, field) !== null)
    .map((field) => ({ field, count: new Set(deals.map((deal) => clientKey(deal[field]))).size }))
    .filter(({ count }) => count >= 2 && count <= GROUPS);
}

function noteBlock(row: number, text: string): FunnelBlock {
  return {
    blocks: [{ row, column: 1, cells: [[text]] }],
    styles: [{ area: { row, column: 1, rows: 1, columns: 1 }, style: NOTE }],
    rules: [],
  };
}

const section = (row: number, column: number): FunnelBlock["styles"] => [
  { area: { row, column, rows: 1, columns: 1 }, style: SECTION },
  { area: { row, column: column + 1, rows: 1, columns: 1 }, style: NOTE },
];
const below = (row: number, column: number, columns: number): Area => ({ row: row + 2, column, rows: SPARE, columns });

function reasonsBlock(
  row: number,
  reasons: string,
  columns: DealColumns,
  words: { why: string; whyNote: string },
): FunnelBlock {
  return {
    blocks: [
      {
        row,
        column: 1,
        cells: [
          [words.why, words.whyNote],
          [{ formula: `=LOST_REASONS(${reasons};"";${columns.amounts};${columns.ends})` }, ""],
        ],
      },
    ],
    styles: [
      ...section(row, 1),
      { area: { row: row + 1, column: 1, rows: 1, columns: 4 }, style: HEAD },
      { area: { row: row + 1, column: 2, rows: 1, columns: 3 }, style: { align: "right" } },
      { area: below(row, 2, 1), style: { format: COUNT } },
      { area: below(row, 3, 1), style: { format: "0%" } },
      { area: below(row, 4, 1), style: { format: MONEY } },
    ],
    rules: [],
  };
}

function cycleBlock(
  row: number,
  deals: Table,
  columns: DealColumns,
  order: string,
  words: { cycle: string; cycleNote: string },
): FunnelBlock {
  const [start, closed] = [columnRef(deals, "created"), columnRef(deals, "closed")];
  return {
    blocks: [
      {
        row,
        column: CYCLE_COLUMN,
        cells: [[words.cycle], [{ formula: `=CYCLE_TREND(${start};${closed};${columns.ends};${order})` }]],
      },
    ],
    styles: [
      { area: { row, column: CYCLE_COLUMN, rows: 1, columns: 1 }, style: SECTION },
      { area: { row: row + 1, column: CYCLE_COLUMN, rows: 1, columns: 4 }, style: HEAD },
      { area: { row: row + 1, column: CYCLE_COLUMN + 1, rows: 1, columns: 3 }, style: { align: "right" } },
      { area: below(row, CYCLE_COLUMN + 1, 3), style: { format: "0", align: "right" } },
    ],
    rules: [],
  };
}
