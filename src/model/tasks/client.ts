import { dayWord, money } from "../../messages/figures.ts";
import { taskTexts } from "../../messages/tasks.ts";
import { spoken } from "./fill.ts";
import { taskId } from "./id.ts";
import { known, managerOf, type TaskSetting } from "./setting.ts";
import type { Buyer, Found } from "./situations.ts";
import type { Task } from "./tasks.ts";
import { reason } from "./why.ts";

/** The task of a current client; without a situation it is a line "No next step", for somebody has to choose one. */
export function clientTask(setting: TaskSetting, person: Buyer, found: Found | undefined): Task {
  const { method, world } = setting;
  const { language, today } = world;
  const { client, buying, cell, action } = person;
  const texts = taskTexts[language];
  const id = found?.at.id ?? taskId("farmer", client.key, "none");
  const manager = managerOf(setting, id, client.manager || buying.manager);
  const amounts = Object.entries(found?.amounts ?? {}).filter(([, amount]) => amount !== null && amount > 0);
  const facts = known({
    contact: client.contact,
    client: client.name,
    me: manager,
    manager,
    product: buying.product || method.product,
    n: buying.orders,
    ...found?.facts,
    ...Object.fromEntries(amounts.map(([name, amount]) => [name, money(language, amount!)])),
    date: found?.date === undefined ? null : dayWord(language, found.date, today),
    stage: found && method.situations[found.situation],
    step: found?.at.step.step,
  });
  const order = buying.orders === 1 ? texts.firstOrder : texts.lastOrder;
  return {
    id,
    role: "farmer",
    due: found?.due ?? null,
    client: client.name,
    deal: order(dayWord(language, buying.last, today), money(language, buying.lastAmount)),
    stage: found ? method.situations[found.situation] : texts.noSituation,
    ...(found ? { situation: found.situation } : {}),
    step: found?.at.step.step ?? "",
    todo: found ? "step" : "choose",
    script: found ? spoken(found.at.step.script, facts) : "",
    manager,
    cell,
    action,
    why: found ? reason(method, found.frames, facts) : texts.noRule,
    money: found?.money ?? (buying.year > 0 ? buying.year : null),
    facts,
  };
}
