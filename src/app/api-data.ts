/** What the panel's Data screen shows and sends: which tab is what, which column is which, what stands in the way. */
import type { Confidence, Field, Skipped, TableKind } from "../model/types.ts";

export interface ColumnView {
  readonly field: Field;
  readonly required: boolean;
  /** Column letter, null when not found. */
  readonly column: string | null;
  readonly header: string;
  readonly samples: readonly string[];
  readonly confidence: Confidence;
  /** Of a field without a column: letters of those that it may be, which the user is asked. */
  readonly candidates?: readonly string[];
}

export interface TabView {
  readonly tabId: number;
  /** Of a further table in the tab: which, from 1 on. */
  readonly part?: number;
  readonly name: string;
  readonly kind: TableKind | null;
  readonly confidence: Confidence;
  readonly headerRow: number;
  readonly rows: number;
  /** The fields that its kind knows, doubtful and missing ones first. */
  readonly columns: readonly ColumnView[];
  /** Every column of the tab, for the dropdown that changes a field's column. */
  readonly choices: readonly {
    readonly column: string;
    readonly header: string;
    readonly samples: readonly string[];
  }[];
  /** Columns that hold what a month brought; `month` as `2026-01`. */
  readonly months?: readonly { readonly column: string; readonly month: string; readonly field: Field }[];
  /** Columns that hold the date on which a stage was reached. */
  readonly steps?: readonly { readonly column: string; readonly stage: string }[];
  /** The field of the names that stand in rows of their own above their records. */
  readonly groups?: Field;
  /** What the title or the name of the tab says of every row; dates are ISO days. */
  readonly fixed?: { readonly [F in Field]?: string };
  /** Tabs with the same columns that are read with this one as one table. */
  readonly joined?: readonly string[];
  /** Further tables in the same tab. */
  readonly beside?: readonly TabView[];
}

/** Rows of a tab that were left out, so that every count can be proved. */
export interface SkippedView {
  readonly tab: string;
  readonly reason: Skipped["reason"];
  readonly rows: readonly number[];
}

/** A finding worth showing on the Data screen: rows skipped, dates as text, spellings of one stage. */
export interface Problem {
  readonly count: number;
  readonly text: string;
  /** Where "Show" jumps to. */
  readonly tabId: number | null;
  readonly a1: string;
  /** All its rows, "3, 5–6, 9", where there are several. */
  readonly rows?: string;
}

export interface DataView {
  readonly tabs: readonly TabView[];
  readonly confirmed: boolean;
  readonly problems: readonly Problem[];
  readonly skipped?: readonly SkippedView[];
}

/** The user's word on one tab: which kind, and which column letter is which field (null: none, absent: as detected). */
export interface TabAnswer {
  readonly tabId: number;
  /** Of a further table in the tab: which, from 1 on. */
  readonly part?: number;
  readonly kind: TableKind | null;
  readonly columns: { readonly [F in Field]?: string | null };
}
