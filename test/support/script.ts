import { methodCheck } from "../../src/app/method/check.ts";
import { languageOf } from "../../src/messages/language.ts";
import { type Book, openBook } from "../../workbench/engine/book.ts";
import { isTrip } from "../../workbench/host/cost.ts";
import { formatDate } from "../../workbench/host/format-date.ts";
import type { TabData, World } from "../../workbench/types.ts";
import { texts } from "./texts.ts";

/** A workbook with the services that code of `sheet` asks for, as globals; trips to Google are counted. */
export function script(tabs: readonly TabData[], world: World): { book: Book; trips: () => number } {
  const book = openBook(tabs, world);
  let trips = 0;
  const enter = (className: string, member: string) => {
    if (isTrip(className, member)) trips++;
  };
  const run = { Date, ui: () => ({}), toast: () => undefined };
  give("SpreadsheetApp", book.spreadsheetApp({ enter }, run));
  give("Utilities", {
    formatDate: (date: Date, zone: string, pattern: string) => formatDate(date.getTime(), zone, pattern),
  });
  give("Session", { getActiveUserLocale: () => world.language });
  give("LockService", { getDocumentLock: () => ({ tryLock: () => true, releaseLock: () => undefined }) });
  give("HtmlService", {
    createTemplateFromFile: (name: string) => ({
      getRawContent: () => JSON.stringify(texts(languageOf(name.replace("texts-", "")))),
    }),
  });
  book.setCustomFunctions(["methodCheck"], (_name, argumentsFor) =>
    methodCheck(...(argumentsFor(Date) as Parameters<typeof methodCheck>)),
  );
  const [ofUser, ofDocument] = [properties(), properties()];
  give("PropertiesService", { getUserProperties: () => ofUser, getDocumentProperties: () => ofDocument });
  return {
    book,
    trips: () => {
      const counted = trips;
      trips = 0;
      return counted;
    },
  };
}

/** A property store in memory. */
function properties() {
  const kept = new Map<string, string>();
  return {
    getProperty: (key: string) => kept.get(key) ?? null,
    setProperty: (key: string, value: string) => kept.set(key, value),
    deleteProperty: (key: string) => kept.delete(key),
    getProperties: () => Object.fromEntries(kept),
    getKeys: () => [...kept.keys()],
  };
}

/** A getter, because Jest touches every member of a plain global in the end, and a strict service refuses that. */
function give(name: string, service: object) {
  Object.defineProperty(globalThis, name, { configurable: true, get: () => service });
}
