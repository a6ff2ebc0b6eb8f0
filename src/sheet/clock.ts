/**
 * Dates of Apps Script to serial days of the spreadsheet's calendar and back. Asking Google for the offset of a zone is a
 * service call, so offsets are asked once per sixteen-day window; a window with a clock change is searched to the minute.
 */
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
  const changes = new Map<number, number>();
  const changeIn = (n: number): number => {
    const seen = changes.get(n);
    if (seen !== undefined) return seen;
    let low = n * WINDOW;
    let high = low + WINDOW;
    const before = edge(n);
    while (high - low > 60_000) {
      const middle = Math.floor((low + high) / 2 / 60_000) * 60_000;
      if (middle <= low) break;
      if (offsetAt(middle) === before) low = middle;
      else high = middle;
    }
    changes.set(n, high);
    return high;
  };
  const offset = (time: number): number => {
    const n = Math.floor(time / WINDOW);
    const before = edge(n);
    const after = edge(n + 1);
    return before === after || time < changeIn(n) ? before : after;
  };
  return {
    serial: (date) => (date.getTime() + offset(date.getTime()) - EPOCH) / DAY,
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
