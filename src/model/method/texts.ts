/**
 * The default method as its data file holds it (`src/texts/method-*.json`, shipped as `method-*.html`): one file per
 * language, both of this shape. Shares are fractions, `null` is a blank cell.
 */
import type { MethodBlock, MethodTab } from "./layout.ts";

export type StageKind = "open" | "won" | "lost";
export type Role = "hunter" | "farmer" | "head" | "both" | "nobody";
export type Situation =
  | "enquiry"
  | "handover"
  | "welcome"
  | "second"
  | "overdue"
  | "touch"
  | "upgrade"
  | "season"
  | "winback";
export type SalesType = "transactional" | "consultative" | "strategic" | "mixed" | "project";
/** What follows an outcome: the next step, the same step again, or a refusal that asks for its reason. */
export type Follows = "next" | "again" | "refused";

/** What may be wrong with a row of the Method tabs. */
export type MethodProblem =
  | "lostColumn"
  | "between"
  | "stageTwice"
  | "nameTwice"
  | "wordTwice"
  | "kind"
  | "noWon"
  | "role"
  | "number"
  | "share"
  | "shares"
  | "thresholds"
  | "key"
  | "keyTwice"
  | "date"
  | "period"
  | "class"
  | "value"
  | "interest"
  | "noAction"
  | "odds"
  | "repeats"
  | "unreached"
  | "noSuchStage"
  | "noStep"
  | "noName"
  | "hole"
  | "salesType"
  | "follows";

export interface StepTexts {
  readonly stage: string;
  /** For farmers: which situation of a current client the step belongs to. */
  readonly situation?: Situation;
  readonly step: string;
  readonly role: Role;
  readonly days: number;
  readonly script: string;
  readonly checkpointDays: number | null;
  readonly result: string;
  readonly questions: string;
  readonly objection: string;
  readonly answer: string;
  readonly letterSubject: string;
  readonly letter: string;
}

export interface MethodTexts {
  readonly tabs: { readonly [T in MethodTab]: { readonly title: string; readonly note: string } };
  readonly heads: { readonly [B in MethodBlock]: readonly string[] };
  readonly stages: readonly {
    readonly name: string;
    readonly aliases: readonly string[];
    readonly kind: StageKind;
    readonly role: Role;
    readonly gate: string;
    readonly checkpointDays: number | null;
    readonly startProbability: number;
  }[];
  readonly neverGuessed: readonly string[];
  readonly parameters: readonly { readonly key: string; readonly label: string; readonly value: number | null }[];
  readonly thresholdNotes: readonly string[];
  readonly sizes: readonly { readonly sell: string; readonly size: string }[];
  readonly values: readonly {
    readonly key: "vip" | "ambitious" | "ordinary";
    readonly name: string;
    readonly test: string;
    readonly words: readonly string[];
  }[];
  readonly interests: readonly {
    readonly level: string;
    readonly name: string;
    readonly question: string;
    readonly answer: string;
    readonly words: readonly string[];
  }[];
  readonly ripeReasons: readonly string[];
  readonly rules: readonly {
    readonly class: string;
    readonly value: string;
    readonly interest: string;
    readonly segment: string;
    readonly action: string;
    readonly role: Role;
    readonly touchDays: number | null;
    readonly note: string;
  }[];
  readonly playbook: readonly StepTexts[];
  readonly situations: readonly {
    readonly key: Situation;
    readonly name: string;
    readonly begins: string;
    readonly over: string;
  }[];
  readonly personas: readonly {
    readonly name: string;
    readonly signs: string;
    readonly knowledge: string;
    readonly decision: string;
    readonly seasonality: string;
    readonly budget: string;
    readonly questions: string;
    readonly objection: string;
    readonly answer: string;
    readonly letterSubject: string;
    readonly letter: string;
    readonly events: string;
    readonly offer: string;
  }[];
  readonly individualOffer: readonly string[];
  readonly norms: readonly {
    readonly role: Role;
    readonly calls: number;
    readonly meetings: number;
    readonly offers: number;
    readonly wonDeals: number;
    readonly answerHours: number;
  }[];
  readonly normNotes: readonly string[];
  readonly limits: readonly { readonly key: string; readonly label: string; readonly value: number }[];
  readonly pay: readonly { readonly action: string; readonly points: number; readonly counts: string }[];
  readonly settings: readonly { readonly key: string; readonly label: string; readonly value: string | null }[];
  readonly salesTypes: readonly { readonly key: SalesType; readonly name: string; readonly note: string }[];
  readonly lostReasons: readonly { readonly name: string; readonly advice: string; readonly returnDays: number }[];
  readonly notLost: readonly string[];
  readonly outcomes: readonly { readonly name: string; readonly follows: Follows; readonly days?: number }[];
  readonly handover: readonly { readonly point: string; readonly who: Role }[];
  /** Frames of "why this task"; `{name}` is filled, a frame with an unknown name is not used. */
  readonly why: { readonly [key: string]: string };
  readonly words: {
    readonly role: { readonly [R in Role]: string };
    readonly kind: { readonly [K in StageKind]: string };
    readonly follows: { readonly [T in Follows]: string };
    readonly ripe: string;
  };
  /**
   * What stands beside a row that cannot be used as it is, and in the notes of a build. `{got}`: what stands there, `{used}`:
   * what serves instead, `{column}`: its heading, `{tab}`, `{row}`.
   */
  readonly check: {
    readonly title: string;
    /** What serves instead: these fill `{instead}`. */
    readonly blank: string;
    readonly taken: string;
    readonly inRow: string;
    readonly inTab: string;
    readonly says: { readonly [P in MethodProblem]: string };
  };
}
