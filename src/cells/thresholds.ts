import { ConveyorError } from "../messages/error.ts";
import { isWord } from "./number-column.ts";
import { isOmitted, isRange, oneNumber } from "./option.ts";
import { isBlank } from "./text.ts";
import type { Cell, Input, World } from "./types.ts";

/**
 * Three thresholds from large to small, given apart or as one range of three cells, with their headings or letters beside
 * them or without; undefined when all are blank.
 * Throws THRESHOLDS_NOT_THREE, THRESHOLD_MISSING, THRESHOLDS_OUT_OF_ORDER, NOT_ONE_CELL, NOT_A_NUMBER.
 */
export function readThresholds(
  world: World,
  a_from: Input,
  b_from: Input,
  c_from: Input,
): { readonly a: number; readonly b: number; readonly c: number } | undefined {
  const names = ["a_from", "b_from", "c_from"] as const;
  const range = isRange(a_from) && isOmitted(b_from) && isOmitted(c_from) ? numbersIn(world, a_from) : [];
  if (range.length > 1 && range.length !== 3)
    throw new ConveyorError("THRESHOLDS_NOT_THREE", { argument: names[0], count: range.length });
  const inputs = range.length === 3 ? range : [a_from, b_from, c_from];
  const values = inputs.map((input, i) => oneNumber(world, input, names[i]!));
  if (values.every((value) => value === undefined)) return undefined;
  values.forEach((value, i) => {
    if (value === undefined) throw new ConveyorError("THRESHOLD_MISSING", { argument: names[i]! });
  });
  const [a, b, c] = values as [number, number, number];
  if (a >= b && b >= c) return { a, b, c };
  throw new ConveyorError("THRESHOLDS_OUT_OF_ORDER", { names, values: values.map(String) });
}

/** The cells of a range without a row of headings, a column of letters, and blanks at the end beyond the third. */
function numbersIn(world: World, range: readonly (readonly Cell[])[]): readonly Cell[] {
  const word = (cell: Cell) => typeof cell === "string" && isWord(world, cell);
  const heading = range[0]!.some(word) && range[0]!.every((cell) => word(cell) || isBlank(cell));
  const below = range.length > 1 && heading ? range.slice(1) : range;
  const beside =
    below[0]!.length > 1 && below.every(([cell]) => word(cell!)) ? below.map((row) => row.slice(1)) : below;
  const cells = beside.flat();
  while (cells.length > 3 && isBlank(cells[cells.length - 1])) cells.pop();
  return cells;
}
