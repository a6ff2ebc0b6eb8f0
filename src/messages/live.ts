import { live as en } from "./en/live.ts";
import type { Language } from "./language.ts";
import { live as ru } from "./ru/live.ts";

/** What is done with a client: the four actions of the method, and the gap in his card. */
export type Action = "now" | "plan" | "nurture" | "stop" | "unknown";

/** Words that custom functions put into a report and its formulas ask for. They ship in the script, for no call reads them. */
export interface LiveTexts {
  /** What a filter says when it lets all through. */
  readonly all: string;
  /** What the rule of a cell says, in the words of the legend and the list. */
  readonly actions: { readonly [A in Action]: string };
  /** Headings of the client list, in the order of its columns. */
  readonly list: readonly string[];
  readonly roles: { readonly hunter: string; readonly farmer: string; readonly head: string };
}

export const liveTexts: { readonly [L in Language]: LiveTexts } = { en, ru };
