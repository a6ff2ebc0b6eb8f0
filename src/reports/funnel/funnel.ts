import type { World } from "../../cells/types.ts";
import { functionWords } from "../../messages/functions.ts";
import type { ReportTexts } from "../../messages/reports.ts";
import { stageKinds } from "../../model/book/stage-kinds.ts";
import { columnRef } from "../../model/refs.ts";
import type { Book, Field } from "../../model/types.ts";
import { ACCENT, NOTE } from "../look.ts";
import type { PlanRef } from "../method/refs.ts";
import { headPlain } from "../plain/funnel.ts";
import { nativeDeals } from "../plain/native-deals.ts";
import type { Plain } from "../plain/plain.ts";
import type { PlanCell, SheetPlan } from "../plan.ts";
import { fixed, span } from "../refs.ts";
import { activeSections } from "./active.ts";
import { BY_COLUMNS, bySection, type FunnelBlock, headBlock } from "./blocks.ts";
import { cycleSections, reasonSections, youngSection } from "./bottom.ts";
import { dealColumns, groupings } from "./columns.ts";
import type { FunnelFacts } from "./facts.ts";
import { helperBlock, NOTES, orderAt } from "./helpers.ts";
import { type HistoryRef, slipSections, stageDatesRef } from "./history.ts";
import { planSections } from "./plan.ts";
import { widthsOf } from "./room.ts";
import { PAGE, shelves } from "./shelves.ts";
import { type FunnelChoice, topBlock, topChecks } from "./top.ts";

export interface FunnelInput {
  readonly book: Book;
  readonly world: World;
  readonly texts: ReportTexts;
  readonly facts: FunnelFacts;
  /** The report date: a day, or the formula that names it. */
  readonly date: PlanCell;
  /** Columns of name, aliases and kind in the Stages tab as formulas name them; "" for one that was deleted. */
  readonly stageColumns: readonly string[];
  /** Columns of numbers in which something else stands: the funnel does without them. */
  readonly unreadable: ReadonlySet<Field>;
  /** What the user chose in the tab that is built anew. */
  readonly choice: FunnelChoice;
  /** Undefined until the stages were kept on two days. */
  readonly history: HistoryRef | undefined;
  readonly plan: PlanRef;
  /** Rows of the team's that no deal was made of, in sentences. */
  readonly left: readonly string[];
}

export { DATE_CELL } from "./helpers.ts";

/** Heading of the funnel table; its stages follow. */
const HEAD_AT = 5;
/** Beside the table, of which dates make two columns more. */
const CHART_COLUMN = { plain: 8, dated: 10 };
/** Half of it holds the longest label of the default stages; with the table it fits beside the open panel of a window of 1440 pixels. */
const CHART_WIDTH = 390;

/**
 * The Funnel tab: the funnel itself with a chart, the same rates side by side by manager, channel, product and region
 * where the deals have such columns, reasons of loss, young deals, the length of the cycle, and from the history which
 * deals slip. Every table is one formula.
 */
export function planFunnel(input: FunnelInput): SheetPlan & { readonly plain: Plain } {
  const { book, world, texts, facts, unreadable, history } = input;
  const functions = functionWords(world.language);
  const words = texts.funnel;
  const page = texts.funnelPage;
  const deals = book.tables.find(({ kind }) => kind === "deals")!;
  const { steps, lost, blind } = facts;
  const hidden = PAGE + 2;
  const order = orderAt(HEAD_AT, hidden + BY_COLUMNS, steps.length + lost.length);
  const native = nativeDeals(
    { table: deals, deals: book.deals, steps, lost, unreadable },
    { row: HEAD_AT + 1, column: hidden + BY_COLUMNS },
  );
  const columns = dealColumns(deals, order, unreadable, native);
  const names = fixed(span(HEAD_AT + 1, hidden + BY_COLUMNS, steps.length, 1));
  const dates = stageDatesRef(deals, steps, stageKinds([...steps, ...lost]), order, names, history);
  const helpers = helperBlock({
    row: HEAD_AT,
    column: hidden + BY_COLUMNS,
    steps,
    lost,
    stageColumns: input.stageColumns,
    columns,
    dates,
    texts,
    page,
  });
  const reasons = columnRef(deals, "lost_reason");
  const dated = columnRef(deals, "created") !== null && columnRef(deals, "closed") !== null;
  const groups = groupings(deals, book.deals);
  const first = HEAD_AT + steps.length + NOTES + 2;
  const by = shelves(
    groups.map((group) => bySection({ steps: steps.length, columns, helpers, hidden, group, texts, page, functions })),
    first,
  );
  const planned = planSections(book, order, input.plan, native, world.language);
  const bottom = shelves(
    [
      ...planned,
      ...activeSections(deals, book, columns, order, world.language),
      ...(dated ? [youngSection(deals, columns, order, page, functions)] : []),
      ...(dated ? cycleSections(deals, book.deals, columns, order, texts, page, world.language) : []),
      ...(reasons ? reasonSections(reasons, columns, order, book.deals, steps, page, functions) : []),
      ...(history ? slipSections(history, order, page, world.language) : []),
    ],
    groups.length > 0 ? by.end + 2 : by.end,
  );
  const blocks: FunnelBlock[] = [
    headBlock({ row: HEAD_AT, steps: steps.length, helpers, texts, page, blind }),
    topBlock({ ...input, deals, helpers, page, row: HEAD_AT, planned: planned.length > 0 }),
    ...by.blocks,
    ...(groups.length > 0 ? [noteBlock(by.end, page.byLegend)] : []),
    ...bottom.blocks,
  ];
  const head = { row: HEAD_AT, steps: steps.length, helpers, deals: native, page, language: world.language };
  const plains = [headPlain(head), ...blocks.flatMap(({ plain }) => plain ?? [])];
  return {
    plain: (shown) => [...helpers.native, ...plains.flatMap((plain) => plain(shown))],
    tab: "funnel",
    title: words.title,
    rows: bottom.end,
    columns: helpers.column + helpers.columns - 1,
    frozenRows: 1,
    frozenColumns: 0,
    widths: widthsOf(blocks.flatMap(({ wide = [] }) => wide)),
    heights: [...new Set([HEAD_AT, ...blocks.flatMap(({ tallRow }) => tallRow ?? [])])].map((row) => ({
      row,
      rows: 1,
      height: 36,
    })),
    blocks: [...blocks.flatMap((block) => block.blocks), ...helpers.blocks],
    styles: blocks.flatMap((block) => block.styles),
    rules: blocks.flatMap((block) => block.rules),
    validations: topChecks(page, world.language, input.choice, planned.length > 0),
    charts: [
      {
        kind: "funnel",
        title: words.chart,
        row: HEAD_AT,
        column: helpers.dated > 0 ? CHART_COLUMN.dated : CHART_COLUMN.plain,
        width: CHART_WIDTH,
        height: Math.max(185, 23 * (steps.length + 4)),
        data: helpers.chart,
        colors: ["#ffffff", "#93c8d8", ACCENT],
      },
    ],
    hiddenColumns: [{ column: hidden, columns: BY_COLUMNS + helpers.columns }],
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
