import { textOf } from "../../cells/text.ts";
import { median } from "../../metrics/statistics.ts";
import type { Rows } from "./rows.ts";

/**
 * Margins of a table's rows as fractions of the amount, null where none is given. Whether 25 or 0.25 is a quarter is told by
 * the column, not by the cell: most of it above 1 is in per cent. A text with its sign (`25 %`) says so itself. A column of
 * markups n (profit over cost) is read as the margin n / (1 + n).
 */
export function marginsOf(rows: Rows): (i: number) => number | null {
  const field = rows.has("margin_pct") ? "margin_pct" : "markup_pct";
  if (!rows.has(field)) return () => null;
  const signed = (i: number) => textOf(rows.cell(i, field)).endsWith("%");
  const plain = Array.from({ length: rows.count }, (_, i) => (signed(i) ? 0 : Math.abs(rows.number(i, field) ?? 0)));
  const unit = (median(plain.filter((n) => n !== 0)) ?? 0) > 1 ? 100 : 1;
  return (i) => {
    const given = rows.number(i, field);
    if (given === null) return null;
    const share = signed(i) ? given : given / unit;
    if (field === "margin_pct") return share;
    return share > -1 ? share / (1 + share) : null;
  };
}
