import { isBlank, isErrorValue, textOf, wordKey } from "../../cells/text.ts";
import type { Cell } from "../../cells/types.ts";
import { blocksOf, METHOD_BLOCKS, METHOD_TABS, type MethodBlock, type MethodTab } from "./layout.ts";
import type { MethodTexts } from "./texts.ts";

type Heads = MethodTexts["heads"];
type Rows = readonly (readonly Cell[])[];

/** A tab that holds a part of a method, whoever made it. */
export interface FoundMethod {
  readonly tab: MethodTab;
  /** The filled rows of each of its tables whose headings are known, without the headings. */
  readonly blocks: ReadonlyMap<MethodBlock, Rows>;
}

/** Rows among which the headings are looked for. */
const TOP = 10;
/** The share of a table's headings that must be there: a consultant may have reworded one. */
const ENOUGH = 0.6;

/**
 * Recognises a Method tab by the headings of its tables, wherever in the first rows they stand.
 *
 * @param heads the headings in every language
 * @returns null for any other tab
 */
export function foundMethod(rows: Rows, heads: readonly Heads[]): FoundMethod | null {
  for (let at = 0; at < Math.min(TOP, rows.length); at++) {
    const line = rows[at]!.map((cell) => wordKey(textOf(cell)));
    if (line.filter(Boolean).length < 2) continue;
    for (const tab of METHOD_TABS) {
      const places = blocksOf(tab).map((block) => [block, placeOf(line, block, heads)] as const);
      if (places[0]![1] < 0) continue;
      const known = places.filter(([, left]) => left >= 0);
      return { tab, blocks: new Map(known.map(([block, left]) => [block, below(rows, at, left, block)])) };
    }
  }
  return null;
}

/** The column, from 0, in which a table begins; -1 where enough of its headings do not stand side by side. */
function placeOf(line: readonly string[], block: MethodBlock, heads: readonly Heads[]): number {
  for (const own of heads) {
    const wanted = own[block].map(wordKey);
    const left = line.indexOf(wanted[0]!);
    if (left < 0) continue;
    const same = wanted.filter((word, i) => word !== "" && line[left + i] === word);
    if (same.length >= wanted.length * ENOUGH) return left;
  }
  return -1;
}

function below(rows: Rows, head: number, left: number, block: MethodBlock): Rows {
  const width = METHOD_BLOCKS[block].fields.length;
  const cells = rows.slice(head + 1).map((row) => Array.from({ length: width }, (_, i) => row[left + i] ?? ""));
  let length = cells.length;
  while (length > 0 && cells[length - 1]!.every((cell) => isBlank(cell) || isErrorValue(cell))) length--;
  return cells.slice(0, length).map((row) => row.map((cell) => (isErrorValue(cell) ? "" : cell)));
}
