import type { FunctionWords } from "../../messages/functions.ts";
import type { FunnelPage } from "../../messages/funnel-page.ts";
import type { ReportTexts } from "../../messages/reports.ts";
import { BAD, COUNT, GOOD, HEAD, MONEY, MUTED, NOTE, RATE, SECTION } from "../look.ts";
import { byPlain } from "../plain/groups.ts";
import type { Plain } from "../plain/plain.ts";
import type { Area, Block, ConditionalRule, PlanCell, Style } from "../plan.ts";
import { at, fixed, span } from "../refs.ts";
import { literal } from "../sentence.ts";
import type { DealColumns, Grouping } from "./columns.ts";
import { type Helpers, isDated, NOTES, shown } from "./helpers.ts";
import { headSize, wideFor } from "./room.ts";
import { RIGHT_COLUMN, type Section } from "./shelves.ts";

/** A part of the Funnel tab. */
export interface FunnelBlock {
  readonly blocks: readonly Block[];
  readonly styles: readonly { readonly area: Area; readonly style: Style }[];
  readonly rules: readonly ConditionalRule[];
  /** A row of headings in two lines. */
  readonly tallRow?: number;
  /** Columns that must be wider than usual. */
  readonly wide?: readonly { readonly column: number; readonly pixels: number }[];
  /** What of it native formulas can do. */
  readonly plain?: Plain;
}

/** Rows above the table of a section: its title and a sentence. */
export const ABOVE = 2;

/** Title and sentence of a section, and the look of its heading. */
export function sectionTop(row: number, column: number, columns: number, title: string, note: PlanCell): FunnelBlock {
  return {
    blocks: [{ row, column, cells: [[title], [note]] }],
    styles: [
      { area: { row, column, rows: 1, columns: 1 }, style: SECTION },
      { area: { row: row + 1, column, rows: 1, columns: 1 }, style: NOTE },
      { area: { row: row + ABOVE, column, rows: 1, columns }, style: { ...HEAD, wrap: true } },
      { area: { row: row + ABOVE, column: column + 1, rows: 1, columns: columns - 1 }, style: { align: "right" } },
    ],
    rules: [],
  };
}

/** The funnel as it is counted now: stage, deals, step %, total %, lost here, amount as FUNNEL spills them, open here, and where dates are known the days. */
export function headBlock(f: {
  row: number;
  steps: number;
  helpers: Helpers;
  texts: ReportTexts;
  page: FunnelPage;
  /** Nobody knows where most deals were lost: then no stage is marked as the one that loses most. */
  blind: boolean;
}): FunnelBlock {
  const { row, steps, helpers, page } = f;
  const first = row + 1;
  const lost = fixed(span(first, 5, steps, 1));
  const last = (i: number, standing: PlanCell): PlanCell =>
    helpers.dated === 0
      ? standing
      : {
          formula: `=IF(${isDated(page)};${at(row + i, helpers.dated + 6)};${typeof standing === "object" && "formula" in standing ? standing.formula.slice(1) : literal(String(standing))})`,
        };
  const open = Array.from({ length: steps }, (_, i): PlanCell[] => [
    last(i + 1, { formula: `=${i === steps - 1 ? "0" : `SUM(${at(first + i, helpers.current + 1)})`}` }),
  ]);
  const days = helpers.dated === 0 ? [] : [5, 6].map((i) => daysOf(helpers, row, steps, i, page));
  const most = `AND(${at(first, 5)}>0;${at(first, 5)}=MAX(${lost}))`;
  return {
    blocks: [
      { row, column: 1, cells: [[{ formula: `=ARRAYFORMULA(${shown(helpers, row, steps, page)})` }]] },
      { row, column: 7, cells: [[last(0, f.texts.funnel.open)], ...open] },
      ...days.map((cells, i) => ({ row, column: 8 + i, cells })),
    ],
    styles: [
      { area: { row, column: 1, rows: 1, columns: 7 + days.length }, style: { ...HEAD, wrap: true } },
      { area: { row, column: 2, rows: 1, columns: 6 + days.length }, style: { align: "right" } },
      { area: { row: first, column: 1, rows: steps, columns: 1 }, style: { bold: true } },
      { area: { row: first, column: 2, rows: steps, columns: 1 }, style: { format: COUNT } },
      { area: { row: first, column: 3, rows: steps, columns: 2 }, style: { format: RATE } },
      { area: { row: first, column: 5, rows: steps, columns: 1 }, style: { format: COUNT } },
      { area: { row: first, column: 6, rows: steps, columns: 1 }, style: { format: MONEY } },
      { area: { row: first, column: 7, rows: steps, columns: 1 }, style: { format: COUNT } },
      ...days.map((_, i) => ({
        area: { row: first, column: 8 + i, rows: steps, columns: 1 },
        style: { format: "0", align: "right" } as const,
      })),
      { area: { row: first + steps, column: 1, rows: NOTES, columns: 1 }, style: NOTE },
    ],
    rules: f.blind
      ? []
      : [
          {
            area: { row: first, column: 5, rows: steps, columns: 1 },
            when: { formula: helpers.dated === 0 ? `=${most}` : `=AND(NOT(${isDated(page)});${most})` },
            style: BAD,
          },
        ],
  };
}

