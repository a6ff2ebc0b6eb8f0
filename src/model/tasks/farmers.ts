import { type Thresholds, thresholdsByShare } from "../../metrics/classes.ts";
import type { Situation } from "../method/texts.ts";
import { clientTask } from "./client.ts";
import type { DealTasks } from "./deals.ts";
import { pointTasks } from "./points.ts";
import type { TaskSetting } from "./setting.ts";
import { type Buyer, SITUATIONS } from "./situations.ts";
import type { Task } from "./tasks.ts";

/** What is done with a client beside an open deal of his; everything else is what the step of the deal is for. */
const BESIDE_DEAL: ReadonlySet<Situation> = new Set(["enquiry", "handover", "welcome", "overdue"]);

/**
 * The tasks of current clients: at most one each beside his deals, and one for each open point of his handover. The first
 * situation that holds decides: unanswered enquiry, handover, win-back, order overdue, welcome, second purchase, promise not
 * kept, season ahead, upgrade, regular touch. In project sales, where a deal happens once, second purchase, order overdue
 * and win-back are off; a client whom the rules leave alone has no task. Who has an open deal is worked with by its steps.
 */
export function clientTasks(setting: TaskSetting, { busy }: DealTasks): Task[] {
  const buyers = [...setting.people.values()].filter((person): person is Buyer => person.buying !== null);
  const sales = thresholdsOfSales(setting, buyers);
  let begins = Number.POSITIVE_INFINITY;
  for (const { buying } of buyers) begins = Math.min(begins, buying.first);
  return buyers.flatMap((person) => [
    ...mainTask(setting, person, sales, busy.has(person.client.key)),
    ...pointTasks(setting, person, begins),
  ]);
}

function mainTask(setting: TaskSetting, person: Buyer, sales: Thresholds, isBusy: boolean): Task[] {
  for (const situation of SITUATIONS) {
    const found = situation(setting, person, sales);
    if (found === undefined) continue;
    return isBusy && !BESIDE_DEAL.has(found.situation) ? [] : [clientTask(setting, person, found)];
  }
  return person.stop || isBusy ? [] : [clientTask(setting, person, undefined)];
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
