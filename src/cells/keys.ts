import { ConveyorError } from "../messages/error.ts";
import { clientKey, isErrorValue, textOf } from "./text.ts";
import type { Cell } from "./types.ts";

/** A column of names, each distinct one (by client key) with a number. */
export interface Keys {
  /** Per row the number of its name, -1 where blank. */
  readonly ids: Int32Array;
  /** The distinct names as first typed, in the order in which they came. */
  readonly names: string[];
  /** The client key of each name. */
  readonly keys: string[];
}

/** Reads a column of names; every spelling is folded only once. Throws ERROR_VALUE. */
export function readKeys(cells: readonly Cell[], argument: string, from = 0, to = cells.length): Keys {
  const ids = new Int32Array(to - from);
  const seen = new Map<Cell, number>();
  const known = new Map<string, number>();
  const names: string[] = [];
  const keys: string[] = [];
  for (let i = from; i < to; i++) {
    const cell = cells[i]!;
    let id = seen.get(cell);
    if (id === undefined) {
      if (isErrorValue(cell)) throw new ConveyorError("ERROR_VALUE", { argument, row: i + 1, got: textOf(cell) });
      const name = textOf(cell);
      const key = clientKey(name);
      id = key === "" ? -1 : known.get(key);
      if (id === undefined) {
        id = names.length;
        known.set(key, id);
        names.push(name);
        keys.push(key);
      }
      seen.set(cell, id);
    }
    ids[i - from] = id;
  }
  return { ids, names, keys };
}
