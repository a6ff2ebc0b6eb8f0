/** What the panel shows and sends of tasks, of the clients behind them and of the people who do them. */

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
