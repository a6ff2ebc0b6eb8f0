import type { Input, Output, World } from "../cells/types.ts";

/**
 * Share of the first count that became the second.
 *
 * @param {number} from_count Deals or clients that started.
 * @param {number} to_count Those that went on.
 * @return The rate as a fraction.
 * @customfunction
 */
export function CONVERSION(_world: World, from_count: Input, to_count: Input): Output {
  return Number(to_count) / Number(from_count);
}
