import { isRange, oneNumber } from "./option.ts";
import type { Input, World } from "./types.ts";

/** Cumulative shares of the classes A and B from a range of two cells; 80 % and 95 % where blank. Throws NOT_A_NUMBER. */
export function readShares(world: World, input: Input): readonly [number, number] {
  const [a, b] = isRange(input) ? input.flat() : [];
  return [oneNumber(world, a, "shares") ?? 0.8, oneNumber(world, b, "shares") ?? 0.95];
}
