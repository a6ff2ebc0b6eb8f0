import type { Getters } from "../spreadsheet.ts";
import { columnsOf } from "./areas.ts";
import type { ChartRequest } from "./chart.ts";

const SIZE = { width: 600, height: 371 };
const COLORS = ["#4285f4", "#ea4335", "#fbbc04", "#34a853", "#ff6d01", "#46bdc6"];

/** The engine's command for a bar or column chart: the first column is the label, every further one a series. */
export function engineChart(getters: Getters, sheetId: string, chartId: string, request: ChartRequest): object {
  const { options, headers, position } = request;
  const [row, column, x, y] = position;
  const columns = request.ranges.flatMap(({ sheetId: owner, zone }) =>
    Array.from({ length: columnsOf(zone) }, (_, i) =>
      getters.getRangeString(
        getters.getRangeFromZone(owner, { ...zone, left: zone.left + i, right: zone.left + i }),
        owner === sheetId ? sheetId : "",
      ),
    ),
  );
  const [labelRange, ...series] = columns;
  const colors = (options.colors as string[] | undefined) ?? COLORS;
  return {
    sheetId,
    chartId,
    figureId: chartId,
    col: column - 1,
    row: row - 1,
    offset: { x, y },
    size: { width: Number(options.width ?? SIZE.width), height: Number(options.height ?? SIZE.height) },
    definition: {
      type: "bar",
      horizontal: request.type === "BAR",
      stacked: options.isStacked === "true" || options.isStacked === true,
      title: { text: String(options.title ?? "") },
      legendPosition: options["legend.position"] === "none" ? "none" : (options["legend.position"] ?? "right"),
      background: options.backgroundColor ?? "#FFFFFF",
      dataSource: {
        type: "range",
        dataSets: series.map((dataRange, i) => ({ dataSetId: `series-${i}`, dataRange })),
        labelRange,
        dataSetsHaveTitle: headers === 1,
      },
      dataSetStyles: Object.fromEntries(
        series.map((_, i) => [`series-${i}`, { backgroundColor: colors[i % colors.length] }]),
      ),
      axesDesign: axes(options),
    },
  };
}

/** An axis without texts and grid lines, as a funnel asks for. */
function axes(options: ChartRequest["options"]): object {
  const { gridlines } = (options.hAxis ?? {}) as { gridlines?: { count?: number } };
  return gridlines?.count === 0 ? { x: { gridLines: "none" }, y: { gridLines: "none" } } : {};
}
