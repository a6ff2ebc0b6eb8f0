/**
 * What the panel may ask the script. One top-level function, `sidebarCall(name, args)`, serves them all, so that only one
 * name is exposed. Everything that travels is a number, boolean, string, null, plain object or array of these: dates are
 * ISO days (`2026-11-23`), never `Date` (platform facts C5 to C7). Texts made here are in the user's language.
 */
import type { Language } from "../messages/language.ts";
import type { MethodKey, ReportKey } from "../reports/plan.ts";
import type { DataView as Reading, TabAnswer } from "./api-data.ts";
import type { BuildStep, CardView, Marks, MatrixView, MethodTabView, SizesView, SizesWritten } from "./api-reports.ts";
import type {
  CalendarView,
  ClientView,
  FinishAnswer,
  LoadView,
  PeopleView,
  TaskDetail,
  TodayView,
} from "./api-today.ts";

export type * from "./api-data.ts";
export type * from "./api-reports.ts";
export type * from "./api-today.ts";

export interface StartView {
  readonly language: Language;
  /** Today in the spreadsheet's zone. */
  readonly today: string;
  readonly readOnly: boolean;
  /** Whether live reports are counted by today; if not, the cell of their date could not be written. */
  readonly dated: boolean;
  readonly data: Reading;
  readonly cards: readonly CardView[];
  /** Tasks of the user that are overdue and due today; everybody's while he has not said who he is. */
  readonly urgent?: { readonly overdue: number; readonly today: number };
}

/** A failure in the user's words: where and what stands there, what to do, what stayed untouched. */
export interface Failure {
  readonly title: string;
  readonly text: string;
  readonly untouched: string;
  /** A cell to go to. */
  readonly at: { readonly tabId: number; readonly a1: string } | null;
  readonly kind: "data" | "read only" | "busy" | "too large" | "unexpected";
}

export interface Api {
  start(): StartView;
  data(): Reading;
  /** Remembers the answers; tabs that are not named stay as they were. */
  confirm(answers: readonly TabAnswer[]): Reading;
  cards(): readonly CardView[];
  /** Performs step `step` (from 0) of a build. */
  build(report: ReportKey, step: number): BuildStep;
  /** Turns a live report into values or into native formulas, or builds it live again; gives the sentence that says what was done. */
  freeze(report: ReportKey): string;
  plain(report: ReportKey): string;
  makeLive(report: ReportKey): string;
  /** Keeps how every deal stands today; gives the sentence that says what was kept. */
  keepStages(): string;
  today(): TodayView;
  /** Whose tasks come from now on; null: everybody's. */
  iAm(name: string | null): TodayView;
  people(): PeopleView;
  /** Hands all open work of a person over to another, or gives it back (null); the next update of the task sheets moves it. */
  handOver(from: string, to: string | null): PeopleView;
  /** Lays the handover sheet of a person who leaves; gives the sentence that says what is in it. */
  leaving(name: string): string;
  calendar(): CalendarView;
  load(): LoadView;
  /** Moves the tasks of every proposal of `load` as it is now; the next update of the task sheets shows it. */
  evenOut(): LoadView;
  giveShiftBack(from: string, to: string): LoadView;
  task(id: string): TaskDetail;
  /** Reads the team's tables. */
  client(id: string): ClientView;
  persona(id: string, name: string): ClientView;
  /**
   * Writes what is given of a task and, with `done`, ticks it; what is left out stays as it stands. Refuses to tick a task
   * that was refused for no reason.
   */
  finish(id: string, answer: FinishAnswer): TodayView;
  /** Moves a task to another day (ISO). */
  reschedule(id: string, due: string): TodayView;
  /** Takes back the last finish of this task. */
  undo(id: string): TodayView;
  /** A cell of the matrix: the one selected in the tab when it is not `seen`, else `cell`; null where no Segments tab is. */
  matrix(cell: string | null, seen: string | null): MatrixView | null;
  /** Which cell is selected, in few calls; null where none is. */
  selection(): { readonly tabId: number; readonly a1: string } | null;
  /** Marks of the classes proposed from a column (its letter), from the likeliest one (null). */
  sizes(column: string | null): SizesView;
  /** Takes the column as the potential and writes the marks into the Classes tab. */
  acceptSizes(column: string, marks: Marks): SizesWritten;
  method(): readonly MethodTabView[];
  /** Makes the tab if need be and shows it. */
  openMethod(tab: MethodKey): readonly MethodTabView[];
  /** Takes the method of copied tabs over; gives what there is to say. */
  takeOver(): string;
  /** Gives the defaults back after a dialog; "" when it was not wanted. */
  giveBack(): string;
  /** Shows a tab, or a cell of it. */
  show(tabId: number, a1: string): null;
}

/** What `sidebarCall` hands back. */
export type Answer<K extends keyof Api> =
  | { readonly ok: true; readonly value: ReturnType<Api[K]> }
  | { readonly ok: false; readonly failure: Failure };
