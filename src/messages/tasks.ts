import { tasks as en } from "./en/tasks.ts";
import type { Language } from "./language.ts";
import { tasks as ru } from "./ru/tasks.ts";

/** Everything that stands in the task sheets and their archive. */
export interface TaskTexts {
  readonly titles: { readonly hunters: string; readonly farmers: string; readonly archive: string };
  readonly intro: { readonly hunters: string; readonly farmers: string; readonly archive: string };
  /** Live counts: {overdue}, {today}, {future}, {none}, {done} are cells. */
  readonly counts: string;
  readonly updated: (day: string) => string;
  readonly typing: string;
  /** Headings in the order of the columns; the last is hidden. */
  readonly heads: { readonly hunters: readonly string[]; readonly farmers: readonly string[] };
  readonly archiveHeads: readonly string[];
  readonly chooseStep: string;
  readonly closeDeal: string;
  readonly noSituation: string;
  readonly noRule: string;
  readonly lastOrder: (day: string, money: string) => string;
  readonly firstOrder: (day: string, money: string) => string;
  readonly refusedOn: (day: string, reason: string) => string;
  readonly ended: { readonly done: string; readonly gone: string; readonly moved: string };
  /** What the panel says when a task cannot be changed any more. */
  readonly gone: { readonly title: string; readonly text: string; readonly untouched: string };
}

export const taskTexts: { readonly [L in Language]: TaskTexts } = { en, ru };
