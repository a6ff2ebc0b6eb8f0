import type { BaseTexts } from "../../messages/base.ts";
import type { FunctionWords } from "../../messages/functions.ts";
import type { Language } from "../../messages/language.ts";
import type { ReportTexts } from "../../messages/reports.ts";
import type { Finding } from "../../model/doctor/audit-setting.ts";
import { HEAD, NOTE, SECTION } from "../look.ts";
import type { Area, PlanCell, SheetPlan } from "../plan.ts";
import type { BaseSales } from "./sales.ts";

export interface BaseInput {
  readonly findings: readonly Finding[];
  /** What is said of rows of the team's that are left out. */
  readonly left: readonly string[];
  /** Months of the period; null where the history is too short for two periods. */
  readonly months: 12 | 3 | null;
  readonly sales: BaseSales;
  /** The report date: a day, or the formula that names it. */
  readonly date: PlanCell;
  /** Days in which an active client has bought. */
  readonly activeDays: number;
  /** Clients who have bought, and months from the first order on. */
  readonly clients: number;
  readonly history: number;
  readonly texts: BaseTexts;
  readonly reports: ReportTexts;
  readonly words: FunctionWords;
  readonly language: Language;
}

/** A part of the tab. */
export type Part = Pick<SheetPlan, "blocks" | "styles" | "rules">;

/** Where the report date stands. */
export const DATE_CELL = "$F$1";
/** Columns of the audit; then hidden ones for what is counted on the way; then the wide tables. */
export const WIDTHS = [40, 330, 110, 130, 420, 320] as const;
export const HIDDEN = WIDTHS.length + 1;
export const HIDDEN_COLUMNS = 13;
export const RIGHT = HIDDEN + HIDDEN_COLUMNS + 1;

export const area = (row: number, column: number, rows = 1, columns = 1): Area => ({ row, column, rows, columns });

/** Title and sentence above a table, and the look of its headings. */
export function sectionAt(row: number, column: number, columns: number, title: string, about: PlanCell): Part {
  return {
    blocks: [{ row, column, cells: [[title], [about]] }],
    styles: [
      { area: area(row, column), style: SECTION },
      { area: area(row + 1, column), style: NOTE },
      { area: area(row + 2, column, 1, columns), style: { ...HEAD, wrap: true } },
      { area: area(row + 2, column + 1, 1, columns - 1), style: { align: "right" } },
    ],
    rules: [],
  };
}
