import { serialOf } from "../../cells/dates.ts";
import type { Field } from "../types.ts";
import { headingForms, headingKey } from "./heading.ts";
import type { Synonyms } from "./synonyms.ts";

/** A month (or quarter, by its first month) that a heading, a title or the name of a tab speaks of. */
export interface Month {
  /** From 1. */
  readonly month: number;
  /** Null when it is not said. */
  readonly year: number | null;
  /** What else is said. */
  readonly rest: string;
  readonly quarter: boolean;
}

const NAMES = [
  "январь января january",
  "февраль февраля february",
  "март марта march",
  "апрель апреля april",
  "май мая may",
  "июнь июня june",
  "июль июля july",
  "август августа august",
  "сентябрь сентября september",
  "октябрь октября october",
  "ноябрь ноября november",
  "декабрь декабря december",
].map((names) => names.split(" "));
const QUARTER = /^(?:q([1-4])|([1-4])q|([1-4]|i{1,3}|iv) (?:кв|квартал\p{L}*|quarter|q))(?= |$)/u;
const ROMAN = ["", "i", "ii", "iii", "iv"];
const YEAR = /^(?:19|20)\d\d$/;

/** 1 for "янв", "январь", "января" and "Jan"; 0 for a word that is no month, as "Маржа" and "Market" are none. */
function monthNamed(word: string): number {
  if (word.length < 3) return 0;
  return (
    NAMES.findIndex(([name, of, english]) => word === of || name!.startsWith(word) || english!.startsWith(word)) + 1
  );
}

