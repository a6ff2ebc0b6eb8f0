import type { Area, ConditionalRule, SheetPlan, Validation } from "../reports/plan.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Check = GoogleAppsScript.Spreadsheet.DataValidation;

/** Colours that follow the values, all in one call: it replaces the ones of an earlier layout. */
export function layRules(sheet: Sheet, plan: SheetPlan): void {
  sheet.setConditionalFormatRules(plan.rules.map((rule) => conditional(sheet, rule)));
}

function conditional(sheet: Sheet, { area, when, style }: ConditionalRule) {
  const builder = SpreadsheetApp.newConditionalFormatRule().setRanges([ranged(sheet, area)]);
  if ("textIs" in when) builder.whenTextEqualTo(when.textIs);
  else if ("numberAbove" in when) builder.whenNumberGreaterThan(when.numberAbove);
  else builder.whenFormulaSatisfied(when.formula);
  if (style.background) builder.setBackground(style.background);
  if (style.color) builder.setFontColor(style.color);
  if (style.bold) builder.setBold(true);
  if (style.italic) builder.setItalic(true);
  if (style.strike) builder.setStrikethrough(true);
  return builder.build();
}

/** Up to so many cells the dropdowns and tick boxes of the same rows are written together, in one call. */
const GRID_CELLS = 3000;
/** The same for columns side by side in a task sheet. */
const TALL_CELLS = 12_000;

/**
 * Dropdowns and tick boxes. What stands between them in the same rows has none.
 *
 * @param bare whether the tab is new, so that all may be written as one grid
 */
export function layChecks(sheet: Sheet, plan: SheetPlan, bare = false): void {
  const groups = new Map<string, Validation[]>();
  const together = bare && plan.validations.length > 1 && !plan.tall && sizeOf(plan.validations) <= GRID_CELLS;
  for (const check of plan.validations) {
    const rows = together ? "all" : `${check.area.row} ${check.area.rows}`;
    groups.set(rows, [...(groups.get(rows) ?? []), check]);
  }
  for (const checks of [...groups.values()].flatMap((group) => (plan.tall ? neighbours(group) : [group]))) {
    const { row, column, rows, columns } = hull(checks);
    if (checks.length === 1 || columns * rows > (plan.tall ? TALL_CELLS : GRID_CELLS))
      for (const check of checks) ranged(sheet, check.area).setDataValidation(built(check));
    else {
      const grid = Array.from({ length: rows }, () => Array<Check | null>(columns).fill(null));
      for (const check of checks) {
        const { area } = check;
        const rule = built(check);
        for (let i = 0; i < area.rows; i++)
          grid[area.row - row + i]!.fill(rule, area.column - column, area.column - column + area.columns);
      }
      sheet.getRange(row, column, rows, columns).setDataValidations(grid);
    }
  }
}

/** Checks of the same rows, those of columns side by side together. */
function neighbours(checks: readonly Validation[]): Validation[][] {
  const sorted = [...checks].sort((a, b) => a.area.column - b.area.column);
  const groups: Validation[][] = [];
  for (const check of sorted) {
    const last = groups[groups.length - 1];
    const before = last?.[last.length - 1]?.area;
    if (last && before && before.column + before.columns === check.area.column) last.push(check);
    else groups.push([check]);
  }
  return groups;
}

/** The smallest area that holds all. */
function hull(checks: readonly Validation[]): Area {
  const row = Math.min(...checks.map(({ area }) => area.row));
  const column = Math.min(...checks.map(({ area }) => area.column));
  const rows = Math.max(...checks.map(({ area }) => area.row + area.rows)) - row;
  const columns = Math.max(...checks.map(({ area }) => area.column + area.columns)) - column;
  return { row, column, rows, columns };
}

const sizeOf = (checks: readonly Validation[]) => {
  const { rows, columns } = hull(checks);
  return rows * columns;
};

/** As many values as a dropdown takes; where there are more, others may be typed. */
const MOST_CHOICES = 500;

/** Null where no choice is left: a choice that begins with `=` would be taken for a formula, and may be typed instead. */
function built({ rule }: Validation): Check | null {
  const builder = SpreadsheetApp.newDataValidation();
  if ("checkbox" in rule) return builder.requireCheckbox().build();
  const list = rule.list.filter((choice) => !choice.startsWith("=")).slice(0, MOST_CHOICES);
  if (list.length === 0) return null;
  return builder
    .requireValueInList(list, true)
    .setAllowInvalid(!rule.strict || list.length < rule.list.length)
    .build();
}

function ranged(sheet: Sheet, area: Area) {
  return sheet.getRange(area.row, area.column, area.rows, area.columns);
}
