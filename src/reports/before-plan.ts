import type { Language } from "../messages/language.ts";
import { methodSwapTexts } from "../messages/method-swap.ts";
import { HEAD_ROW } from "../model/method/layout.ts";
import { HEAD, NOTE, TITLE } from "./look.ts";
import type { MethodKey, PlanCell, SheetPlan } from "./plan.ts";

/** A Method tab as it stood, kept aside to be read and copied from. */
export function beforePlan(
  tab: MethodKey,
  title: string,
  values: readonly (readonly PlanCell[])[],
  { widths }: Pick<SheetPlan, "widths">,
  language: Language,
): SheetPlan {
  const columns = Math.max(...values.map((row) => row.length));
  const cells = values.map((row) => Array.from({ length: columns }, (_, i) => row[i] ?? ""));
  const line = (row: number, width: number) => ({ row, column: 1, rows: 1, columns: width });
  return {
    tab: `before.${tab}`,
    title: methodSwapTexts[language].before(title),
    rows: cells.length,
    columns,
    frozenRows: HEAD_ROW,
    frozenColumns: 0,
    widths: Array.from({ length: columns }, (_, i) => widths[i] ?? widths[0]!),
    blocks: [{ row: 1, column: 1, cells }],
    styles: [
      { area: line(1, 1), style: TITLE },
      { area: line(2, 1), style: NOTE },
      { area: line(HEAD_ROW, columns), style: { ...HEAD, wrap: true } },
      { area: { row: HEAD_ROW + 1, column: 1, rows: cells.length - HEAD_ROW, columns }, style: { wrap: true } },
    ].filter(({ area }) => area.rows > 0),
    rules: [],
    validations: [],
    charts: [],
  };
}
