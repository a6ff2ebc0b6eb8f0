const zones = new Map<string, Intl.DateTimeFormat>();

function partsIn(zone: string): Intl.DateTimeFormat {
  const known = zones.get(zone);
  if (known) return known;
  const made = formatIn(zone);
  zones.set(zone, made);
  return made;
}

function formatIn(zone: string): Intl.DateTimeFormat {
  const numeric = "numeric";
  const fields = {
    year: numeric,
    month: numeric,
    day: numeric,
    hour: numeric,
    minute: numeric,
    second: numeric,
  } as const;
  try {
    return new Intl.DateTimeFormat("en-US", { ...fields, timeZone: zone, hourCycle: "h23" });
  } catch {
    // Google takes an unknown zone for GMT, as Java does.
    return new Intl.DateTimeFormat("en-US", { ...fields, timeZone: "UTC", hourCycle: "h23" });
  }
}

/** Milliseconds by which the wall clock of the zone is ahead of UTC at this moment. */
export function zoneOffset(time: number, zone: string): number {
  const part: { [type: string]: number } = {};
  for (const { type, value } of partsIn(zone).formatToParts(time)) part[type] = Number(value);
  const wall = Date.UTC(part.year!, part.month! - 1, part.day!, part.hour!, part.minute!, part.second!);
  return wall - Math.floor(time / 1000) * 1000;
}

const MONTHS = "January February March April May June July August September October November December".split(" ");
const DAYS = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");

/**
 * A moment written by a pattern of Java's SimpleDateFormat, in a time zone (`Utilities.formatDate`). Letters that the add-on
 * has no use for are refused.
 */
export function formatDate(time: number, zone: string, pattern: string): string {
  const offset = zoneOffset(time, zone);
  const wall = new Date(time + offset);
  const minutes = Math.abs(Math.round(offset / 60_000));
  const sign = offset < 0 ? "-" : "+";
  const two = (n: number): string => String(n).padStart(2, "0");
  const hours = two(Math.floor(minutes / 60));
  return pattern.replace(/'((?:[^']|'')*)'|([A-Za-z])\2*/g, (run: string, quoted: string | undefined) => {
    if (quoted !== undefined) return quoted === "" ? "'" : quoted.replaceAll("''", "'");
    const number = (n: number): string => String(n).padStart(run.length, "0");
    switch (run[0]) {
      case "y":
        return run.length === 2 ? two(wall.getUTCFullYear() % 100) : number(wall.getUTCFullYear());
      case "M":
        if (run.length < 3) return number(wall.getUTCMonth() + 1);
        return run.length === 3 ? MONTHS[wall.getUTCMonth()]!.slice(0, 3) : MONTHS[wall.getUTCMonth()]!;
      case "d":
        return number(wall.getUTCDate());
      case "E":
        return run.length < 4 ? DAYS[wall.getUTCDay()]!.slice(0, 3) : DAYS[wall.getUTCDay()]!;
      case "u":
        return number(wall.getUTCDay() || 7);
      case "H":
        return number(wall.getUTCHours());
      case "m":
        return number(wall.getUTCMinutes());
      case "s":
        return number(wall.getUTCSeconds());
      case "S":
        return number(wall.getUTCMilliseconds());
      case "Z":
        return `${sign}${hours}${two(minutes % 60)}`;
      case "X":
        if (minutes === 0) return "Z";
        return `${sign}${hours}${run.length === 1 ? "" : run.length === 2 ? two(minutes % 60) : `:${two(minutes % 60)}`}`;
      default:
        throw new Error(`not implemented: Utilities.formatDate with ${run}`);
    }
  });
}
