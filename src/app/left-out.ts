import type { MenuTexts } from "../messages/menu.ts";
import { partsOf } from "../model/join.ts";
import type { Book, TableKind } from "../model/types.ts";

/** Sentences about the rows of some kinds of table that did not go in. Blank rows are not worth a word. */
export function leftOut(book: Book, kinds: readonly TableKind[], texts: MenuTexts): string[] {
  const used = book.tables.filter(({ kind }) => kind !== null && kinds.includes(kind)).flatMap(partsOf);
  const tabs = new Set(used.map(({ tabName }) => tabName));
  return book.skipped
    .filter(({ tabName, reason }) => tabs.has(tabName) && reason !== "blank")
    .map(({ tabName: tab, rows, reason }) => texts.leftOut({ count: rows.length, tab, reason, rows }));
}
