import { sizes as en } from "./en/sizes.ts";
import type { Language } from "./language.ts";
import { sizes as ru } from "./ru/sizes.ts";

/** Potential taken from a column of numbers, with marks of the classes proposed from it. `{name}` is filled in. */
export interface SizesTexts {
  readonly menu: string;
  readonly title: string;
  readonly ask: string;
  readonly askLine: string;
  readonly question: string;
  readonly bar: string;
  readonly kept: string;
  readonly done: string;
  readonly noClients: string;
  readonly noColumns: string;
  readonly noSuch: string;
  /** In the notes of Segments, where no column is the potential. */
  readonly hint: string;
}

export const sizesTexts: { readonly [L in Language]: SizesTexts } = { en, ru };
