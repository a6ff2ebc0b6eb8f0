import type { Cell } from "../cells/types.ts";
import type { Area, PlanCell, SheetPlan } from "../reports/plan.ts";
import { at, span } from "../reports/refs.ts";
import { holds, type Place } from "./areas.ts";
import { clearFormulas } from "./aside.ts";
import { toCells } from "./cells.ts";
import type { Clock } from "./clock.ts";
import type { Counts } from "./our-tabs.ts";
import { rectangles } from "./spilled.ts";
import { asText } from "./typed-text.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Something that a person wrote beside or below a report of ours. */
export interface Beside {
  readonly row: number;
  readonly column: number;
  /** A value, or a formula as text. */
  readonly cell: Cell | { readonly formula: string };
}

/** What is laid of a plan, as `row,column,rows,columns` of each block. */
export const extentOf = ({ blocks }: SheetPlan): Area[] =>
  blocks.map(({ row, column, cells }) => ({ row, column, rows: cells.length, columns: cells[0]?.length ?? 0 }));

/** A formula of ours that may fill more cells than its own; a link does not. */
export const SPILLS = /^=(?!HYPERLINK\()/;

/**
 * What people wrote into a tab besides our blocks. What a formula of ours spills looks the same, so those formulas are taken
 * out before the look; the layout that follows writes others, or else they are put back.
 *
 * @param laid the blocks of the last layout
 * @param look.before what was counted after it; left out where that is not looked at
 * @param look.frozen whether it was turned into values alone
 * @param look.isMoved whether rows or columns have been put into the tab since the run met it
 * @param look.ready makes ready for the writing, which follows the look at once: what is typed in between is not seen
 * @returns null when rows or columns were put into the tab: nobody knows then which cells are whose
 */
export function besides(
  sheet: Sheet,
  laid: readonly Area[],
  clock: Clock,
  look: {
    readonly before: Counts | undefined;
    readonly frozen: boolean;
    readonly isMoved: () => boolean;
    readonly ready: () => void;
  },
) {
  const { before, frozen, isMoved, ready } = look;
  const range = sheet.getDataRange();
  const formulas = range.getFormulas();
  if (isMoved() || (!frozen && isShifted(formulas, laid, before))) return null;
  ready();
  const ours = oursIn(formulas, laid);
  takeOut(sheet, ours);
  const values = range.getValues();
  if (isMoved()) {
    const theirs = formulas.flatMap((line, i) => line.filter((formula, j) => formula && !holds(laid, i + 1, j + 1)));
    clearFormulas(
      sheet,
      ours.map(({ formula }) => formula),
      theirs,
    );
    return null;
  }
  if (before && frozen && ours.length === 0 && isElsewhere(countOf(values, laid, isFilled), before)) return null;
  const former = values.map((line, i) =>
    line.map((value, j) => formulas[i]![j] || (typeof value === "string" ? asText(value) : value)),
  );
  return { found: foundIn(values, formulas, laid, clock), taken: ours, former };
}

/** What stands in a tab besides our blocks. */
export const foundIn = (
  values: readonly (readonly unknown[])[],
  formulas: readonly (readonly string[])[],
  laid: readonly Area[],
  clock: Clock,
): Beside[] =>
  toCells(values, clock).flatMap((line, i) =>
    line.flatMap((value, j): Beside[] => {
      const formula = formulas[i]![j]!;
      if ((values[i]![j] === "" && formula === "") || holds(laid, i + 1, j + 1)) return [];
      return [{ row: i + 1, column: j + 1, cell: formula === "" ? value : { formula } }];
    }),
  );

/** Whether one of them stands in a cell. */
export function placesOf(cells: readonly Place[]) {
  const places = new Set(cells.map(({ row, column }) => at(row, column)));
  return (row: number, column: number): boolean => places.size > 0 && places.has(at(row, column));
}

/** Formulas of ours that may spill, with their places. */
export const oursIn = (formulas: readonly (readonly string[])[], laid: readonly Area[]): Taken[] =>
  formulas.flatMap((line, i) =>
    line.flatMap((formula, j) =>
      SPILLS.test(formula) && holds(laid, i + 1, j + 1) ? [{ row: i + 1, column: j + 1, formula }] : [],
    ),
  );

export const isFormula = (cell: PlanCell): cell is { readonly formula: string } =>
  typeof cell === "object" && "formula" in cell && SPILLS.test(cell.formula);

/** Where the plan has formulas that may spill. */
export const formulasOf = ({ blocks }: SheetPlan): Place[] =>
  blocks.flatMap(({ row, column, cells }) =>
    cells.flatMap((line, i) =>
      line.flatMap((cell, j) => (isFormula(cell) ? [{ row: row + i, column: column + j }] : [])),
    ),
  );

const isSpilling = (formula: unknown) => SPILLS.test(String(formula));
export const isFilled = (value: unknown) => value !== "";

/** How many of the asked cells stand within our cells, and how many elsewhere. */
export function countOf(
  lines: readonly (readonly unknown[])[],
  laid: readonly Area[],
  isAsked: (cell: unknown) => boolean,
): Counts {
  let [within, elsewhere] = [0, 0];
  lines.forEach((line, i) => {
    line.forEach((cell, j) => {
      if (!isAsked(cell)) return;
      if (holds(laid, i + 1, j + 1)) within++;
      else elsewhere++;
    });
  });
  return [within, elsewhere];
}

/** Whether formulas that stood within our cells stand elsewhere, since rows or columns were put in. */
export const isShifted = (
  formulas: readonly (readonly string[])[],
  laid: readonly Area[],
  before: Counts | undefined,
): boolean => before !== undefined && isElsewhere(countOf(formulas, laid, isSpilling), before);

/** Whether what stood within our cells now stands elsewhere. */
function isElsewhere(now: Counts, before: Counts): boolean {
  const gone = before[0] - now[0];
  return gone > 0 && now[1] - before[1] >= gone;
}

/** A formula of ours that is taken out for a moment. */
interface Taken {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** Takes cells out, neighbours together, in one call. */
export function takeOut(sheet: Sheet, cells: readonly Place[]): void {
  const areas = areasOf(cells).map(({ row, column, rows, columns }) => span(row, column, rows, columns));
  if (areas.length > 0) sheet.getRangeList(areas).clearContent();
}

/**
 * Writes in place of formulas that were taken out, and puts them back where that is refused: some errors come late (fact B24).
 *
 * @param write is given a list for the areas that it has written, which get back what stood there
 * @param former what stood in the tab, from A1 on
 */
export function orBack(
  sheet: Sheet,
  taken: readonly Taken[],
  write: (written: Area[]) => void,
  former: readonly (readonly unknown[])[] = [],
): void {
  const written: Area[] = [];
  try {
    write(written);
    if (taken.length > 0) SpreadsheetApp.flush();
  } catch (error) {
    for (const area of written) putBack(sheet, area, former);
    const known = new Map(taken.map(({ row, column, formula }) => [at(row, column), formula]));
    for (const { row, column, rows, columns } of areasOf(taken))
      sheet
        .getRange(row, column, rows, columns)
        .setFormulas(
          Array.from({ length: rows }, (_, i) =>
            Array.from({ length: columns }, (_, j) => known.get(at(row + i, column + j))!),
          ),
        );
    throw error;
  }
}

function putBack(sheet: Sheet, area: Area, former: readonly (readonly unknown[])[]): void {
  const { row, column, rows, columns } = area;
  const cell = (i: number, j: number) => former[row - 1 + i]?.[column - 1 + j] ?? "";
  try {
    sheet
      .getRange(row, column, rows, columns)
      .setValues(Array.from({ length: rows }, (_, i) => Array.from({ length: columns }, (_, j) => cell(i, j))));
    SpreadsheetApp.flush();
  } catch {
    // It is the one that was refused late.
  }
}

function areasOf(cells: readonly Place[]): Area[] {
  const rows = cells.reduce((most, { row }) => Math.max(most, row), 0);
  const columns = cells.reduce((most, { column }) => Math.max(most, column), 0);
  return rectangles(placesOf(cells), rows, columns);
}

/**
 * Where each of them stands under a new layout: where it stood, unless a block of ours comes there or the report may grow
 * over it; those move below the report, keeping their places to each other, but for those that the plan carries along. Where
 * a killed run has put them down already nothing moves again.
 *
 * @param laid the blocks of the last layout
 * @param isBlocking whether a cell is in the way of what a formula fills
 */
export function settled(
  found: readonly Beside[],
  plan: SheetPlan,
  laid: readonly Area[],
  isBlocking: (one: Beside) => boolean = () => false,
) {
  const areas = extentOf(plan);
  const end = Math.max(...areas.map(endOf));
  const inWay = (one: Beside) =>
    holds(areas, one.row, one.column) ||
    (one.row > end && one.row <= plan.rows && one.column <= plan.columns) ||
    isBlocking(one);
  const theirs = found.filter((one) => !isCarried(one, plan));
  const moving = theirs.filter(inWay);
  const kept = theirs.filter((one) => !inWay(one));
  const top = Math.min(...moving.map(({ row }) => row));
  const below = (others: readonly Beside[]) =>
    Math.max(plan.rows, ...laid.map(endOf), ...others.map(({ row }) => row)) + 2;
  const copies = (from: number) => moving.map((one) => ({ ...one, row: from + one.row - top }));
  const known = new Set(kept.map(textOf));
  const before = [...new Set(kept.map(({ row }) => row))].find((from) => {
    const texts = new Set(copies(from).map(textOf));
    return [...texts].every((text) => known.has(text)) && from === below(kept.filter((one) => !texts.has(textOf(one))));
  });
  const from = before ?? below(kept);
  return {
    kept,
    /** Where the moved ones stood. */
    moving,
    moved: before === undefined ? copies(from) : [],
    /** The first row of the moved ones. */
    from,
  };
}

const endOf = ({ row, rows }: Area) => row + rows - 1;
const textOf = ({ row, column, cell }: Beside) => JSON.stringify([row, column, cell]);

/** Whether the plan brings a cell itself, in whichever row. */
function isCarried(one: Beside, { carried }: SheetPlan): boolean {
  const { row, column } = one;
  const cell = carried?.cells[row - carried.row]?.[column - carried.column];
  return cell !== undefined && textOf({ row, column, cell }) === textOf(one);
}
