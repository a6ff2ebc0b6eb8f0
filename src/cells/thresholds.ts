import { ConveyorError } from "../messages/error.ts";
import { isOmitted, isRange, oneNumber } from "./option.ts";
import type { Input, World } from "./types.ts";

/**
 * Three thresholds from large to small, given apart or as one range of three cells; undefined when all are blank.
 * Throws THRESHOLD_MISSING, THRESHOLDS_OUT_OF_ORDER, NOT_ONE_CELL, NOT_A_NUMBER.
 */
export function readThresholds(
  world: World,
  a_from: Input,
  b_from: Input,
  c_from: Input,
): { readonly a: number; readonly b: number; readonly c: number } | undefined {
  const names = ["a_from", "b_from", "c_from"] as const;
  const three = isRange(a_from) && isOmitted(b_from) && isOmitted(c_from) ? a_from.flat() : [];
  const inputs = three.length === 3 ? three : [a_from, b_from, c_from];
  const values = inputs.map((input, i) => oneNumber(world, input, names[i]!));
  if (values.every((value) => value === undefined)) return undefined;
  values.forEach((value, i) => {
    if (value === undefined) throw new ConveyorError("THRESHOLD_MISSING", { argument: names[i]! });
  });
  const [a, b, c] = values as [number, number, number];
  if (a >= b && b >= c) return { a, b, c };
  throw new ConveyorError("THRESHOLDS_OUT_OF_ORDER", { names, values: values.map(String) });
}
