import type { FunnelBlock } from "./blocks.ts";
import { PAGE, RIGHT_COLUMN } from "./shelves.ts";

/** Pixels of a usual column of figures. */
const FIGURE = 86;
/** Pixels of the labels of the left tables and of the right ones. */
const [LEFT_LABELS, RIGHT_LABELS] = [160, 130];
/** Letters of a heading of two words that fit into a line, in points of 9 and of 8. */
const [FITTING, MOST] = [12, 14];
/** Pixels of a letter, where lines break too, and around a word. */
const [LETTER, BREAKING, AROUND] = [7, 7.3, 8];
const WIDEST = RIGHT_LABELS;
/** So few pixels more are not worth it. */
const SLACK = 4;
/** Pixels of a letter of the smallest heading. */
const SMALLEST = 6.5;

/** Points of headings that are names: smaller where they then fit into usual columns and need no higher row, which are calls. */
export function headSize(names: readonly string[], twoLines: boolean): 8 | 9 {
  const long = !twoLines && names.some((name) => name.length > FITTING);
  const tight = long || pixelsOf(names, BREAKING).some((pixels) => pixels > FIGURE + SLACK);
  return tight && pixelsOf(names, SMALLEST).every((pixels) => pixels <= FIGURE + SLACK) ? 8 : 9;
}

const pixelsOf = (names: readonly string[], letter: number) =>
  names.map((name) => Math.ceil(Math.max(...name.split(/\s+/).map(({ length }) => length)) * letter) + AROUND);

/** Whether small headings need a second line. */
export const needsTwoLines = (names: readonly string[]) =>
  names.some((name) => name.length > MOST && /\s/.test(name)) ||
  pixelsOf(names, LETTER).some((pixels) => pixels > WIDEST);

/** The columns that must be wider than usual for the longest word of the name that stands above them, the first of them `left`. */
export function wideFor(names: readonly string[], left: number, twoLines: boolean): NonNullable<FunnelBlock["wide"]> {
  if (headSize(names, twoLines) === 8) return [];
  return pixelsOf(names, twoLines ? BREAKING : LETTER)
    .map((pixels, i) => ({ column: left + i, pixels: Math.min(pixels, WIDEST) }))
    .filter(({ pixels }) => pixels > FIGURE + SLACK);
}

/**
 * The widths of all columns of the page. Every change of width is a call, so on the left all columns from the first that
 * must be wider on are as wide as the labels beside them, and on the right all are as wide as the widest.
 */
export function widthsOf(wide: NonNullable<FunnelBlock["wide"]>): number[] {
  const [left, right] = [RIGHT_COLUMN - 1, PAGE - RIGHT_COLUMN];
  const from = Math.min(...wide.map(({ column }) => column));
  const most = Math.max(FIGURE, ...wide.map(({ column, pixels }) => (column > RIGHT_COLUMN ? pixels : 0)));
  return [
    LEFT_LABELS,
    ...Array.from({ length: left - 1 }, (_, i) => (i + 2 >= from ? RIGHT_LABELS : FIGURE)),
    RIGHT_LABELS,
    ...Array<number>(right).fill(most),
  ];
}
