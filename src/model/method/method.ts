import type { Cell } from "../../cells/types.ts";
import type { MethodBlock, MethodTab } from "./layout.ts";
import type { Limits } from "./limits.ts";
import type { Follows, MethodProblem, MethodTexts, Role, SalesType, Situation, StageKind, StepTexts } from "./texts.ts";

export interface Stage {
  /** Row of the Stages tab, from 1. */
  readonly row: number;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: StageKind;
  readonly role: Role;
  /** What must have happened before a deal leaves the stage. */
  readonly gate: string;
  /** Most days a deal may stand silent here; null: no limit. */
  readonly checkpointDays: number | null;
  /** null: from the team's own history. */
  readonly probability: number | null;
  /** Serves while history is short. */
  readonly startProbability: number | null;
}

export interface Rule {
  /** As typed: a class, `*` or `?`; likewise value, interest, segment. */
  readonly class: string;
  readonly value: string;
  readonly interest: string;
  readonly segment: string;
  readonly action: string;
  readonly role: Role;
  readonly touchDays: number | null;
  readonly note: string;
}

export interface Step extends StepTexts {
  /** From 1 within its stage or situation. */
  readonly number: number;
}

export interface Ripe {
  readonly segment: string;
  /** Last serial day. */
  readonly until: number;
  readonly why: string;
}

/** Numbers of the method by key. Shares are fractions; null where a blank is allowed. */
export interface Parameters {
  readonly a_share: number;
  readonly b_share: number;
  readonly active_days: number;
  readonly second_purchase_mark: number;
  readonly wallet_low: number;
  readonly season_high: number;
  readonly season_ahead_days: number;
  readonly handover_days: number;
  readonly second_gap_share: number;
  readonly upgrade_class_steps: number;
  readonly refused_rest_days: number;
}

export interface LostReason {
  readonly name: string;
  readonly advice: string;
  /** Days after which it is worth coming back; null: never. */
  readonly returnDays: number | null;
}

export interface TaskOutcome {
  readonly name: string;
  readonly follows: Follows;
  /** For `again`: in so many days. */
  readonly days: number | null;
}

/** What a Method tab holds that could not be used, and what stands in for it. Words: `check` of the texts. */
export interface MethodNote {
  readonly tab: MethodTab;
  readonly block: MethodBlock;
  readonly row: number;
  readonly problem: MethodProblem;
  readonly got: string;
  /** What serves instead, "" where the cell counts as blank. */
  readonly used: string;
  /** Heading of the column. */
  readonly column: string;
}

/** The team's method: its Method tabs where they exist, the defaults elsewhere. */
export interface Method {
  readonly stages: readonly Stage[];
  readonly parameters: Parameters;
  /** Least potential of A, B, C; null when shares decide. */
  readonly thresholds: { readonly a: number; readonly b: number; readonly c: number } | null;
  /** Spellings of the three marketing values. */
  readonly values: MethodTexts["values"];
  readonly interests: MethodTexts["interests"];
  readonly ripe: readonly Ripe[];
  readonly rules: readonly Rule[];
  readonly steps: readonly Step[];
  readonly situations: { readonly [S in Situation]: string };
  readonly lostReasons: readonly LostReason[];
  readonly outcomes: readonly TaskOutcome[];
  readonly handover: readonly { readonly point: string; readonly who: Role }[];
  readonly salesType: SalesType;
  /** The report date that the user typed, null: today. */
  readonly reportDate: number | null;
  /** What the team sells, for scripts of tasks that know no product of their own. */
  readonly product: string;
  readonly why: { readonly [key: string]: string };
  readonly limits: Limits;
  readonly notes: readonly MethodNote[];
}

/** The Method tabs as read, each from A1; a tab that does not exist is left out. */
export type MethodSheets = { readonly [T in MethodTab]?: readonly (readonly Cell[])[] };
