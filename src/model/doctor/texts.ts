import type { SpellingKind } from "../../cells/spellings.ts";
import type { Skipped } from "../types.ts";
import type { FindingId, Measure, Why } from "./types.ts";

/** The words of the tabs Sheet doctor and Spellings. `{name}` is put in. */
export interface DoctorTexts {
  readonly group: string;
  readonly decimal: string;
  readonly doctor: {
    readonly title: string;
    readonly read: string;
    readonly untouched: string;
    readonly nothing: string;
    readonly heads: readonly string[];
    readonly rows: string;
    readonly more: string;
    readonly allRows: string;
    readonly unmoved: string;
    readonly decisions: string;
    /** What was found and what is done about it, in the order of the tab. */
    readonly findings: { readonly [F in FindingId]: { readonly what: string; readonly does: string } };
    readonly measures: { readonly [M in Measure]: string };
    readonly reasons: { readonly [R in Skipped["reason"]]: string };
  };
  readonly spellings: {
    readonly title: string;
    readonly note: string;
    readonly heads: readonly string[];
    readonly kinds: { readonly [K in SpellingKind]: string };
    readonly why: { readonly [W in Why]: string };
    readonly yes: string;
    readonly no: string;
  };
}
