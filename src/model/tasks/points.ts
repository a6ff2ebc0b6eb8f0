import { dayWord, money } from "../../messages/figures.ts";
import { taskTexts } from "../../messages/tasks.ts";
import type { Method } from "../method/method.ts";
import { taskId } from "./id.ts";
import type { Person } from "./people.ts";
import { known, managerOf, type TaskSetting } from "./setting.ts";
import type { Task } from "./tasks.ts";
import { reason } from "./why.ts";

/** A point of the handover list that nobody has ticked for a client yet. */
export interface OpenPoint {
  readonly id: string;
  readonly point: string;
  readonly who: Method["handover"][number]["who"];
}

/**
 * The open points of the handover after a client's first order. A point is known by its words, so that points may be moved
 * and added in the method.
 */
export function openPoints({ method, history }: TaskSetting, { client, buying }: Person): OpenPoint[] {
  if (buying === null) return [];
  return method.handover.flatMap(({ point, who }) => {
    const id = taskId("farmer", "handover", client.key, buying.first, "point", point);
    return history.get(id)?.how === "done" ? [] : [{ id, point, who }];
  });
}

/** Days in which the hunter hands his points over; the farmer has the whole time of the handover. */
const HUNTER_DAYS = 3;

/**
 * A task for each open point of the handover, so long as it lasts and as long again. None for clients who bought when the
 * records begin: nobody knows whether that was their first order.
 *
 * @param begins first day of the records of orders
 */
export function pointTasks(setting: TaskSetting, person: Person, begins: number): Task[] {
  const { method, world } = setting;
  const { language, today } = world;
  const { client, buying, cell, action } = person;
  const lasts = method.parameters.handover_days;
  if (buying === null || today - buying.first > 2 * lasts || buying.first - begins < 2 * lasts) return [];
  const open = openPoints(setting, person);
  const farmer = client.manager || buying.manager;
  const hunter = buying.rows[0]?.manager || farmer;
  const facts = known({ days: today - buying.first, open: open.length, points: method.handover.length });
  return open.map(({ id, point, who }) => ({
    id,
    role: "farmer",
    due: buying.first + (who === "hunter" ? HUNTER_DAYS : lasts),
    client: client.name,
    deal: taskTexts[language].firstOrder(dayWord(language, buying.first, today), money(language, buying.firstAmount)),
    stage: method.situations.handover,
    situation: "handover",
    step: point,
    todo: "step",
    script: "",
    manager: managerOf(setting, id, who === "hunter" ? hunter : farmer),
    cell,
    action,
    why: reason(method, ["handover"], facts),
    money: null,
    worth: Math.round(buying.firstAmount / open.length),
    facts,
  }));
}
