import { ConveyorError } from "../messages/error.ts";
import { isNoNumber, readNumber, readNumbers } from "./number-column.ts";
import { parseNumber } from "./numbers.ts";
import { isRange } from "./option.ts";
import { isBlank, isErrorValue, textOf } from "./text.ts";
import type { Cell, Input, Output, World } from "./types.ts";

interface Block {
  readonly argument: string;
  readonly rows: readonly (readonly Cell[])[];
}

/**
 * Maps blocks of numbers of one shape element by element; single cells stand for a whole block. Trailing rows that are
 * blank in every block are cut. Only the arguments named in `signed` may hold negative numbers. When the first row holds text that is no number it is a header: it stays where it is and
 * shows `heading`. Blank cells are NaN. Throws MISSING, UNEQUAL_SHAPES, NEGATIVE, NOT_A_NUMBER, ERROR_VALUE.
 */
export function mapNumbers(
  world: World,
  inputs: { readonly [argument: string]: Input },
  heading: string,
  result: (values: Float64Array, row: number) => Cell,
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
  const header = height > 1 && shaped.some(({ rows }) => isHeading(rows[0]![0]!, world.locale));
  const columns = blocks.map((block) =>
    columnsOf(world, block, signed.includes(block.argument), single(block), header ? 1 : 0, height),
  );
  const out: Cell[][] = header ? [new Array<Cell>(width).fill(heading)] : [];
  const flat = columns.map((block) => (block.length === 1 && block[0]!.length === 1 ? block[0]![0]! : undefined));
  const values = new Float64Array(blocks.length);
  const at = (row: number, column: number): Cell => {
    for (let b = 0; b < values.length; b++) values[b] = flat[b] ?? columns[b]![column]![row]!;
    return result(values, shaped.length === 0 ? 0 : row + 1);
  };
  for (let row = header ? 1 : 0; row < height; row++) {
    const line: Cell[] = [at(row, 0)];
    for (let column = 1; column < width; column++) line.push(at(row, column));
    out.push(line);
  }
  if (shaped.length === 0) return out[0]![0]!;
  return out.length === 0 ? "" : out;
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

/** Column by column the numbers of a block. */
function columnsOf(
  world: World,
  { argument, rows }: Block,
  signed: boolean,
  single: boolean,
  from: number,
  to: number,
): Float64Array[] {
  const width = rows[0]!.length;
  const end = single ? 1 : to;
  const columns: Float64Array[] = [];
  for (let column = 0; column < width; column++) {
    const cells = new Array<Cell>(end);
    for (let row = 0; row < end; row++) cells[row] = !single && row < from ? "" : rows[row]![column]!;
    const values = single
      ? Float64Array.of(readNumber(world, cells[0]!, argument, 0))
      : readNumbers(world, cells, argument);
    const negative = signed ? -1 : values.findIndex((value) => value < 0);
    if (negative >= 0)
      throw new ConveyorError("NEGATIVE", {
        argument,
        row: single ? 0 : negative + 1,
        got: textOf(cells[negative]!),
      });
    columns.push(values);
  }
  return columns;
}
