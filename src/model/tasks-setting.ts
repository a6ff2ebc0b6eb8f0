import type { World } from "../cells/types.ts";
import type { Thresholds } from "../metrics/classes.ts";
import type { Method } from "./method.ts";
import { type Norm, normOf } from "./method-norms.ts";
import type { History, TaskFacts, TaskRole } from "./tasks.ts";
import type { Person } from "./tasks-people.ts";
import type { Book } from "./types.ts";

/** All that tasks are made from. */
export interface TaskSetting {
  readonly book: Book;
  readonly method: Method;
  readonly world: Pick<World, "today" | "language">;
  readonly people: ReadonlyMap<string, Person>;
  /** Thresholds of the classes in force. */
  readonly bounds: Thresholds;
  readonly history: History;
  /** Who does a task instead of its manager, by its id. */
  readonly shifted?: ReadonlyMap<string, string>;
  /** Where they are given, leads beyond them wait, and reasons name the hours for an answer. */
  readonly norms?: readonly Norm[];
  /** Ids of tasks in which something was typed. */
  readonly kept?: ReadonlySet<string>;
}

/** The hours within which a manager answers an enquiry; null where nothing is said. */
export const answerHours = ({ norms }: TaskSetting, role: TaskRole, manager: string): number | null =>
  (norms && normOf(norms, manager, role)?.answerHours) ?? null;

/** Who does a task: its manager, unless it was moved to another. */
export const managerOf = ({ shifted }: TaskSetting, id: string, manager: string): string => shifted?.get(id) ?? manager;

/** Facts as texts; what is blank or not known is left out. */
export function known(facts: { readonly [name: string]: string | number | null | undefined }): TaskFacts {
  return Object.fromEntries(
    Object.entries(facts)
      .filter(([, value]) => value !== null && value !== undefined && value !== "")
      .map(([name, value]) => [name, String(value)]),
  );
}
