import { columnRef } from "../../model/refs.ts";
import type { Field, Table } from "../../model/types.ts";

const COLUMN = /^('(?:[^']|'')*'!)([A-Z]+)(\d+):([A-Z]+)(\d*)$/;

/**
 * A column of a table as a native formula names it, fixed against copying: `'Deals 2026'!$E$2:$E`. Undefined where the field
 * has no column of its own, or where its words are read through the Spellings tab.
 */
export function plainColumn(table: Table | undefined, field: Field): string | undefined {
  const found = COLUMN.exec((table && columnRef(table, field)) ?? "");
  if (!found) return undefined;
  const [, tab, from, first, to, last] = found;
  return `${tab}$${from}$${first}:$${to}${last === "" ? "" : `$${last}`}`;
}

/** A cell for a condition of SUMIFS, COUNTIFS or MAXIFS that is to mean its text, which may hold the signs of a pattern. */
export function sameAs(cell: string): string {
  const escaped = ["~", "*", "?"].reduce((text, sign) => `SUBSTITUTE(${text};"${sign}";"~${sign}")`, cell);
  return `"="&${escaped}`;
}

/** Whether a text as it stands would be read as a pattern or a comparison there. */
export const isPattern = (text: string) => /[~*?]|^[<>=]/.test(text);
