import { methodSwap as en, methodSwapWords as enWords } from "./en/method-swap.ts";
import type { Language } from "./language.ts";
import { methodSwap as ru, methodSwapWords as ruWords } from "./ru/method-swap.ts";

/** What the menu, the panel and the tabs call it: a method taken over from copied tabs, and the default one given back. */
export interface MethodSwapTexts {
  readonly takeOver: string;
  readonly takeOverMenu: string;
  readonly giveBack: string;
  /** Name of a tab of ours that was kept aside. */
  readonly before: (tab: string) => string;
}

/** What only the panel shows of it. */
export interface MethodSwapWords {
  readonly bring: string;
  readonly bringHow: string;
  readonly working: string;
}

/** What is said when it is done, or not. `{tabs}`, `{from}` and `{kept}` are lists of tabs, each as in `quoted`. */
export interface MethodSwapSaid {
  readonly quoted: string;
  readonly taken: string;
  readonly kept: string;
  readonly noneTitle: string;
  readonly none: string;
  readonly question: string;
  readonly given: string;
  readonly isDefault: string;
}

export const methodSwapTexts: { readonly [L in Language]: MethodSwapTexts } = { en, ru };
export const methodSwapWords: { readonly [L in Language]: MethodSwapWords } = { en: enWords, ru: ruWords };
