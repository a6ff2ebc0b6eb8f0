import { column, optional, readColumns } from "./columns.ts";
import { parseDates } from "./dates.ts";
import { endsOf } from "./ends.ts";
import type { Keys } from "./keys.ts";
import type { Input, World } from "./types.ts";

/** The sales of a team with the days that each took. */
export interface Cycles {
  /** Whole days from start to close, the serial day of the close and the number of the group (0 without groups, -1: blank). */
  readonly sales: readonly { readonly days: number; readonly close: number; readonly group: number }[];
  readonly groups: Keys | undefined;
  /** Cells that hold something else than a date. */
  readonly unread: number;
}

/** Reads the won deals (every row where no outcomes are given) with both dates; those closed before they began are skipped. */
export function readCycles(
  world: World,
  given: {
    readonly start: Input;
    readonly closed: Input;
    readonly outcomes: Input;
    readonly stages: Input;
    readonly by: Input;
  },
): Cycles {
  const { read, length } = readColumns(world, {
    start: column("cells", given.start),
    closed: column("cells", given.closed),
    outcomes: optional("cells", given.outcomes),
    by: optional("keys", given.by),
  });
  const ends = read.outcomes && endsOf(world, read.outcomes, given.stages);
  const begun = parseDates(read.start, world.locale);
  const done = parseDates(read.closed, world.locale);
  const sales = [];
  for (let row = 0; row < length; row++) {
    if (ends && ends[row] !== 1) continue;
    const close = Math.floor(done.serials[row]!);
    const days = close - Math.floor(begun.serials[row]!);
    if (days >= 0) sales.push({ days, close, group: read.by?.ids[row] ?? 0 });
  }
  return { sales, groups: read.by, unread: begun.unread.length + done.unread.length };
}
