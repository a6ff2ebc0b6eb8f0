import { methodSwap as en } from "./en/method-swap.ts";
import type { Language } from "./language.ts";
import { methodSwap as ru } from "./ru/method-swap.ts";

/** A method taken over from copied tabs, and the default one given back. Lists are tabs by name. */
export interface MethodSwapTexts {
  readonly bring: string;
  readonly bringHow: string;
  readonly takeOver: string;
  readonly takeOverMenu: string;
  readonly giveBack: string;
  readonly working: string;
  /** Name of a tab of ours that was kept aside. */
  readonly before: (tab: string) => string;
  readonly taken: (f: { tabs: readonly string[]; from: readonly string[] }) => string;
  readonly kept: (tabs: readonly string[]) => string;
  readonly noneTitle: string;
  readonly none: string;
  readonly question: (f: { tabs: readonly string[]; kept: readonly string[] }) => string;
  readonly given: (tabs: readonly string[]) => string;
  readonly isDefault: string;
}

export const methodSwapTexts: { readonly [L in Language]: MethodSwapTexts } = { en, ru };
