import { column, layRows, readColumns } from "../cells/columns.ts";
import { oneNumber, oneNumberWithin } from "../cells/option.ts";
import { checkShare } from "../cells/share.ts";
import { spill } from "../cells/spill.ts";
import type { Input, Output, World } from "../cells/types.ts";
import { ConveyorError } from "../messages/error.ts";
import { functionWords } from "../messages/functions.ts";
import { normalQuantile, wilson } from "../metrics/statistics.ts";

/**
 * How far chance alone could move a conversion: the Wilson score interval, low and high, at the level of confidence given.
 * 5 of 7 is 36 to 92 %, 67 of 100 is 57 to 75 %: compare people only where their ranges do not overlap. Empty where the
 * first count is 0 or either is blank.
 *
 * @param {range} from_count Deals or clients that started.
 * @param {range} to_count Those that went on, beside from_count.
 * @param {number} [level] Level of confidence, 95 % by default.
 * @return Low and high as fractions, side by side.
 * @customfunction
 *
 * @example
 * =CONVERSION_RANGE(0; 0) → {"", ""}
 * =CONVERSION_RANGE(7; 5) → {0.3589, 0.9178}
 */
export function CONVERSION_RANGE(world: World, from_count: Input, to_count: Input, level?: Input): Output {
  const columns = readColumns(
    world,
    { from_count: column("counts", from_count), to_count: column("counts", to_count) },
    { spread: true },
  );
  const { read, direction, header } = columns;
  const typed = oneNumber(world, level, "level");
  if (typed !== undefined && typed > 1 && typed < 100) checkShare(typed, "level", 0);
  const confidence = oneNumberWithin(world, level, "level", { least: 0.5, most: 0.9999, otherwise: 0.95 });
  const z = normalQuantile((1 + confidence) / 2);
  const rows = spill(columns.length, (i) => {
    const from = read.from_count[i]!;
    const to = read.to_count[i]!;
    if (to > from)
      throw new ConveyorError("MORE_THAN_ALL", {
        first: "from_count",
        second: "to_count",
        row: direction === "single" ? 0 : i + (header ? 2 : 1),
        from: String(from),
        to: String(to),
      });
    if (!(from > 0 && to >= 0)) return ["", ""];
    const { low, high } = wilson(to, from, z);
    return [low, high];
  });
  return layRows(columns, rows, functionWords(world.language).heads.conversionRange);
}
