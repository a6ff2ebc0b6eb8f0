import { freeze as en } from "./en/freeze.ts";
import type { Language } from "./language.ts";
import { freeze as ru } from "./ru/freeze.ts";

/** Reports turned into values and back. `name` is the report as it is called in sentences. */
export interface FreezeTexts {
  /** The small menus of the two reports. */
  readonly menu: string;
  /** What stands before the line in row 2 of the tab; `day` is written out. */
  readonly line: (day: string) => string;
  /** Before the line in row 2 of the tab, and what is said after it was done. */
  readonly plainLine: (f: { day: string; figures: number; formulas: number; others: number }) => string;
  /** It came as values because so many formulas would read so many rows. */
  readonly plainHeavy: (f: { formulas: number; rows: number }) => string;
  readonly done: (name: string) => string;
  readonly isLive: (name: string) => string;
  readonly notBuilt: (name: string) => string;
  readonly notDone: string;
  readonly waits: (f: { cell: string; tab: string }) => string;
  readonly broken: (f: { cell: string; tab: string; got: string }) => string;
  /** A report was to be values, but a formula shows an error. */
  readonly leftLive: (f: { cell: string; got: string }) => string;
}

export const freezeTexts: { readonly [L in Language]: FreezeTexts } = { en, ru };
