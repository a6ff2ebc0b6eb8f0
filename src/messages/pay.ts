/** What stands in the tab of pay by action, in the spreadsheet's language. `{name}` is filled by a value or a cell. */
export interface PayTexts {
  readonly title: string;
  readonly about: string;
  readonly rules: readonly [string, string];
  /** The log begins inside the quarter. */
  readonly short: string;
  readonly fund: string;
  readonly fundNote: string;
  readonly actions: { readonly title: string; readonly about: string; readonly heads: readonly string[] };
  readonly people: { readonly title: string; readonly about: string; readonly heads: readonly string[] };
  readonly team: string;
  /** Names of those who acted and sold nothing, and of those who sold and wrote nothing down. */
  readonly idle: string;
  readonly silent: string;
}
