import { levelKey, MISSING } from "./method-words.ts";
import { isOmitted, isRange } from "./option.ts";
import { textOf } from "./text.ts";
import type { Cell, Input } from "./types.ts";

/** One axis of a cross table. */
export interface Axis {
  /** What stands at the edge, level by level. */
  readonly labels: readonly Cell[];
  /** Level of each row of data. */
  readonly levels: Int32Array;
  readonly keyOf: (text: string) => string;
}

/**
 * Sorts cells into the levels of an axis: the declared ones in their order, even where nothing stands, then further ones
 * (sorted, when none are declared), "?" for blanks last. Synonyms of classes, values and interests fold.
 *
 * @param selected rows that count; the levels of others are not shown
 */
export function axisOf(cells: readonly Cell[], order: Input, selected: (row: number) => boolean): Axis {
  const declared = isOmitted(order)
    ? []
    : (isRange(order) ? order.flat() : [order]).filter((cell) => textOf(cell) !== "");
  const keyOf = levelKey(declared.map(textOf).filter((text) => text !== MISSING));
  const places = new Map<string, number>();
  const labels: Cell[] = [];
  const place = (key: string, label: Cell): number => {
    const found = places.get(key);
    if (found !== undefined) return found;
    places.set(key, labels.length);
    return labels.push(label) - 1;
  };
  for (const label of declared) place(keyOf(textOf(label)), label);
  const fixed = labels.length;
  const seen = new Map<Cell, number>();
  const levels = new Int32Array(cells.length);
  for (let i = 0; i < cells.length; i++) {
    if (!selected(i)) {
      levels[i] = -1;
      continue;
    }
    const cell = cells[i]!;
    let level = seen.get(cell);
    if (level === undefined) {
      const key = keyOf(textOf(cell));
      level = place(key, key === MISSING ? MISSING : typeof cell === "string" ? cell.trim() : cell);
      seen.set(cell, level);
    }
    levels[i] = level;
  }
  const others = labels.map((_, i) => i).slice(fixed);
  const last = (i: number) => (labels[i] === MISSING ? 1 : 0);
  others.sort((a, b) => last(a) - last(b) || (fixed === 0 ? compare(labels[a]!, labels[b]!) : a - b));
  const target = new Int32Array(labels.length).map((_, i) => i);
  others.forEach((from, i) => {
    target[from] = fixed + i;
  });
  return {
    labels: [...labels.slice(0, fixed), ...others.map((i) => labels[i]!)],
    levels: levels.map((level) => (level < 0 ? level : target[level]!)),
    keyOf,
  };
}

/** Numbers by size before text by alphabet. */
function compare(a: Cell, b: Cell): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  if (typeof a === "number") return -1;
  if (typeof b === "number") return 1;
  return textOf(a) < textOf(b) ? -1 : 1;
}
