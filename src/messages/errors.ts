/** Which cell of an argument is meant. */
export interface Place {
  readonly argument: string;
  /** Counts from 1 within the range given, and 0 where the argument is a single cell. */
  readonly row: number;
  /** True where the range is one row, so that the cell is a column of it. */
  readonly across?: boolean;
}

/**
 * Every sentence a user can be shown when something is wrong, as a function of the facts. First the fact: which
 * argument, which row, what stands there. Then the remedy, naming something the user can click or type. At most 200
 * characters, because Sheets shows it in a small hover card. Words: `en/errors.ts`, `ru/errors.ts`.
 */
export interface Catalogue {
  NOT_A_CHOICE: (f: { argument: string; got: string; choices: readonly string[] }) => string;
  MISSING: (f: { argument: string }) => string;
  NOT_A_LINE: (f: { argument: string; rows: number; columns: number }) => string;
  NOT_ONE_CELL: (f: { argument: string; rows: number; columns: number }) => string;
  /** `unit`: what is counted where the two do not both run down in rows. */
  UNEQUAL: (f: {
    first: string;
    firstRows: number;
    second: string;
    secondRows: number;
    unit?: "columns" | "cells";
  }) => string;
  UNEQUAL_SHAPES: (f: { first: string; firstShape: string; second: string; secondShape: string }) => string;
  TOO_NARROW: (f: { argument: string; columns: number; needed: number }) => string;
  ERROR_VALUE: (f: Place & { got: string }) => string;
  NOT_A_NUMBER: (f: Place & { got: string }) => string;
  NOT_A_DATE: (f: Place & { got: string }) => string;
  NOT_YES_OR_NO: (f: Place & { got: string }) => string;
  NEGATIVE: (f: Place & { got: string }) => string;
  NOT_A_SHARE: (f: Place & { got: string; percent: string }) => string;
  OUT_OF_BOUNDS: (f: { argument: string; got: string; least: number; most: number; whole?: boolean }) => string;
  MORE_THAN_ALL: (f: { first: string; second: string; row: number; from: string; to: string }) => string;
  THRESHOLDS_NOT_THREE: (f: { argument: string; count: number }) => string;
  NAMES_INSIDE: (f: { argument: string; column: number; got: string }) => string;
  UNKNOWN_KIND: (f: { argument: string; row: number; got: string }) => string;
  ALIAS_TWICE: (f: { argument: string; alias: string; first: number; row: number }) => string;
  THRESHOLD_MISSING: (f: { argument: string }) => string;
  THRESHOLDS_OUT_OF_ORDER: (f: { names: readonly string[]; values: readonly string[] }) => string;
  PERIOD_REVERSED: (f: { first: string; second: string; from: string; to: string }) => string;
  NO_STAGES: (f: { argument: string }) => string;
  STAGE_TWICE: (f: { argument: string; stage: string; row: number }) => string;
  STAGE_WITHOUT_STEP: (f: Place & { stage: string }) => string;
  NOT_FOUR: (f: { argument: string; count: number }) => string;
  UNKNOWN_FUNCTION: (f: { got: string; near: readonly string[] }) => string;
}
