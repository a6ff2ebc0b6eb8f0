import type { World } from "../../cells/types.ts";
import { dayWord, numberWord, timeWord } from "../../messages/figures.ts";
import type { Thresholds } from "../../metrics/classes.ts";
import type { Method } from "../method/method.ts";
import { type Norm, normOf } from "../method/norms.ts";
import type { Book } from "../types.ts";
import type { Person } from "./people.ts";
import type { History, TaskFacts, TaskRole } from "./tasks.ts";

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
  /** The moment of the update as a serial day with its time, where waiting is told in hours. */
  readonly now?: number;
  /** Ids of tasks in which something was typed. */
  readonly kept?: ReadonlySet<string>;
}

/** The hours within which a manager answers an enquiry; null where nothing is said. */
export const answerHours = ({ norms }: TaskSetting, role: TaskRole, manager: string): number | null =>
  (norms && normOf(norms, manager, role)?.answerHours) ?? null;

/** From so many hours on days say more. */
const DAYS_FROM = 72;

/** Since when and for how many hours somebody waits; nothing where the time of day is not known, and after three days. */
export function waitingFacts(
  { now, world }: TaskSetting,
  moment: number | null | undefined,
): { readonly since: string | null; readonly waited_hours: string | null } {
  const hours = now === undefined || !moment ? -1 : Math.floor((now - moment) * 240 + ROUNDING) / 10;
  if (hours < 0.1 || hours >= DAYS_FROM) return { since: null, waited_hours: null };
  const { language, today } = world;
  return {
    since: `${dayWord(language, moment!, today)} ${timeWord(moment!)}`,
    waited_hours: numberWord(language, hours < 10 ? hours : Math.floor(hours)),
  };
}

/** What a fraction of a day may be off by, in tenths of an hour. */
const ROUNDING = 1e-4;

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
