import { mapNumbers } from "../cells/block.ts";
import type { Input, Output, World } from "../cells/types.ts";
import { functionWords } from "../messages/functions.ts";

/**
 * Conversion: the share of the first count that became the second. Ranges are taken element by element and the result has
 * their shape. Where the first count is 0 or either is blank there is no rate and the cell stays empty. A rate above 1 is
 * no mistake: deals of earlier months may close in this one.
 *
 * @param {number|range} from_count Deals or clients that started, one number or a range of them.
 * @param {number|range} to_count Those that went on, in the same shape.
 * @return The rate as a fraction (0.25 is 25 %), in the shape of the arguments.
 * @customfunction
 *
 * @example
 * =CONVERSION(200; 50) → 0.25
 * =CONVERSION({200; 50; 0}; {50; 10; 5}) → {0.25; 0.2; ""}
 * =CONVERSION({200, 50}; {50, 60}) → {0.25, 1.2}
 */
export function CONVERSION(world: World, from_count: Input, to_count: Input): Output {
  return mapNumbers(world, { from_count, to_count }, functionWords(world.language).heads.conversion, (values) => {
    const from = values[0]!;
    const to = values[1]!;
    return from > 0 ? to / from : Number.NaN;
  });
}
