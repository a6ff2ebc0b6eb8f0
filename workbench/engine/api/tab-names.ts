import { exception } from "../../host/exception.ts";
import type { Book } from "../book.ts";

/** A name for a tab, as strict as any source has it: at most 100 characters, none of `[ ] / \ ? * :`, not taken (fact B19). */
export function checkName(book: Book, name: string, sheetId?: string): void {
  const taken = book.tabs.list().some((tab) => tab.id !== sheetId && tab.name.toLowerCase() === name.toLowerCase());
  if (taken) throw exception(`A sheet with the name "${name}" already exists. Please enter another name.`);
  if (name.trim() === "" || name.length > 100 || /[[\]/\\?*:]/.test(name))
    throw exception(`The stand-in refuses "${name}" as the name of a tab.`);
}
