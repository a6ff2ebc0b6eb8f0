import type { FunnelPage } from "../../messages/funnel-page.ts";
import type { ReportTexts } from "../../messages/reports.ts";
import type { Stage } from "../../model/method/method.ts";
import type { Area, Block, PlanCell } from "../plan.ts";
import { at, fixed, span } from "../refs.ts";
import { literal, sentence } from "../sentence.ts";
import type { DealColumns } from "./columns.ts";

/** Where the user chooses how deals are counted, within how many days, where the report date stands. */
export const MODE_CELL = "$C$1";
export const DAYS_CELL = "$E$1";
export const DATE_CELL = "$G$1";
/** And by which periods the plan is shown. */
export const UNIT_CELL = "$I$1";

/** Columns of FUNNEL and FUNNEL_DATES. */
const COUNTED = 6;
const DATED = 7;
const ORDER = 3;
const CHART = 4;
/** Rows below a table of ours in which it says what it left out. */
export const NOTES = 3;

/** Hidden columns beside the funnel: its stages, the funnel counted in each way, and the data of the chart. */
export interface Helpers {
  readonly column: number;
  readonly columns: number;
  readonly blocks: readonly Block[];
  /** Those of them that hold native formulas only. */
  readonly native: readonly Block[];
  /** Name, aliases and kind of the stages in use. */
  readonly order: string;
  /** First columns of the funnel with its heading: who got so far, who stands there now, by dates (0: no dates). */
  readonly reached: number;
  readonly current: number;
  readonly dated: number;
  readonly chart: Area;
}

/** The names, aliases and kinds of the stages in use stand in three columns below the row of the heading. */
export function orderAt(row: number, column: number, stages: number): string {
  return fixed(span(row + 1, column, stages, ORDER));
}

/**
 * The stages stand as references to the Stages tab, so that a new name or alias there counts at once. A blank alias is
 * joined with "" because a reference to a blank cell is a zero in some spreadsheets.
 */
export function helperBlock(f: {
  row: number;
  column: number;
  steps: readonly Stage[];
  lost: readonly Stage[];
  /** Columns of name, aliases and kind in the Stages tab, such as `'Stages'!$A`; "" for one that was deleted. */
  stageColumns: readonly string[];
  columns: DealColumns;
  /** A date per stage of each deal, as a formula names them; "" where nothing tells. */
  dates: string;
  texts: ReportTexts;
  page: FunnelPage;
}): Helpers {
  const { row, column, steps, columns, dates } = f;
  const listed = [...steps, ...f.lost];
  const order = orderAt(row, column, listed.length);
  const reached = column + ORDER;
  const current = reached + COUNTED;
  const dated = dates === "" ? 0 : current + COUNTED;
  const chart = current + COUNTED + DATED;
  const words = f.texts.funnel;
  const stages = listed.map((stage): PlanCell[] =>
    f.stageColumns.map((column): PlanCell => (column === "" ? "" : { formula: `=${column}$${stage.row}&""` })),
  );
  const bars = steps.map(({ kind }, i) =>
    chartRow(row + 1 + i, row + 1, steps.length, kind === "won", words.chartLabel),
  );
  const funnel = (mode: string): PlanCell => ({
    formula: `=FUNNEL(${columns.stages};${order};"${mode}";${columns.amounts};${columns.lostFrom})`,
  });
  const known = span(row + 1, reached + 1, steps.length, 1);
  const byDates = `FUNNEL_DATES(${dates};${DAYS_CELL};"ordered";${DATE_CELL})`;
  const native = [
    { row: row + 1, column, cells: stages },
    { row, column: chart, cells: [[words.title, "", words.open, words.won], ...bars] },
  ];
  return {
    native,
    blocks: [
      ...native,
      { row, column: reached, cells: [[funnel("reached")]] },
      { row, column: current, cells: [[funnel("current")]] },
      ...(dated > 0
        ? [{ row, column: dated, cells: [[{ formula: `=IF(SUM(${known})=0;"";${byDates})` }]] } as Block]
        : []),
    ],
    column,
    columns: chart + CHART - column,
    order,
    reached,
    current,
    dated,
    chart: { row, column: chart, rows: steps.length + 1, columns: CHART },
  };
}

/** The funnel as it is shown: counted in the way that is chosen. */
export function shown(helpers: Helpers, row: number, steps: number, words: FunnelPage): string {
  const table = (column: number) => {
    const cells = span(row, column, steps + 1 + NOTES, COUNTED);
    return `IF(${cells}="";"";${cells})`;
  };
  const counted = `IF(${MODE_CELL}=${literal(words.modes.current)};${table(helpers.current)};${table(helpers.reached)})`;
  return helpers.dated === 0 ? counted : `IF(${isDated(words)};${table(helpers.dated)};${counted})`;
}

/** Whether deals are counted by dates now. */
export function isDated(words: FunnelPage): string {
  return `${MODE_CELL}=${literal(words.modes.dates)}`;
}

/** Label, padding, deals, deals that are won: one bar of the chart. */
function chartRow(row: number, first: number, steps: number, won: boolean, label: string): PlanCell[] {
  const n = at(row, 2);
  const share = at(row, 3);
  const text = sentence(label, { stage: at(row, 1), n, share: `ROUND(${share}*100;0)` }).formula.slice(1);
  return [
    { formula: `=IF(${share}="";${at(row, 1)}&" "&${n};${text})` },
    { formula: `=(MAX(${span(first, 2, steps, 1)})-${n})/2` },
    won ? 0 : { formula: `=${n}` },
    won ? { formula: `=${n}` } : 0,
  ];
}
