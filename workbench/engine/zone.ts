const DAY = 86_400_000;
const QUARTER = 900_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** Serial days of the calendar of a time zone and moments in time (fact B21: day 0 is 30 December 1899). */
export interface ZoneClock {
  serial(time: number): number;
  time(serial: number): number;
}

/** The clock of an IANA zone. Offsets are kept by quarter of an hour, the finest step at which zones change theirs. */
export function zoneClock(zone: string): ZoneClock {
  const format = new Intl.DateTimeFormat("en-US", {
    timeZone: zone,
    hourCycle: "h23",
    era: "short",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  });
  const known = new Map<number, number>();
  const offset = (time: number): number => {
    const quarter = Math.floor(time / QUARTER);
    const seen = known.get(quarter);
    if (seen !== undefined) return seen;
    const start = quarter * QUARTER;
    const parts = new Map(format.formatToParts(start).map(({ type, value }) => [type, value]));
    const part = (type: Intl.DateTimeFormatPartTypes) => Number(parts.get(type));
    const local = new Date(0);
    local.setUTCFullYear(parts.get("era") === "BC" ? 1 - part("year") : part("year"), part("month") - 1, part("day"));
    local.setUTCHours(part("hour"), part("minute"), part("second"));
    const found = local.getTime() - start;
    known.set(quarter, found);
    return found;
  };
  return {
    serial: (time) => (time + offset(time) - EPOCH) / DAY,
    time: (serial) => {
      const local = Math.round(serial * DAY) + EPOCH;
      return local - offset(local - offset(local));
    },
  };
}
