/**
 * What is said of a report that was turned into values, into native formulas or back. `{name}` is the report as it is called
 * in sentences, `{day}` is written out.
 */
export interface FreezeNotes {
  /** What stands before the line in row 2 of the tab. */
  readonly line: string;
  readonly done: string;
  readonly isLive: string;
  readonly notBuilt: string;
  readonly notDone: string;
  readonly waits: string;
  readonly broken: string;
  /** A report was to be values, but a formula shows an error. */
  readonly leftLive: string;
  /** Of native formulas: before the line in row 2, and what is said after it was done. */
  readonly plain: {
    readonly all: string;
    readonly some: string;
    /** The reasons between brackets. */
    readonly cannot: string;
    readonly differs: string;
    /** It came as values because so many formulas would read so many rows. */
    readonly heavy: string;
  };
}
