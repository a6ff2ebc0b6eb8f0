/**
 * A SheetPlan says what one of our tabs holds, as plain data: every layout decision is made here and none in `sheet`.
 * Rows and columns count from 1. Formulas use `;` between arguments, no array literal and no decimal fraction, so that
 * they mean the same under every locale.
 */
import type { Day } from "../cells/types.ts";

/** The tabs that are ours, by the key kept in their metadata. */
export type ReportKey = "segments" | "funnel" | "hunters" | "farmers" | "monitor" | "base" | "doctor";
export type MethodKey = "stages" | "classes" | "rules" | "playbook" | "personas" | "norms" | "plan" | "settings";
export type TabKey =
  | ReportKey
  | MethodKey
  /** A tab that was kept aside. */
  | `before.${MethodKey | ReportKey | "spellings"}`
  | "archive"
  | "spellings"
  | "diagnostics"
  | "history"
  | "pay"
  | "leaving"
  | "digest"
  | "calendar"
  | "letters";

export interface Formula {
  readonly formula: string;
}
/** A text is written as text, never parsed: `00123`, `=x` and `1-2` stay what they are. */
export type PlanCell = string | number | boolean | Day | Formula;

export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface Block {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly PlanCell[])[];
}

export interface Style {
  readonly background?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly strike?: boolean;
  readonly size?: number;
  readonly align?: "left" | "center" | "right";
  readonly wrap?: boolean;
  /** US pattern: `#,##0`, `0%`, `dd.mm.yyyy`, `@`. */
  readonly format?: string;
  readonly borderTop?: boolean;
}

export interface ConditionalRule {
  readonly area: Area;
  readonly when: { readonly textIs: string } | { readonly numberAbove: number } | { readonly formula: string };
  readonly style: Pick<Style, "background" | "color" | "bold" | "italic" | "strike">;
}

export interface Validation {
  readonly area: Area;
  readonly rule: { readonly list: readonly string[]; readonly strict: boolean } | { readonly checkbox: true };
}

/** A funnel as a stacked bar: an invisible padding series, then the values (platform facts B35 to B37). */
export interface FunnelChart {
  readonly kind: "funnel";
  readonly title: string;
  /** Where its top left corner stands. */
  readonly row: number;
  readonly column: number;
  readonly width: number;
  readonly height: number;
  /** Columns of the area: label, padding, value, accent value. The first row is a heading. */
  readonly data: Area;
  readonly colors: readonly string[];
}

export interface SheetPlan {
  readonly tab: TabKey;
  /** Name for a new tab; made unique when the team has one of that name. */
  readonly title: string;
  /** Size of the grid, room for spills included. */
  readonly rows: number;
  readonly columns: number;
  /** True when there may be thousands of rows: it is laid in the same calls whatever their number. */
  readonly tall?: boolean;
  /** True when cells stand at the top of their rows, for tabs of long wrapped texts. */
  readonly top?: boolean;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** Pixels, one per column. */
  readonly widths: readonly number[];
  /** Pixels, for rows whose wrapped text comes from a formula; all others are as high as Google makes them. */
  readonly heights?: readonly { readonly row: number; readonly rows: number; readonly height: number }[];
  readonly blocks: readonly Block[];
  readonly styles: readonly { readonly area: Area; readonly style: Style }[];
  readonly rules: readonly ConditionalRule[];
  readonly validations: readonly Validation[];
  readonly charts: readonly FunnelChart[];
  readonly hiddenColumns?: readonly { readonly column: number; readonly columns: number }[];
  /** Cells of the tab as they were read, where the plan itself brings what people typed there. */
  readonly carried?: Block;
  /** Our cells of the tab as they stand by now, where people put rows or columns before them. */
  readonly standing?: readonly Area[];
  /** Areas people may type in; the rest of the tab warns before an edit. */
  readonly typing?: readonly Area[];
  readonly tabColor?: string;
}
