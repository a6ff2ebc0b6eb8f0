import type { Gate } from "../types.ts";

/** What the services of a spreadsheet take from the run that uses them. */
export interface RunServices {
  /** `Date` of the world in which the bundle runs. */
  readonly Date: DateConstructor;
  /** What `SpreadsheetApp.getUi()` gives. */
  ui(): object;
  toast(text: string, title: string, seconds: number): void;
}

/**
 * Runs a custom function in a world of its own. `argumentsFor` gives the arguments as a cell passes them (facts A5, A7, A8), dates as
 * Dates of that world.
 */
export type CustomCall = (name: string, argumentsFor: (RealmDate: DateConstructor) => unknown[]) => unknown;

/** The workbook, as far as the host needs it. */
export interface HostBook {
  /** The global `SpreadsheetApp` of one run. */
  spreadsheetApp(gate: Gate, run: RunServices): object;
  /** The global `Charts` of one run. */
  charts(gate: Gate): object;
  /** Makes functions of the bundle known to the cells. */
  setCustomFunctions(names: readonly string[], call: CustomCall): void;
  /** Applies the writes that are still held back; a refused one throws here (fact B24). */
  flush(): void;
}
