/**
 * Every word of the panel, as the two languages must both have it: `en/sidebar.ts`, `ru/sidebar.ts`. Names of columns
 * stand in `fields.ts`. Counts arrive as numbers and are written with their noun; days and money arrive written.
 */

import { sidebar as en } from "./en/sidebar.ts";
import type { Language } from "./language.ts";
import type { LayoutTexts } from "./layout.ts";
import { sidebar as ru } from "./ru/sidebar.ts";

type Report = "segments" | "funnel" | "hunters" | "farmers" | "monitor" | "base" | "doctor";
type Kind = "clients" | "deals" | "orders" | "activities";

/** A message: what happened, what to do, and what stayed untouched ("" when that is not known). */
export interface Trouble {
  readonly title: string;
  readonly text: string;
  readonly untouched: string;
}

export interface Sidebar {
  readonly sections: string;
  readonly section: { readonly data: string; readonly build: string; readonly today: string; readonly method: string };
  readonly count: (n: number) => string;
  readonly reading: string;
  readonly patience: string;
  readonly saving: string;
  readonly tryAgain: string;
  readonly goToCell: string;
  readonly readOnly: Trouble;
  /** The date by which live reports are counted could not be written. */
  readonly undated: Trouble;

  readonly firstRun: {
    readonly title: string;
    readonly lead: string;
    readonly use: string;
    readonly useMore: string;
    readonly privacy: string;
    /** The same in the flavour that sends letters. */
    readonly privacyMail: string;
    readonly accounts: string;
  };

  readonly data: {
    readonly recognised: (n: number, all: number) => string;
    readonly noneTitle: string;
    readonly noneText: (tabs: number) => string;
    readonly noTabsTitle: string;
    readonly noTabsText: string;
    readonly pointToTab: string;
    readonly lookAgain: string;
    readonly questions: (n: number) => string;
    readonly which: (tab: string, field: string) => string;
    readonly column: (letter: string) => string;
    readonly noHeading: string;
    readonly noneOfThese: string;
    readonly neither: string;
    readonly choose: string;
    readonly kind: { readonly [K in Kind]: string };
    readonly notUsed: string;
    readonly kindOf: (tab: string) => string;
    readonly columnsOf: (tab: string) => string;
    readonly readingAs: (tab: string, kind: string) => string;
    readonly rows: (n: number) => string;
    readonly confidence: { readonly sure: string; readonly likely: string; readonly unsure: string };
    readonly notFound: string;
    readonly notFoundHead: string;
    readonly problems: string;
    readonly moreProblems: (n: number) => string;
    readonly show: string;
    readonly showProblem: (text: string) => string;
    /** All rows of a problem, folded away. */
    readonly allRows: string;
    readonly whichRows: (problem: string) => string;
    /** How records stand in a tab. Months as `2026-01`, columns as letters. */
    readonly layout: LayoutTexts;
    readonly confirm: string;
    readonly goToBuild: string;
    readonly allTabs: string;
    readonly headings: (row: number, rows: number) => string;
    readonly noHeadings: (rows: number) => string;
    readonly required: string;
    readonly requiredLoss: string;
    readonly without: { readonly [field: string]: string };
    readonly chooseColumn: string;
    readonly change: string;
    readonly columnFor: (field: string) => string;
    readonly notInTab: string;
    readonly save: string;
    readonly cancel: string;
    readonly saved: (tab: string) => string;
  };

  readonly build: {
    readonly title: string;
    readonly report: { readonly [R in Report]: string };
    readonly ready: { readonly [R in Report]: string };
    readonly gives: { readonly [R in Report]: string };
    readonly notBuilt: string;
    readonly builtToday: (time: string) => string;
    readonly live: string;
    readonly values: string;
    readonly open: string;
    readonly update: string;
    readonly build: string;
    readonly buildAll: string;
    readonly of: (verb: string, report: string) => string;
    readonly building: string;
    readonly step: (done: number, total: number) => string;
    readonly queued: string;
    readonly stop: string;
    readonly stopping: string;
    readonly stopped: string;
    readonly busyTitle: string;
    readonly busyText: string;
    readonly doNotWait: string;
    readonly noColumn: (column: string, tab: string) => string;
    readonly noTab: (kind: string) => string;
    readonly chooseColumn: string;
    readonly chooseTab: string;
    readonly better: (columns: readonly string[]) => string;
    readonly checkData: string;
    readonly openData: string;
  };

  readonly today: {
    readonly whose: string;
    readonly everybody: string;
    readonly nobody: string;
    readonly sayWho: string;
    readonly tasks: (n: number) => string;
    readonly atStake: (money: string) => string;
    readonly overdue: string;
    readonly today: string;
    readonly soon: string;
    readonly later: string;
    readonly none: string;
    readonly done: string;
    readonly late: (days: number) => string;
    readonly notBuiltTitle: string;
    readonly notBuiltText: string;
    readonly allDoneTitle: string;
    readonly allDoneNext: (day: string, client: string) => string;
    readonly allDoneNothing: string;
    readonly showAll: (n: number) => string;
    readonly showSoon: string;
    readonly emptyTitle: string;
    readonly emptyFilter: (name: string) => string;
    readonly emptyText: string;
    readonly showEverybody: string;
    readonly doneNext: (step: string, day: string) => string;
    readonly doneLast: string;
    readonly undo: string;
    readonly undoOf: (client: string) => string;
    readonly saidDone: (client: string) => string;
    readonly undone: (client: string) => string;
    readonly moved: (client: string, day: string) => string;
  };

  readonly task: {
    readonly all: string;
    readonly reading: string;
    readonly stage: (stage: string) => string;
    readonly script: string;
    readonly noScript: string;
    readonly questions: string;
    readonly ifTheySay: (objection: string) => string;
    readonly letter: string;
    readonly copy: string;
    readonly copied: string;
    readonly copyByHand: string;
    readonly outcome: string;
    readonly choose: string;
    readonly reason: string;
    readonly note: string;
    readonly addNote: string;
    readonly next: (step: string, day: string) => string;
    readonly nothingNext: string;
    readonly done: string;
    readonly later: string;
    readonly laterTo: string;
    readonly tomorrow: (day: string) => string;
    readonly inDays: (days: number, day: string) => string;
    readonly inWeek: (day: string) => string;
    readonly anotherDay: string;
    readonly move: string;
  };

  readonly method: {
    readonly title: string;
    readonly lead: string;
    readonly tab: {
      readonly [M in "stages" | "classes" | "rules" | "playbook" | "personas" | "norms" | "plan" | "settings"]: string;
    };
    readonly edited: string;
    readonly notYet: string;
    readonly opening: (tab: string) => string;
    readonly keep: string;
  };

  /** When no proper answer comes. */
  readonly trouble: {
    readonly notSent: Trouble;
    readonly refused: Trouble;
    /** Google's own words for it, which come in the user's language. */
    readonly google: (message: string) => string;
    readonly silent: Trouble;
    readonly empty: Trouble;
    /** What stayed untouched when something was only read, and when something was to be changed. */
    readonly onlyRead: string;
    readonly mayHaveRun: string;
    readonly trying: string;
    readonly close: string;
  };
}

/** The words of the panel in a language. */
export const sidebarWords = (language: Language): Sidebar => ({ en, ru })[language];
