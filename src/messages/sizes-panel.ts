import { sizesPanel as en } from "./en/sizes-panel.ts";
import type { Language } from "./language.ts";
import { sizesPanel as ru } from "./ru/sizes-panel.ts";

/** The screen that proposes marks of the classes from a column of numbers. Numbers arrive written, counts as numbers. */
export interface SizesPanelTexts {
  /** The link that leads to it. */
  readonly link: string;
  readonly title: string;
  readonly lead: string;
  readonly reading: string;
  readonly column: string;
  readonly ofColumns: (column: string, header: string) => string;
  /** Rows with and without a number. */
  readonly rows: (tab: string, has: number, lacks: number) => string;
  /** The histogram in words, for who cannot see it. */
  readonly picture: (header: string, classes: string) => string;
  readonly axis: (from: string, to: string) => string;
  readonly from: (letter: string) => string;
  readonly below: (letter: string) => string;
  readonly clients: (n: number) => string;
  readonly breaks: string;
  readonly again: string;
  readonly now: (marks: string) => string;
  readonly none: string;
  readonly notMoney: string;
  readonly notNumber: (letter: string, typed: string) => string;
  readonly notBelow: (letter: string, above: string) => string;
  readonly accept: string;
  readonly writing: string;
  readonly open: string;
  readonly noClients: string;
  readonly noColumns: (tab: string) => string;
  readonly noColumnsHow: string;
  readonly toData: string;
}

export const sizesPanelTexts: { readonly [L in Language]: SizesPanelTexts } = { en, ru };
