import type { SpellingKind } from "../../cells/spellings.ts";

/** A cell of a tab; rows and columns count from 1. */
export interface Spot {
  readonly tabId: number;
  readonly column: number;
  readonly row: number;
  /** For the first cell of a word: the last row of its column that has it, and in how many of its rows it stands. */
  readonly last?: number;
  readonly here?: number;
}

/** What a word is proposed for: the same letters, another legal form, a typo, a stage that the method does not know. */
export type Why = "letters" | "form" | "typo" | "unknown";

/** A spelling and what it might be read as. */
export interface Proposal {
  readonly kind: SpellingKind;
  readonly text: string;
  readonly times: number;
  /** "" when nothing comes near. */
  readonly readAs: string;
  readonly why: Why;
  /** True when it is read so until somebody says no; anything else waits for a yes. */
  readonly sure: boolean;
  /** Cells that hold it, the first ones. */
  readonly spots: readonly Spot[];
}

export type FindingId =
  | "stages"
  | "unknownStages"
  | "clients"
  | "typos"
  | "managers"
  | "channels"
  | "again"
  | "typedNumbers"
  | "unreadNumbers"
  | "typedDates"
  | "assumedDates"
  | "unreadDates"
  | "swappedDates"
  | "mixedDates"
  | "shrunkNumbers"
  | "lostDigits"
  | "repeatedIds"
  | "noClosing"
  | "noClosingColumn"
  | "future"
  | "negativeCycle"
  | "beforeCreated"
  | "beforeClient"
  | "orphans"
  | "totals"
  | "leftOut"
  | "pastContact"
  | "farContact";

export type Measure =
  | "winRate"
  | "clients"
  | "repeatRate"
  | "sold"
  | "placed"
  | "atStage"
  | "managers"
  | "channels"
  | "sum"
  | "soldDated"
  | "apart"
  | "rightDay"
  | "usable"
  | "cycle"
  | "records"
  | "ahead";

/** What a number is as the tabs stand and what it is when the finding is put right; null where it has no base. */
export interface Effect {
  readonly measure: Measure;
  /** The stage or column it is about, "" when none. */
  readonly about: string;
  readonly before: number | null;
  readonly after: number | null;
}

/** Something in the team's tabs that changes the numbers. */
export interface Finding {
  readonly id: FindingId;
  readonly tab: string;
  /** Heading of the column, "" for whole rows. */
  readonly header: string;
  /** Cells, rows or spellings. */
  readonly count: number;
  readonly example: string;
  readonly spots: readonly Spot[];
  readonly effects: readonly Effect[];
  /** Proposals of it in the Spellings tab. */
  readonly proposals?: readonly Proposal[];
}
