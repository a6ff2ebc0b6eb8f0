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

/** Dropdowns and tick boxes. What stands between them in the same rows has none. */
export function layChecks(sheet: Sheet, plan: SheetPlan): void {
  const groups = new Map<string, Validation[]>();
  for (const check of plan.validations) {
    const rows = `${check.area.row} ${check.area.rows}`;
    groups.set(rows, [...(groups.get(rows) ?? []), check]);
  }
  for (const checks of groups.values()) {
    const { row, rows } = checks[0]!.area;
    const first = Math.min(...checks.map(({ area }) => area.column));
    const last = Math.max(...checks.map(({ area }) => area.column + area.columns - 1));
    const line: (Check | null)[] = Array(last - first + 1).fill(null);
    if (checks.length === 1 || plan.tall || line.length * rows > GRID_CELLS)
      for (const check of checks) ranged(sheet, check.area).setDataValidation(built(check));
    else {
      for (const check of checks) {
        const from = check.area.column - first;
        line.fill(built(check), from, from + check.area.columns);
      }
      sheet.getRange(row, first, rows, line.length).setDataValidations(Array.from({ length: rows }, () => line));
    }
  }
}

/** As many values as a dropdown takes; where there are more, others may be typed. */
const MOST_CHOICES = 500;

function built({ rule }: Validation): Check {
  const builder = SpreadsheetApp.newDataValidation();
  return "checkbox" in rule
    ? builder.requireCheckbox().build()
    : builder
        .requireValueInList(rule.list.slice(0, MOST_CHOICES), true)
        .setAllowInvalid(!rule.strict || rule.list.length > MOST_CHOICES)
        .build();
}

function ranged(sheet: Sheet, area: Area) {
  return sheet.getRange(area.row, area.column, area.rows, area.columns);
}
