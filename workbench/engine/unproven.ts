/**
 * What Google does where nobody could find out. The first of each is what the stand-in does when nothing is said; the others
 * are for trying whether code notices, or gets along.
 */
export interface Unproven {
  /** TODAY() among the arguments of a custom function (fact A12). */
  readonly today: "refused" | "allowed";
  /** How far an open-ended range reaches as an argument: to the end of the grid, or of its content (fact A9). */
  readonly openRanges: "grid" | "content";
  /** A blank cell as an argument (fact A8). */
  readonly blanks: "text" | "null";
  /** What a custom function may hardly return (fact A28): an error, or its text. */
  readonly oddResults: "refused" | "text";
  /** When a write that a rule of validation rejects fails (fact B24). */
  readonly rejected: "later" | "at once";
  /** Names of errors in cells (fact G6). */
  readonly errorNames: "English" | "translated";
  /** Formulas of scripts with `;` between arguments (fact B11). */
  readonly semicolons: "understood" | "refused";
  /** Formulas of colour rules with `;` (fact B15). */
  readonly ruleFormulas: "accepted" | "refused";
  /** For how many reads a custom function still shows that it is being calculated (fact A11). */
  readonly loadingReads: number;
}

export const STRICTEST: Unproven = {
  today: "refused",
  openRanges: "grid",
  blanks: "text",
  oddResults: "refused",
  rejected: "later",
  errorNames: "English",
  semicolons: "understood",
  ruleFormulas: "accepted",
  loadingReads: 0,
};
