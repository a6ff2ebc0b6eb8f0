import { functions as en } from "./en/functions.ts";
import type { Language } from "./language.ts";
import { functions as ru } from "./ru/functions.ts";

/** Words that custom functions put into cells, and words they accept as options. */
export interface FunctionWords {
  /** Accepted words per option; the first is the one shown. */
  readonly options: { readonly [option: string]: readonly string[] };
  /** Headings of tables, one list per function, in the order of columns. */
  readonly heads: {
    readonly conversion: string;
    readonly conversionRange: readonly [string, string];
    readonly abcd: string;
    readonly funnel: readonly string[];
    readonly funnelDates: readonly string[];
    readonly funnelBy: { readonly stage: string; readonly deals: string; readonly all: string };
    readonly channel: readonly string[];
    readonly lostReasons: readonly string[];
    readonly cohorts: { readonly cohort: string; readonly size: string; readonly average: string };
    readonly ladder: readonly string[];
    readonly factors: readonly string[];
    readonly rhythm: readonly string[];
    readonly rfm: readonly string[];
    readonly wallet: readonly [string, string];
    readonly xyz: string;
    readonly seasonality: readonly string[];
    readonly forecast: readonly string[];
    readonly cell: readonly [string, string, string, string];
    readonly total: string;
    readonly status: string;
    readonly nextTask: readonly string[];
    readonly key: string;
    readonly stage: string;
    readonly velocity: string;
    readonly profit: string;
    readonly response: readonly [string, string];
    readonly functions: string;
    readonly definition: string;
  };
  readonly taskStatus: {
    readonly done: string;
    readonly overdue: string;
    readonly today: string;
    readonly future: string;
    readonly none: string;
  };
  readonly rhythmStatus: {
    readonly "on time": string;
    readonly due: string;
    readonly late: string;
    readonly lost: string;
  };
  readonly actions: {
    readonly active: string;
    readonly plan: string;
    readonly nurture: string;
    readonly stop: string;
  };
  readonly values: { readonly vip: string; readonly ambitious: string; readonly ordinary: string };
  /** Segments of RFM, in the order in which they are tried. */
  readonly rfmSegments: readonly string[];
  readonly methods: { readonly seasonal: string; readonly mean: string; readonly last: string };
  readonly estimated: string;
  readonly noReason: string;
  readonly notGiven: string;
  readonly weak: string;
  readonly noBacktest: string;
  readonly budgetUnderstated: string;
  readonly standardStages: readonly string[];
  /** A rate that differs from the rest by more than chance. */
  readonly marks: { readonly above: string; readonly below: string };
  /** Last rows that say what a table left out or assumed. */
  readonly notes: {
    readonly notInList: (n: number) => string;
    readonly lostUnplaced: (n: number) => string;
    readonly lostAside: (n: number) => string;
    readonly noStage: (n: number) => string;
    readonly afterReportDate: (n: number) => string;
    readonly noDate: (n: number) => string;
    readonly noClient: (n: number) => string;
    readonly noChannel: (n: number) => string;
    readonly costNoChannel: (n: number) => string;
    readonly notLost: (n: number) => string;
    readonly unknownKind: (got: string, used: "open" | "won" | "lost") => string;
    readonly noFirstDate: (n: number) => string;
    readonly backward: (n: number) => string;
    readonly fewMonths: (n: number, needed: number) => string;
  };
  readonly smallSample: (n: number) => string;
  readonly silent: (days: number, limit: number) => string;
}

/** The words of custom functions in a language. */
export function functionWords(language: Language): FunctionWords {
  return language === "ru" ? ru : en;
}
