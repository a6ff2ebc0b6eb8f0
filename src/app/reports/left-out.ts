import type { MenuTexts } from "../../messages/menu.ts";
import { spans } from "../../messages/spans.ts";
import { partsOf } from "../../model/book/join.ts";
import { isLive } from "../../model/refs.ts";
import type { Book, TableKind } from "../../model/types.ts";
import type { Remarks } from "./remarks.ts";

/** Sentences about the tabs of some kinds that live formulas cannot follow. */
export function notFollowed(book: Book, kinds: readonly TableKind[], texts: MenuTexts): string[] {
  return book.tables
    .filter((table) => table.kind !== null && kinds.includes(table.kind) && !isLive(table))
    .map(({ tabName }) => texts.notLive(tabName));
}

/** Sentences about the rows of some kinds of table that did not go in or went in twice. Blank rows are not worth a word. */
export function leftOut(book: Book, kinds: readonly TableKind[], remarks: Remarks): string[] {
  const { texts, say } = remarks;
  const rowsSaid = (rows: readonly number[]) => say(rows.length === 1 ? texts.row : texts.rows, { rows: spans(rows) });
  const used = book.tables.filter(({ kind }) => kind !== null && kinds.includes(kind)).flatMap(partsOf);
  const tabs = new Set(used.map(({ tabName }) => tabName));
  const skipped = book.skipped.flatMap(({ tabName: tab, rows, reason }) =>
    tabs.has(tab) && reason !== "blank"
      ? [say(texts.leftOut, { tab, rows: rowsSaid(rows), reason: texts.reasons[reason] })]
      : [],
  );
  const twice = book.repeated.flatMap(({ table, of, rows, only, copy }) => {
    if (table.kind === null || !kinds.includes(table.kind)) return [];
    const text = !copy ? texts.twice : only.length > 0 ? texts.copyWithout : texts.copy;
    return [say(text, { n: rows.length, tab: table.tabName, of: of.tabName, rows: rowsSaid(only) })];
  });
  return [...twice, ...skipped];
}
