import { clientKey } from "../../cells/text.ts";
import { normOf } from "../method/norms.ts";
import type { DealTasks } from "./deals.ts";
import { type Lead, leadOf, leadTask } from "./lead.ts";
import type { TaskSetting } from "./setting.ts";
import type { Task } from "./tasks.ts";
import { byUrgency } from "./urgency.ts";

/** Working days of the calls that a person's list holds. */
const WEEK = 5;
/** Days ahead in which a day agreed on is kept. */
const DAYS = 7;

/** The leads that a list holds, and how many more wait. */
export interface LeadTasks {
  readonly tasks: readonly Task[];
  readonly waiting: number;
}

/**
 * Tasks of listed clients who have neither a deal nor an order and whom the rules want worked with, one each. A long list of
 * clients would drown the deals: each person gets so many of them, worth most first, as he can call in a week by his norms
 * beside his deals, and at least those of a day. A day agreed on that has come or comes within a week, a call tried, an enquiry
 * unanswered and a task in which something was typed are above that.
 */
export function leadTasks(setting: TaskSetting, { tasks, dealt }: DealTasks): LeadTasks {
  const { norms, kept, world } = setting;
  const leads = [...setting.people.values()]
    .filter(({ client, buying, stop }) => client.row > 0 && buying === null && !stop && !dealt.has(client.key))
    .flatMap((person) => leadOf(setting, person) ?? []);
  const made = (some: readonly Lead[]) => some.map((lead) => leadTask(setting, lead));
  if (norms === undefined) return { tasks: made(leads), waiting: 0 };
  const busy = new Map<string, number>();
  for (const { role, manager } of tasks) {
    const key = clientKey(manager);
    if (role === "hunter") busy.set(key, (busy.get(key) ?? 0) + 1);
  }
  const rooms = new Map<string, number>();
  const roomOf = (manager: string): number => {
    const key = clientKey(manager);
    const known = rooms.get(key);
    if (known !== undefined) return known;
    const calls = normOf(norms, manager, "hunter")?.calls ?? null;
    return calls === null ? Number.POSITIVE_INFINITY : Math.max(calls, WEEK * calls - (busy.get(key) ?? 0));
  };
  const sorted = leads.sort((a, b) => byUrgency(a, b, world.today));
  const chosen = sorted.filter((lead) => {
    const isPromised = lead.agreed !== null && lead.agreed <= world.today + DAYS;
    if (isPromised || lead.at.tried !== null || lead.enquired || kept?.has(lead.id)) return true;
    const room = roomOf(lead.manager);
    if (room < 1) return false;
    rooms.set(clientKey(lead.manager), room - 1);
    return true;
  });
  return { tasks: made(chosen), waiting: leads.length - chosen.length };
}
