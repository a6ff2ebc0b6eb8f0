import { type Installation, newInstallation } from "../host/installation.ts";
import { areaOfA1 } from "./api/areas.ts";
import { Book } from "./book.ts";

/**
 * Somebody else protects cells, so that this user and the scripts he runs can not edit them (fact B26); a whole tab without
 * cells, but for those that he left free.
 */
export function closeToUser(book: Book, tab: string, cells?: string, free: readonly string[] = []): void {
  const unprotected = free.map((a1) => areaOfA1(book, tabOf(book, tab), a1).zone);
  fence(book, "protection", tab, cells, { description: "", warningOnly: false, unprotected, closed: true });
}

/** Somebody makes a table of cells, whose columns then have types (facts B28, B29). */
export function makeTable(book: Book, tab: string, cells: string): void {
  fence(book, "typed", tab, cells, {});
}

/** File > Make a copy: the tabs and what is kept beside their cells, under another name, and a bare installation (facts D16, D17). */
export function copyOf(book: Book): { readonly book: Book; readonly installation: Installation } {
  const copy = new Book(book.exportData(), book.world, book.options);
  copy.name = `Copy of ${book.name}`;
  return { book: copy, installation: newInstallation() };
}

type Data = { readonly [name: string]: unknown };

function fence(book: Book, kind: "protection" | "typed", tab: string, cells: string | undefined, data: Data): void {
  const found = tabOf(book, tab);
  const zone = cells === undefined ? {} : { zone: areaOfA1(book, found, cells).zone };
  book.side.add({ kind, sheetId: found.id, ...zone, data });
  book.flush();
}

function tabOf(book: Book, tab: string) {
  const found = book.tabs.list().find(({ name }) => name === tab);
  if (!found) throw new Error(`No tab ${tab}`);
  return found;
}
