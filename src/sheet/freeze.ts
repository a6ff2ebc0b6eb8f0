import type { Area, SheetPlan } from "../reports/plan.ts";
import { at } from "../reports/refs.ts";
import { type Beside, countOf, extentOf, holds, isFilled, isFormula, orBack, SPILLS, takeOut } from "./beside.ts";
import type { Clock } from "./clock.ts";
import { noteWriting } from "./fenced.ts";
import { type Counts, laidIn, noteLaid } from "./our-tabs.ts";
import { type Plaining, plainLaid } from "./plain.ts";
import { spilledFrom } from "./spilled.ts";
import { asText } from "./typed-text.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Values = readonly (readonly unknown[])[];

/** How a report is turned into values. */
export interface Freezing {
  /** The ISO day that is noted. */
  readonly day: string;
  /** What then stands before the line in row 2. */
  readonly words: string;
  /** Native formulas that stay in place of values, where they are wanted. */
  readonly plain?: Plaining | undefined;
}

/** A formula of ours that shows no value worth keeping. */
export interface Unfinished {
  readonly a1: string;
  readonly got: string;
  /** Whether it is still calculated; else it is an error. */
  readonly waits: boolean;
}

/** What a cell shows while Google calculates it, in any language: a word or two and three dots. */
const WAITS = /^[^\s.…]+( [^\s.…]+)?(\.\.\.|…)$/;
const BROKEN = /^#(ERROR!|REF!|VALUE!|NAME\?|N\/A|NUM!|DIV\/0!|NULL!)$/;

/** Milliseconds between two looks at formulas that are still calculated, and looks for the 30 seconds they may take (fact A16). */
const PAUSE = 2000;
const LOOKS = 16;

/**
 * Turns the formulas of a report that has just been laid into their values, by one reading and one writing. Where one shows
 * an error nothing is turned.
 *
 * @param stay what people have in the tab
 * @param on.note notes which cells are ours from now on and how many are filled, before anything is written; of native formulas
 * how many there are is noted after it
 * @param on.noteWritten told of the cells before they are written
 * @param on.isMoved whether somebody has put rows or columns in since it was laid: nothing is turned then
 * @returns what stands against it
 */
export function freezeLaid(
  sheet: Sheet,
  plan: SheetPlan,
  stay: readonly Beside[],
  { words, plain }: Freezing,
  on: {
    note: (areas: readonly Area[], counts: Counts) => void;
    noteWritten: (cells: Values) => void;
    isMoved: () => boolean;
  },
  clock: Clock,
): Unfinished | undefined {
  const formulas = plan.blocks.flatMap(({ row, column, cells }) =>
    cells.flatMap((line, i) =>
      line.flatMap((cell, j) =>
        typeof cell === "object" && "formula" in cell && SPILLS.test(cell.formula)
          ? [[row + i, column + j] as const]
          : [],
      ),
    ),
  );
  const range = sheet.getRange(1, 1, plan.rows, plan.columns);
  let values = range.getValues();
  let unfinished = unfinishedIn(values, formulas);
  for (let look = 1; unfinished?.waits && look < LOOKS; look++) {
    Utilities.sleep(PAUSE);
    values = range.getValues();
    unfinished = unfinishedIn(values, formulas);
  }
  const { note, noteWritten, isMoved } = on;
  if (unfinished || isMoved()) return unfinished;
  const theirs = new Map(stay.map(({ row, column, cell }) => [at(row, column), cell]));
  const laid = extentOf(plan);
  const spilt = (row: number, column: number) =>
    (values[row - 1]?.[column - 1] ?? "") !== "" && !theirs.has(at(row, column)) && !holds(laid, row, column);
  const areas = [...laid, ...spilledFrom(formulas, spilt, plan.rows, plan.columns)];
  note(areas, plain ? [0, 0] : [countOf(values, areas, isFilled)[0], stay.length]);
  const kept = (row: number, column: number) => {
    const cell = theirs.get(at(row, column));
    return typeof cell === "object" && "formula" in cell ? cell.formula : "";
  };
  const put = (cells: unknown[][]) => {
    noteWritten(cells);
    range.setValues(cells);
  };
  if (plain) {
    const either = (native: typeof kept) => (row: number, column: number) => kept(row, column) || native(row, column);
    const write = (native: typeof kept) => put(asValues(values, "", either(native)));
    const isTheirs = (row: number, column: number) => theirs.has(at(row, column));
    const standing = plainLaid(sheet, plan, values, plain, write, isTheirs, clock);
    note(areas, [standing, stay.filter(({ cell }) => isFormula(cell)).length]);
  } else put(asValues(values, words, kept));
  return undefined;
}

/**
 * Turns the formulas of a live report of ours into what they show now, in a few calls; formats, colours, charts and what
 * people wrote stay. Formulas that spill are taken out for a moment, to tell what they fill from what people wrote: a run
 * killed there leaves gaps that the next update fills.
 *
 * @returns what stands against it; null when no formula of ours is there
 */
export function freezeTab(sheet: Sheet, { day, words }: Freezing): Unfinished | null | undefined {
  const laid = laidIn(sheet) ?? [];
  const range = sheet.getDataRange();
  const formulas = range.getFormulas();
  noteWriting(sheet, formulas.length, formulas[0]!.length);
  const ours = formulas.flatMap((line, i) =>
    line.flatMap((formula, j) =>
      SPILLS.test(formula) && holds(laid, i + 1, j + 1) ? [{ row: i + 1, column: j + 1, formula }] : [],
    ),
  );
  if (ours.length === 0) return null;
  const values = range.getValues();
  const places = ours.map(({ row, column }) => [row, column] as const);
  const unfinished = unfinishedIn(values, places);
  if (unfinished) return unfinished;
  takeOut(sheet, ours);
  const left = range.getValues();
  const spilt = (row: number, column: number) =>
    (values[row - 1]?.[column - 1] ?? "") !== "" &&
    (left[row - 1]?.[column - 1] ?? "") === "" &&
    !holds(laid, row, column);
  const areas = [...laid, ...spilledFrom(places, spilt, values.length, values[0]!.length)];
  noteLaid(sheet, areas, day, countOf(values, areas, isFilled));
  const taken = new Set(ours.map(({ row, column }) => at(row, column)));
  const kept = (row: number, column: number) => (taken.has(at(row, column)) ? "" : formulas[row - 1]![column - 1]!);
  orBack(sheet, ours, () => range.setValues(asValues(values, words, kept)));
  return undefined;
}

/** Values to be written: texts as texts, people's formulas as they are, and the words before the line in row 2. */
function asValues(values: Values, words: string, kept: (row: number, column: number) => string): unknown[][] {
  return values.map((line, i) =>
    line.map((value, j) => {
      const formula = kept(i + 1, j + 1);
      if (formula !== "") return formula;
      if (typeof value !== "string") return value;
      return i === 1 && j === 0 ? asText(words + value) : asText(value);
    }),
  );
}

function unfinishedIn(
  values: Values,
  formulas: readonly (readonly [row: number, column: number])[],
): Unfinished | undefined {
  for (const [row, column] of formulas) {
    const got = String(values[row - 1]?.[column - 1] ?? "");
    const waits = WAITS.test(got);
    if (waits || BROKEN.test(got)) return { a1: at(row, column), got, waits };
  }
  return undefined;
}
