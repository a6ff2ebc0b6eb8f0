import { type EvaluatedCell, type Getters, registries, type Zone } from "./spreadsheet.ts";

interface RangeOf {
  readonly sheetId: string;
  readonly zone: Zone;
}

/**
 * Lets a chart draw what stands in hidden rows and columns when the script asked for it with SHOW_BOTH; the engine by
 * itself leaves hidden data out, as Google does by default.
 */
export function drawHiddenData(shown: (getters: Getters, chartId: string) => boolean): void {
  const { chartDataSourceRegistry } = registries;
  const ranges = chartDataSourceRegistry.get("range");
  chartDataSourceRegistry.replace("range", {
    ...ranges,
    extractData: (source, chartId, getters) =>
      ranges.extractData(source, chartId, shown(getters, chartId) ? withoutHiding(getters) : getters),
  });
}

function withoutHiding(getters: Getters): Getters {
  const never = () => false;
  return Object.assign(Object.create(getters) as Getters, {
    isColHidden: never,
    isRowHidden: never,
    getVisibleRangeValues: ({ sheetId, zone }: RangeOf): EvaluatedCell[] => {
      const cells: EvaluatedCell[] = [];
      for (let row = zone.top; row <= zone.bottom; row++)
        for (let col = zone.left; col <= zone.right; col++) cells.push(getters.getEvaluatedCell({ sheetId, row, col }));
      return cells;
    },
  });
}
