import { type EvaluatedCell, type Getters, type Model, registries, type Zone } from "./spreadsheet.ts";

type Sheets = { [sheetId: string]: { readonly [col: number]: { readonly [row: number]: EvaluatedCell } } | undefined };

/** Members of the engine's evaluator that it keeps to itself. */
interface Evaluator {
  evaluatedCells: { readonly map: Sheets };
  evaluate: (ranges: Iterable<{ readonly sheetId: string; readonly zone: Zone }>) => void;
  evaluateAllCells: () => void;
}

interface Plugin {
  readonly evaluator: Evaluator;
  readonly getters: Getters;
  beforeHandle(command: Command): void;
}
interface Command {
  readonly type: string;
  readonly sheetId?: string;
}
type Config = { readonly custom: { readonly conveyor: Evaluated } };
type PluginClass = new (config: Config) => Plugin;

/** What is told when cells are about to be calculated anew. */
export interface Evaluated {
  beforeEvaluation(): void;
}

/** Commands that name no tab and change no cell. */
const HARMLESS = /^(CONVEYOR_\w+|ACTIVATE_SHEET)$/;

/**
 * Spares the engine work when it calculates all cells, which it does after every change of structure: a tab of values that nobody
 * has touched since stays as it is, and of the others only the used part is looked at.
 */
export function quickenEvaluation(): void {
  const { coreViewsPluginRegistry } = registries;
  const Evaluation = coreViewsPluginRegistry.get("evaluation") as unknown as PluginClass;
  class QuickEvaluation extends Evaluation {
    /** Tabs that commands have named since all cells were calculated; undefined: any of them may have changed. */
    private touched: Set<string> | undefined;

    constructor(config: Config) {
      super(config);
      const { evaluator } = this;
      const evaluate = evaluator.evaluate.bind(evaluator);
      evaluator.evaluate = (ranges) => {
        config.custom.conveyor.beforeEvaluation();
        evaluate(ranges);
      };
      evaluator.evaluateAllCells = () => this.evaluateAll();
    }

    override beforeHandle(command: Command): void {
      if (command.sheetId !== undefined) this.touched?.add(command.sheetId);
      else if (!HARMLESS.test(command.type)) this.touched = undefined;
      super.beforeHandle(command);
    }

    private evaluateAll(): void {
      const { evaluator, getters, touched } = this;
      this.touched = undefined;
      const before = evaluator.evaluatedCells;
      evaluator.evaluatedCells = new (before.constructor as new () => typeof before)();
      const ranges = getters.getSheetIds().flatMap((sheetId) => {
        const cells = before.map[sheetId];
        if (!touched || touched.has(sheetId) || !cells || getters.getCells(sheetId).some(({ isFormula }) => isFormula))
          return usedIn(getters, sheetId);
        evaluator.evaluatedCells.map[sheetId] = cells;
        return [];
      });
      evaluator.evaluate(ranges);
      this.touched = new Set();
    }
  }
  coreViewsPluginRegistry.replace("evaluation", QuickEvaluation as never);
}

interface Row {
  readonly cells: { readonly [col: number]: number | undefined };
}

/** The smallest part of a tab from A1 in which all its cells stand; nothing for a tab without cells. */
function usedIn(getters: Getters, sheetId: string): { readonly sheetId: string; readonly zone: Zone }[] {
  const { rows } = getters.getSheet(sheetId) as unknown as { readonly rows: readonly Row[] };
  let [bottom, right] = [-1, -1];
  rows.forEach(({ cells }, row) => {
    for (const col in cells) {
      bottom = row;
      right = Math.max(right, Number(col));
    }
  });
  return bottom < 0 ? [] : [{ sheetId, zone: { top: 0, left: 0, bottom, right } }];
}

/** The last row and the last column, from 0, in which anything is seen; -1 in an empty tab. */
export function lastCellOf(model: Model, sheetId: string): { readonly row: number; readonly col: number } {
  const { handlers } = model as unknown as { readonly handlers: readonly object[] };
  const { evaluatedCells } = (handlers.find((plugin) => "evaluator" in plugin) as Plugin).evaluator;
  const rows = model.getters.getNumberRows(sheetId);
  let [row, col] = [-1, -1];
  for (const [column, cells] of Object.entries(evaluatedCells.map[sheetId] ?? {})) {
    let last = rows - 1;
    while (last >= 0 && (cells[last]?.type ?? "empty") === "empty") last--;
    if (last < 0) continue;
    row = Math.max(row, last);
    col = Math.max(col, Number(column));
  }
  return { row, col };
}
