import { historyTexts } from "../messages/history.ts";
import type { Language } from "../messages/language.ts";
import { type Change, changeCells, HISTORY_COLUMNS, HISTORY_HEAD } from "../model/history.ts";
import { dateFormat } from "./day.ts";
import { HEAD, MONEY, NOTE, TITLE } from "./look.ts";
import type { PlanCell, SheetPlan } from "./plan.ts";

const WIDTHS = [100, 170, 150, 100, 150, 100];
/** Rows that stand ready for the next changes. */
const SPARE = 10;

/** The tab Stage history with its first rows; later ones are added below and it is never laid again. */
export function historyPlan(changes: readonly Change[], language: Language): SheetPlan {
  const texts = historyTexts[language];
  const rows = changes.length + SPARE;
  const below = (column: number) => ({ row: HISTORY_HEAD + 1, column, rows, columns: 1 });
  return {
    tab: "history",
    title: texts.title,
    rows: HISTORY_HEAD + rows,
    columns: HISTORY_COLUMNS.length + 1,
    tall: true,
    frozenRows: HISTORY_HEAD,
    frozenColumns: 0,
    widths: WIDTHS,
    blocks: [
      { row: 1, column: 1, cells: [[texts.title], [texts.note]] },
      { row: HISTORY_HEAD, column: 1, cells: [texts.heads, ...changes.map(changeCells)] as PlanCell[][] },
    ],
    styles: [
      { area: { row: 1, column: 1, rows: 1, columns: 1 }, style: TITLE },
      { area: { row: 2, column: 1, rows: 1, columns: 1 }, style: NOTE },
      { area: { row: HISTORY_HEAD, column: 1, rows: 1, columns: HISTORY_COLUMNS.length }, style: HEAD },
      { area: below(1), style: { format: dateFormat(language) } },
      { area: below(4), style: { format: MONEY, align: "right" } },
      { area: below(6), style: { format: dateFormat(language) } },
    ],
    rules: [],
    validations: [],
    charts: [],
  };
}
