import { type Cell, Day } from "./types.ts";

/** A column of dates as serial days (with the time of day as fraction), and how it was read. */
export interface Dates {
  /** NaN where the cell is blank or could not be read. */
  readonly serials: Float64Array;
  /** Positions in `cells` that hold something else than a date. */
  readonly unread: readonly number[];
  /** How many were text. */
  readonly typed: number;
  /** True when 03/04 was read as the locale reads it, because no row of the column settled it or its rows contradict. */
  readonly assumed: boolean;
  /** What the texts of the column settle: 13/02 the day first, 02/13 the month first, both of them, or nothing. */
  readonly order: "day" | "month" | "both" | null;
}

const LAST_SERIAL = 2_958_466;
const TIME = String.raw`(?:[T,\s]\s*(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*([ap]\.?m\.?)?(?:\s?Z|[+-]\d{2}:?\d{2})?)?`;
const ISO = new RegExp(`^(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})${TIME}$`, "i");
const PARTS = new RegExp(`^(\\d{1,2})([./-])(\\d{1,2})\\2(\\d{4}|\\d{2})(?:\\s?г\\.?)?${TIME}$`, "i");
const DAY_WORD = new RegExp(
  `^(\\d{1,2})(?:-?(?:ого|го|ое|е)|st|nd|rd|th)?(?:\\s+of)?[\\s-]+(\\p{L}{3,})\\.?[\\s,-]+(\\d{4}|\\d{2})(?:\\s?г(?:ода|\\.)?)?${TIME}$`,
  "iu",
);
const WORD_DAY = new RegExp(`^(\\p{L}{3,})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})${TIME}$`, "iu");
/** Names of months as they are written, and nothing that only begins so. */
export const MONTH_WORDS =
  "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?" +
  "|янв(?:ар[ьяе])?|фев(?:рал[ьяе])?|мар(?:т[ае]?)?|апр(?:ел[ьяе])?|ма[йяе]|июн[ьяе]?|июл[ьяе]?|авг(?:уст[ае]?)?|сен(?:т(?:ябр[ьяе])?)?|окт(?:ябр[ьяе])?|ноя(?:бр[ьяе])?|дек(?:абр[ьяе])?";
const MONTH_YEAR = new RegExp(`^(${MONTH_WORDS})\\.?,?\\s+(\\d{4})(?:\\s?г(?:ода|\\.)?)?$`, "iu");
const WEEKDAY =
  "(?:mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:rs(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|пн|вт|ср|чт|пт|сб|вс)";
