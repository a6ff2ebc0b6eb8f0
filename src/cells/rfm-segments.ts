import { ConveyorError } from "../messages/error.ts";
import { isWord, readNumbers } from "./number-column.ts";
import { isRange } from "./option.ts";
import { textOf } from "./text.ts";
import type { Input, World } from "./types.ts";

/** A row of a table of segments: name, then least and most score of R, F and M. */
export interface SegmentRow {
  readonly name: string;
  readonly r: readonly [least: number, most: number];
  readonly f: readonly [least: number, most: number];
  readonly m: readonly [least: number, most: number];
}

/**
 * Segments from a range: name, R from, R to, F from, F to, M from, M to. A blank bound is open; a header row (text where
 * the first bound stands, such as "R1") is recognised. Throws TOO_NARROW, NOT_A_NUMBER.
 */
export function readSegments(world: World, input: Input, argument: string): readonly SegmentRow[] {
  const rows = isRange(input) ? input : [[input ?? ""]];
  const columns = rows[0]!.length;
  if (columns < 7) throw new ConveyorError("TOO_NARROW", { argument, columns, needed: 7 });
  const corner = rows[0]![1]!;
  const from = typeof corner === "string" && isWord(world, corner) ? 1 : 0;
  const bounds = [1, 2, 3, 4, 5, 6].map((at) =>
    readNumbers(
      world,
      rows.map((row) => row[at]!),
      argument,
      from,
    ),
  );
  const bound = (at: number, i: number, open: number) => (Number.isNaN(bounds[at]![i]!) ? open : bounds[at]![i]!);
  const pair = (at: number, i: number) =>
    [bound(at, i, Number.NEGATIVE_INFINITY), bound(at + 1, i, Number.POSITIVE_INFINITY)] as const;
  return rows
    .slice(from)
    .map((row, i) => ({ name: textOf(row[0]!), r: pair(0, i), f: pair(2, i), m: pair(4, i) }))
    .filter(({ name }) => name !== "");
}
