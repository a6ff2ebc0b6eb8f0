import type { MenuTexts } from "../messages/menu.ts";
import { partsOf } from "../model/join.ts";
import { isLive } from "../model/refs.ts";
import type { Book, TableKind } from "../model/types.ts";

/** Sentences about the tabs of some kinds that live formulas cannot follow. */
export function notFollowed(book: Book, kinds: readonly TableKind[], texts: MenuTexts): string[] {
  return book.tables
    .filter((table) => table.kind !== null && kinds.includes(table.kind) && !isLive(table))
    .map(({ tabName }) => texts.notLive(tabName));
}

/** Sentences about the rows of some kinds of table that did not go in. Blank rows are not worth a word. */
export function leftOut(book: Book, kinds: readonly TableKind[], texts: MenuTexts): string[] {
  const used = book.tables.filter(({ kind }) => kind !== null && kinds.includes(kind)).flatMap(partsOf);
  const tabs = new Set(used.map(({ tabName }) => tabName));
  return book.skipped
    .filter(({ tabName, reason }) => tabs.has(tabName) && reason !== "blank")
    .map(({ tabName: tab, rows, reason }) => texts.leftOut({ count: rows.length, tab, reason, rows }));
}
