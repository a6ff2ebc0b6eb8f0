import { monitorMenu as en } from "./en/monitor.ts";
import type { Language } from "./language.ts";
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
  };
  readonly people: { readonly title: string; readonly about: string; readonly heads: readonly string[] };
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
  readonly counted: (f: { people: number; tasks: number; breaches: number }) => string;
  readonly computed: string;
}

export const monitorMenu: { readonly [L in Language]: MonitorMenu } = { en, ru };
