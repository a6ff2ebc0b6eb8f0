import { isBlank } from "../cells/text.ts";
import type { Rows } from "./rows.ts";

/** No `\b` here: it does not know Cyrillic letters. */
const TOTAL = /^(?:итог|итого|всего|total|totals|subtotal|grand total)(?=$|[\s:,.])/i;
const ONLY_TOTAL = /^(?:итог|итого|всего|total|totals|subtotal|grand total)[\s:,.]*$/i;

/**
 * Leaves out blank rows and totals. A row is a total when its first text is a word for it and nothing else, or begins
 * with one and is the only text of the row ("Итого по отделу"), so that a client called "Total Energy" stays.
 */
export function isNoRecord(rows: Rows, i: number): boolean {
  if (rows.isBlank(i)) {
    rows.leave(i, "blank");
    return true;
  }
  const texts = rows.texts(i);
  const [first] = texts;
  if (first === undefined || isBlank(first)) return false;
  if (!ONLY_TOTAL.test(first) && !(TOTAL.test(first) && texts.length === 1)) return false;
  rows.leave(i, "total");
  return true;
}
