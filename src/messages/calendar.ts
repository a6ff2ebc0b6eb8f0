/** What stands in the Calendar tab and in its entries, in the spreadsheet's language. `{name}` is filled by a cell or a formula. */
export interface CalendarTexts {
  readonly title: string;
  readonly about: string;
  readonly week: string;
  /** This week, the next and the two after it. */
  readonly weeks: readonly [string, string, string, string];
  readonly person: string;
  readonly overdue: string;
  /** Monday to Sunday. */
  readonly days: readonly string[];
  readonly nobody: string;
  /** A task in a cell of the week: {client}, {step}. */
  readonly task: string;
  /** Why a task is there, above the script of its step. */
  readonly entry: string;
}
