import { ConveyorError } from "../messages/error.ts";
import { functionWords } from "../messages/functions.ts";
import { parseDates } from "./dates.ts";
import { parseNumber } from "./numbers.ts";
import { isBlank, isErrorValue, textOf } from "./text.ts";
import { type Cell, Day, type Input, type World } from "./types.ts";

/** True for a range, that is rows of cells. */
export function isRange(input: Input): input is readonly (readonly Cell[])[] {
  return typeof input === "object" && !(input instanceof Day);
}

/** True where an argument was left out or is a blank cell. */
export function isOmitted(input: Input): input is undefined | "" {
  return isRange(input) ? false : isBlank(input);
}

/** The one cell of an argument that is no column; `""` when it was left out. Throws NOT_ONE_CELL, ERROR_VALUE. */
export function oneCell(input: Input, argument: string): Cell {
  let cell: Cell = "";
  if (isRange(input)) {
    const rows = input.length;
    const columns = input[0]?.length ?? 0;
    if (rows > 1 || columns > 1) throw new ConveyorError("NOT_ONE_CELL", { argument, rows, columns });
    cell = input[0]?.[0] ?? "";
  } else cell = input ?? "";
  if (isErrorValue(cell)) throw new ConveyorError("ERROR_VALUE", { argument, row: 0, got: textOf(cell) });
  return typeof cell === "string" ? cell.trim() : cell;
}

/** A number given as one cell, or undefined when it was left out. Throws NOT_A_NUMBER. */
export function oneNumber(world: World, input: Input, argument: string): number | undefined {
  const cell = oneCell(input, argument);
  if (cell === "") return undefined;
  const value = typeof cell === "string" ? parseNumber(cell, world.locale) : cell;
  if (typeof value === "number") return value;
  throw new ConveyorError("NOT_A_NUMBER", { argument, row: 0, got: textOf(cell) });
}

/** A number given as one cell that must lie between two bounds, and be whole if asked. Throws OUT_OF_BOUNDS. */
export function oneNumberWithin(
  world: World,
  input: Input,
  argument: string,
  { least, most, otherwise, whole = false }: { least: number; most: number; otherwise: number; whole?: boolean },
): number {
  const value = oneNumber(world, input, argument) ?? otherwise;
  if (value >= least && value <= most && (!whole || Number.isInteger(value))) return value;
  throw new ConveyorError("OUT_OF_BOUNDS", { argument, got: String(value), least, most, ...(whole ? { whole } : {}) });
}

/** A calendar day given as one cell, or undefined when it was left out. Throws NOT_A_DATE. */
export function oneDay(world: World, input: Input, argument: string): number | undefined {
  const cell = oneCell(input, argument);
  if (cell === "") return undefined;
  const { serials, unread } = parseDates([cell], world.locale);
  if (unread.length > 0) throw new ConveyorError("NOT_A_DATE", { argument, row: 0, got: textOf(cell) });
  return Math.floor(serials[0]!);
}

/** A calendar day that must be given. Throws MISSING, NOT_A_DATE. */
export function neededDay(world: World, input: Input, argument: string): number {
  const day = oneDay(world, input, argument);
  if (day === undefined) throw new ConveyorError("MISSING", { argument });
  return day;
}

/** The report date: today in the spreadsheet's zone unless another day is given. */
export function asOf(world: World, input: Input): number {
  return oneDay(world, input, "as_of") ?? world.today;
}

const folded = (text: string) =>
  text
    .toLowerCase()
    .replace(/ё/g, "е")
    .replace(/[\s_-]+/g, "");

/**
 * An option that is a word, in English or Russian, case and space ignored; left out it is the first choice.
 * Throws NOT_A_CHOICE, which lists the choices in the spreadsheet's language.
 */
export function choice<T extends string>(world: World, input: Input, argument: string, choices: readonly T[]): T {
  const got = textOf(oneCell(input, argument));
  if (got === "") return choices[0]!;
  const key = folded(got);
  const both = [functionWords("en").options, functionWords("ru").options];
  const found = choices.find((value) => both.some((words) => words[value]?.some((word) => folded(word) === key)));
  if (found !== undefined) return found;
  const shown = functionWords(world.language).options;
  throw new ConveyorError("NOT_A_CHOICE", { argument, got, choices: choices.map((value) => shown[value]![0]!) });
}

/**
 * The options of a table function with its last one, "no header", taken off wherever it ends the list. Throws nothing
 * for other words: those belong to the options before it.
 */
export function withHeader(options: readonly Input[]): {
  readonly header: boolean;
  readonly options: readonly Input[];
} {
  let last = options.length - 1;
  while (last >= 0 && isOmitted(options[last])) last--;
  const word = options[last];
  const off =
    typeof word === "string" &&
    (["en", "ru"] as const).some((language) =>
      functionWords(language).options["no header"]!.some((text) => folded(text) === folded(word)),
    );
  return off ? { header: false, options: options.slice(0, last) } : { header: true, options };
}
