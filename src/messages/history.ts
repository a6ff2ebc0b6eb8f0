import { history as en } from "./en/history.ts";
import type { Language } from "./language.ts";
import { history as ru } from "./ru/history.ts";

/** The tab Stage history and what is said about it. */
export interface HistoryTexts {
  readonly title: string;
  readonly note: string;
  /** Headings in the order of `HISTORY_COLUMNS`. */
  readonly heads: readonly string[];
  /** The item of the menu. */
  readonly item: string;
  readonly doneTitle: string;
  readonly notDone: string;
  /** A heading of the tab is gone. */
  readonly noHeading: (f: { heading: string; tab: string }) => string;
}

export const historyTexts: { readonly [L in Language]: HistoryTexts } = { en, ru };
