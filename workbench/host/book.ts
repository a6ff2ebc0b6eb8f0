import type { Gate } from "../types.ts";
import type { RawArgument } from "./custom-call.ts";

/** What the services of a spreadsheet take from the run that uses them. */
export interface RunServices {
  /** `Date` of the world in which the bundle runs. */
  readonly Date: DateConstructor;
  /** What `SpreadsheetApp.getUi()` gives. */
  ui(): object;
  toast(text: string, title: string, seconds: number): void;
}

/** The workbook, as far as the host needs it. */
export interface HostBook {
  /** The global `SpreadsheetApp` of one run. */
  spreadsheetApp(gate: Gate, run: RunServices): object;
  /** Makes functions of the bundle known to the cells. A date travels as a Date of this realm, both ways. */
  setCustomFunctions(names: readonly string[], call: (name: string, args: readonly RawArgument[]) => unknown): void;
  /** Applies the writes that are still held back; a refused one throws here (fact B24). */
  flush(): void;
}
