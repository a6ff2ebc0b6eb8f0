import { Day } from "../cells/types.ts";
import type { PlanCell, SheetPlan } from "../reports/plan.ts";
import { span } from "../reports/refs.ts";
import { layCharts } from "./charts.ts";
import type { Clock } from "./clock.ts";
import { addTab, isHalfMade, markWhole } from "./our-tabs.ts";
import { layChecks, layRules } from "./rules.ts";
import { paint } from "./styles.ts";
import { asText } from "./typed-text.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Lays a plan into our tab of that key, or into a new tab when `existing` is undefined, in a number of calls that does not
 * depend on the number of rows. An existing tab is never emptied first: the new content goes over the old one in one
 * call, then what is left of the old one is taken away, so that a run that dies leaves a readable tab.
 *
 * @param bare whether nothing was laid into the tab yet
 */
export function lay(plan: SheetPlan, clock: Clock, existing: Sheet | undefined, bare = existing === undefined): Sheet {
  const { sheet, isNew } = existing ? { sheet: existing, isNew: false } : addTab(plan.tab, plan.title);
  const height = Math.max(...plan.blocks.map(({ row, cells }) => row + cells.length - 1));
  const width = Math.max(...plan.blocks.map(({ column, cells }) => column + (cells[0]?.length ?? 0) - 1));
  const size = makeRoom(sheet, plan, isNew);
  if (!bare) clearChecks(sheet, plan);
  sheet.getRange(1, 1, height, width).setValues(grid(plan, height, width, clock));
  if (!bare) clearRest(sheet, height, width, size);
  dress(sheet, plan, bare);
  return sheet;
}

/** An old rule of validation may reject what is written (platform fact B25), so it goes first. */
export function clearChecks(sheet: Sheet, plan: SheetPlan): void {
  const checked = plan.validations.map(({ area }) => span(area.row, area.column, area.rows, area.columns));
  if (checked.length > 0) ifAllowed(() => sheet.getRangeList(checked).clearDataValidations());
}

/** Everything of a plan but what stands in its cells. */
export function dress(sheet: Sheet, plan: SheetPlan, bare: boolean): void {
  const height = Math.max(...plan.blocks.map(({ row, cells }) => row + cells.length - 1));
  const width = Math.max(...plan.blocks.map(({ column, cells }) => column + (cells[0]?.length ?? 0) - 1));
  paint(sheet, plan, height, width, bare);
  if (!bare || plan.rules.length > 0) layRules(sheet, plan);
  if (!bare && plan.validations.length > 0) ifAllowed(() => layChecks(sheet, plan));
  else layChecks(sheet, plan);
  layShape(sheet, plan, bare || isHalfMade(sheet));
  layCharts(sheet, plan, !bare);
  markWhole(sheet);
}

/**
 * Changes rules of validation. Where somebody made a table of our cells its columns have types, and Google refuses (B29): the rules then stay as they are.
 * Errors may come late (B24): those of earlier writes are waited for before, so that none of them is taken for this one.
 */
function ifAllowed(change: () => void): void {
  SpreadsheetApp.flush();
  try {
    change();
    SpreadsheetApp.flush();
  } catch {
    return;
  }
}

/** Rows and columns of a tab that Google has just made. */
const NEW_ROWS = 1000;
const NEW_COLUMNS = 26;
/** Width in pixels of its columns. */
const NEW_WIDTH = 100;

/** Makes room for the plan. A tab only grows: people may have added to it. */
function makeRoom(sheet: Sheet, plan: SheetPlan, fresh: boolean): { rows: number; columns: number } {
  const rows = fresh ? NEW_ROWS : sheet.getMaxRows();
  const columns = fresh ? NEW_COLUMNS : sheet.getMaxColumns();
  if (rows < plan.rows) sheet.insertRowsAfter(rows, plan.rows - rows);
  if (columns < plan.columns) sheet.insertColumnsAfter(columns, plan.columns - columns);
  return { rows: Math.max(rows, plan.rows), columns: Math.max(columns, plan.columns) };
}

function grid(plan: SheetPlan, height: number, width: number, clock: Clock): (string | number | boolean | Date)[][] {
  const values: (string | number | boolean | Date)[][] = Array.from({ length: height }, () => Array(width).fill(""));
  for (const { row, column, cells } of plan.blocks)
    cells.forEach((line, i) => {
      line.forEach((cell, j) => {
        values[row - 1 + i]![column - 1 + j] = toSheet(cell, clock);
      });
    });
  return values;
}

/** A cell of a plan as `setValues` takes it. */
export function toSheet(cell: PlanCell, clock: Clock): string | number | boolean | Date {
  if (typeof cell === "string") return asText(cell);
  if (cell instanceof Day) return clock.date(cell.serial);
  return typeof cell === "object" ? cell.formula : cell;
}

/** Takes away what an earlier, larger layout left below and to the right of the new one. */
function clearRest(sheet: Sheet, height: number, width: number, size: { rows: number; columns: number }): void {
  if (size.columns > width) sheet.getRange(1, width + 1, height, size.columns - width).clear();
  if (size.rows > height) sheet.getRange(height + 1, 1, size.rows - height, size.columns).clear();
}

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
  const common = widths.reduce((best, width) => (times(width) > times(best) ? width : best), widths[0]!);
  if (common !== NEW_WIDTH) sheet.setColumnWidths(1, widths.length, common);
  let column = 1;
  while (column <= widths.length) {
    const width = widths[column - 1]!;
    let next = column + 1;
    while (widths[next - 1] === width) next++;
    if (width !== common) sheet.setColumnWidths(column, next - column, width);
    column = next;
  }
}
