import { column, optional, readColumns } from "./columns.ts";
import { parseDates } from "./dates.ts";
import { endsOf } from "./ends.ts";
import type { Keys } from "./keys.ts";
import type { Input, World } from "./types.ts";

/** The sales of a team with the days that each took. */
export interface Cycles {
  /** Of each sale the whole days from start to close. */
  readonly days: readonly number[];
  /** The serial day of its close. */
  readonly closes: readonly number[];
  /** The number of its group: 0 without groups, -1 blank. */
  readonly ids: readonly number[];
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
  const days: number[] = [];
  const closes: number[] = [];
  const ids: number[] = [];
  for (let row = 0; row < length; row++) {
    if (ends && ends[row] !== 1) continue;
    const close = Math.floor(done.serials[row]!);
    const taken = close - Math.floor(begun.serials[row]!);
    if (!(taken >= 0)) continue;
    days.push(taken);
    closes.push(close);
    ids.push(read.by?.ids[row] ?? 0);
  }
  return { days, closes, ids, groups: read.by, unread: begun.unread.length + done.unread.length };
}
