import { type Thresholds, thresholdsByShare } from "../metrics/classes.ts";
import type { Task } from "./tasks.ts";
import { clientTask } from "./tasks-client.ts";
import { pointTasks } from "./tasks-points.ts";
import type { TaskSetting } from "./tasks-setting.ts";
import { type Buyer, SITUATIONS } from "./tasks-situations.ts";

/**
 * The farmers' tasks: at most one for each client who has bought, and one for each open point of his handover. The first
 * situation that holds decides: unanswered enquiry, handover, win-back, order overdue, welcome, second purchase, promise not
 * kept, season ahead, upgrade, regular touch. In project sales, where a deal happens once, second purchase, order overdue
 * and win-back are off; a client whom the rules leave alone has no task.
 */
export function farmerTasks(setting: TaskSetting): Task[] {
  const buyers = [...setting.people.values()].filter((person): person is Buyer => person.buying !== null);
  const sales = thresholdsOfSales(setting, buyers);
  let begins = Number.POSITIVE_INFINITY;
  for (const { buying } of buyers) begins = Math.min(begins, buying.first);
  return buyers.flatMap((person) => [...mainTask(setting, person, sales), ...pointTasks(setting, person, begins)]);
}

function mainTask(setting: TaskSetting, person: Buyer, sales: Thresholds): Task[] {
  for (const situation of SITUATIONS) {
    const found = situation(setting, person, sales);
    if (found !== undefined) return [clientTask(setting, person, found)];
  }
  return person.stop ? [] : [clientTask(setting, person, undefined)];
}

/** Thresholds of the class by our own sales: the money of the method, else the same shares of our sales of a year. */
function thresholdsOfSales({ method }: TaskSetting, buyers: readonly Buyer[]): Thresholds {
  const { a_share, b_share } = method.parameters;
  return (
    method.thresholds ??
    thresholdsByShare(
      Float64Array.from(buyers, ({ buying }) => buying.year),
      a_share,
      b_share,
    )
  );
}
