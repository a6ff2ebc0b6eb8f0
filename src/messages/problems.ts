/**
 * What the Data screen says about the team's cells: `en/problems.ts`, `ru/problems.ts`, in the user's language. The count
 * stands before each sentence, which therefore begins with its noun. Cells, headings and tabs arrive as typed.
 */
import { problems as en } from "./en/problems.ts";
import type { Language } from "./language.ts";
import { problems as ru } from "./ru/problems.ts";

export interface ProblemTexts {
  readonly typedDates: (f: { n: number; tab: string; column: string; example: string }) => string;
  /** `monthFirst`: 03/04 was read as the fourth of March. */
  readonly assumedDates: (f: {
    n: number;
    tab: string;
    column: string;
    example: string;
    monthFirst: boolean;
  }) => string;
  readonly unreadDates: (f: { n: number; tab: string; column: string; example: string }) => string;
  /** The file put day and month the wrong way round, perhaps; `monthFirst`: it reads month/day. */
  readonly swappedDates: (f: {
    n: number;
    tab: string;
    column: string;
    example: string;
    monthFirst: boolean;
  }) => string;
  readonly mixedDates: (f: { n: number; tab: string; column: string; example: string }) => string;
  readonly shrunkNumbers: (f: { n: number; tab: string; column: string; example: string }) => string;
  readonly lostDigits: (f: { n: number; tab: string; column: string }) => string;
  readonly repeatedIds: (f: { n: number; tab: string; column: string; example: string }) => string;
  readonly typedNumbers: (f: { n: number; tab: string; column: string; example: string }) => string;
  readonly unreadNumbers: (f: { n: number; tab: string; column: string; example: string }) => string;
  readonly duplicates: (f: { n: number; tab: string; example: string }) => string;
  readonly spellings: (f: { n: number; tab: string; stage: string }) => string;
  readonly renamed: (f: { n: number; tab: string; field: string; before: string; now: string }) => string;
  readonly reused: (f: { n: number; tab: string; field: string; column: string; before: string }) => string;
  readonly otherContent: (f: { n: number; tab: string; field: string; column: string; example: string }) => string;
  /** `content`: what the heading promises and the cells do not hold. */
  readonly refused: (f: {
    n: number;
    tab: string;
    column: string;
    example: string;
    content: "date" | "number" | "name";
  }) => string;
  readonly noHeadings: (f: { n: number; tab: string }) => string;
  readonly lost: (f: { n: number; tab: string; field: string }) => string;
  /** `months`: the first and the last, as read. */
  readonly assumedYear: (f: { n: number; tab: string; months: string }) => string;
  readonly mergedClients: (f: { n: number; tab: string; column: string }) => string;
  readonly managerByTab: (f: { n: number; names: string }) => string;
  /** `only`: rows of the copy that stand nowhere else and are not read. */
  readonly copied: (f: { n: number; tab: string; of: string; only: number }) => string;
  readonly repeated: (f: { n: number; tab: string; of: string }) => string;
  readonly skipped: (f: { n: number; tab: string; reason: SkipReason }) => string;
}

export type SkipReason =
  | "total"
  | "group"
  | "heading"
  | "no client"
  | "no date"
  | "no amount"
  | "bad date"
  | "bad number"
  | "error value";

export const problemTexts = (language: Language): ProblemTexts => ({ en, ru })[language];
