/** What the parts of the workbench say to each other. */

/** The world a workbook is opened in. */
export interface World {
  /** Locale of the spreadsheet, such as `ru_RU`: parsing, formats, separators of formulas. */
  readonly locale: string;
  /** Time zone of the spreadsheet, such as `Europe/Moscow`. */
  readonly zone: string;
  /** Language of the user's Google account: `en`, `ru`. */
  readonly language: string;
  /** A fixed day for every clock (`2026-03-31`, its noon, or `2026-03-31T23:30`), or null for the real one. */
  readonly today: string | null;
}

/** What `clasp push` would send. */
export interface Dist {
  readonly code: string;
  readonly manifest: { readonly timeZone: string; readonly oauthScopes: readonly string[] };
  /** HTML files by name without ending. */
  readonly html: { readonly [name: string]: string };
}

export type AuthMode = "NONE" | "LIMITED" | "FULL" | "CUSTOM_FUNCTION";

/** Stands before every member of every service: counts the call, checks auth mode and scopes, throws when refused. */
export interface Gate {
  enter(className: string, member: string): void;
  /** Charges the run for what a call carries, in milliseconds of Google's time. */
  spend?(milliseconds: number): void;
  /** Turns an error that a service threw into one of the bundle's realm, as `instanceof Error` there expects. */
  thrown?(error: unknown): unknown;
}

/** A cell as a file or the demo generator gives it: text is parsed as if typed, the rest is taken as it is. */
export type FileCell =
  | string
  | number
  | boolean
  | { readonly text: string }
  | { readonly date: string }
  | { readonly formula: string };

/** One tab of a plain workbook. `{text}` stays text, `{date}` is an ISO day or day and time of the spreadsheet's zone. */
export interface TabData {
  readonly name: string;
  readonly rows: readonly (readonly FileCell[])[];
  /** Widths of the first columns in pixels; without them every column has the usual one. */
  readonly widths?: readonly number[];
}
