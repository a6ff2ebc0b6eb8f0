import { isBlank, textOf } from "../cells/text.ts";
import type { Cell } from "../cells/types.ts";
import type { Rows } from "./rows.ts";

/** No `\b` here: it does not know Cyrillic letters. */
const TOTAL = /^(?:итог|итого|всего|total|totals|subtotal|grand total)(?=$|[\s:,.])/i;
/** Text that is more than a number typed with its currency. */
const NAME = /\p{L}{2}/u;
const ONLY_TOTAL = /^(?:итог|итого|всего|total|totals|subtotal|grand total)[\s:,.]*$/i;

/**
 * A row is a total when its first text is a word for it and nothing else, or begins with one and is the only text of the
 * row ("Итого по отделу"), so that a client called "Total Energy" stays.
 */
export function isTotalRow(row: readonly Cell[]): boolean {
  const first = row.find((cell) => typeof cell === "string" && !isBlank(cell));
  if (first === undefined) return false;
  const text = textOf(first);
  if (ONLY_TOTAL.test(text)) return true;
  return TOTAL.test(text) && row.every((cell) => cell === first || typeof cell !== "string" || !NAME.test(cell));
}

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
