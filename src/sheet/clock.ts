/**
 * Dates of Apps Script to serial days of the spreadsheet's calendar and back. Asking Google for the offset of a zone is a
 * service call, so offsets are asked once per sixteen-day window; a window with a clock change is searched as far as needed.
 */
const MINUTE = 60_000;
const DAY = 86_400_000;
const WINDOW = 16 * DAY;
const EPOCH = Date.UTC(1899, 11, 30);
/** The window before that of day 0; earlier dates are rare and may have a negative index. */
const FIRST = Math.floor(EPOCH / WINDOW) - 1;
/** Windows from there to the end of the 21st century; room made at once keeps the array quick to read. */
const WINDOWS = 4700;

export interface Clock {
  /** Serial day, with the time of day as fraction, of a moment. */
  serial(date: Date): number;
  /** The moment of a serial day. */
  date(serial: number): Date;
}

/** Half way between two moments: a local midnight, on which most dates fall, or a whole minute where they are close. */
function between(low: number, high: number, offset: number): number {
  const middle = (low + high) / 2;
  if (high - low > 2 * DAY) return Math.floor((middle + offset) / DAY) * DAY - offset;
  return Math.ceil(middle / MINUTE) * MINUTE;
}

/** A clock of the zone; `offsetAt` gives the zone's offset from UTC in milliseconds at a moment. */
export function clockOf(offsetAt: (time: number) => number): Clock {
  const known = new Array<number | undefined>(WINDOWS);
  const edge = (n: number): number => {
    const seen = known[n - FIRST];
    if (seen !== undefined) return seen;
    const offset = offsetAt(n * WINDOW);
    known[n - FIRST] = offset;
    return offset;
  };
  const brackets = new Map<number, { low: number; high: number }>();
  /** Whether the change of a window has happened; the bracket around it is narrowed only as far as this moment needs. */
  const changed = (n: number, time: number): boolean => {
    const bracket = brackets.get(n) ?? { low: n * WINDOW, high: (n + 1) * WINDOW };
    brackets.set(n, bracket);
    const before = edge(n);
    while (bracket.low < time && time < bracket.high && bracket.high - bracket.low > MINUTE) {
      const middle = between(bracket.low, bracket.high, before);
      if (offsetAt(middle) === before) bracket.low = middle;
      else bracket.high = middle;
    }
    return time >= bracket.high;
  };
  /** Offsets of the windows through which they stay the same; NaN of the others and of those not asked about yet. */
  const steady = new Float64Array(WINDOWS).fill(Number.NaN);
  const offset = (time: number): number => {
    const n = Math.floor(time / WINDOW);
    const same = steady[n - FIRST] ?? Number.NaN;
    if (!Number.isNaN(same)) return same;
    const before = edge(n);
    const after = edge(n + 1);
    if (before === after) steady[n - FIRST] = before;
    return before === after || !changed(n, time) ? before : after;
  };
  return {
    serial(date) {
      const time = date.getTime();
      return (time + offset(time) - EPOCH) / DAY;
    },
    date: (serial) => {
      const local = Math.round(serial * DAY) + EPOCH;
      const guess = local - offset(local);
      return new Date(local - offset(guess));
    },
  };
}

/** The spreadsheet's own clock. */
export function sheetClock(zone: string): Clock {
  return clockOf((time) => {
    const text = Utilities.formatDate(new Date(time), zone, "Z");
    const minutes = Number(text.slice(1, 3)) * 60 + Number(text.slice(3, 5));
    return (text.startsWith("-") ? -minutes : minutes) * 60_000;
  });
}
