import type { Field } from "../types.ts";

/** The words by which the detector knows columns: `src/texts/vocabulary.ts`, shipped in a data file. */
export interface Vocabulary {
  /** Headings of each field, the clearest first, parted by ", ". */
  readonly words: { readonly [F in Field]: string };
  /** Names of columns in the exports of a CRM: "heading=field", parted by "; ". */
  readonly exports: { readonly [dialect: string]: string };
  /** Patterns that forbid a field whatever else the heading says. */
  readonly against: { readonly [F in Field]?: string };
  /** Pattern of words that mean something only as a whole heading. */
  readonly vague: string;
}
