import { calendarMenu as en } from "./en/calendar.ts";
import type { Language } from "./language.ts";
import { calendarMenu as ru } from "./ru/calendar.ts";

/** What stands in the Calendar tab and in its entries, in the spreadsheet's language. `{name}` is filled by a cell or a formula. */
export interface CalendarTexts {
  readonly title: string;
  readonly about: string;
  readonly week: string;
  /** This week, the next and the two after it. */
  readonly weeks: readonly [string, string, string, string];
  readonly person: string;
  readonly overdue: string;
  /** Without a day that can be read. */
  readonly undated: string;
  /** Before the time of the build. */
  readonly built: string;
  /** {people}: who has tasks and no row. */
  readonly missing: string;
  /** Monday to Sunday. */
  readonly days: readonly string[];
  readonly nobody: string;
  /** A task in a cell of the week: {client}, {step}. */
  readonly task: string;
  /** Why a task is there, above the script of its step. */
  readonly entry: string;
}

/** Menu items and dialogs of the calendar, in the user's language. */
export interface CalendarMenu {
  readonly item: string;
  readonly file: string;
  readonly done: string;
  /** Above the text to copy: {tasks} is their number, {who} whose they are. */
  readonly copy: string;
  readonly everybody: string;
  readonly noSheets: { readonly title: string; readonly text: string; readonly untouched: string };
}

export const calendarMenu: { readonly [L in Language]: CalendarMenu } = { en, ru };
