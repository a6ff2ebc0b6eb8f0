import type { World } from "../cells/types.ts";
import type { Thresholds } from "../metrics/classes.ts";
import type { Method } from "./method.ts";
import type { History, TaskFacts } from "./tasks.ts";
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
}

/** Facts as texts; what is blank or not known is left out. */
export function known(facts: { readonly [name: string]: string | number | null | undefined }): TaskFacts {
  return Object.fromEntries(
    Object.entries(facts)
      .filter(([, value]) => value !== null && value !== undefined && value !== "")
      .map(([name, value]) => [name, String(value)]),
  );
}