/** Days from the stage before with their heading, from the funnel by dates, which shows them itself when it is chosen. */
function daysOf({ dated }: Helpers, row: number, steps: number, i: number, page: FunnelPage): PlanCell[][] {
  return Array.from({ length: steps + 1 }, (_, line) => {
    const cell = at(row + line, dated + i);
    return [{ formula: `=IF(${isDated(page)};"";IF(${cell}="";"";${cell}))` }];
  });
}

/** Groups that stand side by side, the largest. */
const SHOWN = 6;
/** Hidden columns of a table side by side: stage, all, then rate and mark of each group. */
const SPILLED = 2 + 2 * SHOWN;
/** Hidden columns of the two tables that may stand in the same rows. */
export const BY_COLUMNS = 2 * SPILLED;

/**
 * The share of deals that got to each stage, side by side. FUNNEL_BY spills into hidden columns; shown are its rates, a
 * column per group, and its marks colour them.
 */
export function bySection(f: {
  steps: number;
  columns: DealColumns;
  helpers: Helpers;
  /** First hidden column for the spills. */
  hidden: number;
  group: Grouping;
  texts: ReportTexts;
  page: FunnelPage;
  functions: FunctionWords;
}): Section {
  const { steps, columns, helpers, group, page, functions } = f;
  const { marks } = functions;
  const groups = Math.min(SHOWN, group.names.length + 1);
  const across = group.names.slice(0, groups);
  const width = 2 + groups;
  const args = [columns.stages, helpers.order, columns.of(group.field), '""', columns.lostFrom];
  return {
    columns: width,
    rows: ABOVE + 2 + steps,
    lay(row, column) {
      const head = row + ABOVE;
      const spill = f.hidden + (column === RIGHT_COLUMN ? SPILLED : 0);
      const rates: Area = { row: head + 2, column: column + 2, rows: steps, columns: groups };
      const cellOf = (line: number, i: number): PlanCell => {
        const from = at(head + line, spill + (i < 2 ? i : 2 * i - 2));
        return { formula: `=IF(${from}="";"";${from})` };
      };
      const cells = Array.from({ length: steps + 2 }, (_, line) =>
        Array.from({ length: width }, (_, i) => cellOf(line, i)),
      );
      const line = `$${at(head + 2, spill)}:$${at(head + 2, spill + SPILLED - 1)}`;
      const mark = (sign: string) =>
        `=INDEX(${line};1;4+2*(COLUMN(${at(head + 2, column + 2)})-${column + 2}))=${literal(sign)}`;
      const top = sectionTop(row, column, width, f.texts.funnel.by[group.field], page.byNote);
      const plain = { steps, deals: columns.native, field: group.field, helpers, words: functions };
      return {
        plain: byPlain(plain, { row: head, column, rows: steps + 2, columns: width }),
        blocks: [
          ...top.blocks,
          { row: head, column, cells },
          {
            row: head,
            column: spill,
            cells: [[{ formula: `=ARRAY_CONSTRAIN(FUNNEL_BY(${args.join(";")});${steps + 2};${SPILLED})` }]],
          },
        ],
        styles: [
          ...top.styles,
          { area: { row: head + 1, column, rows: 1, columns: width }, style: { ...MUTED, format: COUNT } },
          { area: { row: head + 2, column, rows: steps, columns: 1 }, style: { bold: true } },
          { area: { row: head + 2, column: column + 1, rows: steps, columns: 1 }, style: { format: RATE } },
          { area: rates, style: { format: RATE, align: "right" } },
          {
            area: { row: head, column: column + 2, rows: 1, columns: groups },
            style: { size: headSize(across, true) },
          },
        ],
        rules: [
          { area: rates, when: { formula: mark(marks.above) }, style: GOOD },
          { area: rates, when: { formula: mark(marks.below) }, style: BAD },
          { area: rates, when: { formula: `=LEFT(${at(head + 2, column + 2)};2)="n="` }, style: MUTED },
        ],
        tallRow: head,
        wide: wideFor(across, column + 2, true),
      };
    },
  };
}
