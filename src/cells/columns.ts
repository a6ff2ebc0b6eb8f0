import { ConveyorError } from "../messages/error.ts";
import { parseDates, wholeDays } from "./dates.ts";
import { HEADINGS } from "./headings.ts";
import { type Keys, readKeys } from "./keys.ts";
import { isNoNumber, readNumbers } from "./number-column.ts";
import { parseNumber } from "./numbers.ts";
import { isOmitted, isRange } from "./option.ts";
import { isBlank, isErrorValue, textOf, wordKey } from "./text.ts";
import { readTicks, tick } from "./ticks.ts";
import type { Cell, Input, World } from "./types.ts";

/** What a column can be read as. Blank cells are NaN in numbers and days, -1 in keys, 0 in ticks. */
interface Reads {
  keys: Keys;
  /** Any numbers: money, potential. */
  numbers: Float64Array;
  /** Numbers that cannot be below zero. */
  counts: Float64Array;
  /** Whole serial days. */
  days: Float64Array;
  /** Serial days with the time of day as fraction. */
  moments: Float64Array;
  /** 1 where ticked. */
  ticks: Uint8Array;
  cells: readonly Cell[];
  /** Stages or outcomes; a heading above ticks and words for yes and no is seen too. */
  outcomes: readonly Cell[];
}

interface Asked<K extends keyof Reads = keyof Reads, O extends boolean = boolean> {
  readonly kind: K;
  readonly input: Input;
  readonly optional: O;
}

/** A column that must be given. */
export function column<K extends keyof Reads>(kind: K, input: Input): Asked<K, false> {
  return { kind, input, optional: false };
}

/** A column that may be left out; it is undefined then. */
export function optional<K extends keyof Reads>(kind: K, input: Input): Asked<K, true> {
  return { kind, input, optional: true };
}

type Read<A> = {
  readonly [N in keyof A]: A[N] extends Asked<infer K, infer O>
    ? Reads[K] | (true extends O ? undefined : never)
    : never;
};

export type Direction = "down" | "across" | "single";

/** Parallel columns of one table, read. */
export interface Columns<A> {
  /** Rows of data: trailing blank rows and the header are not counted. */
  readonly length: number;
  /** True when row 1 of the ranges is a header. */
  readonly header: boolean;
  /** The way in which the first argument runs. */
  readonly direction: Direction;
  readonly read: Read<A>;
}

interface Line {
  readonly name: string;
  readonly asked: Asked;
  readonly cells: readonly Cell[];
  readonly direction: Direction;
}

/**
 * Reads parallel ranges, each one column or one row of the same table: cuts trailing blank rows, refuses ranges of
 * unequal length, finds the header (the first cell of a column of dates or numbers is text that does not parse, or that
 * of a column of words is a known heading), reads every cell by the kind asked for.
 *
 * With `spread`, a single cell stands for a whole column (functions that map over rows). Single cells alone are one row,
 * blank or not.
 *
 * Throws MISSING, NOT_A_LINE, UNEQUAL, ERROR_VALUE and what the kinds throw, each naming argument and row.
 */
export function readColumns<A extends { readonly [name: string]: Asked }>(
  world: World,
  asked: A,
  { spread = false } = {},
): Columns<A> {
  let lines = Object.entries(asked)
    .filter(([, { input, optional }]) => !(optional && isOmitted(input)))
    .map(([name, one]) => lineOf(name, one));
  const longest = lines.reduce((a, b) => (b.cells.length > a.cells.length ? b : a));
  const given = longest.cells.length;
  for (const line of lines) {
    if (line.cells.length === given || (spread && line.cells.length === 1)) continue;
    const [first, second] = lines.indexOf(line) < lines.indexOf(longest) ? [line, longest] : [longest, line];
    const ways = new Set([first, second].map(({ direction }) => direction).filter((way) => way !== "single"));
    throw new ConveyorError("UNEQUAL", {
      first: first.name,
      firstRows: first.cells.length,
      second: second.name,
      secondRows: second.cells.length,
      ...(ways.size === 1 && ways.has("down") ? {} : { unit: ways.size === 1 ? "columns" : "cells" }),
    });
  }
  const full = lines.filter(({ cells }) => cells.length === given);
  const single = longest.direction === "single";
  const to = single ? 1 : full.reduce((most, line) => Math.max(most, filled(line)), 0);
  const header = given > 1 && full.some((line) => isHeading(line, world.locale));
  lines = lines.map((line) =>
    line.cells.length === given ? line : { ...line, cells: new Array<Cell>(given).fill(line.cells[0]!) },
  );
  const from = header ? 1 : 0;
  const end = Math.max(to, from);
  const read = Object.fromEntries(
    lines.map((line) => [line.name, placed(line, () => readLine(world, line, from, end))]),
  );
  return { length: end - from, header, direction: longest.direction, read: read as Read<A> };
}

