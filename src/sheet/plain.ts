import { type Cell, Day } from "../cells/types.ts";
import type { PlainBlock, Shown } from "../reports/plain/plain.ts";
import { namingOf, rootsOf } from "../reports/plain/roots.ts";
import type { SheetPlan } from "../reports/plan.ts";
import { at } from "../reports/refs.ts";
import { literal } from "../reports/sentence.ts";
import { toCells } from "./cells.ts";
import type { Clock } from "./clock.ts";
import { asText } from "./typed-text.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What became of the numbers and dates that a report shows. */
export interface PlainCount {
  /** All of them, hidden columns apart. */
  readonly figures: number;
  /** Those that are native formulas now. */
  readonly formulas: number;
  /** Those whose native formula gave something else, so that they are values. */
  readonly others: number;
}

/** How a report is turned into native formulas. */
export interface Plaining {
  readonly formulas: (shown: Shown) => readonly PlainBlock[];
  /** See `PlainReport`. */
  readonly mixed: boolean;
  /** What then stands before the line in row 2. */
  readonly words: (count: PlainCount) => string;
  readonly told: (count: PlainCount) => void;
}

/** Looks at the native formulas after which those that still show something else are given up together. */
const LOOKS = 4;

/**
 * Puts native formulas in place of a report's values wherever they show the same, in a few calls.
 *
 * @param values what the live report shows
 * @param write writes the values, with the formulas it is given in place of some
 * @param isTheirs whether people wrote a cell
 * @returns how many formulas stand
 */
export function plainLaid(
  sheet: Sheet,
  plan: SheetPlan,
  values: readonly (readonly unknown[])[],
  { formulas, mixed, words, told }: Plaining,
  write: (formula: (row: number, column: number) => string) => void,
  isTheirs: (row: number, column: number) => boolean,
  clock: Clock,
): number {
  const wanted = toCells(values, clock);
  const { native, together } = nativeOf(formulas((row, column) => wanted[row - 1]?.[column - 1] ?? ""));
  const range = sheet.getRange(1, 1, plan.rows, plan.columns);
  const tried = new Set(native.keys());
  for (let look = 1; ; look++) {
    write((row, column) => native.get(at(row, column)) ?? "");
    if (native.size === 0) break;
    const got = toCells(range.getValues(), clock);
    const wrong = wanted.flatMap((line, i) =>
      line.flatMap((cell, j) => {
        const place = at(i + 1, j + 1);
        return native.has(place) && !isSame(cell, got[i]![j]!) ? [place] : [];
      }),
    );
    if (wrong.length === 0) break;
    if (look === LOOKS) native.clear();
    if (mixed) {
      const given = (place: string) => [place, native.get(place) ?? ""] as const;
      const roots = look < LOOKS - 1 ? rootsOf(new Map(wrong.map(given))) : wrong;
      for (const place of roots) native.delete(place);
    } else giveUp(native, together, wrong);
  }
  const hidden = Math.min(...(plan.hiddenColumns ?? []).map(({ column }) => column));
  const figures = wanted.flatMap((line, i) =>
    line.flatMap((cell, j) =>
      j + 1 < hidden && numberOf(cell) !== undefined && !isTheirs(i + 1, j + 1) ? [at(i + 1, j + 1)] : [],
    ),
  );
  const count = {
    figures: figures.length,
    formulas: figures.filter((place) => native.has(place)).length,
    others: figures.filter((place) => tried.has(place) && !native.has(place)).length,
  };
  const line = native.get(at(2, 1));
  const said = words(count);
  const first = sheet.getRange(2, 1);
  if (line === undefined) first.setValue(asText(said + String(values[1]?.[0] ?? "")));
  else first.setFormula(`=${literal(said)}&(${line.slice(1)})`);
  told(count);
  return native.size;
}

/**
 * Takes formulas out, and with them those that stay together with them and all that count from their cells: those would not
 * follow the team's tabs any more.
 */
function giveUp(
  native: Map<string, string>,
  together: ReadonlyMap<string, readonly string[]>,
  wrong: readonly string[],
): void {
  const all = (places: readonly string[]) =>
    [...new Set(places.flatMap((place) => together.get(place) ?? place))].filter((place) => native.has(place));
  let gone = all(wrong);
  while (gone.length > 0) {
    for (const place of gone) native.delete(place);
    gone = all(namingOf(native, gone));
  }
}

/** The formulas by place, and by place all those of a block that stay together. */
function nativeOf(blocks: readonly PlainBlock[]) {
  const native = new Map<string, string>();
  const together = new Map<string, string[]>();
  for (const { row, column, cells, together: one } of blocks) {
    const places: string[] = [];
    cells.forEach((line, i) => {
      line.forEach((cell, j) => {
        if (typeof cell !== "object" || !("formula" in cell)) return;
        const place = at(row + i, column + j);
        native.set(place, cell.formula);
        if (one) together.set(place, places);
        places.push(place);
      });
    });
  }
  return { native, together };
}

/** Sums in another order differ in their last digits. */
const CLOSE = 1e-9;

function isSame(a: Cell, b: Cell): boolean {
  const [x, y] = [numberOf(a), numberOf(b)];
  if (x === undefined || y === undefined) return a === b;
  return Math.abs(x - y) <= CLOSE * Math.max(1, Math.abs(x), Math.abs(y));
}

const numberOf = (cell: Cell) => (cell instanceof Day ? cell.serial : typeof cell === "number" ? cell : undefined);
