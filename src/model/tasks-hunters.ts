import { median } from "../metrics/statistics.ts";
import { stageKinds } from "./stage-kinds.ts";
import type { Task } from "./tasks.ts";
import { dealTask } from "./tasks-deal.ts";
import { leadTask } from "./tasks-lead.ts";
import { returnTasks } from "./tasks-return.ts";
import type { TaskSetting } from "./tasks-setting.ts";
import type { Deal } from "./types.ts";

/** Won deals needed before a deal is called slower than most. */
const ENOUGH = 20;

/** An open deal and its task. */
export interface OpenDeal {
  readonly deal: Deal;
  readonly task: Task;
}

/**
 * The hunters' tasks. Every open deal has exactly one: the next step of its stage by the playbook. So has a client whose
 * last deal was lost and is worth a second try, and every listed client who has neither a deal nor an order and whom the
 * rules want worked with.
 */
export function hunterTasks(setting: TaskSetting): Task[] {
  const { book, method, people } = setting;
  const kinds = stageKinds(method.stages);
  const open = openDeals(setting);
  const lost = book.deals.filter((deal) => kinds.outcomeOf(deal) === "lost");
  const dealt = new Set(book.deals.map(({ clientKey }) => clientKey));
  const leads = [...people.values()].filter(
    ({ client, buying, stop }) => client.row > 0 && buying === null && !stop && !dealt.has(client.key),
  );
  return [
    ...open.map(({ task }) => task),
    ...returnTasks(setting, lost, new Set(open.map(({ deal }) => deal.clientKey))),
    ...leads.flatMap((person) => leadTask(setting, person) ?? []),
  ];
}

/** Every open deal with the next step of its stage. */
export function openDeals(setting: TaskSetting): OpenDeal[] {
  const { book, method } = setting;
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
    return { deal, task: dealTask(setting, deal, { stage: stages.get(kinds.nameOf(deal.stage) ?? ""), turn, usual }) };
  });
}
