/**
 * Every sentence a user can be shown when something is wrong, as a function of the facts. First the fact: which
 * argument, which row, what stands there. Then the remedy, naming something the user can click or type. At most 200
 * characters, because Sheets shows it in a small hover card. Words: `en/errors.ts`, `ru/errors.ts`.
 *
 * `row` counts from 1 within the range given; it is 0 where the argument is a single cell.
 */
export interface Catalogue {
  NOT_A_CHOICE: (f: { argument: string; got: string; choices: readonly string[] }) => string;
  MISSING: (f: { argument: string }) => string;
  NOT_A_LINE: (f: { argument: string; rows: number; columns: number }) => string;
  NOT_ONE_CELL: (f: { argument: string; rows: number; columns: number }) => string;
  UNEQUAL: (f: { first: string; firstRows: number; second: string; secondRows: number }) => string;
  UNEQUAL_SHAPES: (f: { first: string; firstShape: string; second: string; secondShape: string }) => string;
  TOO_NARROW: (f: { argument: string; columns: number; needed: number }) => string;
  ERROR_VALUE: (f: { argument: string; row: number; got: string }) => string;
  NOT_A_NUMBER: (f: { argument: string; row: number; got: string }) => string;
  NOT_A_DATE: (f: { argument: string; row: number; got: string }) => string;
  NOT_YES_OR_NO: (f: { argument: string; row: number; got: string }) => string;
  NEGATIVE: (f: { argument: string; row: number; got: string }) => string;
  NOT_A_SHARE: (f: { argument: string; row: number; got: string; percent: string }) => string;
  OUT_OF_BOUNDS: (f: { argument: string; got: string; least: number; most: number }) => string;
  MORE_THAN_ALL: (f: { first: string; second: string; row: number; from: string; to: string }) => string;
  THRESHOLD_MISSING: (f: { argument: string }) => string;
  THRESHOLDS_OUT_OF_ORDER: (f: { names: readonly string[]; values: readonly string[] }) => string;
  PERIOD_REVERSED: (f: { first: string; second: string; from: string; to: string }) => string;
  NO_STAGES: (f: { argument: string }) => string;
  STAGE_TWICE: (f: { argument: string; stage: string; row: number }) => string;
  STAGE_WITHOUT_STEP: (f: { argument: string; stage: string; row: number }) => string;
  NOT_FOUR: (f: { argument: string; count: number }) => string;
  UNKNOWN_FUNCTION: (f: { got: string; near: readonly string[] }) => string;
}
