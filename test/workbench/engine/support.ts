import { type Book, type BookOptions, openBook } from "../../../workbench/engine/book.ts";
import type { FileCell, TabData, World } from "../../../workbench/types.ts";

/** Scripts run in UTC; the spreadsheet lives in Moscow. */
export const english: World = { locale: "en_US", zone: "Europe/Moscow", language: "en", today: "2026-03-31" };
export const russian: World = { locale: "ru_RU", zone: "Europe/Moscow", language: "ru", today: "2026-03-31" };

type Rows = readonly (readonly FileCell[])[];

export function bookOf(rows: Rows, world: World = english, options: BookOptions = {}): Book {
  return openBook([{ name: "Data", rows }] satisfies TabData[], world, options);
}

/** SpreadsheetApp as a script gets it, with nothing forbidden; toasts are noted. */
export function appOf(book: Book, toasts: string[] = []): typeof SpreadsheetApp {
  const run = { Date, ui: () => ({}), toast: (text: string) => void toasts.push(text) };
  return book.spreadsheetApp({ enter: () => undefined }, run) as typeof SpreadsheetApp;
}

export function chartsOf(book: Book): typeof Charts {
  return book.charts({ enter: () => undefined }) as typeof Charts;
}

/** The active spreadsheet and its first tab. */
export function open(rows: Rows, world: World = english) {
  const book = bookOf(rows, world);
  const app = appOf(book);
  const spreadsheet = app.getActive();
  return { book, app, spreadsheet, sheet: spreadsheet.getSheets()[0]! };
}

/** Custom functions in plain JavaScript, with a note of every call. */
export function withFunctions(book: Book, functions: { readonly [name: string]: (...args: never[]) => unknown }) {
  const calls: { name: string; args: unknown[] }[] = [];
  book.setCustomFunctions(Object.keys(functions), (name, argumentsFor) => {
    const args = argumentsFor(Date);
    calls.push({ name, args });
    return functions[name]!(...(args as never[]));
  });
  return calls;
}
