import type { World } from "../../cells/types.ts";
import type { Method } from "../method/method.ts";
import type { Book } from "../types.ts";
import { dealTasks } from "./deals.ts";
import { clientTasks } from "./farmers.ts";
import { leadTasks } from "./leads.ts";
import { peopleOf } from "./people.ts";
import type { TaskSetting } from "./setting.ts";
import type { History, Task, TaskRole } from "./tasks.ts";
import { byUrgency } from "./urgency.ts";

/** The tasks that the method asks for today, of one sheet, in the order in which they are worked through. */
export function tasksOf(
  role: TaskRole,
  book: Book,
  method: Method,
  world: Pick<World, "today" | "language">,
  history: History,
): Task[] {
  return tasksWithMoved(role, book, method, world, history, {}).tasks.filter((task) => task.role === role);
}

/** What an update of a task sheet knows beside the records. */
export type TaskExtras = Pick<TaskSetting, "shifted" | "norms" | "kept" | "now">;

/**
 * The same with the tasks of deals that are the other sheet's, so that a deal that passed over is told from one that ended.
 *
 * @returns waiting: how many leads the list has no room for
 */
export function tasksWithMoved(
  role: TaskRole,
  book: Book,
  method: Method,
  world: Pick<World, "today" | "language">,
  history: History,
  extras: TaskExtras,
): { readonly tasks: Task[]; readonly waiting: number } {
  const setting = { book, method, world, history, ...extras, ...peopleOf(book, method, world) };
  const deals = dealTasks(setting);
  const { tasks, waiting } =
    role === "hunter" ? leadTasks(setting, deals) : { tasks: clientTasks(setting, deals), waiting: 0 };
  return { tasks: [...deals.tasks, ...tasks].sort((a, b) => byUrgency(a, b, world.today)), waiting };
}
