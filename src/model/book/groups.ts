import { isBlank, textOf } from "../../cells/text.ts";
import type { Cell } from "../../cells/types.ts";
import type { Field } from "../types.ts";
import { headingForms } from "./heading.ts";
import type { Synonyms } from "./synonyms.ts";

/** A column in which names of two fields stand one below the other: the outer in rows of their own, with sums. */
export interface Grouping {
  /** From 0. */
  readonly column: number;
  readonly outer: Field;
  /** The heading of the inner names. */
  readonly inner: string;
}

const NAMES: readonly Field[] = ["client", "product", "manager", "region", "segment", "deal_name"];

/** The column whose heading names two fields: "Покупатель / Номенклатура". */
export function groupingOf(texts: readonly string[], words: Synonyms): Grouping | null {
  for (const [column, text] of texts.entries()) {
    const parts = text.split(/\s*[/\\,\n]\s*/).filter(Boolean);
    const fields = parts.map((part) => nameField(part, words));
    if (parts.length < 2 || fields.includes(null) || new Set(fields).size < 2) continue;
    return { column, outer: fields[0]!, inner: parts[parts.length - 1]! };
  }
  return null;
}

function nameField(text: string, words: Synonyms): Field | null {
  const exact = words.meanings(headingForms(text)).filter(({ field, score }) => score === 1 && NAMES.includes(field));
  return exact.sort((a, b) => a.rank - b.rank)[0]?.field ?? null;
}

/** A heading of which the second level names what stands indented below the first: "Номенклатура" under "Контрагент". */
export function isInnerHeading(row: readonly Cell[], upper: readonly string[], words: Synonyms): boolean {
  const filled = row.flatMap((cell, i) => (isBlank(cell) ? [] : [i]));
  const [at] = filled;
  if (at === undefined || filled.length !== 1 || upper.filter(Boolean).length < 2) return false;
  return groupingOf([`${upper[at] ?? ""} / ${textOf(row[at]!)}`], words) !== null;
}

/** A row of names and sums. `name` with the spaces before it; `sum` of any column of numbers, null when it has none. */
export interface Line {
  readonly name: string;
  readonly sum: number | null;
}

const indentOf = (name: string) => name.length - name.trimStart().length;
const alike = (a: number, b: number) => Math.abs(a - b) <= 0.01 + 0.001 * Math.abs(a);

/**
 * Which lines are groups: those less indented than the next, or, where nothing is indented, those whose sum is that of the
 * lines up to the next group. Null when the lines are no groups with their records.
 *
 * @param whole false for the beginning of a tab, where the last group may be cut off
 */
export function groupLines(lines: readonly Line[], whole: boolean): readonly boolean[] | null {
  const least = lines.reduce((least, { name }) => Math.min(least, indentOf(name)), Number.POSITIVE_INFINITY);
  const indented = lines.map(({ name }) => indentOf(name) > least);
  if (indented.some(Boolean)) return indented[0] ? null : lines.map((_, i) => !indented[i] && indented[i + 1] === true);
  const groups = lines.map(() => false);
  for (let i = 0; i < lines.length; ) {
    const sum = lines[i]!.sum;
    if (sum === null) return null;
    let last = i;
    for (let total = 0, j = i + 1; j < lines.length && last === i; j++) {
      total += lines[j]!.sum ?? 0;
      if (alike(sum, total)) last = j;
    }
    if (last === i) return !whole && i > 0 ? groups : null;
    groups[i] = true;
    i = last + 1;
  }
  return lines.length === 0 ? null : groups;
}
