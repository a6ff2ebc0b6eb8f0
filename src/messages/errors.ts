/**
 * Every sentence a user can be shown when something is wrong, as a function of the facts. First the fact: which
 * argument, which row, what stands there. Then the remedy, naming something the user can click or type. At most 200
 * characters, because Sheets shows it in a small hover card. Words: `en/errors.ts`, `ru/errors.ts`.
 */
export interface Catalogue {
  NOT_A_CHOICE: (f: { argument: string; got: string; choices: readonly string[] }) => string;
}
