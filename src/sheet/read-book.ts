import type { World } from "../cells/types.ts";
import { bookOf } from "../model/book/book.ts";
import type { Flaw } from "../model/book/flaws.ts";
import { joinAlike, layoutFlaws, repeatFlaws, tablesOfReports } from "../model/book/join.ts";
import { withSpellings } from "../model/book/spelled.ts";
import { type StageWords, stageKinds } from "../model/book/stage-kinds.ts";
import type { Book, Table, TableKind } from "../model/types.ts";
import type { SpellingsTab } from "./spellings.ts";
import type { TeamTab } from "./team-tabs.ts";

/** The team's workbook, read once. */
export interface TeamBook {
  readonly book: Book;
  readonly flaws: readonly Flaw[];
  readonly tabs: readonly TeamTab[];
  /** Every table of every tab, tab by tab; those of reports (`book.tables`) are made of them. */
  readonly tables: readonly Table[];
  /** Names of tabs with the same columns, a list for each such set. */
  readonly alike: readonly (readonly string[])[];
}

const TABLE_KINDS: readonly TableKind[] = ["clients", "deals", "orders", "activities"];

/** Kinds of table, or what chooses them from the kinds there are. */
export type WantedKinds = readonly TableKind[] | ((found: ReadonlySet<TableKind>) => readonly TableKind[]);

/**
 * Reads the tabs of the team's that are clients, deals, orders or activities, and their records.
 *
 * @param stages those of the method: they tell won from lost and one spelling from another
 * @param here from `sheetWorld()`
 * @param tabs from `teamTabs()`
 * @param kinds of which kinds the records are wanted; other tabs are looked at only
 * @param spelled the Spellings tab, where there is one
 */
export function readBook(
  stages: readonly StageWords[],
  { world }: { readonly world: World },
  tabs: readonly TeamTab[],
  kinds: readonly TableKind[] = TABLE_KINDS,
  spelled?: SpellingsTab,
): TeamBook {
  const wanted = ({ kind }: Table) => kind !== null && kinds.includes(kind);
  const found = tabs.flatMap(({ table, beside, values, whole }) => {
    const seen = [table, ...beside];
    return (seen.some(wanted) ? whole() : seen).map((one) => ({ table: one, values }));
  });
  const { tables, sets } = joinAlike(found.map(({ table }) => table));
  const used = found.flatMap(({ values }, i) => {
    const table = tables[i]!;
    return wanted(table) ? [{ table, values: values() }] : [];
  });
  const { book, flaws } = bookOf(used, world, stageKinds(stages), spelled?.spellings);
  const copies = new Set(book.repeated.filter(({ copy }) => copy).map(({ table }) => table));
  const read = tablesOfReports(tables.filter((table) => !copies.has(table)));
  return {
    book: {
      ...book,
      tables: spelled ? read.map((table) => withSpellings(table, spelled)) : read,
    },
    flaws: [...tabs.flatMap((tab) => tab.flaws), ...layoutFlaws(tables), ...repeatFlaws(book.repeated), ...flaws],
    tabs,
    tables,
    alike: sets,
  };
}
