import { languageOf } from "../messages/language.ts";
import { noStoreTexts } from "../messages/no-store.ts";
import { Refusal } from "./refusal.ts";

type Store = GoogleAppsScript.Properties.Properties;

/** As much of a value as a sentence holds. */
const SHOWN = 40;

/** Keeps a property; refuses in words where Google does: a value has at most 9 KB, all together 500 KB (platform fact E4). */
export function keep(store: Store, key: string, value: string, what: string): void {
  try {
    store.setProperty(key, value);
  } catch {
    const { title, text, untouched } = noStoreTexts[languageOf(Session.getActiveUserLocale())];
    const shown = what.length > SHOWN ? `${what.slice(0, SHOWN)}…` : what;
    throw new Refusal({ title, text: text(shown), untouched, at: null, kind: "too large" });
  }
}

/** Keeps what is only by the way: where there is no room for it, what was done stands all the same. Gives whether it is kept. */
export function keepIfRoom(store: Store, key: string, value: string): boolean {
  try {
    store.setProperty(key, value);
    return true;
  } catch {
    return false;
  }
}
