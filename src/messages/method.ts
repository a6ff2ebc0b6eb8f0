import { method as en } from "./en/method.ts";
import type { Language } from "./language.ts";
import { method as ru } from "./ru/method.ts";

/** What the panel says about the Method tabs, in the user's language. */
export interface MethodWords {
  readonly stages: (count: number) => string;
  /** Shares as whole percent, or thresholds as they are shown. */
  readonly classesByShare: (a: number, b: number) => string;
  readonly classesByMoney: (a: string, b: string, c: string) => string;
  readonly rules: (count: number) => string;
  readonly steps: (count: number) => string;
  readonly personas: (count: number) => string;
  readonly norms: (count: number) => string;
  readonly plan: (count: number) => string;
  readonly settings: (salesType: string) => string;
}

export const methodWords: { readonly [L in Language]: MethodWords } = { en, ru };
