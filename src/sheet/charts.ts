import type { FunnelChart, SheetPlan } from "../reports/plan.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Puts the charts of a plan where it says, in place of those of an earlier layout; people's own charts stay. */
export function layCharts(sheet: Sheet, plan: SheetPlan, replace: boolean): void {
  if (replace) for (const chart of sheet.getCharts()) if (isOurs(chart, plan)) sheet.removeChart(chart);
  for (const chart of plan.charts) sheet.insertChart(funnel(sheet, chart));
}

/** The data of ours stand in hidden columns. */
const isOurs = (chart: GoogleAppsScript.Spreadsheet.EmbeddedChart, { hiddenColumns = [] }: SheetPlan) =>
  chart
    .getRanges()
    .some((range) =>
      hiddenColumns.some(({ column, columns }) => range.getColumn() >= column && range.getColumn() < column + columns),
    );

/**
 * A funnel does not exist among the charts of Apps Script (platform facts B35 to B37): a stacked bar whose first series
 * is padding in the colour of the background. Its columns are hidden, so hidden data are asked for.
 */
function funnel(sheet: Sheet, chart: FunnelChart) {
  const { row, column, rows, columns } = chart.data;
  return sheet
    .newChart()
    .asBarChart()
    .setStacked()
    .setTitle(chart.title)
    .setColors([...chart.colors])
    .setLegendPosition(Charts.Position.NONE)
    .setOption("width", chart.width)
    .setOption("height", chart.height)
    .setOption("hAxis", { textPosition: "none", gridlines: { count: 0 }, baselineColor: "#ffffff" })
    .addRange(sheet.getRange(row, column, rows, columns))
    .setNumHeaders(1)
    .setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH)
    .setPosition(chart.row, chart.column, 8, 8)
    .build();
}
