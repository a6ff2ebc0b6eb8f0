import type { Area, SheetPlan, Style } from "../reports/plan.ts";
import { span } from "../reports/refs.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type RangeList = GoogleAppsScript.Spreadsheet.RangeList;
type Styled = { readonly area: Area; readonly style: Style };
type Alignment = "left" | "center" | "right" | null;

/** The ink of a cell whose style names none. */
const INK = "#1d252b";
const SIZE = 10;

/** Up to so many cells the styles of the filled part are written as grids, one call per property whatever the variety. */
const GRID_CELLS = 12_000;

/**
 * Paints a plan. As much of it from A1 as `GRID_CELLS` allow, but at least what is filled, is written as whole grids, one
 * call per property whatever the variety; what lies below, and everything when the filled part is very tall, by lists of
 * ranges, one call per different value. Of a new tab that is tall the rows that stay in view are a grid. A later style of the plan wins
 * over an earlier one.
 */
export function paint(sheet: Sheet, plan: SheetPlan, height: number, width: number, fresh: boolean): void {
  const right = Math.max(width, ...plan.styles.map(({ area }) => area.column + area.columns - 1));
  const bottom = Math.max(height, ...plan.styles.map(({ area }) => area.row + area.rows - 1));
  const rows = plan.tall ? plan.frozenRows : bottom * right <= GRID_CELLS ? bottom : height;
  const grids = (!plan.tall || fresh) && rows * right <= GRID_CELLS;
  const tops = plan.styles.filter(({ area }) => area.row <= rows);
  if (grids) paintGrids(sheet, tops, rows, right, fresh);
  const rest = grids ? plan.styles.flatMap((styled) => below(styled, rows)) : plan.styles;
  for (const [write, areas] of grouped(rest)) write(sheet.getRangeList(areas.map(a1)));
  paintLines(sheet, plan.styles);
}

/** Properties that no style names are left as they are in a fresh tab. */
function paintGrids(sheet: Sheet, styles: readonly Styled[], height: number, width: number, fresh: boolean): void {
  const cells: Style[][] = Array.from({ length: height }, () => Array.from({ length: width }, () => ({})));
  for (const { area, style } of styles) {
    const bottom = Math.min(area.row + area.rows - 1, height);
    const right = Math.min(area.column + area.columns - 1, width);
    for (let row = area.row - 1; row < bottom; row++)
      for (let column = area.column - 1; column < right; column++)
        cells[row]![column] = { ...cells[row]![column]!, ...style };
  }
  const range = sheet.getRange(1, 1, height, width);
  const grid = <T>(value: (style: Style) => T) => cells.map((row) => row.map(value));
  const named = (property: keyof Style) => !fresh || styles.some(({ style }) => style[property] !== undefined);
  if (named("background")) range.setBackgrounds(grid((style) => style.background ?? null));
  range.setTextStyles(grid(textStyles()));
  if (named("align")) range.setHorizontalAlignments(grid((style): Alignment => style.align ?? null));
  if (named("format")) range.setNumberFormats(grid((style) => style.format ?? "general"));
  if (named("wrap")) range.setWraps(grid((style) => style.wrap ?? false));
}

/** Text styles are values of the script: equal ones are built once. */
function textStyles(): (style: Style) => GoogleAppsScript.Spreadsheet.TextStyle {
  const built = new Map<string, GoogleAppsScript.Spreadsheet.TextStyle>();
  return (style) => {
    const key = [style.bold, style.italic, style.strike, style.color, style.size].join();
    let text = built.get(key);
    if (text === undefined) {
      text = SpreadsheetApp.newTextStyle()
        .setBold(style.bold ?? false)
        .setItalic(style.italic ?? false)
        .setStrikethrough(style.strike ?? false)
        .setForegroundColor(style.color ?? INK)
        .setFontSize(style.size ?? SIZE)
        .build();
      built.set(key, text);
    }
    return text;
  };
}

type Write = (ranges: RangeList) => unknown;

/** Every property of every style with the areas that want the same value, in the order of the plan. */
function grouped(styles: readonly Styled[]): Iterable<readonly [Write, readonly Area[]]> {
  const groups = new Map<string, [Write, Area[]]>();
  for (const { area, style } of styles)
    for (const [name, value] of Object.entries(style) as [keyof Style, never][]) {
      const write = WRITERS[name];
      const key = `${name} ${value}`;
      const group = groups.get(key);
      if (group) group[1].push(area);
      else if (write) groups.set(key, [(ranges) => write(ranges, value), [area]]);
    }
  return groups.values();
}

/** How a property is written; a line above belongs to `paintLines`. */
const WRITERS: { readonly [name in keyof Style]?: (ranges: RangeList, value: never) => unknown } = {
  background: (ranges, value: string) => ranges.setBackground(value),
  color: (ranges, value: string) => ranges.setFontColor(value),
  bold: (ranges, value: boolean) => ranges.setFontWeight(value ? "bold" : "normal"),
  italic: (ranges, value: boolean) => ranges.setFontStyle(value ? "italic" : "normal"),
  strike: (ranges, value: boolean) => ranges.setFontLine(value ? "line-through" : "none"),
  size: (ranges, value: number) => ranges.setFontSize(value),
  align: (ranges, value: "left" | "center" | "right") => ranges.setHorizontalAlignment(value),
  wrap: (ranges, value: boolean) => ranges.setWrap(value),
  format: (ranges, value: string) => ranges.setNumberFormat(value),
};

/** Dark lines above totals, in one call. */
function paintLines(sheet: Sheet, styles: readonly Styled[]): void {
  const areas = styles.filter(({ style }) => style.borderTop).map(({ area }) => a1(area));
  if (areas.length === 0) return;
  sheet.getRangeList(areas).setBorder(true, null, null, null, null, null, "#4d5962", SpreadsheetApp.BorderStyle.SOLID);
}

function below({ area, style }: Styled, height: number): Styled[] {
  const bottom = area.row + area.rows - 1;
  if (bottom <= height) return [];
  const row = Math.max(area.row, height + 1);
  return [{ area: { ...area, row, rows: bottom - row + 1 }, style }];
}

function a1(area: Area): string {
  return span(area.row, area.column, area.rows, area.columns);
}
