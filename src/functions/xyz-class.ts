import { isWord, readNumber } from "../cells/number-column.ts";
import { isRange, oneNumberWithin } from "../cells/option.ts";
import { spill } from "../cells/spill.ts";
import { isBlank } from "../cells/text.ts";
import { type Cell, Day, type Input, type Output, type World } from "../cells/types.ts";
import { ConveyorError } from "../messages/error.ts";
import { functionWords } from "../messages/functions.ts";
import { steadiness, variation } from "../metrics/variation.ts";

/**
 * XYZ class: how steadily something sells. The coefficient of variation of each row (standard deviation of the population
 * over the mean): up to 10 % X, up to 25 % Y, above Z. A blank period is unknown, not zero. Empty for fewer than three
 * periods or a mean that is not above 0. XYZ analysis (Scholz-Reiter et al. 2012), with the edges usual in trade.
 *
 * @param {range} period_table A row per client or product, a column per month, in numbers.
 * @param {number} [x_to] Largest variation of class X, 10 % by default.
 * @param {number} [y_to] Largest variation of class Y, 25 % by default.
 * @return X, Y or Z for each row.
 * @customfunction
 *
 * @example
 * =XYZ_CLASS({100, 100, 100; 100, 140, 60; 5, 300, 10; 7, "", ""}) → {"X"; "Z"; "Z"; ""}
 * =XYZ_CLASS({100, 120, 80}) → "Y"
 */
export function XYZ_CLASS(world: World, period_table: Input, x_to?: Input, y_to?: Input): Output {
  if (period_table === undefined) throw new ConveyorError("MISSING", { argument: "period_table" });
  const rows = isRange(period_table) ? period_table : [[period_table]];
  const x = oneNumberWithin(world, x_to, "x_to", { least: 0, most: 10, otherwise: 0.1 });
  const y = oneNumberWithin(world, y_to, "y_to", { least: x, most: 10, otherwise: Math.max(x, 0.25) });
  let to = rows.length;
  while (to > 0 && rows[to - 1]!.every(isBlank)) to--;
  const header = to > 1 && isHeading(world, rows[0]!);
  const from = header ? 1 : 0;
  const width = rows[0]!.length;
  const values = new Float64Array(width);
  const lines = { X: ["X"], Y: ["Y"], Z: ["Z"] };
  const none = [""];
  const classes: Cell[][] = spill(Math.max(0, to - from), (i) => {
    const row = from + i;
    const cells = rows[row]!;
    for (let column = 0; column < width; column++) {
      const cell = cells[column]!;
      if (
        typeof cell === "string" &&
        isWord(world, cell) &&
        rows.every((one, at) => at < from || at >= to || isName(world, one[column]!))
      )
        throw new ConveyorError("NAMES_INSIDE", { argument: "period_table", column: column + 1, got: cell });
      values[column] = typeof cell === "number" ? cell : readNumber(world, cell, "period_table", row + 1);
    }
    const size = variation(values);
    return size === undefined ? none : lines[steadiness(size, x, y)];
  });
  if (header) classes.unshift([functionWords(world.language).heads.xyz]);
  return classes.length === 0 ? "" : classes.length === 1 ? classes[0]![0]! : classes;
}

/** Months above the numbers: words or dates, the corner above a column of names blank or not. */
function isHeading(world: World, row: readonly Cell[]): boolean {
  const head = (cell: Cell) => cell instanceof Day || (typeof cell === "string" && isWord(world, cell));
  const [corner = "", ...others] = row;
  return head(corner) || (isBlank(corner) && others.some(head) && others.every((cell) => isBlank(cell) || head(cell)));
}

const isName = (world: World, cell: Cell) => typeof cell === "string" && (isBlank(cell) || isWord(world, cell));
