import { type SpellingKind, spellingKind } from "../../cells/spellings.ts";
import { clientKey, isBlank, textOf, wordKey } from "../../cells/text.ts";
import { tick } from "../../cells/ticks.ts";
import type { Cell } from "../../cells/types.ts";
import { columnsFrom, headings } from "../headings.ts";
import type { Diagnosis } from "./doctor.ts";
import type { Spot, Why } from "./types.ts";

/** Where the rows of the Spellings tab begin, below title, note and headings. */
export const SPELLINGS_ROW = 4;
/** Kind, as it stands, times, read as, yes or no, why, where. People may add columns of their own behind them. */
export const SPELLINGS_COLUMNS = 7;

type Rows = readonly (readonly Cell[])[];

/**
 * The Spellings tab as it stands by now, wherever people have put rows and columns.
 *
 * @param values the tab from A1
 * @param heads its headings as we write them
 */
export function spellingsIn(
  values: Rows,
  heads: readonly string[],
): {
  /** The first row below the headings, 1-based. */
  readonly row: number;
  /** Our columns, 1-based; 0 where one was deleted. */
  readonly columns: readonly number[];
  /** From the headings down: our columns, then those that people added. */
  readonly table: Rows;
} {
  const [head, line] = headings(values, heads[0]!, SPELLINGS_ROW - 1);
  const left = line.indexOf(wordKey(heads[0]!));
  const rows = values.slice(head - 1);
  const columns = left < 0 ? heads.map((_, i) => i + 1) : columnsFrom(rows, heads, left, line.length);
  const others = Array.from({ length: line.length }, (_, i) => i + 1).filter((column) => !columns.includes(column));
  const table = rows.map((row) => [...columns, ...others].map((column) => row[column - 1] ?? ""));
  return { row: head + 1, columns, table };
}

/** A row of the Spellings tab. */
export interface SpellingRow {
  /** null: a word that is no kind, kept as typed. */
  readonly kind: SpellingKind | null;
  /** All of it, in the order of our columns. */
  readonly asTyped: readonly Cell[];
  readonly text: Cell;
  readonly times: number;
  readonly readAs: Cell;
  /** As typed; true where nobody said anything and the word is sure. */
  readonly decision: Cell;
  /** null in rows that people added. */
  readonly why: Why | null;
  readonly spot: Spot | null;
  readonly own: readonly Cell[];
}

/**
 * The rows of the tab built anew: a proposal that stands in it keeps what people typed, the order is that of the tab, new
 * proposals come below, those that wait for a yes first. What nobody decided goes when its spelling has gone from the
 * tabs; everything decided and every row that people added stays.
 */
export function mergeSpellings(
  rows: Rows,
  { proposals, times }: Pick<Diagnosis, "proposals" | "times">,
): SpellingRow[] {
  const open = new Map(proposals.map((proposal) => [keyOf(proposal.kind, proposal.text), proposal]));
  const kept = rows.flatMap((row): SpellingRow[] => {
    const [kindTyped = "", text = "", , readAs = "", decision = "", why = ""] = row;
    if (row.every(isBlank)) return [];
    const kind = spellingKind(kindTyped) ?? null;
    const key = kind && keyOf(kind, textOf(text));
    const proposal = key ? open.get(key) : undefined;
    if (key) open.delete(key);
    const count = kind ? times(kind, textOf(text)) : 0;
    const gone = count === 0 && isBlank(decision) && !isBlank(why) && row.slice(SPELLINGS_COLUMNS).every(isBlank);
    if (gone) return [];
    const asTyped = row.slice(0, SPELLINGS_COLUMNS);
    const typed = { kind, asTyped, text, times: count, readAs, decision, own: row.slice(SPELLINGS_COLUMNS) };
    return [{ ...typed, why: proposal?.why ?? null, spot: proposal?.spots[0] ?? null }];
  });
  const fresh = [...open.values()].map(
    ({ spots, ...proposal }): SpellingRow => ({
      ...proposal,
      spot: spots[0] ?? null,
      asTyped: [],
      decision: proposal.sure ? true : "",
      own: [],
    }),
  );
  return [...kept, ...fresh.sort((a, b) => Number(a.decision === true) - Number(b.decision === true))];
}

const keyOf = (kind: SpellingKind, text: string) => `${kind} ${clientKey(text)}`;

/** How the rows stand: agreed to, refused, waiting. */
export function countDecisions(rows: readonly Pick<SpellingRow, "text" | "decision">[]): {
  readonly yes: number;
  readonly no: number;
  readonly wait: number;
} {
  const of = rows
    .filter(({ text }) => !isBlank(text))
    .map(({ decision }) => (isBlank(decision) ? null : tick(decision)));
  const yes = of.filter((said) => said === true).length;
  const no = of.filter((said) => said === false).length;
  return { yes, no, wait: of.length - yes - no };
}
