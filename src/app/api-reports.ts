/** What the panel shows and sends of the reports, the matrices, the marks of the classes and the method. */
import type { Field, TableKind } from "../model/types.ts";
import type { MethodKey, ReportKey } from "../reports/plan.ts";
import type { TaskStatus } from "./api-today.ts";

export interface CardView {
  readonly report: ReportKey;
  readonly state: "missing" | "ready" | "built";
  /** ISO date-time of the last build, in the spreadsheet's zone, "" when never. */
  readonly builtAt: string;
  /** False when written as values. */
  readonly live: boolean;
  /** ISO day on which its formulas were turned into values, "" while they are live or where it has none. */
  readonly frozen: string;
  /** Whether native formulas stand among those values. */
  readonly plain: boolean;
  /** Whether today's stages wait to be kept: the team has a history and nobody has kept them today. */
  readonly keepDue: boolean;
  readonly tabId: number | null;
  /** One line: what it will be made of ("240 clients, 1,310 orders"). */
  readonly basis: string;
  /** Fields it cannot do without and that were not found, with the tab they were looked for in. */
  readonly missing: readonly { readonly field: Field; readonly kind: TableKind; readonly tabName: string }[];
  /** Fields that would add to it. */
  readonly better: readonly { readonly field: Field; readonly kind: TableKind }[];
  /** A few numbers of the built report for the small picture: funnel counts, matrix cells, or tasks by status. */
  readonly preview: readonly number[];
}

/** One step of a build. The panel asks for them one after the other, which gives it true progress and a Stop. */
export interface BuildStep {
  readonly report: ReportKey;
  readonly done: number;
  readonly total: number;
  readonly finished: boolean;
  /** Sentences to show when finished: what went in, what was left out and why. */
  readonly notes: readonly string[];
}

/** A client in a cell of the matrix. Amounts are formatted, "" where unknown or nothing is left; days are ISO. */
export interface CellClient {
  readonly name: string;
  /** His cell in the client list. */
  readonly a1: string;
  readonly action: string;
  readonly next: string;
  readonly status: TaskStatus;
  readonly daysLate: number;
  readonly sales: string;
  readonly potential: string;
  readonly gap: string;
  /** Our share of his potential, 0 to 1. */
  readonly share: number | null;
}

/** The matrices of the Segments tab, and one cell of them with its clients. */
export interface MatrixView {
  readonly tabId: number;
  /** The cell of a matrix that is selected in the tab. */
  readonly selected: string | null;
  /** One for each marketing value; rows are the classes A to D and ?, columns the interests 1 to 4 and ?. */
  readonly groups: readonly {
    readonly value: string;
    readonly cells: readonly (readonly {
      readonly cell: string;
      readonly count: number;
      readonly action: "now" | "plan" | "nurture" | "stop" | "unknown" | null;
      readonly says: string;
    }[])[];
  }[];
  readonly chosen: {
    readonly cell: string;
    readonly count: number;
    readonly potential: string;
    readonly action: string;
    readonly role: string;
    readonly touchDays: number | null;
    /** First of its clients in the list. */
    readonly a1: string;
    readonly clients: readonly CellClient[];
  } | null;
}

/** Columns of numbers of the clients' tab that could stand for the potential, and marks of the classes proposed from one. */
export interface SizesView {
  /** The clients' tab, "" where there is none. */
  readonly tab: string;
  /** The likeliest first. */
  readonly columns: readonly { readonly column: string; readonly header: string; readonly rows: number }[];
  readonly chosen: {
    readonly column: string;
    readonly header: string;
    /** Its numbers, ascending, and how many rows of clients have none. */
    readonly sizes: readonly number[];
    readonly without: number;
    readonly marks: Marks;
    /** Where each bar of the histogram begins; each spans as many times the size as the others. */
    readonly bars: readonly number[];
  } | null;
  /** The marks that the Classes tab has now. */
  readonly present: Marks | null;
}

/** From which size on a client is of class A, B, C. */
export type Marks = readonly [a: number, b: number, c: number];

/** What was written and where it stands. */
export interface SizesWritten {
  /** Sentences: first what was written, then what follows from it and how to undo it. */
  readonly said: readonly string[];
  readonly at: { readonly tabId: number; readonly a1: string };
}

export interface MethodTabView {
  readonly tab: MethodKey;
  readonly exists: boolean;
  readonly edited: boolean;
  readonly summary: string;
}
