import { countFunnel, type Standing } from "./funnel.ts";
import { wilson, Z95 } from "./statistics.ts";

/** Deals that reached each stage, for all and by group; groups with most deals first. */
export interface FunnelBy {
  readonly all: readonly number[];
  /** `group` is -1 for rows without one. */
  readonly groups: readonly { readonly group: number; readonly reached: readonly number[] }[];
  readonly unknown: number;
  readonly unplaced: number;
}

/** Splits a funnel by group in one pass. `by` numbers the group of each row, -1 where none is given. */
export function countFunnelBy(stages: number, standing: Standing, by: Int32Array, groups: number): FunnelBy {
  const whole = countFunnel(stages, standing);
  const at = Array.from({ length: groups + 1 }, () => new Array<number>(stages).fill(0));
  const { places, lostFrom } = standing;
  for (let row = 0; row < places.length; row++) {
    const place = places[row]!;
    if (place >= 0) at[by[row]! + 1]![place]!++;
    else if (place === -2) at[by[row]! + 1]![Math.max(0, lostFrom?.[row] ?? 0)]!++;
  }
  for (const counts of at) for (let stage = stages - 2; stage >= 0; stage--) counts[stage]! += counts[stage + 1]!;
  return {
    all: whole.reached,
    groups: at
      .map((reached, i) => ({ group: i - 1, reached }))
      .filter(({ reached }) => reached[0]! > 0)
      .sort((a, b) => b.reached[0]! - a.reached[0]!),
    unknown: whole.unknown,
    unplaced: whole.unplaced,
  };
}

/**
 * Whether a group differs from the rest by more than chance: 1 above, -1 below, 0 otherwise, also where either is empty.
 * The rate of the rest must lie outside the Wilson interval (95 %) of the group's.
 */
export function standsOut(part: number, whole: number, restPart: number, restWhole: number): number {
  const { low, high } = wilson(part, whole, Z95);
  const rest = restPart / restWhole;
  return rest < low ? 1 : rest > high ? -1 : 0;
}
