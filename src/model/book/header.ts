import { widthOf } from "../../cells/table.ts";
import { isBlank, textOf } from "../../cells/text.ts";
import type { Cell } from "../../cells/types.ts";
import type { Field } from "../types.ts";
import { agreement, isData, lookAt } from "./content.ts";
import { CONTENT } from "./fields.ts";
import { isInnerHeading } from "./groups.ts";
import { headingForms } from "./heading.ts";
import { monthHeadings } from "./months.ts";
import type { Reader } from "./reader.ts";

export interface Header {
  /** 1-based row of the headings, the lower one of two; 0 when no row looks like headings. */
  readonly row: number;
  /** One per column, two levels joined by a space. */
  readonly texts: readonly string[];
  /** Per column the forms to compare; of two levels the lower one first. */
  readonly forms: readonly (readonly string[])[];
}

type Headings = Pick<Header, "texts" | "forms">;

const DEEPEST = 15;
const LOOKED_AT = 20;

/**
 * Finds the heading row among the first fifteen. A row scores 10 for each field it names, 3 for each of these whose cells
 * below agree, 1 for each filled cell, -5 for each cell that looks like data; a row and the one above are also tried as
 * two levels, merged cells filled from the left. Headings that are months are no data, also where they are dates.
 *
 * @param above rows that belong to another table
 */
export function findHeader(rows: readonly (readonly Cell[])[], { locale, words }: Reader, above = 0): Header {
  const width = widthOf(rows);
  const none = { texts: Array<string>(width).fill(""), forms: Array<string[]>(width).fill([]) };
  let best: Header & { readonly score: number } = { ...none, row: 0, score: 9 };
  for (let i = above; i < Math.min(above + DEEPEST, rows.length); i++) {
    const below = rowsBelow(rows, i + 1);
    const lower = texts(rows[i]!, width);
    const single = { texts: lower, forms: lower.map(headingForms) };
    for (const candidate of [single, joined(rows[i - 1], lower, width)]) {
      if (candidate === null) continue;
      const months = new Set(monthHeadings(candidate.texts, words).map(({ column }) => column));
      const data = rows[i]!.filter((cell, at) => !months.has(at) && !isBlank(cell) && isData(cell, locale)).length;
      const cut = candidate === single ? (headsMore(rows[i]!, rows[i + 1], locale) ? 20 : 0) : 5;
      const score = scoreOf(candidate, below, { locale, words }) + 3 * months.size - 5 * data - cut;
      if (score > best.score) best = { ...candidate, row: i + 1, score };
    }
  }
  const { row, texts: found, forms } = best;
  const inner = rows[row];
  if (row > 0 && inner && isInnerHeading(inner, found, words)) {
    const both = found.map((text, column) => [text, textOf(inner[column] ?? "")].filter(Boolean).join(" / "));
    return { row: row + 1, texts: both, forms: both.map(headingForms) };
  }
  return { row, texts: found, forms };
}

/** Whether the row below says the same words under several merged headings ("План", "Факт" under each month). */
function headsMore(row: readonly Cell[], lower: readonly Cell[] | undefined, locale: string): boolean {
  const said = (lower ?? []).filter((cell) => !isBlank(cell));
  const under = (lower ?? []).some((cell, column) => !isBlank(cell) && isBlank(row[column]));
  const again = new Set(said).size < said.length;
  return under && again && said.every((cell) => typeof cell === "string" && !isData(cell, locale));
}

/** The first rows below a heading row, without those that say it again. */
export function rowsBelow(rows: readonly (readonly Cell[])[], headerRow: number): readonly (readonly Cell[])[] {
  const head = rows[headerRow - 1] ?? [];
  const again = (row: readonly Cell[]) => row.every((cell, i) => cell === head[i]);
  return rows.slice(headerRow, headerRow + LOOKED_AT).filter((row) => !again(row));
}

function texts(row: readonly Cell[], width: number): string[] {
  return Array.from({ length: width }, (_, column) => textOf(row[column] ?? ""));
}

/** Two levels of headings as one; null when the upper row is a title or empty, or heads each column by itself. */
function joined(upper: readonly Cell[] | undefined, lower: readonly string[], width: number): Headings | null {
  if (!upper || upper.filter((cell) => !isBlank(cell)).length < 2) return null;
  if (!upper.some((cell, column) => isBlank(cell) && lower[column] !== "")) return null;
  let group = "";
  const groups = texts(upper, width).map((text) => {
    if (text !== "") group = text;
    return group;
  });
  const whole = groups.map((text, column) => `${text} ${lower[column]!}`.trim());
  const forms = whole.map((text, column) => [
    ...headingForms(lower[column]!),
    ...headingForms(text),
    ...headingForms(`${lower[column]!} ${groups[column]!}`),
  ]);
  return { texts: whole, forms };
}

function scoreOf({ texts, forms }: Headings, below: readonly (readonly Cell[])[], { locale, words }: Reader): number {
  const named = new Set<Field>();
  let agreeing = 0;
  forms.forEach((column, index) => {
    const sure = words.meanings(column).filter(({ score }) => score >= 0.8);
    if (sure.length === 0) return;
    const look = lookAt(
      below.map((row) => row[index] ?? ""),
      locale,
    );
    const field = sure.sort((a, b) => b.score - a.score || a.rank - b.rank)[0]!.field;
    if (!named.has(field) && look.filled > 0 && agreement(look, CONTENT[field]) === 1) agreeing++;
    named.add(field);
  });
  return 10 * named.size + 3 * agreeing + texts.filter((text) => text !== "").length;
}
