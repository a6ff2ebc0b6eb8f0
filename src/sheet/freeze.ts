import type { Area, SheetPlan } from "../reports/plan.ts";
import { at } from "../reports/refs.ts";
import { holds, type Place } from "./areas.ts";
import { writeAround } from "./around.ts";
import { type Aside, keepAside } from "./aside.ts";
import {
  type Beside,
  countOf,
  extentOf,
  formulasOf,
  foundIn,
  isFilled,
  isFormula,
  isShifted,
  orBack,
  oursIn,
  placesOf,
  takeOut,
} from "./beside.ts";
import type { Clock } from "./clock.ts";
import { noteWriting } from "./fenced.ts";
import { type Counts, countsIn, laidIn, noteLaid } from "./our-tabs.ts";
import { type Plaining, plainLaid } from "./plain.ts";
import { watchGrid } from "./room.ts";
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
  const formulas = formulasOf(plan);
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
  takeOut(sheet, formulas);
  const left = range.getValues();
  if (isMoved()) return undefined;
  const laid = extentOf(plan);
  const theirs: readonly Place[] = [...stay, ...filledIn(left, laid)];
  const isTheirs = placesOf(theirs);
  const spilt = (row: number, column: number) =>
    (values[row - 1]?.[column - 1] ?? "") !== "" && !isTheirs(row, column) && !holds(laid, row, column);
  const areas = [...laid, ...spilledFrom(formulas, spilt, plan.rows, plan.columns)];
  note(areas, plain ? [0, 0] : [countOf(values, areas, isFilled)[0], stay.length]);
  const put = (cells: unknown[][]) => {
    noteWritten(cells);
    writeAround(sheet, cells, [...theirs, ...filledIn(range.getValues(), areas)], areas, isMoved);
  };
  if (plain) {
    const write = (native: (row: number, column: number) => string) => put(asValues(values, "", native));
    const standing = plainLaid(sheet, plan, values, plain, write, isTheirs, clock);
    note(areas, [standing, stay.filter(({ cell }) => isFormula(cell)).length]);
  } else put(asValues(values, words));
  return undefined;
}

/**
 * Turns the formulas of a live report of ours into what they show now, in a few calls; formats, colours, charts and what
 * people wrote stay. Formulas that spill are taken out for a moment, to tell what they fill from what people wrote: a run
 * killed there leaves gaps that the next update fills.
 *
 * @param aside how it is kept where somebody puts rows or columns in meanwhile
 * @returns what stands against it; null when it must be built anew: no formula of ours is there, or rows or columns were put in
 */
export function freezeTab(
  sheet: Sheet,
  { day, words }: Freezing,
  aside: () => Aside,
  clock: Clock,
): Unfinished | null | undefined {
  const isMoved = watchGrid(sheet);
  const laid = laidIn(sheet) ?? [];
  const range = sheet.getDataRange();
  const formulas = range.getFormulas();
  noteWriting(sheet, formulas.length, formulas[0]!.length);
  const ours = oursIn(formulas, laid);
  if (ours.length === 0 || isShifted(formulas, laid, countsIn(sheet))) return null;
  const values = range.getValues();
  if (isMoved()) return null;
  const unfinished = unfinishedIn(values, ours);
  if (unfinished) return unfinished;
  takeOut(sheet, ours);
  const left = range.getValues();
  const stay = foundIn(left, formulas, laid, clock);
  const anew = (isWritten: boolean) => {
    const taken = ours.map(({ formula }) => formula);
    keepAside(sheet, aside(), taken, stay, clock, isWritten);
    return null;
  };
  if (isMoved()) return anew(false);
  const isTheirs = placesOf(stay);
  const spilt = (row: number, column: number) =>
    (values[row - 1]?.[column - 1] ?? "") !== "" && !isTheirs(row, column) && !holds(laid, row, column);
  const areas = [...laid, ...spilledFrom(ours, spilt, values.length, values[0]!.length)];
  noteLaid(sheet, areas, day, countOf(values, areas, isFilled));
  const formulaAt = (row: number, column: number) => formulas[row - 1]![column - 1]!;
  const isTaken = placesOf(ours);
  const cells = asValues(values, words, (row, column) => (isTaken(row, column) ? "" : formulaAt(row, column)));
  orBack(sheet, ours, (done) => writeAround(sheet, cells, stay, areas, isMoved, done), asValues(left, "", formulaAt));
  return isMoved() ? anew(true) : undefined;
}

/** Filled cells apart from some areas. */
const filledIn = (values: Values, areas: readonly Area[]): Place[] =>
  values.flatMap((line, i) =>
    line.flatMap((cell, j) => (isFilled(cell) && !holds(areas, i + 1, j + 1) ? [{ row: i + 1, column: j + 1 }] : [])),
  );

/** Values to be written: texts as texts, formulas in place of some, and the words before the line in row 2. */
function asValues(values: Values, words: string, formulaAt = (_row: number, _column: number) => ""): unknown[][] {
  return values.map((line, i) =>
    line.map((value, j) => {
      const formula = formulaAt(i + 1, j + 1);
      if (formula !== "") return formula;
      if (typeof value !== "string") return value;
      return i === 1 && j === 0 ? asText(words + value) : asText(value);
    }),
  );
}

function unfinishedIn(values: Values, formulas: readonly Place[]): Unfinished | undefined {
  for (const { row, column } of formulas) {
    const got = String(values[row - 1]?.[column - 1] ?? "");
    const waits = WAITS.test(got);
    if (waits || BROKEN.test(got)) return { a1: at(row, column), got, waits };
  }
  return undefined;
}
