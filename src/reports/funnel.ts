import { clientKey } from "../cells/text.ts";
import type { World } from "../cells/types.ts";
import { functionWords } from "../messages/functions.ts";
import type { ReportTexts } from "../messages/reports.ts";
import { columnRef } from "../model/refs.ts";
import type { Book, Field } from "../model/types.ts";
import { dateFormat, day } from "./day.ts";
import { byBlock, type FunnelBlock, headBlock } from "./funnel-blocks.ts";
import { BOTTOM_ROWS, cycleBlock, reasonsBlock } from "./funnel-bottom.ts";
import { dealColumns, groupings } from "./funnel-columns.ts";
import type { FunnelFacts } from "./funnel-facts.ts";
import { helperBlock } from "./funnel-helpers.ts";
import { ACCENT, MUTED, NOTE, TITLE } from "./look.ts";
import type { PlanCell, SheetPlan } from "./plan.ts";
import { at, span } from "./refs.ts";
import { grouped, joined, literal, sentence } from "./sentence.ts";

export interface FunnelInput {
  readonly book: Book;
  readonly world: World;
  readonly texts: ReportTexts;
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
/** Beside the reasons of loss where there are any. */
const CYCLE_COLUMN = 6;

/**
 * The Funnel tab: the funnel itself with a chart, the same rates side by side by manager, channel, product and region
 * where the deals have such columns, reasons of loss, and the length of the cycle. Every block is one formula.
 */
export function planFunnel({ book, world, texts, facts, date, stagesTab, unreadable }: FunnelInput): SheetPlan {
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

  const blocks: FunnelBlock[] = [headBlock({ row: HEAD_AT, steps: steps.length, columns, helpers, texts, blind })];
  let row = last + NOTES + 2;
  for (const group of groups) {
    blocks.push(byBlock({ row, steps: steps.length, columns, helpers, group, texts, marks }));
    row += steps.length + 4;
  }
  const bottom = groups.length > 0 ? row + 2 : row;
  const reasons = columnRef(deals, "lost_reason");
  const cycle = columnRef(deals, "created") && columnRef(deals, "closed");
  if (groups.length > 0) blocks.push(noteBlock(bottom - 2, words.byLegend));

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
  if (cycle)
    blocks.push(
      cycleBlock({ row: bottom, column: reasons ? CYCLE_COLUMN : 1 }, deals, columns, helpers.order, texts.funnel),
    );

  return {
    tab: "funnel",
    title: words.title,
    rows: bottom + 2 + new Set(book.deals.map(({ lostReason }) => clientKey(lostReason))).size + BOTTOM_ROWS,
    columns: helpers.column + helpers.columns - 1,
    frozenRows: 1,
    frozenColumns: 0,
    widths: WIDTHS,
    heights: [...groups.map((_, i) => ({ row: last + NOTES + 3 + i * (steps.length + 4), rows: 1, height: 36 }))],
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

function noteBlock(row: number, text: string): FunnelBlock {
  return {
    blocks: [{ row, column: 1, cells: [[text]] }],
    styles: [{ area: { row, column: 1, rows: 1, columns: 1 }, style: NOTE }],
    rules: [],
  };
}
