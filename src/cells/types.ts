import type { Language } from "../messages/language.ts";

/**
 * A moment of the spreadsheet's own calendar: days since 30 December 1899 in the spreadsheet's time zone, the fraction
 * being the time of day. The boundary (`app`) turns every `Date` of Apps Script into one and back, so that nothing
 * inside knows a time zone.
 */
export class Day {
  /** How many were made so far: while there is none, no table can hold one. */
  static made = 0;

  constructor(readonly serial: number) {
    Day.made++;
  }
}

/** A value of one cell. An empty cell is `""`. */
export type Cell = number | string | boolean | Day;

/** A single cell arrives bare, a range as rows of cells, an argument left out as `undefined`. */
export type Input = Cell | readonly (readonly Cell[])[] | undefined;

/** What a custom function returns: a cell, or rows of equal length. Blank is `""`. */
export type Output = Cell | Cell[][];

/** All that a custom function may know beside its arguments. */
export interface World {
  /** Today in the spreadsheet's time zone, a whole serial day. */
  readonly today: number;
  /** Language of the spreadsheet: table headers, words of status, messages. */
  readonly language: Language;
  /** Locale of the spreadsheet, such as `ru_RU`: settles 1.234 against 1,234 and d/m against m/d. */
  readonly locale: string;
  /** Definitions of the custom functions, read only when asked for. */
  readonly explanations?: () => Explanations;
}

/** By name of function its definition, one paragraph, and the words under which people look for it, between commas. */
export interface Explanations {
  readonly [name: string]: readonly [definition: string, topics: string];
}
