/** The eight questions, the verdict to an answer and what is said of it. `{name}` is filled by a fact. */
export interface AuditQuestion {
  readonly question: string;
  readonly good: string;
  readonly watch: string;
  readonly weak: string;
  readonly unknown: string;
  /** What to do: after good, after watch and weak, and to make an answer possible. */
  readonly keep: string;
  readonly act: string;
  readonly learn: string;
}

/** What stands in the Client base tab, in the spreadsheet's language. `{name}` is filled by a value or a cell. */
export interface BaseTexts {
  readonly title: string;
  readonly asOf: string;
  readonly proof: string;
  readonly proofShort: string;
  readonly heads: readonly [
    no: string,
    question: string,
    number: string,
    verdict: string,
    evidence: string,
    act: string,
  ];
  readonly verdicts: { readonly [V in "good" | "watch" | "weak" | "unknown"]: string };
  readonly season: string;
  readonly questions: readonly AuditQuestion[];
  readonly levers: {
    readonly title: string;
    readonly about: string;
    readonly aboutSales: string;
    readonly heads: readonly string[];
    readonly from: string;
    readonly to: string;
    readonly names: readonly [clients: string, order: string, frequency: string, margin: string];
    readonly profit: string;
    readonly sales: string;
    /** Number format of a change of the margin. */
    readonly points: string;
    readonly sentence: string;
    readonly same: string;
  };
  readonly rates: {
    readonly title: string;
    readonly about: string;
    readonly heads: readonly [what: string, number: string, how: string];
    /** What is counted, and how. */
    readonly lines: { readonly [L in RateLine]: readonly [what: string, how: string] };
  };
  readonly ladder: { readonly title: string; readonly about: string };
  readonly forecast: { readonly title: string; readonly about: string };
  readonly season12: { readonly title: string; readonly about: string };
  readonly cohorts: {
    readonly title: string;
    readonly about: string;
    readonly units: { readonly month: string; readonly quarter: string };
  };
}

export type RateLine = "kept" | "crr" | "literal" | "matured" | "active" | "onTime" | "due" | "late" | "lost";
