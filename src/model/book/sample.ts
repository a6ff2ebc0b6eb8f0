import { isBlank, isoDay, textOf } from "../../cells/text.ts";
import { type Cell, Day } from "../../cells/types.ts";
import type { Language } from "../../messages/language.ts";

const SAMPLES = 3;
const LONGEST = 40;
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** The first three different values of a column, as the language writes them; ids keep their digits together. */
export function samplesOf(cells: readonly Cell[], language: Language, isId: boolean): readonly string[] {
  const samples = new Set<string>();
  for (const cell of cells) {
    if (!isBlank(cell)) samples.add(isId ? shown(textOf(cell), language) : shown(cell, language));
    if (samples.size === SAMPLES) break;
  }
  return [...samples];
}

/** A cell as a person would write it: `26 Nov 2026`, `292,600`. A long text is cut at a word. */
export function shown(cell: Cell, language: Language): string {
  if (cell instanceof Day) {
    const [year, month, day] = isoDay(cell.serial).split("-") as [string, string, string];
    return language === "ru" ? `${day}.${month}.${year}` : `${Number(day)} ${MONTHS[Number(month) - 1]} ${year}`;
  }
  if (typeof cell === "number") return shownNumber(cell, language);
  const text = textOf(cell).replace(/\s+/g, " ");
  return text.length <= LONGEST
    ? text
    : `${text.slice(0, text.lastIndexOf(" ", LONGEST - 1) + 1 || LONGEST - 1).trim()}…`;
}

/** Thousands grouped from five digits on, so that ids and years stay whole; at most two decimals. */
function shownNumber(value: number, language: Language): string {
  const [whole, fraction] = String(Math.round(value * 100) / 100).split(".") as [string, string?];
  const grouped =
    Math.abs(value) < 10000 ? whole : whole.replace(/\B(?=(\d{3})+$)/g, language === "ru" ? "\u00a0" : ",");
  return fraction === undefined ? grouped : `${grouped}${language === "ru" ? "," : "."}${fraction}`;
}
