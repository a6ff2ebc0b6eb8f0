import type { FunnelBlock } from "./funnel-blocks.ts";

/** Pixels of a usual column of figures. */
export const FIGURE = 86;
/** Letters of a small heading of two words that fit into a line; pixels of a letter, where lines break too, and around a word. */
const FITTING = 12;
const [LETTER, BREAKING, AROUND] = [7, 7.3, 8];
const WIDEST = 130;

const widthsOf = (names: readonly string[], letter: number) =>
  names.map((name) => Math.ceil(Math.max(...name.split(/\s+/).map(({ length }) => length)) * letter) + AROUND);

/** Whether small headings need a second line. */
export const needsTwoLines = (names: readonly string[]) =>
  names.some((name) => name.length > FITTING && /\s/.test(name)) ||
  widthsOf(names, LETTER).some((pixels) => pixels > WIDEST);

/** The columns that must be wider than usual for the longest word of the name that stands above them, the first of them `left`. */
export function wideFor(names: readonly string[], left: number, twoLines: boolean): NonNullable<FunnelBlock["wide"]> {
  return widthsOf(names, twoLines ? BREAKING : LETTER)
    .map((pixels, i) => ({ column: left + i, pixels: Math.min(pixels, WIDEST) }))
    .filter(({ pixels }) => pixels > FIGURE);
}
