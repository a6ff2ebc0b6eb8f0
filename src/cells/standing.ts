import type { Keys } from "./keys.ts";
import { type StageOrder, UNKNOWN } from "./stages.ts";

/** Row has no stage. */
export const BLANK_STAGE = -3;

/** Position of each row's stage; every spelling is looked up once. Blank stages are `BLANK_STAGE`. */
export function placesOf({ ids, names }: Keys, order: StageOrder): Int32Array {
  const places = names.map((name) => order.place(name));
  const standing = new Int32Array(ids.length);
  for (let row = 0; row < ids.length; row++) standing[row] = ids[row]! < 0 ? BLANK_STAGE : places[ids[row]!]!;
  return standing;
}

/** Position of the stage before a loss; blank or in no list is `UNKNOWN`. */
export function lostPlacesOf(keys: Keys | undefined, order: StageOrder): Int32Array | undefined {
  return keys && placesOf(keys, order).map((place) => (place < 0 ? UNKNOWN : place));
}

/** Rows without a stage that hold something in another column. */
export function stageless({ ids }: Keys, ...others: readonly (Keys | Float64Array | undefined)[]): number {
  let n = 0;
  for (let row = 0; row < ids.length; row++) if (ids[row]! < 0 && others.some((other) => holds(other, row))) n++;
  return n;
}

function holds(other: Keys | Float64Array | undefined, row: number): boolean {
  if (other === undefined) return false;
  return other instanceof Float64Array ? !Number.isNaN(other[row]!) : other.ids[row]! >= 0;
}
