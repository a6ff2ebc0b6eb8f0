import type { Language } from "./language.ts";

/** Potential taken from a column of numbers, with marks of the classes proposed from it. `{name}` is filled in. */
export interface SizesTexts {
  readonly title: string;
  readonly ask: string;
  readonly askLine: string;
  readonly question: string;
  readonly bar: string;
  readonly kept: string;
  /** What was done: said one after the other, as far as it is so. */
  readonly written: string;
  readonly already: string;
  readonly taken: string;
  readonly follow: string;
  readonly followOnce: string;
  readonly undo: string;
  readonly undoEmpty: string;
  readonly undoColumn: string;
  /** Refusals. */
  readonly notWritten: string;
  readonly gone: string;
  readonly order: string;
  readonly noKey: string;
  readonly noClients: string;
  readonly noColumns: string;
  readonly noSuch: string;
  /** In the notes of Segments, where no column is the potential. */
  readonly hint: string;
}

/** The word of the menu, which the script shows before any data file is read. */
export const sizesMenu: { readonly [L in Language]: string } = {
  en: "Propose class marks from a column…",
  ru: "Предложить границы классов по столбцу…",
};
