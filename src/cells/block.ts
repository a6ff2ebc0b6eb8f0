import { ConveyorError } from "../messages/error.ts";
import { isNoNumber, readNumber } from "./number-column.ts";
import { parseNumber } from "./numbers.ts";
import { isRange } from "./option.ts";
import { spill } from "./spill.ts";
import { orBlank } from "./table.ts";
import { isBlank, isErrorValue, textOf } from "./text.ts";
import type { Cell, Input, Output, World } from "./types.ts";

interface Block {
  readonly argument: string;
  readonly rows: readonly (readonly Cell[])[];
}

/**
 * Maps blocks of numbers of one shape element by element; single cells stand for a whole block. Trailing rows that are
 * blank in every block are cut. Only the arguments named in `signed` may hold negative numbers. When the first row holds
 * text that is no number it is a header: it stays where it is and shows `heading`. Blank cells are NaN to `result`, whose
 * own NaN shows as blank. Throws MISSING, UNEQUAL_SHAPES, NEGATIVE, NOT_A_NUMBER, ERROR_VALUE.
 */
export function mapNumbers(
  world: World,
  inputs: { readonly [argument: string]: Input },
  heading: string,
  result: (values: Float64Array, row: number) => number,
  signed: readonly string[] = [],
): Output {
  const blocks = Object.entries(inputs).map(([argument, input]): Block => {
    if (input === undefined) throw new ConveyorError("MISSING", { argument });
    return { argument, rows: isRange(input) ? input : [[input]] };
  });
  const single = ({ rows }: Block) => rows.length === 1 && rows[0]!.length === 1;
  const shaped = blocks.filter((block) => !single(block));
  const first = shaped[0] ?? blocks[0]!;
  const width = first.rows[0]!.length;
  for (const block of shaped)
    if (block.rows.length !== first.rows.length || block.rows[0]!.length !== width)
      throw new ConveyorError("UNEQUAL_SHAPES", {
        first: first.argument,
        firstShape: shape(first),
        second: block.argument,
        secondShape: shape(block),
      });
  const height = shaped.length === 0 ? 1 : filledRows(shaped);
  const header = first.rows.length > 1 && shaped.some(({ rows }) => isHeading(rows[0]![0]!, world.locale));
  const from = header ? 1 : 0;
  const numbers = blocks.map((block) =>
    single(block) ? readBlock(world, block, 0, 1, signed) : readBlock(world, block, from, height, signed),
  );
  const steps = blocks.map((block) => (single(block) ? 0 : 1));
  const values = new Float64Array(blocks.length);
  const at = (cell: number, row: number): number => {
    for (let b = 0; b < values.length; b++) values[b] = numbers[b]![cell * steps[b]!]!;
    return result(values, row);
  };
  if (shaped.length === 0) return orBlank(at(0, 0));
  const out = spill(height - from, (i) => {
    const value = at(i * width, from + i + 1);
    const line: Cell[] = Number.isFinite(value) ? [value] : [""];
    for (let column = 1; column < width; column++) line.push(orBlank(at(i * width + column, from + i + 1)));
    return line;
  });
  if (header) out.unshift(new Array<Cell>(width).fill(heading));
  return out.length === 0 ? "" : out;
}

/** The numbers of a block, row after row. */
function readBlock(
  world: World,
  { argument, rows }: Block,
  from: number,
  to: number,
  signed: readonly string[],
): Float64Array {
  const width = rows[0]!.length;
  const place = (row: number) => (rows.length === 1 && width === 1 ? 0 : row + 1);
  const values = new Float64Array(Math.max(0, to - from) * width);
  let n = 0;
  for (let row = from; row < to; row++)
    for (let column = 0; column < width; column++) {
      const cell = rows[row]![column]!;
      const value = typeof cell === "number" ? cell : readNumber(world, cell, argument, place(row));
      if (value < 0 && !signed.includes(argument))
        throw new ConveyorError("NEGATIVE", { argument, row: place(row), got: textOf(cell) });
      values[n++] = value;
    }
  return values;
}

const shape = ({ rows }: Block) => `${rows.length} × ${rows[0]!.length}`;

function filledRows(blocks: readonly Block[]): number {
  let n = blocks[0]!.rows.length;
  while (n > 0 && blocks.every(({ rows }) => rows[n - 1]!.every(isBlank))) n--;
  return n;
}

function isHeading(cell: Cell, locale: string): boolean {
  return (
    typeof cell === "string" &&
    !isBlank(cell) &&
    !isErrorValue(cell) &&
    !isNoNumber(cell) &&
    parseNumber(cell, locale) === undefined
  );
}
