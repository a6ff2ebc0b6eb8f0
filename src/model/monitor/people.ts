import { clientKey } from "../../cells/text.ts";
import { dueStatus } from "../../metrics/tasks.ts";
import type { TaskRole } from "../tasks/tasks.ts";
import type { Breach } from "./breaches.ts";

/** An open or ticked task as the Monitor counts it. */
export interface Counted {
  readonly role: TaskRole;
  readonly manager: string;
  readonly due: number | null;
  readonly done: boolean;
}

/** What one person has to do; "" is nobody. */
export interface Work {
  readonly name: string;
  readonly overdue: number;
  readonly today: number;
  readonly future: number;
  readonly none: number;
  /** Ticked or closed in this week. */
  readonly done: number;
  readonly breaches: number;
  readonly hunting: number;
  readonly farming: number;
}

/** Whether somebody has open tasks of both kinds, the fewer at least a share of all. */
export function isBoth({ hunting, farming }: Pick<Work, "hunting" | "farming">, share: number): boolean {
  const fewer = Math.min(hunting, farming);
  return fewer > 0 && fewer >= share * (hunting + farming);
}

/**
 * The work of everybody who has a task, a breach or closed a task this week. Tasks of nobody stand first, then whoever has
 * most that is overdue, without a next step or silent beyond its limit.
 *
 * @param closed managers of the tasks that were closed this week
 */
export function workOf(
  tasks: readonly Counted[],
  closed: readonly string[],
  breaches: readonly Breach[],
  today: number,
): Work[] {
  const people = new Map<string, { -readonly [K in keyof Work]: Work[K] }>();
  const of = (name: string) => {
    const key = clientKey(name);
    const known = people.get(key) ?? { ...NOTHING, name };
    people.set(key, known);
    return known;
  };
  for (const { role, manager, due, done } of tasks) {
    const person = of(manager);
    person[dueStatus(due ?? Number.NaN, done, today)]++;
    if (!done) person[role === "hunter" ? "hunting" : "farming"]++;
  }
  for (const manager of closed) of(manager).done++;
  for (const { manager } of breaches) of(manager).breaches++;
  return [...people.values()].sort(
    (a, b) => Number(b.name === "") - Number(a.name === "") || pressing(b) - pressing(a) || (a.name < b.name ? -1 : 1),
  );
}

const NOTHING = { overdue: 0, today: 0, future: 0, none: 0, done: 0, breaches: 0, hunting: 0, farming: 0 };

/** How much of somebody's work has to be looked at. */
export const pressing = ({ overdue, none, breaches }: Work) => overdue + none + breaches;

/** The Monday of the week of a serial day: serial day 2 was a Monday. */
export const mondayOf = (day: number) => day - ((((day - 2) % 7) + 7) % 7);
