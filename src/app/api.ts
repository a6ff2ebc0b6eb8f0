/**
 * What the panel may ask the script. One top-level function, `sidebarCall(name, args)`, serves them all, so that only one
 * name is exposed. Everything that travels is a number, boolean, string, null, plain object or array of these: dates are
 * ISO days (`2026-11-23`), never `Date` (platform facts C5 to C7). Texts made here are in the user's language.
 */
import type { Language } from "../messages/language.ts";
import type { Confidence, Field, Skipped, TableKind } from "../model/types.ts";
import type { MethodKey, ReportKey } from "../reports/plan.ts";

export interface ColumnView {
  readonly field: Field;
  readonly required: boolean;
  /** Column letter, null when not found. */
  readonly column: string | null;
  readonly header: string;
  readonly samples: readonly string[];
  readonly confidence: Confidence;
  /** Of a field without a column: letters of those that it may be, which the user is asked. */
  readonly candidates?: readonly string[];
}

export interface TabView {
  readonly tabId: number;
  /** Of a further table in the tab: which, from 1 on. */
  readonly part?: number;
  readonly name: string;
  readonly kind: TableKind | null;
  readonly confidence: Confidence;
  readonly headerRow: number;
  readonly rows: number;
  /** The fields that its kind knows, doubtful and missing ones first. */
  readonly columns: readonly ColumnView[];
  /** Every column of the tab, for the dropdown that changes a field's column. */
  readonly choices: readonly {
    readonly column: string;
    readonly header: string;
    readonly samples: readonly string[];
  }[];
  /** Columns that hold what a month brought; `month` as `2026-01`. */
  readonly months?: readonly { readonly column: string; readonly month: string; readonly field: Field }[];
  /** Columns that hold the date on which a stage was reached. */
  readonly steps?: readonly { readonly column: string; readonly stage: string }[];
  /** The field of the names that stand in rows of their own above their records. */
  readonly groups?: Field;
  /** What the title or the name of the tab says of every row; dates are ISO days. */
  readonly fixed?: { readonly [F in Field]?: string };
  /** Tabs with the same columns that are read with this one as one table. */
  readonly joined?: readonly string[];
  /** Further tables in the same tab. */
  readonly beside?: readonly TabView[];
}

/** Rows of a tab that were left out, so that every count can be proved. */
export interface SkippedView {
  readonly tab: string;
  readonly reason: Skipped["reason"];
  readonly rows: readonly number[];
}

/** A finding worth showing on the Data screen: rows skipped, dates as text, spellings of one stage. */
export interface Problem {
  readonly count: number;
  readonly text: string;
  /** Where "Show" jumps to. */
  readonly tabId: number | null;
  readonly a1: string;
  /** All its rows, "3, 5–6, 9", where there are several. */
  readonly rows?: string;
}

export interface DataView {
  readonly tabs: readonly TabView[];
  readonly confirmed: boolean;
  readonly problems: readonly Problem[];
  readonly skipped?: readonly SkippedView[];
}

/** The user's word on one tab: which kind, and which column letter is which field (null: none, absent: as detected). */
export interface TabAnswer {
  readonly tabId: number;
  /** Of a further table in the tab: which, from 1 on. */
  readonly part?: number;
  readonly kind: TableKind | null;
  readonly columns: { readonly [F in Field]?: string | null };
}

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

export type TaskStatus = "overdue" | "today" | "future" | "none" | "done";

export interface TaskView {
  readonly id: string;
  readonly role: "hunter" | "farmer";
  readonly status: TaskStatus;
  readonly due: string;
  readonly daysLate: number;
  readonly client: string;
  readonly deal: string;
  readonly stage: string;
  readonly step: string;
  readonly manager: string;
  readonly cell: string;
  readonly why: string;
  /** Formatted money at stake, "" when unknown. */
  readonly money: string;
  readonly outcome: string;
  readonly lostReason: string;
  readonly note: string;
}

/** How a task ended; only what the user changed. */
export interface FinishAnswer {
  readonly done: boolean;
  readonly outcome?: string;
  readonly lostReason?: string;
  readonly note?: string;
}