/** The month that a text speaks of: "Янв", "Январь 2026 Выручка", "01.2026", "2026-01-01", "1 кв. 2026", "Q1 2026". */
export function monthIn(text: string): Month | null {
  const key = headingKey(text).replace(/ (?:г|год|года)(?= |$)/g, "");
  const numeric = /^(\d{1,2}) ((?:19|20)\d\d)(?= |$)|^((?:19|20)\d\d) (\d{1,2})(?: (?:0?1|28|29|30|31))?(?= |$)/.exec(
    key,
  );
  if (numeric) {
    const [all, first, year, otherYear, second] = numeric;
    const month = Number(first ?? second);
    return month >= 1 && month <= 12
      ? { month, year: Number(year ?? otherYear), rest: key.slice(all.length).trim(), quarter: false }
      : null;
  }
  const words = key
    .replace(QUARTER, (_, a, b, c) => `#${a ?? b ?? (ROMAN.indexOf(c) > 0 ? ROMAN.indexOf(c) : c)}`)
    .split(" ");
  const at = words.findIndex((word) => /^#[1-4]$/.test(word) || monthNamed(word) > 0);
  if (at < 0) return null;
  const word = words[at]!;
  const quarter = word.startsWith("#");
  const month = quarter ? Number(word.slice(1)) * 3 - 2 : monthNamed(word);
  const [before, after] = [words[at - 1] ?? "", words[at + 1] ?? ""];
  const behind = YEAR.test(after) || (/^\d\d$/.test(after) && Number(after) >= 10);
  const year = behind ? (Number(after) % 2000) + 2000 : YEAR.test(before) ? Number(before) : null;
  const rest = words.filter(
    (_, i) => i !== at && !(behind && i === at + 1) && !(!behind && year !== null && i === at - 1),
  );
  return { month, year, rest: rest.join(" "), quarter };
}

const TOTAL = /(?:^| )(?:итог|итого|всего|total|sum)(?= |$)|^(?:год|year)(?= |$)/;
const FACT = /^(?:факт|fact|actual|руб|сумма|план факт)$/;
const MEASURES: readonly Field[] = ["amount", "quantity", "cost", "profit"];

/** A column that holds what a month brought. */
export interface MonthHeading {
  readonly column: number;
  readonly month: number;
  readonly year: number | null;
  readonly field: Field;
  readonly quarter: boolean;
}

/** True for a heading over sums of the other columns. */
export const isTotalHeading = (text: string): boolean => TOTAL.test(headingKey(text));

/**
 * Headings that are a month, alone or with a measure ("Январь 2026 Выручка"). A plan is none, nor is a total, nor a quarter
 * that stands among its months.
 */
export function monthHeadings(texts: readonly string[], words: Synonyms): readonly MonthHeading[] {
  const all = texts.flatMap((text, column): MonthHeading[] => {
    const month = isTotalHeading(text) ? null : monthIn(text);
    if (month === null) return [];
    const field = month.rest === "" || FACT.test(month.rest) ? "amount" : measureOf(month.rest, words);
    return field === null ? [] : [{ column, month: month.month, year: month.year, field, quarter: month.quarter }];
  });
  const found = all.every(({ quarter }) => quarter) ? all : all.filter(({ quarter }) => !quarter);
  const months = new Set(found.map(({ month, year }) => `${year}-${month}`));
  const named = found.some(({ year }) => year !== null);
  return months.size >= (named ? 2 : 3) ? found : [];
}

function measureOf(rest: string, words: Synonyms): Field | null {
  const [best] = words
    .meanings(headingForms(rest))
    .filter(({ field, score }) => score >= 0.8 && MEASURES.includes(field))
    .sort((a, b) => b.score - a.score);
  return best?.field ?? null;
}

/**
 * The first day of each of these months. Years that are not said go on from January to January; the last of them is the
 * one named, or without a name the latest in which no month lies after today.
 *
 * @param year named beside the headings (title, name of the tab); null when nowhere
 * @param today null: only headings with their own year are dated
 */
export function monthDays(
  headings: readonly MonthHeading[],
  year: number | null,
  today: number | null,
): readonly { readonly day: number | null; readonly assumed: boolean }[] {
  const bare = headings.filter((heading) => heading.year === null);
  const turns = bare.filter(({ month }, i) => i > 0 && month < bare[i - 1]!.month).length;
  const last = bare[bare.length - 1]?.month ?? 0;
  const now = today === null ? null : new Date((today - 25569) * 86_400_000);
  const latest = now === null ? null : last <= now.getUTCMonth() + 1 ? now.getUTCFullYear() : now.getUTCFullYear() - 1;
  let running = year ?? (latest === null ? null : latest - turns);
  let before = 0;
  return headings.map((heading) => {
    if (heading.year !== null) return { day: serialOf(heading.year, heading.month, 1) ?? null, assumed: false };
    if (running !== null && heading.month < before) running++;
    before = heading.month;
    return { day: running === null ? null : (serialOf(running, heading.month, 1) ?? null), assumed: year === null };
  });
}

/** The year that titles or the name of the tab speak of. */
export function yearIn(texts: readonly string[]): number | null {
  for (const text of texts) {
    const found = /(?:^|[^\d.,])((?:19|20)\d\d)(?![\d])/.exec(` ${text}`);
    if (found) return Number(found[1]);
  }
  return null;
}

const RANGE = /(\d{1,2})\.(\d{1,2})\.(\d{4})\s*[-–—]\s*(\d{1,2})\.(\d{1,2})\.(\d{4})/;

/** The first day of the one month that a title or the name of a tab speaks of ("Период: март 2026 г."); null when none. */
export function monthOfTitle(text: string, year: number | null): number | null {
  const range = RANGE.exec(text);
  if (range) {
    const [, , month, of, , last, until] = range;
    return month === last && of === until ? (serialOf(Number(of), Number(month), 1) ?? null) : null;
  }
  if (/план|plan|прогноз|forecast/i.test(text) || text.length > 60) return null;
  const found = monthIn(text.replace(/^[^:]*:\s*/, ""));
  if (found === null || (found.year ?? year) === null) return null;
  if (!/^(?:за|период|for|period|продажи|sales|отгрузки|отчет за)?$/.test(found.rest)) return null;
  return serialOf((found.year ?? year)!, found.month, 1) ?? null;
}
