import type { MenuTexts } from "../../messages/menu.ts";
import { partsOf } from "../../model/book/join.ts";
import { isLive } from "../../model/refs.ts";
import type { Book, TableKind } from "../../model/types.ts";

/** Sentences about the tabs of some kinds that live formulas cannot follow. */
export function notFollowed(book: Book, kinds: readonly TableKind[], texts: MenuTexts): string[] {
  return book.tables
    .filter((table) => table.kind !== null && kinds.includes(table.kind) && !isLive(table))
    .map(({ tabName }) => texts.notLive(tabName));
}

/** Sentences about the rows of some kinds of table that did not go in or went in twice. Blank rows are not worth a word. */
export function leftOut(book: Book, kinds: readonly TableKind[], texts: MenuTexts): string[] {
  const used = book.tables.filter(({ kind }) => kind !== null && kinds.includes(kind)).flatMap(partsOf);
  const tabs = new Set(used.map(({ tabName }) => tabName));
  const skipped = book.skipped
    .filter(({ tabName, reason }) => tabs.has(tabName) && reason !== "blank")
    .map(({ tabName: tab, rows, reason }) => texts.leftOut({ count: rows.length, tab, reason, rows }));
  const twice = book.repeated.flatMap(({ table, of, rows, only, copy }) =>
    table.kind !== null && kinds.includes(table.kind)
      ? [texts.repeated({ count: rows.length, tab: table.tabName, of: of.tabName, only: copy ? only : null })]
      : [],
  );
  return [...twice, ...skipped];
}
