import type { Manners } from "./locale.ts";
import type { Content } from "./typed.ts";

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** Format of a time of day in the engine's tokens: minutes are `MM`, `mm` are months. */
const TIME = "hh:mm:ss";

/** A date, a time or both, typed under a locale: serial days and the locale's format. Two-digit years are 2000 to 2029, 1930 to 1999. */
export function readDate(text: string, manners: Manners, year: number): Content | undefined {
  const [, dateText, timeText] =
    text.match(/^(.*?)(?:(?:^|[\sT]+)(\d{1,2}:\d{2}(?::\d{2})?(?:\s*[AaPp][Mm])?))?$/) ?? [];
  const time = timeText === undefined ? 0 : readTime(timeText);
  if (time === undefined) return undefined;
  if (!dateText) return timeText === undefined ? undefined : { content: String(time), format: TIME };
  const day = readDay(dateText.trim(), manners, year);
  if (day === undefined) return undefined;
  const format = manners.locale.dateFormat;
  return { content: String(day + time), format: timeText === undefined ? format : `${format} ${TIME}` };
}

function readTime(text: string): number | undefined {
  const [, hour, minute, second, half] = text.match(/^(\d+):(\d+)(?::(\d+))?\s*([AaPp][Mm])?$/) ?? [];
  const clock = half ? (Number(hour) % 12) + (half.toLowerCase() === "pm" ? 12 : 0) : Number(hour);
  if (Number(minute) > 59 || Number(second ?? 0) > 59 || (half && Number(hour) > 12)) return undefined;
  return (clock * 3600 + Number(minute) * 60 + Number(second ?? 0)) / 86_400;
}

function readDay(text: string, { dayFirst }: Manners, thisYear: number): number | undefined {
  const iso = text.match(/^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/);
  if (iso) return serial(Number(iso[1]), Number(iso[3]), Number(iso[4]));
  const digits = text.match(/^(\d{1,2})([./-])(\d{1,2})(?:\2(\d{4}|\d{2}))?$/);
  if (digits) {
    const [, first, separator, second, yearText] = digits;
    if (separator === "." && !dayFirst) return undefined;
    const [day, month] = dayFirst ? [first, second] : [second, first];
    return serial(yearText ? fullYear(yearText) : thisYear, Number(month), Number(day));
  }
  const named = text.match(/^(?:(\d{1,2})[\s-]+)?([A-Za-z]{3,9})\.?[\s-]*(?:(\d{1,2}),)?[\s-]*(\d{4}|\d{2})?$/);
  if (!named || (named[1] === undefined) === (named[3] === undefined)) return undefined;
  const month = monthOf(named[2]!);
  if (month === 0) return undefined;
  return serial(named[4] ? fullYear(named[4]) : thisYear, month, Number(named[1] ?? named[3]));
}

const NAMES =
  /^(jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?)$/i;

function monthOf(name: string): number {
  return NAMES.test(name) ? MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1 : 0;
}

function fullYear(text: string): number {
  const year = Number(text);
  if (text.length === 4) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function serial(year: number, month: number, day: number): number | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real ? (date.getTime() - EPOCH) / DAY : undefined;
}
