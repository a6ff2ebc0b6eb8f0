/** The tasks of the two task sheets, as records. Days are whole serial days; money is in the unit of the team's column. */
import type { Situation } from "../method/texts.ts";

/** Which sheet: hunters win new clients, farmers keep current ones. */
export type TaskRole = "hunter" | "farmer";

/** Values for the placeholders of scripts and letters; what is not known is left out. */
export type TaskFacts = { readonly [name: string]: string };

export interface Task {
  /** Stable as long as the reason stands: the same deal, stage, step and turn give the same id. */
  readonly id: string;
  readonly role: TaskRole;
  /** null: no next step. */
  readonly due: number | null;
  readonly client: string;
  /** Hunters: the deal and its amount. Farmers: the last order. */
  readonly deal: string;
  /** Stage of the method, or the situation of a current client. */
  readonly stage: string;
  readonly situation?: Situation;
  /** "" when there is no step: the words stand in `todo`. */
  readonly step: string;
  readonly todo: "step" | "choose" | "close deal";
  readonly script: string;
  readonly manager: string;
  /** Cell of the matrix, such as A-VIP-1, and what its rule says. */
  readonly cell: string;
  readonly action: string;
  readonly why: string;
  /** At stake; null when unknown. */
  readonly money: number | null;
  /** What can be expected of it: money of a deal x probability of its stage. Absent where it is the money itself. */
  readonly worth?: number;
  readonly facts: TaskFacts;
  /** Id of the deal whose next step it is. */
  readonly dealId?: string;
}

/** A task that was closed: a row of the archive. */
export interface ClosedTask {
  readonly id: string;
  readonly day: number;
  /** Done by somebody, gone because its deal or reason went away, or moved to the other sheet with what was typed in it. */
  readonly how: "done" | "gone" | "moved";
  readonly outcome: string;
  readonly lostReason: string;
}

/** Closed tasks by id. */
export type History = ReadonlyMap<string, ClosedTask>;
