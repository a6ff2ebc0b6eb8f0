import { clientKey } from "../../cells/text.ts";
import { type Norm, normOf } from "../method/norms.ts";
import { isOwn } from "./id.ts";
import type { TaskRole } from "./tasks.ts";

/** What the load is counted from: an open task of either sheet. */
export interface LoadTask {
  readonly id: string;
  readonly role: TaskRole;
  /** "" is nobody. */
  readonly manager: string;
  readonly due: number | null;
  /** Money at risk or expected; null when unknown. */
  readonly worth: number | null;
}

/** A person's tasks of the days ahead against his norms. */
export interface PersonLoad {
  readonly manager: string;
  /** Open tasks that are overdue or due within the days ahead, by role. */
  readonly hunter: number;
  readonly farmer: number;
  /** Such tasks as a share of what the norms allow in these days; null for nobody and where no norm says. */
  readonly share: number | null;
  /** Whether he has open tasks in both roles. */
  readonly both: boolean;
}

/** Tasks of one role that would even the load out. */
export interface LoadShift {
  readonly role: TaskRole;
  readonly from: string;
  readonly to: string;
  readonly ids: readonly string[];
  /** Shares of both before and after. */
  readonly before: readonly [from: number, to: number];
  readonly after: readonly [from: number, to: number];
}

export const LOAD_DAYS = 7;
/** Working days among them, whatever day it is, where the tab Norms says nothing else. */
const WORKING = 5;
/** A smaller difference of the shares is left as it is. */
const UNEVEN = 0.15;
/** What sums of shares may be off by. */
const ROUNDING = 1e-9;

/**
 * Load per person: tasks overdue and due in the next seven days against (calls + meetings + offers a day) x the working
 * days of a week. Who works in both roles has one day only, so his two shares add up.
 */
export function loadsOf(
  tasks: readonly LoadTask[],
  norms: readonly Norm[],
  today: number,
  working = WORKING,
): PersonLoad[] {
  const people = new Map<string, { manager: string; hunter: number; farmer: number; roles: Set<TaskRole> }>();
  for (const { role, manager, due } of tasks) {
    const key = clientKey(manager);
    const one = people.get(key) ?? { manager, hunter: 0, farmer: 0, roles: new Set() };
    people.set(key, one);
    one.roles.add(role);
    if (due !== null && due <= today + LOAD_DAYS) one[role]++;
  }
  return [...people.values()]
    .map(({ manager, hunter, farmer, roles }) => {
      const share =
        manager === ""
          ? null
          : hunter / roomOf(norms, "hunter", manager, working) + farmer / roomOf(norms, "farmer", manager, working);
      return {
        manager,
        hunter,
        farmer,
        share: share !== null && Number.isFinite(share) ? share : null,
        both: manager !== "" && roles.size > 1,
      };
    })
    .sort((a, b) => (b.share ?? -1) - (a.share ?? -1) || (a.manager < b.manager ? -1 : 1));
}

/**
 * What evens the load out: in each role the fullest person gives those of his tasks that are worth least to the emptiest,
 * until giving one more would make the other the fuller one. Nothing where the difference is small. Rows that somebody
 * added by hand stay with him.
 */
export function evenedOut(
  tasks: readonly LoadTask[],
  norms: readonly Norm[],
  today: number,
  working = WORKING,
): LoadShift[] {
  const loads = loadsOf(tasks, norms, today, working);
  return (["hunter", "farmer"] as const).flatMap((role): LoadShift[] => {
    const works = new Set(tasks.filter((task) => task.role === role).map(({ manager }) => clientKey(manager)));
    const crew = loads.filter(({ manager, share }) => share !== null && works.has(clientKey(manager)));
    const [from, to] = [crew.find((one) => one[role] > 0), crew[crew.length - 1]];
    if (!from || !to || from === to || from.share! - to.share! < UNEVEN) return [];
    const [gives, takes] = [from, to].map(({ manager }) => 1 / roomOf(norms, role, manager, working)) as [
      number,
      number,
    ];
    const ids = tasks
      .filter((task) => task.role === role && clientKey(task.manager) === clientKey(from.manager))
      .filter(({ id, due }) => due !== null && due <= today + LOAD_DAYS && !isOwn(id))
      .sort((a, b) => (a.worth ?? 0) - (b.worth ?? 0) || (a.id < b.id ? -1 : 1))
      .slice(0, Math.floor((from.share! - to.share!) / (gives + takes) + ROUNDING))
      .map(({ id }) => id);
    const count = ids.length;
    if (count === 0) return [];
    return [
      {
        role,
        from: from.manager,
        to: to.manager,
        ids,
        before: [from.share!, to.share!],
        after: [from.share! - count * gives, to.share! + count * takes],
      },
    ];
  });
}

/** Tasks that a person has time for in the days ahead; 0 where no norm says. */
function roomOf(norms: readonly Norm[], role: TaskRole, manager: string, working: number): number {
  const { calls = null, meetings = null, offers = null } = normOf(norms, manager, role) ?? {};
  return ((calls ?? 0) + (meetings ?? 0) + (offers ?? 0)) * working;
}