function lineOf(name: string, asked: Asked): Line {
  const { input } = asked;
  if (input === undefined) throw new ConveyorError("MISSING", { argument: name });
  if (!isRange(input)) return { name, asked, cells: [input], direction: "single" };
  const columns = input[0]?.length ?? 0;
  if (input.length > 1 && columns > 1)
    throw new ConveyorError("NOT_A_LINE", { argument: name, rows: input.length, columns });
  if (columns > 1) return { name, asked, cells: input[0]!, direction: "across" };
  return { name, asked, cells: input.map((row) => row[0]!), direction: "down" };
}

/** How many cells stand above the trailing blanks; unticked boxes are blanks. */
function filled({ asked, cells }: Line): number {
  let n = cells.length;
  while (n > 0 && (isBlank(cells[n - 1]) || (asked.kind === "ticks" && cells[n - 1] === false))) n--;
  return n;
}

function isHeading({ asked, cells }: Line, locale: string): boolean {
  const [first] = cells;
  if (typeof first !== "string" || isBlank(first) || isErrorValue(first)) return false;
  switch (asked.kind) {
    case "numbers":
    case "counts":
      return parseNumber(first, locale) === undefined && !isNoNumber(first);
    case "days":
    case "moments":
      return parseDates([first], locale).unread.length > 0;
    case "outcomes":
      return HEADINGS.has(wordKey(first)) || asksForTicks(first, cells);
    default:
      return HEADINGS.has(wordKey(first));
  }
}

/** True for a question, such as "Won?", and for any text that is no tick above cells that all are. */
function asksForTicks(first: string, cells: readonly Cell[]): boolean {
  if (tick(first) !== undefined) return false;
  if (/\S\s*\?\s*$/.test(first)) return true;
  const below = cells.find((cell, i) => i > 0 && !isBlank(cell));
  return below !== undefined && cells.every((cell, i) => i === 0 || isBlank(cell) || tick(cell) !== undefined);
}

/** Errors of a single cell name no row, those of a row of cells its column. */
function placed<T>({ direction }: Line, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (direction === "down" || !(error instanceof ConveyorError)) throw error;
    const { code, facts } = error as ConveyorError;
    const place = direction === "single" ? { row: 0 } : { across: true };
    throw "got" in facts ? new ConveyorError(code, { ...facts, ...place }) : error;
  }
}

function readLine(world: World, { name, asked, cells }: Line, from: number, to: number): Reads[keyof Reads] {
  switch (asked.kind) {
    case "keys":
      return readKeys(cells, name, from, to);
    case "numbers":
      return readNumbers(world, cells, name, from, to);
    case "counts": {
      const counts = readNumbers(world, cells, name, from, to);
      const row = counts.findIndex((count) => count < 0);
      if (row >= 0)
        throw new ConveyorError("NEGATIVE", { argument: name, row: from + row + 1, got: textOf(cells[from + row]!) });
      return counts;
    }
    case "days":
      return wholeDays(readMoments(world, cells, name, from, to));
    case "moments":
      return readMoments(world, cells, name, from, to);
    case "ticks":
      return readTicks(cells, name, from, to);
    default:
      return readCells(cells, name, from, to);
  }
}

function readMoments(world: World, cells: readonly Cell[], argument: string, from: number, to: number): Float64Array {
  const { serials, unread } = parseDates(cells, world.locale, from, to);
  const [at] = unread;
  if (at === undefined) return serials;
  const got = textOf(cells[at]!);
  throw new ConveyorError(isErrorValue(cells[at]) ? "ERROR_VALUE" : "NOT_A_DATE", { argument, row: at + 1, got });
}

function readCells(cells: readonly Cell[], argument: string, from: number, to: number): readonly Cell[] {
  for (let i = from; i < to; i++)
    if (isErrorValue(cells[i]))
      throw new ConveyorError("ERROR_VALUE", { argument, row: i + 1, got: textOf(cells[i]!) });
  return from === 0 && to === cells.length ? cells : cells.slice(from, to);
}

/**
 * Results in the direction of the argument they were made from: one row per row of data, `heading` above them when the
 * range brought its header along, so that nothing shifts. A single result of a single cell comes bare.
 */
export function layRows(
  { direction, header }: { readonly direction: Direction; readonly header: boolean },
  rows: readonly (readonly Cell[])[],
  heading: readonly Cell[],
): Cell | Cell[][] {
  const all = header ? [heading, ...rows] : rows;
  if (all.length === 0) return "";
  if (direction === "single" && all[0]!.length === 1) return all[0]![0]!;
  if (direction === "across") return all[0]!.map((_, i) => all.map((row) => row[i]!));
  return all as Cell[][];
}
