import type { World } from "../cells/types.ts";
import type { Method } from "./method.ts";
import type { History, Task, TaskRole } from "./tasks.ts";
import { farmerTasks } from "./tasks-farmers.ts";
import { hunterTasks } from "./tasks-hunters.ts";
import { peopleOf } from "./tasks-people.ts";
import type { Book } from "./types.ts";

/** The tasks that the method asks for today, of one sheet, in the order in which they are worked through. */
export function tasksOf(
  role: TaskRole,
  book: Book,
  method: Method,
  world: Pick<World, "today" | "language">,
  history: History,
): Task[] {
  const setting = { book, method, world, history, ...peopleOf(book, method, world) };
  const tasks = role === "hunter" ? hunterTasks(setting) : farmerTasks(setting);
  return tasks.sort((a, b) => byUrgency(a, b, world.today));
}

interface Urgent {
  readonly due: number | null;
  readonly money: number | null;
  readonly worth?: number | undefined;
  readonly manager: string;
  readonly id: string;
}

/** Days of delay that make what is at stake count double; more days add nothing. */
const URGENT = 30;

/**
 * What is nobody's comes first. In both parts: overdue, today, future, no next step. Inside by money at risk or expected money
 * x urgency, then the earlier day.
 */
export function byUrgency(a: Urgent, b: Urgent, today: number): number {
  return (
    group(a, today) - group(b, today) ||
    priority(b, today) - priority(a, today) ||
    (a.due ?? 0) - (b.due ?? 0) ||
    (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
  );
}

function priority({ due, money, worth }: Urgent, today: number): number {
  const late = due === null ? 0 : Math.min(URGENT, Math.max(0, today - due));
  return (worth ?? money ?? -1) * (1 + late / URGENT);
}

function group({ due, manager }: Urgent, today: number): number {
  const status = due === null ? 3 : due < today ? 0 : due === today ? 1 : 2;
  return manager === "" ? status - 4 : status;
}
