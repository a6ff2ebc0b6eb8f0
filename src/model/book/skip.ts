import { MONTH_WORDS, parseDates } from "../../cells/dates.ts";
import { isBlank, textOf } from "../../cells/text.ts";
import { type Cell, Day } from "../../cells/types.ts";
import type { Rows } from "./rows.ts";

/** No `\b` here: it does not know Cyrillic letters. */
const TOTAL = /^(?:итог|итого|всего|total|totals|subtotal|grand total)(?=$|[\s:,.])/i;
/** Text that is more than a number typed with its currency. */
const NAME = /\p{L}{2}/u;
const ONLY_TOTAL = /^(?:итог|итого|всего|total|totals|subtotal|grand total)[\s:,.]*$/i;

/** What follows the word in a row of totals: "Total for March", "Итого по отделу", "Всего за 2 квартал", "Total sales 2026". */
const OF = new RegExp(
  `^\\S+(?: total)?[\\s:,.]+(?:(?:for|of|in|by|per|to|at|по|за|на|в|с|к|от|до|${MONTH_WORDS}|amount|sales|revenue|orders|paid|sum|month|year|quarter|week|q[1-4]|сумма|продаж[аи]?|оплат[аы]?|оплачено|отгружено|заказ(?:ов|ы)?|выручка|месяц|год|квартал|неделя)(?![\\p{L}])|[\\d(])`,
  "iu",
);

/**
 * A row is a total when its first text is a word for it and nothing else, or begins with one and is the only text of the
 * row ("Итого по отделу"), so that a client called "Total Energy" stays. Beside a date it is a total only when it says of
 * what ("Total for March"): an order may have no other text than its client.
 */
export function isTotalRow(row: readonly Cell[]): boolean {
  const first = row.find((cell) => typeof cell === "string" && !isBlank(cell));
  if (first === undefined) return false;
  const text = textOf(first);
  if (ONLY_TOTAL.test(text)) return true;
  if (!TOTAL.test(text) || row.some((cell) => cell !== first && typeof cell === "string" && NAME.test(cell)))
    return false;
  return OF.test(text) || !row.some(isDate);
}

const isDate = (cell: Cell) =>
  cell instanceof Day ||
  (typeof cell === "string" && !isBlank(cell) && parseDates([cell], "en_GB").unread.length === 0);

/** Leaves out blank rows, totals and headings that are said again. */
export function isNoRecord(rows: Rows, i: number): boolean {
  if (rows.isBlank(i)) {
    rows.leave(i, "blank");
    return true;
  }
  const reason = isTotalRow(rows.line(i)) ? "total" : rows.isHeading(i) ? "heading" : null;
  if (reason === null) return false;
  rows.leave(i, reason);
  return true;
}