export interface NextStep {
  readonly step: string;
  readonly due: string;
}

export interface TaskDetail extends TaskView {
  readonly script: string;
  readonly questions: string;
  readonly objections: readonly { readonly objection: string; readonly answer: string }[];
  readonly letter: { readonly subject: string; readonly body: string } | null;
  /** Choices for the outcome; a refusal asks for its reason. */
  readonly outcomes: readonly {
    readonly name: string;
    readonly refused: boolean;
    readonly next: NextStep | null;
  }[];
  readonly lostReasons: readonly string[];
  /** The persona that somebody chose for the client: his questions, objection and letter come before those of the step. */
  readonly persona: PersonaView | null;
  /** The step that follows when this one is done without an outcome, null at the end of the process. */
  readonly next: NextStep | null;
}

export interface TodayView {
  readonly today: string;
  /** People with tasks; "" stands for tasks without a manager. */
  readonly people: readonly string[];
  /** Who the user said he is, null when not yet chosen (then all tasks come). */
  readonly me: string | null;
  readonly tasks: readonly TaskView[];
  /** Formatted money at stake in the overdue tasks and those of today, "" when unknown. */
  readonly stake: string;
  /** Whether task sheets exist at all. */
  readonly built: boolean;
}

/** What is known of the client of a task, and what to offer him. */
export interface ClientView {
  /** Lines, newest first. */
  readonly orders: readonly string[];
  readonly contacts: readonly string[];
  readonly notes: readonly string[];
  /** A standard offer or one of his own, with the reason; null when nothing speaks for either. */
  readonly offer: { readonly title: string; readonly why: string; readonly when: readonly string[] } | null;
  /** The persona that the Personas tab speaks for, with the reason; null when it speaks for none or one is chosen. */
  readonly proposed: { readonly name: string; readonly why: string } | null;
  /** Which persona he is like, "" when nobody has said so. */
  readonly persona: string;
  readonly personas: readonly (PersonaView & { readonly signs: string })[];
}

/** What to say and write to a kind of person. */
export interface PersonaView {
  readonly name: string;
  readonly questions: string;
  readonly objection: string;
  readonly answer: string;
  readonly letterSubject: string;
  readonly letter: string;
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

/** Who has open tasks, and whose work stands with another. */
export interface PeopleView {
  /** "" stands for tasks without a manager. */
  readonly people: readonly { readonly name: string; readonly tasks: number }[];
  readonly handed: readonly { readonly from: string; readonly to: string; readonly day: string }[];
}

/** The load of everybody with open tasks against the norms, the fullest first. Sentences are in the user's language. */
export interface LoadView {
  readonly people: readonly {
    readonly name: string;
    /** Of what the norms allow in the days ahead; null when unknown. */
    readonly share: number | null;
    readonly says: string;
    /** Whether he hunts and farms at once. */
    readonly both: boolean;
  }[];
  /** What would even it out. */
  readonly proposals: readonly {
    readonly from: string;
    readonly to: string;
    readonly tasks: string;
    readonly says: string;
  }[];
  /** What was moved before and still stands with another. */
  readonly moved: readonly {
    readonly from: string;
    readonly to: string;
    readonly day: string;
    readonly tasks: string;
  }[];
}

/** Open tasks as an iCalendar text to be copied. */
export interface CalendarView {
  readonly tasks: number;
  /** Whose; null: everybody's. */
  readonly who: string | null;
  readonly text: string;
}

export interface MethodTabView {
  readonly tab: MethodKey;
  readonly exists: boolean;
  readonly edited: boolean;
  readonly summary: string;
}

export interface StartView {
  readonly language: Language;
  /** Today in the spreadsheet's zone. */
  readonly today: string;
  readonly readOnly: boolean;
  readonly data: DataView;
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
  data(): DataView;
  /** Remembers the answers; tabs that are not named stay as they were. */
  confirm(answers: readonly TabAnswer[]): DataView;
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
