import type { ReportTexts } from "../messages/reports.ts";
import type { Stage } from "../model/method.ts";
import type { Area, Block, PlanCell } from "./plan.ts";
import { at, span } from "./refs.ts";
import { sentence } from "./sentence.ts";

/** Hidden columns beside the funnel: its stages, how many deals stand in each now, and the data of the chart. */
export interface Helpers {
  readonly column: number;
  readonly columns: number;
  readonly blocks: readonly Block[];
  /** Name, aliases and kind of the stages in use. */
  readonly order: string;
  /** Column of the deals that stand in a stage now, beside its row. */
  readonly current: number;
  readonly chart: Area;
}

const ORDER = 3;
const CURRENT = 6;
const CHART = 4;

/**
 * The stages stand as references to the Stages tab, so that a new name or alias there counts at once. A blank alias is
 * joined with "" because a reference to a blank cell is a zero in some spreadsheets.
 */
export function helperBlock(f: {
  row: number;
  column: number;
  steps: readonly Stage[];
  lost: readonly Stage[];
  stagesTab: string;
  texts: ReportTexts;
}): Helpers {
  const { row, column, steps } = f;
  const listed = [...steps, ...f.lost];
  const current = column + ORDER;
  const chart = current + CURRENT;
  const words = f.texts.funnel;
  const stages = listed.map((stage): PlanCell[] =>
    ["A", "B", "C"].map((letter) => ({ formula: `=${f.stagesTab}!$${letter}$${stage.row}&""` })),
  );
  const bars = steps.map(({ kind }, i) =>
    chartRow(row + 1 + i, row + 1, steps.length, kind === "won", words.chartLabel),
  );
  return {
    blocks: [
      { row: row + 1, column, cells: stages },
      { row, column: chart, cells: [[words.title, "", words.open, words.won], ...bars] },
    ],
    column,
    columns: ORDER + CURRENT + CHART,
    order: span(row + 1, column, listed.length, ORDER).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2"),
    current,
    chart: { row, column: chart, rows: steps.length + 1, columns: CHART },
  };
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
