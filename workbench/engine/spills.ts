import type { Model } from "./spreadsheet.ts";

type Position = { readonly sheetId: string; readonly row: number; readonly col: number };
type Zone = { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
interface Area {
  readonly sheetId: string;
  readonly zone: Zone;
}

/** The part of the engine's model that calculates, which it keeps to itself. */
interface Evaluator {
  clearEvaluatedRanges(areas: readonly Area[]): void;
  getArrayFormulaSpreadingOn(position: Position): Position | undefined;
  readonly spreadingRelations: {
    searchFormulaPositionsSpreadingOn(sheetId: string, zone: Zone): readonly unknown[];
  };
}

/**
 * Keeps what a formula has spilled. The engine never forgets what a formula depended on that was taken out of its cell: a
 * change there would empty the cell, although another formula fills it since. A formula that spills empties its cells itself.
 */
export function keepSpills(model: Model): void {
  const { handlers } = model as unknown as { handlers: readonly { readonly evaluator?: Evaluator }[] };
  const evaluator = handlers.find((handler) => handler.evaluator)!.evaluator!;
  const clear = evaluator.clearEvaluatedRanges.bind(evaluator);
  const isSpilled = (position: Position) => {
    const cell = model.getters.getCell(position);
    const own = cell && (cell.isFormula || cell.content !== "");
    const from = own ? undefined : evaluator.getArrayFormulaSpreadingOn(position);
    return from !== undefined && model.getters.getCell(from)?.isFormula;
  };
  evaluator.clearEvaluatedRanges = (areas) => {
    const { spreadingRelations } = evaluator;
    clear(
      areas.flatMap((area) => {
        const { sheetId, zone } = area;
        if (spreadingRelations.searchFormulaPositionsSpreadingOn(sheetId, zone).length === 0) return [area];
        return cellsOf(area).filter(({ zone: { top, left } }) => !isSpilled({ sheetId, row: top, col: left }));
      }),
    );
  };
}

function cellsOf({ sheetId, zone: { top, bottom, left, right } }: Area): Area[] {
  return Array.from({ length: (bottom - top + 1) * (right - left + 1) }, (_, i) => {
    const row = top + (i % (bottom - top + 1));
    const col = left + Math.floor(i / (bottom - top + 1));
    return { sheetId, zone: { top: row, bottom: row, left: col, right: col } };
  });
}
