import { segments as en } from "./en/segments.ts";
import type { Language } from "./language.ts";
import { segments as ru } from "./ru/segments.ts";

/** Words that the functions of the Segments tab put into cells. `{name}` is filled in. */
export interface SegmentsWords {
  /** Headings of the last columns of the client list. */
  readonly listMore: readonly string[];
  /** Headings of the forecast by cell, in the order of columns. */
  readonly forecastHeads: readonly string[];
  readonly otherCells: string;
  /** Rows of the check, of a {quarter}. */
  readonly forecastOf: string;
  readonly came: string;
  readonly error: string;
  readonly guess: string;
  /** An error of {share} %, and the words for it and for that of the guess. */
  readonly low: string;
  readonly high: string;
  readonly words: {
    readonly close: string;
    readonly rough: string;
    readonly weak: string;
    readonly closer: string;
    readonly farther: string;
  };
}

export const segmentsWords: { readonly [L in Language]: SegmentsWords } = { en, ru };