/** What people write around a date: "вторник, 3 февраля", "Tue 3 Feb", "03.02.2026 (вт)", "«3» февраля". */
const BEFORE = new RegExp(`^${WEEKDAY}\\.?,?\\s+`, "i");
const AFTER = new RegExp(`(?:,?\\s+|\\s*\\()${WEEKDAY}\\.?\\)?$`, "i");
const QUOTED = /^[«"“„'](\d{1,2})[»"”“']/;
const MONTHS = [
  /^(?:jan|янв)/,
  /^(?:feb|фев)/,
  /^(?:mar|мар)/,
  /^(?:apr|апр)/,
  /^(?:may|ма[йя]$)/,
  /^(?:jun|июн)/,
  /^(?:jul|июл)/,
  /^(?:aug|авг)/,
  /^(?:sep|сен)/,
  /^(?:oct|окт)/,
  /^(?:nov|ноя)/,
  /^(?:dec|дек)/,
];

/** Serial day of a calendar date; undefined when there is no such day. */
export function serialOf(year: number, month: number, day: number): number | undefined {
  const full = year < 100 ? 2000 + year : year;
  if (month < 1 || month > 12 || day < 1 || full < 1900) return undefined;
  if (day > 28 && day > new Date(Date.UTC(full, month, 0)).getUTCDate()) return undefined;
  return Date.UTC(full, month - 1, day) / 86_400_000 + 25569;
}

/** True where 03/04/2026 means March. */
export function monthFirst(locale: string): boolean {
  return /^en(?:[_-](?:US|PH))?$/i.test(locale);
}

/**
 * Reads a column of dates: dates of the sheet, serial numbers, and text: ISO, `dd.mm.yyyy`, `d/m/yyyy` against
 * `m/d/yyyy` decided once for the column (a part above 12 settles it, otherwise the locale), month names in English and
 * Russian, each with or without a time or a day of the week. A year of two digits is of this century; a month with its
 * year is its first day.
 */
export function parseDates(cells: readonly Cell[], locale: string, from = 0, to = cells.length): Dates {
  const serials = new Float64Array(to - from);
  const unread: number[] = [];
  const open: { at: number; first: number; second: number; year: number; time: number }[] = [];
  let typed = 0;
  let dayFirst = 0;
  let dayLast = 0;
  for (let i = from; i < to; i++) {
    const cell = cells[i]!;
    let serial = Number.NaN;
    if (cell instanceof Day) serial = cell.serial;
    else if (typeof cell === "number") {
      if (cell >= 1 && cell < LAST_SERIAL) serial = cell;
      else unread.push(i);
    } else if (typeof cell === "boolean") unread.push(i);
    else if (cell !== "") {
      const text = cell.trim();
      if (text !== "") {
        typed++;
        const found = parseText(text);
        if (found === undefined) unread.push(i);
        else if (typeof found === "number") serial = found;
        else {
          if (found.first > 12) dayFirst++;
          if (found.second > 12) dayLast++;
          open.push({ ...found, at: i });
        }
      }
    }
    serials[i - from] = serial;
  }
  const swap = dayFirst === dayLast ? monthFirst(locale) : dayLast > dayFirst;
  for (const { at, first, second, year, time } of open) {
    const serial = swap ? serialOf(year, first, second) : serialOf(year, second, first);
    if (serial === undefined) unread.push(at);
    else serials[at - from] = serial + time;
  }
  unread.sort((a, b) => a - b);
  const order = dayFirst > 0 ? (dayLast > 0 ? "both" : "day") : dayLast > 0 ? "month" : null;
  return { serials, unread, typed, assumed: open.length > 0 && (order === null || order === "both"), order };
}

/** Drops the times of day, in place. */
export function wholeDays(serials: Float64Array): Float64Array {
  for (let i = 0; i < serials.length; i++) serials[i] = Math.floor(serials[i]!);
  return serials;
}

type Undecided = { first: number; second: number; year: number; time: number };

function parseText(text: string): number | Undecided | undefined {
  const found = parsePlain(text);
  if (found !== undefined) return found;
  const plain = text.replace(BEFORE, "").replace(AFTER, "").replace(QUOTED, "$1");
  if (plain !== text) return parsePlain(plain);
  const month = MONTH_YEAR.exec(text);
  return month ? serialOf(+month[2]!, monthOf(month[1]!), 1) : undefined;
}

function parsePlain(text: string): number | Undecided | undefined {
  const iso = ISO.exec(text);
  if (iso) return dated(serialOf(+iso[1]!, +iso[2]!, +iso[3]!), iso, 4);
  const parts = PARTS.exec(text);
  if (parts) {
    const [, first, mark, second, year] = parts;
    if (mark === ".") return dated(serialOf(+year!, +second!, +first!), parts, 5);
    const time = timeOf(parts, 5);
    return time === undefined ? undefined : { first: +first!, second: +second!, year: +year!, time };
  }
  const dayWord = DAY_WORD.exec(text);
  if (dayWord) return dated(serialOf(+dayWord[3]!, monthOf(dayWord[2]!), +dayWord[1]!), dayWord, 4);
  const wordDay = WORD_DAY.exec(text);
  return wordDay ? dated(serialOf(+wordDay[3]!, monthOf(wordDay[1]!), +wordDay[2]!), wordDay, 4) : undefined;
}

function monthOf(word: string): number {
  const lower = word.toLowerCase();
  return MONTHS.findIndex((month) => month.test(lower)) + 1;
}

function dated(day: number | undefined, match: RegExpExecArray, at: number): number | undefined {
  const time = timeOf(match, at);
  return day === undefined || time === undefined ? undefined : day + time;
}

/** Time of day as a fraction from the groups hour, minute, second, am or pm. */
function timeOf(match: RegExpExecArray, at: number): number | undefined {
  if (match[at] === undefined) return 0;
  const half = match[at + 3]?.[0]?.toLowerCase();
  const hour = half === undefined ? +match[at]! : (+match[at]! % 12) + (half === "p" ? 12 : 0);
  const seconds = hour * 3600 + +match[at + 1]! * 60 + +(match[at + 2] ?? 0);
  return hour > 23 || +match[at + 1]! > 59 || seconds >= 86_400 ? undefined : seconds / 86_400;
}
