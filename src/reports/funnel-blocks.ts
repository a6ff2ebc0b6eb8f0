import type { FunctionWords } from "../messages/functions.ts";
import type { ReportTexts } from "../messages/reports.ts";
import type { DealColumns, Grouping } from "./funnel-columns.ts";
import type { Helpers } from "./funnel-helpers.ts";
import { BAD, COUNT, GOOD, HEAD, MONEY, MUTED, NOTE, RATE, SECTION } from "./look.ts";
import type { Area, Block, ConditionalRule, PlanCell, Style } from "./plan.ts";
import { at, span } from "./refs.ts";

/** Columns that a table side by side may take. */
const WIDEST = 200;

/** A part of the Funnel tab. */
export interface FunnelBlock {
  readonly blocks: readonly Block[];
  readonly styles: readonly { readonly area: Area; readonly style: Style }[];
  readonly rules: readonly ConditionalRule[];
}

/** The funnel: stage, deals, step %, total %, lost here, amount as FUNNEL spills them, and open here beside it. */
export function headBlock(f: {
  row: number;
  steps: number;
  columns: DealColumns;
  helpers: Helpers;
  texts: ReportTexts;
  /** Nobody knows where most deals were lost: then no stage is marked as the one that loses most. */
  blind: boolean;
}): FunnelBlock {
  const { row, steps, columns, helpers } = f;
  const words = f.texts.funnel;
  const first = row + 1;
  const funnel = (mode: string, header: string) =>
    `=FUNNEL(${columns.stages};${helpers.order};"${mode}";${columns.amounts};${columns.lostFrom}${header})`;
  const open = Array.from({ length: steps }, (_, i): PlanCell[] => [
    i === steps - 1 ? 0 : { formula: `=SUM(${at(first + i, helpers.current + 1)})` },
  ]);
  return {
    blocks: [
      { row, column: 1, cells: [[{ formula: funnel("reached", "") }]] },
      { row, column: 7, cells: [[words.open], ...open] },
      { row: first, column: helpers.current, cells: [[{ formula: funnel("current", ';"no header"') }]] },
    ],
    styles: [
      { area: { row, column: 1, rows: 1, columns: 7 }, style: HEAD },
      { area: { row, column: 2, rows: 1, columns: 6 }, style: { align: "right" } },
      { area: { row: first, column: 1, rows: steps, columns: 1 }, style: { bold: true } },
      { area: { row: first, column: 2, rows: steps, columns: 1 }, style: { format: COUNT } },
      { area: { row: first, column: 3, rows: steps, columns: 2 }, style: { format: RATE } },
      { area: { row: first, column: 5, rows: steps, columns: 1 }, style: { format: COUNT } },
      { area: { row: first, column: 6, rows: steps, columns: 1 }, style: { format: MONEY } },
      { area: { row: first, column: 7, rows: steps, columns: 1 }, style: { format: COUNT } },
      { area: { row: first + steps, column: 1, rows: 3, columns: 1 }, style: { ...NOTE, wrap: true } },
    ],
    rules: f.blind
      ? []
      : [
          {
            area: { row: first, column: 5, rows: steps, columns: 1 },
            when: {
              formula: `=AND(${at(first, 5)}>0;${at(first, 5)}=MAX(${span(first, 5, steps, 1).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2")}))`,
            },
            style: BAD,
          },
        ],
  };
}

/**
 * The share of deals that got to each stage, side by side. What FUNNEL_BY says below its table stands below the funnel
 * already, so it is cut off here. Marks stand in the column right of a rate. */
export function byBlock(f: {
  row: number;
  steps: number;
  columns: DealColumns;
  helpers: Helpers;
  group: Grouping;
  texts: ReportTexts;
  marks: FunctionWords["marks"];
}): FunnelBlock {
  const { row, steps, columns, helpers, group, texts, marks } = f;
  const words = texts.funnel;
  const head = row + 1;
  const width = 2 + 2 * (group.count + 2);
  const rates: Area = { row: head + 2, column: 3, rows: steps, columns: width - 2 };
  const args = [columns.stages, helpers.order, columns.of(group.field), '""', columns.lostFrom];
  const mark = (sign: string) => `=${at(head + 2, 4)}="${sign}"`;
  return {
    blocks: [
      {
        row,
        column: 1,
        cells: [
          [words.by[group.field], words.byNote],
          [{ formula: `=ARRAY_CONSTRAIN(FUNNEL_BY(${args.join(";")});${steps + 2};${WIDEST})` }, ""],
        ],
      },
    ],
    styles: [
      { area: { row, column: 1, rows: 1, columns: 1 }, style: SECTION },
      { area: { row, column: 2, rows: 1, columns: 1 }, style: NOTE },
      { area: { row: head, column: 1, rows: 1, columns: 2 + 2 * group.count }, style: { ...HEAD, wrap: true } },
      { area: { row: head, column: 2, rows: 1, columns: width - 1 }, style: { align: "right" } },
      { area: { row: head + 1, column: 1, rows: 1, columns: width }, style: { ...MUTED, format: COUNT } },
      { area: { row: head + 2, column: 1, rows: steps, columns: 1 }, style: { bold: true } },
      { area: { row: head + 2, column: 2, rows: steps, columns: 1 }, style: { format: RATE } },
      ...Array.from({ length: group.count + 2 }, (_, i) => ({
        area: { row: head + 2, column: 3 + 2 * i, rows: steps, columns: 1 },
        style: { format: RATE, align: "right" } as Style,
      })),
    ],
    rules: [
      { area: rates, when: { formula: mark(marks.above) }, style: GOOD },
      { area: rates, when: { formula: mark(marks.below) }, style: BAD },
      { area: rates, when: { formula: `=LEFT(${at(head + 2, 3)};2)="n="` }, style: MUTED },
    ],
  };
}
