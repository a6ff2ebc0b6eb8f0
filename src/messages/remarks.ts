import type { SkipReason } from "./problems.ts";

/** Which records went in. */
export type Counted = "clients" | "deals" | "orders";

/** What a build says of it, in the user's language. Places are filled by `told`: `{n}` is what the sentence counts. */
export interface RemarkTexts {
  readonly counted: { readonly [C in Counted]: string };
  /** `{counted}` of the above from `{tab}`. */
  readonly wentIn: string;
  /** A `{name}` as it stands in the user's tabs. */
  readonly quoted: string;
  /** One row and several: `{rows}` in spans. */
  readonly row: string;
  readonly rows: string;
  /** Rows of `{tab}` that stand in `{of}` too and count twice. */
  readonly twice: string;
  /** The same of a copy, which is not read; and where the `{rows}` of it stand nowhere else. */
  readonly copy: string;
  readonly copyWithout: string;
  /** `{rows}` of `{tab}`, and why. */
  readonly leftOut: string;
  readonly reasons: { readonly [R in SkipReason]: string };
  /** The day in `{settings}` could not be written. */
  readonly undated: string;
  readonly slowFormulas: string;
  readonly methodMade: string;
  readonly funnel: {
    readonly noCycle: string;
    /** `{got}` in the `{cell}` of `{tab}`. */
    readonly noAmounts: string;
    readonly noHistory: string;
    readonly unusedStages: string;
    readonly unknownStages: string;
  };
  /** `{n}` of `{of}` clients. */
  readonly unknownClients: string;
  readonly doctor: {
    readonly tidy: string;
    /** `{moving}` of the findings move a number. */
    readonly found: string;
    readonly spellingsWait: string;
    readonly spellingsNew: string;
  };
  readonly monitor: {
    /** `{people}`, `{tasks}` and `{breaches}` are counts. */
    readonly counted: string;
    readonly computed: string;
  };
  readonly history: { readonly first: string; readonly more: string; readonly none: string };
  readonly tasks: {
    readonly nothing: string;
    readonly tasks: string;
    readonly archived: string;
    readonly gone: string;
    readonly kept: string;
    readonly noStep: string;
    readonly noDates: string;
    readonly noRhythm: string;
    /** Refused tasks that stay because their reason is missing. */
    readonly waiting: string;
    /** Tasks closed because their deals were: `{won}`, `{lost}`, `{absent}`. */
    readonly ended: string;
    /** Leads for whom the list has no room. */
    readonly leads: string;
    /** Deals of clients who have bought. */
    readonly elsewhere: string;
    /** A person who stands in both task sheets, with his numbers of tasks there. */
    readonly inBoth: string;
    /** The first of these people, and the first with `{n}` more. */
    readonly both: string;
    readonly bothMore: string;
  };
}
