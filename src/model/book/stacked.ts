import { isBlank, textOf } from "../../cells/text.ts";
import type { Cell } from "../../cells/types.ts";
import { isData } from "./content.ts";
import { headingForms, headingKey } from "./heading.ts";
import type { Reader } from "./reader.ts";

const FEWEST_HEADINGS = 2;
/** Share of a table's headings that are the table's own said again. */
const ALIKE = 0.7;

/**
 * How many rows stand above the next table, its title not among them; null when there is none. It begins with the first
 * row below a table's headings in which other headings stand: below a blank row or a title, texts only, and at least two
 * of them, half of all, are known as headings. The table's own headings said again are none.
 */
export function nextBreak(
  rows: readonly (readonly Cell[])[],
  headerRow: number,
  headings: readonly string[],
  { locale, words }: Reader,
): number | null {
  const own = new Set(headings.map(headingKey).filter(Boolean));
  for (let i = headerRow + 1; i < rows.length; i++) {
    const blank = isBare(rows[i - 1]!);
    if (!blank && !isTitle(rows[i - 1]!)) continue;
    const filled = rows[i]!.filter((cell) => !isBlank(cell));
    if (filled.length < FEWEST_HEADINGS || filled.some((cell) => typeof cell !== "string" || isData(cell, locale)))
      continue;
    const meant = filled.map((cell) => words.meanings(headingForms(textOf(cell))).filter(({ score }) => score === 1));
    const known = meant.filter(({ length }) => length > 0);
    const fields = new Set(known.map(([match]) => match!.field));
    const again = filled.filter((cell) => own.has(headingKey(textOf(cell)))).length;
    if (fields.size < FEWEST_HEADINGS || known.length * 2 < filled.length || again >= ALIKE * own.size) continue;
    return blank ? i : i - 1;
  }
  return null;
}

const isBare = (row: readonly Cell[]) => row.every(isBlank);

/** One text and nothing else. */
function isTitle(row: readonly Cell[]): boolean {
  const filled = row.filter((cell) => !isBlank(cell));
  return filled.length === 1 && typeof filled[0] === "string";
}
