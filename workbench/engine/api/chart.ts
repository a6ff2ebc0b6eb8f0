import { exception, mismatch } from "../../host/exception.ts";
import type { SideItem } from "../side.ts";
import { type Access, RangeMeaning } from "./access.ts";
import { engineChart } from "./chart-definition.ts";
import { ChartHiddenDimensionStrategy, ChartType, EnumValue, Position } from "./enums.ts";

/** What a script asked of a chart; kept beside the engine's own, so that it can be read back (facts B35 to B37). */
export interface ChartRequest {
  readonly type: string;
  readonly ranges: readonly { readonly sheetId: string; readonly zone: RangeMeaning["zone"] }[];
  readonly headers: number;
  readonly options: { readonly [name: string]: unknown };
  readonly position: readonly [row: number, column: number, x: number, y: number];
}

/** The meaning of a chart that was built, and of one that stands in a tab. */
class ChartMeaning {
  constructor(
    readonly request: ChartRequest,
    readonly itemId?: number,
  ) {}
}

/** Members of a Sheet about its charts. */
export function chartMembers(access: Access, sheetId: string) {
  const { book } = access;
  const items = () => book.side.list("chart").filter((item) => item.sheetId === sheetId && standing(access, item));
  return {
    newChart: () => builder(access, "EmbeddedChartBuilder", undefined),
    insertChart: (chart: unknown) => {
      const { request } = access.need(chart, ChartMeaning, "SpreadsheetApp.Sheet.insertChart");
      const chartId = book.newId("chart");
      book.side.add({ kind: "chart", sheetId, data: { chartId, request } });
      book.write((hand) => hand.dispatch("CREATE_CHART", engineChart(hand.getters, sheetId, chartId, request)));
    },
    getCharts: () => items().map((item) => chartOf(access, item.data.request as ChartRequest, item.id)),
    removeChart: (chart: unknown) => {
      const { itemId } = access.need(chart, ChartMeaning, "SpreadsheetApp.Sheet.removeChart");
      const item = items().find(({ id }) => id === itemId);
      if (!item) throw mismatch("SpreadsheetApp.Sheet.removeChart", [chart]);
      book.side.remove(item.id);
      book.write((hand) => {
        const figureId = hand.getters.getFigureIdFromChartId(String(item.data.chartId));
        hand.dispatch("DELETE_FIGURE", { sheetId, figureId });
      });
    },
  };
}

/** Whether a person has not taken the chart away. */
function standing({ book }: Access, item: SideItem): boolean {
  return book.getters.isChartDefined(String(item.data.chartId));
}

function chartOf(access: Access, request: ChartRequest, itemId?: number): object {
  return access.wrap(
    "EmbeddedChart",
    {
      getChartId: () => itemId ?? null,
      getRanges: () => request.ranges.map((range) => access.make.range(range)),
      getNumHeaders: () => request.headers,
      getOptions: () => access.wrap("ChartOptions", { get: (name: string) => request.options[name] ?? null }),
    },
    new ChartMeaning(request, itemId),
  );
}

interface Draft {
  type: string | undefined;
  ranges: RangeMeaning[];
  headers: number;
  options: { [name: string]: unknown };
  position: ChartRequest["position"] | undefined;
}

type BuilderClass = "EmbeddedChartBuilder" | "EmbeddedBarChartBuilder" | "EmbeddedColumnChartBuilder";

function builder(
  access: Access,
  className: BuilderClass,
  draft: Draft = { type: undefined, ranges: [], headers: 0, options: {}, position: undefined },
): object {
  const fail = (member: string, ...args: unknown[]) => mismatch(`SpreadsheetApp.${className}.${member}`, args);
  const enumerated = (member: string, kinds: { readonly [name: string]: EnumValue }, value: unknown) => {
    if (!(value instanceof EnumValue) || !Object.values(kinds).includes(value)) throw fail(member, value);
    return value.text;
  };
  const option = (self: object, name: string, value: unknown) => {
    draft.options[name] = value;
    return self;
  };
  const cast = (name: BuilderClass, type: string) => {
    draft.type = type;
    return builder(access, name, draft);
  };
  return access.wrap(className, {
    asBarChart: () => cast("EmbeddedBarChartBuilder", "BAR"),
    asColumnChart: () => cast("EmbeddedColumnChartBuilder", "COLUMN"),
    setChartType(value: unknown) {
      const type = enumerated("setChartType", ChartType, value);
      if (type !== "BAR" && type !== "COLUMN") throw new Error(`not implemented: charts of the type ${type}`);
      draft.type = type;
      return this;
    },
    addRange(range: unknown) {
      draft.ranges.push(access.need(range, RangeMeaning, `SpreadsheetApp.${className}.addRange`));
      return this;
    },
    setNumHeaders(count: unknown) {
      if (count !== 0 && count !== 1) throw new Error(`not implemented: setNumHeaders(${String(count)})`);
      draft.headers = count;
      return this;
    },
    setPosition(...numbers: unknown[]) {
      if (!numbers.every((value) => Number.isInteger(value))) throw fail("setPosition", ...numbers);
      draft.position = numbers as unknown as ChartRequest["position"];
      return this;
    },
    setOption(name: unknown, value: unknown) {
      if (typeof name !== "string") throw fail("setOption", name, value);
      return option(this, name, value);
    },
    /** Before a type is set, Google answers with an unexpected error (fact B36). */
    setHiddenDimensionStrategy(value: unknown) {
      if (!draft.type) throw exception("Unexpected error");
      const strategy = enumerated("setHiddenDimensionStrategy", ChartHiddenDimensionStrategy, value);
      return option(this, "hiddenDimensionStrategy", strategy);
    },
    setStacked() {
      return option(this, "isStacked", "true");
    },
    setTitle(title: unknown) {
      if (typeof title !== "string") throw fail("setTitle", title);
      return option(this, "title", title);
    },
    setColors(colors: unknown) {
      if (!Array.isArray(colors)) throw fail("setColors", colors);
      return option(this, "colors", [...colors]);
    },
    setBackgroundColor(color: unknown) {
      return option(this, "backgroundColor", color);
    },
    setLegendPosition(value: unknown) {
      return option(this, "legend.position", enumerated("setLegendPosition", Position, value).toLowerCase());
    },
    build: () => {
      const { type, ranges, headers, options, position } = draft;
      if (!type || ranges.length === 0 || !position)
        throw new Error("not implemented: EmbeddedChartBuilder.build without a type, a range and a position");
      const areas = ranges.map(({ sheetId, zone }) => ({ sheetId, zone }));
      return chartOf(access, { type, ranges: areas, headers, options: { ...options }, position });
    },
  });
}
