import { ConveyorError } from "../messages/error.ts";
import { parseNumber } from "./numbers.ts";
import { isErrorValue, textOf } from "./text.ts";
import type { Cell, World } from "./types.ts";

/** Reads a column of numbers, text numbers too; NaN where blank, "?" or a dash. Throws NOT_A_NUMBER, ERROR_VALUE. */
export function readNumbers(
  world: World,
  cells: readonly Cell[],
  argument: string,
  from = 0,
  to = cells.length,
): Float64Array {
  const values = new Float64Array(to - from);
  for (let i = from; i < to; i++) {
    const cell = cells[i]!;
    values[i - from] = typeof cell === "number" ? cell : readNumber(world, cell, argument, i + 1);
  }
  return values;
}

/** Reads one cell as a number; NaN where blank, "?" or a dash. Throws NOT_A_NUMBER, ERROR_VALUE with the row given. */
export function readNumber(world: World, cell: Cell, argument: string, row: number): number {
  if (typeof cell === "number") return cell;
  return cell === "" ? Number.NaN : typed(world, cell, argument, row);
}

/** A cell as a number where it holds one; undefined for everything else. */
export function numberIn(cell: Cell, locale: string): number | undefined {
  return typeof cell === "number" ? cell : typeof cell === "string" ? parseNumber(cell, locale) : undefined;
}

/** A column of numbers in which what cannot be read is unknown, and counted. */
export interface KnownNumbers {
  /** NaN where blank, "?", a dash or no number. */
  readonly values: Float64Array;
  /** Cells that hold something else than a number. */
  readonly unread: number;
}

/** Reads a column of numbers, text numbers too, without refusing any. */
export function knownNumbers(cells: readonly Cell[], locale: string): KnownNumbers {
  const values = new Float64Array(cells.length);
  let unread = 0;
  for (let i = 0; i < cells.length; i++) {
    const cell = cells[i]!;
    const value = numberIn(cell, locale);
    values[i] = value ?? Number.NaN;
    if (value === undefined && !(typeof cell === "string" && isNoNumber(cell))) unread++;
  }
  return { values, unread };
}

/** What people type where there is no number. */
const NONE = /^[?–—-]?$/;

/** True for text that stands for "no number here". */
export function isNoNumber(text: string): boolean {
  return NONE.test(text.trim());
}

/** True for text in which nobody would see a number, such as a heading; a dash, "?" and an error value are none. */
export function isWord(world: World, text: string): boolean {
  return !isNoNumber(text) && !isErrorValue(text) && parseNumber(text, world.locale) === undefined;
}

function typed(world: World, cell: Cell, argument: string, row: number): number {
  if (typeof cell === "string") {
    if (isNoNumber(cell)) return Number.NaN;
    const value = parseNumber(cell, world.locale);
    if (value !== undefined) return value;
  }
  const got = textOf(cell);
  throw new ConveyorError(isErrorValue(cell) ? "ERROR_VALUE" : "NOT_A_NUMBER", { argument, row, got });
}
