import type { DigestTexts } from "./digest.ts";
import { monitorMenu as en } from "./en/monitor.ts";
import type { Language } from "./language.ts";
import type { LeavingTexts } from "./leaving.ts";
import type { PayTexts } from "./pay.ts";
import { monitorMenu as ru } from "./ru/monitor.ts";

/** What stands in the Monitor tab, in the spreadsheet's language. `{name}` is filled by a value or a cell. */
export interface MonitorTexts {
  readonly title: string;
  readonly about: string;
  /** The task counts when they follow the task sheets, and when they do not. */
  readonly live: string;
  readonly computed: string;
  readonly nobody: string;
  readonly team: string;
  readonly row: string;
  readonly roles: { readonly hunter: string; readonly farmer: string; readonly both: string };
  readonly yes: string;
  readonly first: {
    readonly title: string;
    readonly nothing: string;
    readonly nobody: string;
    readonly late: string;
    readonly breach: string;
    readonly breachUnpriced: string;
    readonly both: string;
    readonly calls: string;
    readonly classD: string;
    readonly leaves: string;
    /** {n} enquiries wait; the longest, of {client}, for {hours} or {days}. */
    readonly waitingHours: string;
    readonly waitingDays: string;
  };
  readonly pay: PayTexts;
  readonly leaving: LeavingTexts;
  readonly digest: DigestTexts;
  readonly people: { readonly title: string; readonly about: string; readonly heads: readonly string[] };
  readonly norms: {
    readonly title: string;
    readonly about: string;
    readonly noOffers: string;
    /** Instead of the table: no log with managers. */
    readonly none: string;
    /** Above the four columns of each action: calls, meetings, offers, sales. */
    readonly actions: readonly [string, string, string, string];
    readonly heads: {
      readonly manager: string;
      readonly who: string;
      readonly norm: string;
      readonly week: string;
      readonly share: string;
    };
  };
  readonly response: {
    readonly title: string;
    readonly about: string;
    /** What is counted where {timed} of {asked} have a time of day, and where none has. */
    readonly hours: string;
    readonly days: string;
    /** `median` and `most` name their {unit}. */
    readonly heads: {
      readonly [H in
        | "manager"
        | "asked"
        | "answered"
        | "waiting"
        | "median"
        | "most"
        | "kept"
        | "hours"
        | "days"]: string;
    };
  };
  readonly conversion: {
    readonly title: string;
    readonly about: string;
    readonly noOffers: string;
    readonly steps: {
      readonly callToMeeting: string;
      readonly meetingToOffer: string;
      readonly offerToWon: string;
      readonly meetingToWon: string;
    };
    readonly heads: { readonly manager: string; readonly of: string; readonly got: string; readonly share: string };
  };
  readonly classes: {
    readonly title: string;
    readonly about: string;
    readonly potential: string;
    readonly manager: string;
    readonly actions: string;
  };
  readonly dependence: {
    readonly title: string;
    readonly about: string;
    readonly none: string;
    readonly profit: string;
    readonly sales: string;
    /** Manager, clients, {money}, share, clients whom nobody else knows, their share. */
    readonly heads: readonly string[];
  };
  readonly newcomers: {
    readonly title: string;
    readonly about: string;
    readonly before: string;
    readonly heads: readonly string[];
  };
  readonly breaches: {
    readonly title: string;
    readonly about: string;
    readonly none: string;
    /** Rows that the tab does not show. */
    readonly more: string;
    readonly heads: readonly string[];
  };
}

/** Sentences of a build, in the user's language. */
export interface MonitorMenu {
  readonly pay: string;
  readonly payDone: string;
  readonly noLog: { readonly title: string; readonly text: string; readonly untouched: string };
}

export const monitorMenu: { readonly [L in Language]: MonitorMenu } = { en, ru };
