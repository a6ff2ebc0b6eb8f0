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

/** Dropdowns and tick boxes. Those of one row are written together. */
export function layChecks(sheet: Sheet, plan: SheetPlan): void {
  const single = new Map<number, Validation[]>();
  for (const check of plan.validations)
    if (check.area.rows === 1) single.set(check.area.row, [...(single.get(check.area.row) ?? []), check]);
    else ranged(sheet, check.area).setDataValidation(built(check));
  for (const [row, checks] of single) {
    const first = Math.min(...checks.map(({ area }) => area.column));
    const last = Math.max(...checks.map(({ area }) => area.column + area.columns - 1));
    const line: (Check | null)[] = Array(last - first + 1).fill(null);
    for (const check of checks)
      line.fill(built(check), check.area.column - first, check.area.column - first + check.area.columns);
    sheet.getRange(row, first, 1, line.length).setDataValidations([line]);
  }
}

function built({ rule }: Validation): Check {
  const builder = SpreadsheetApp.newDataValidation();
  return "checkbox" in rule
    ? builder.requireCheckbox().build()
    : builder
        .requireValueInList([...rule.list], true)
        .setAllowInvalid(!rule.strict)
        .build();
}

function ranged(sheet: Sheet, area: Area) {
  return sheet.getRange(area.row, area.column, area.rows, area.columns);
}
