import { isDate, type Valued } from "./cells.ts";
import { isDateFormat } from "./formats.ts";
import { LONGEST } from "./script-content.ts";
import { registries } from "./spreadsheet.ts";
import type { Unproven } from "./unproven.ts";
import type { ZoneClock } from "./zone.ts";

/** A date among arguments, one object per serial day, so that equal arguments are identical. */
export class SerialDate {
  constructor(readonly serial: number) {}
}
export type Neutral = number | string | boolean | SerialDate | null;
/** An argument before it belongs to a realm; undefined where nothing was passed. */
export type NeutralArgument = Neutral | readonly (readonly Neutral[])[] | undefined;

/** Ranges as the engine hands them: columns of cells. */
export type Columns = readonly (readonly (Valued | undefined)[])[];
export type EngineArgument = Valued | Columns | undefined;
export type EngineResult = { value: string | number | boolean; format?: string; message?: string };

/** Arguments of a call: one cell as a value, several as rows, `''` for blanks, dates as dates (facts A5, A7, A8, A9). */
export function neutralArguments(
  args: readonly EngineArgument[],
  dates: Map<number, SerialDate>,
  { blanks, openRanges }: Unproven,
): NeutralArgument[] {
  const one = (cell: Valued | undefined): Neutral => {
    const value = cell?.value ?? (blanks === "null" ? null : "");
    if (typeof value !== "number" || !isDateFormat(cell?.format)) return value;
    const known = dates.get(value) ?? new SerialDate(value);
    dates.set(value, known);
    return known;
  };
  return args.map((arg) => {
    if (!Array.isArray(arg)) return arg === undefined ? undefined : one(arg as Valued);
    const columns = arg as Columns;
    if (columns.length === 1 && columns[0]!.length === 1) return one(columns[0]![0]);
    const rows = columns[0]?.length ?? 0;
    const used = (row: number) => columns.some((column) => (column[row]?.value ?? "") !== "");
    let length = rows;
    if (openRanges === "content") while (length > 1 && !used(length - 1)) length--;
    return Array.from({ length }, (_, row) => columns.map((column) => one(column[row])));
  });
}

/** The arguments in a realm: its own Dates, fresh arrays. */
export function realmArguments(
  args: readonly NeutralArgument[],
  clock: ZoneClock,
  RealmDate: DateConstructor,
): unknown[] {
  const one = (value: Neutral | undefined) =>
    value instanceof SerialDate ? new RealmDate(clock.time(value.serial)) : value;
  return args.map((arg) =>
    Array.isArray(arg) ? (arg as readonly (readonly Neutral[])[]).map((row) => row.map(one)) : one(arg as Neutral),
  );
}

/** What a custom function returned, as the engine wants it; shapes of which nothing is known are refused (fact A28). */
export function engineResult(
  value: unknown,
  clock: ZoneClock,
  dateFormat: string,
  oddAsText: boolean,
): EngineResult | EngineResult[][] {
  const known = typeof value === "boolean" || Number.isFinite(value) || typeof value === "string";
  if (oddAsText && (!known || registries.errorTypes.has(String(value)))) return { value: `text ${value}` };
  const one = (cell: unknown): EngineResult => {
    if (cell === null || cell === undefined) return { value: "" };
    if (isDate(cell)) {
      const serial = clock.serial(cell.getTime());
      if (Number.isNaN(serial)) throw new Refusal("an invalid Date");
      return { value: serial, format: Number.isInteger(serial) ? dateFormat : `${dateFormat} hh:mm:ss` };
    }
    if (typeof cell === "number" && !Number.isFinite(cell)) throw new Refusal(String(cell));
    if (typeof cell === "string" && cell.length > LONGEST)
      throw new Error(`Text result is longer than the limit of ${LONGEST} characters.`);
    if (typeof cell === "string" && registries.errorTypes.has(cell)) throw new Refusal(`the text ${cell}`);
    if (typeof cell === "number" || typeof cell === "string" || typeof cell === "boolean") return { value: cell };
    throw new Refusal(Array.isArray(cell) ? "an array in a cell" : `a cell of type ${typeof cell}`);
  };
  if (!Array.isArray(value)) return one(value);
  const rows = value as unknown[];
  const width = Array.isArray(rows[0]) ? (rows[0] as unknown[]).length : 0;
  if (width === 0) throw new Refusal("an empty array or one that is not rows of cells");
  if (!rows.every((row) => Array.isArray(row) && row.length === width)) throw new Refusal("a ragged array");
  const cells = (rows as unknown[][]).map((row) => row.map(one));
  return Array.from({ length: width }, (_, column) => cells.map((row) => row[column]!));
}

/** A return value whose fate at Google is not known: the code under test must not rely on it. */
export class Refusal extends Error {
  constructor(what: string) {
    super(`The stand-in refuses ${what} returned by a custom function: what Google does with it is not known.`);
  }
}
