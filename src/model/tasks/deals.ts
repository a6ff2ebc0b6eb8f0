import { median } from "../../metrics/statistics.ts";
import { stageKinds } from "../book/stage-kinds.ts";
import type { Stage } from "../method/method.ts";
import type { Deal } from "../types.ts";
import { dealTask } from "./deal.ts";
import type { Person } from "./people.ts";
import { returnTasks } from "./return.ts";
import type { TaskSetting } from "./setting.ts";
import type { Task, TaskRole } from "./tasks.ts";

/** Won deals needed before a deal is called slower than most. */
const ENOUGH = 20;

/** The tasks that hang on deals, of both roles. */
export interface DealTasks {
  readonly tasks: readonly Task[];
  /** Keys of clients who have an open deal, and of those who have or had any. */
  readonly busy: ReadonlySet<string>;
  readonly dealt: ReadonlySet<string>;
}

/**
 * Whose work a deal is: a farmer's when its stage says so or the client has bought already, else a hunter's. The id of a
 * task does not tell the role, so that a deal that passes from one to the other keeps its history.
 */
export function dealRole(stage: Stage | undefined, person: Person | undefined): TaskRole {
  return stage?.role === "farmer" || person?.buying ? "farmer" : "hunter";
}

/** Every open deal has exactly one task, and so has a client whose last deal was lost and is worth a second try. */
export function dealTasks(setting: TaskSetting): DealTasks {
  const { book, method } = setting;
  const kinds = stageKinds(method.stages);
  const open = openDeals(setting);
  const lost = book.deals.filter((deal) => kinds.outcomeOf(deal) === "lost");
  const busy = new Set(open.map(({ deal }) => deal.clientKey));
  const second = returnTasks(setting, lost, busy).map(({ task, person }) => ({
    ...task,
    role: dealRole(undefined, person),
  }));
  const dealt = new Set(book.deals.map(({ clientKey }) => clientKey));
  return { tasks: [...open.map(({ task }) => task), ...second], busy, dealt };
}

/** An open deal and its task. */
export interface OpenDeal {
  readonly deal: Deal;
  readonly task: Task;
}

/** Every open deal with the next step of its stage. */
export function openDeals(setting: TaskSetting): OpenDeal[] {
  const { book, method, people } = setting;
  const kinds = stageKinds(method.stages);
  const stages = new Map(method.stages.map((stage) => [stage.name, stage]));
  const open: Deal[] = [];
  const cycles: number[] = [];
  for (const deal of book.deals) {
    const outcome = kinds.outcomeOf(deal);
    if (outcome === "open") open.push(deal);
    else if (outcome === "won" && deal.created !== null && deal.closed !== null && deal.closed >= deal.created)
      cycles.push(deal.closed - deal.created);
  }
  const usual = cycles.length >= ENOUGH ? median(cycles) : undefined;
  const seen = new Map<string, number>();
  return open.map((deal) => {
    const turn = seen.get(deal.id) ?? 0;
    seen.set(deal.id, turn + 1);
    const stage = stages.get(kinds.nameOf(deal.stage) ?? "");
    const task = dealTask(setting, deal, { stage, turn, usual });
    return { deal, task: { ...task, role: dealRole(stage, people.get(deal.clientKey)) } };
  });
}
