import { readNumber } from "../cells/number-column.ts";
import { parseNumber } from "../cells/numbers.ts";
import { isRange, oneNumberWithin } from "../cells/option.ts";
import { spill } from "../cells/spill.ts";
import { isBlank, isErrorValue } from "../cells/text.ts";
import type { Input, Output, World } from "../cells/types.ts";
import { ConveyorError } from "../messages/error.ts";
import { functionWords } from "../messages/functions.ts";
import { variation } from "../metrics/variation.ts";

/**
 * XYZ class: how steadily something sells. The coefficient of variation of each row (standard deviation of the population
 * over the mean): up to 10 % X, up to 25 % Y, above Z. A blank period is unknown, not zero. Empty for fewer than three
 * periods or a mean that is not above 0.
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
  const [corner = ""] = rows[0]!;
  const header =
    to > 1 &&
    typeof corner === "string" &&
    !isBlank(corner) &&
    !isErrorValue(corner) &&
    parseNumber(corner, world.locale) === undefined;
  const from = header ? 1 : 0;
  const width = rows[0]!.length;
  const values = new Float64Array(width);
  const classes = spill(Math.max(0, to - from), (i) => {
    const row = from + i;
    const cells = rows[row]!;
    for (let column = 0; column < width; column++) {
      const cell = cells[column]!;
      values[column] = typeof cell === "number" ? cell : readNumber(world, cell, "period_table", row + 1);
    }
    const size = variation(values);
    return [size === undefined ? "" : size <= x ? "X" : size <= y ? "Y" : "Z"];
  });
  if (header) classes.unshift([functionWords(world.language).heads.xyz]);
  return classes.length === 0 ? "" : classes.length === 1 ? classes[0]![0]! : classes;
}
