import type { SheetPlan } from "../reports/plan.ts";
import { span } from "../reports/refs.ts";
import { layCharts } from "./charts.ts";
import { isHalfMade, markWhole } from "./our-tabs.ts";
import { layChecks, layRules } from "./rules.ts";
import { paint } from "./styles.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Everything of a plan but what stands in its cells. */
export function dress(sheet: Sheet, plan: SheetPlan, bare: boolean): void {
  const height = Math.max(...plan.blocks.map(({ row, cells }) => row + cells.length - 1));
  const hidden = Math.min(...(plan.hiddenColumns ?? []).map(({ column }) => column));
  const seen = plan.blocks.filter(({ column }) => column < hidden);
  const width = Math.max(...seen.map(({ column, cells }) => column + (cells[0]?.length ?? 0) - 1));
  const fresh = bare || isHalfMade(sheet);
  paint(sheet, plan, height, width, fresh);
  if (plan.rules.length > 0) layRules(sheet, plan);
  if (!bare && plan.validations.length > 0) ifAllowed(() => layChecks(sheet, plan));
  else layChecks(sheet, plan, bare);
  layShape(sheet, plan, fresh);
  if (plan.charts.length > 0) layCharts(sheet, plan, !bare);
  markWhole(sheet, plan.title);
}

/**
 * Changes what may stay as it is where Google refuses: rules of validation of cells of which somebody made a table, whose
 * columns then have types (B29), or a date in a tab that somebody protected (B26). Errors may come late (B24): those of
 * earlier writes are waited for before, so that none of them is taken for this one.
 */
export function ifAllowed(change: () => void, written = true): boolean {
  if (written) SpreadsheetApp.flush();
  try {
    change();
    SpreadsheetApp.flush();
    return true;
  } catch {
    return false;
  }
}

/** Width in pixels of its columns. */
const NEW_WIDTH = 100;

function layShape(sheet: Sheet, plan: SheetPlan, fresh: boolean): void {
  for (const { row, rows, height } of plan.heights ?? []) sheet.setRowHeights(row, rows, height);
  if (!fresh) return;
  if (plan.frozenRows > 0) sheet.setFrozenRows(plan.frozenRows);
  if (plan.frozenColumns > 0) sheet.setFrozenColumns(plan.frozenColumns);
  layWidths(sheet, plan.widths);
  if (plan.top) sheet.getRange(1, 1, plan.rows, plan.columns).setVerticalAlignment("top");
  for (const hidden of plan.hiddenColumns ?? []) sheet.hideColumns(hidden.column, hidden.columns);
}

/** The commonest width for all columns, then the others, neighbours of equal width together. */
function layWidths(sheet: Sheet, widths: readonly number[]): void {
  const times = (width: number) => widths.filter((other) => other === width).length;
  const common = [...widths].sort((a, b) => times(b) - times(a))[0]!;
  if (common !== NEW_WIDTH) sheet.setColumnWidths(1, widths.length, common);
  widths.forEach((width, i) => {
    if (width === common || widths[i - 1] === width) return;
    let end = i;
    while (widths[end] === width) end++;
    sheet.setColumnWidths(i + 1, end - i, width);
  });
}

/**
 * An old rule of validation may reject what is written (platform fact B25), so it goes first.
 *
 * @param written whether something was written before, whose errors may come late
 * @returns whether rules may be changed
 */
export function clearChecks(sheet: Sheet, plan: SheetPlan, written = true): boolean {
  const checked = plan.validations.map(({ area }) => span(area.row, area.column, area.rows, area.columns));
  return checked.length === 0 || ifAllowed(() => sheet.getRangeList(checked).clearDataValidations(), written);
}
