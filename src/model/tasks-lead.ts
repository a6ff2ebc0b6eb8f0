import { dayWord, money } from "../messages/figures.ts";
import type { Task } from "./tasks.ts";
import { expected } from "./tasks-deal.ts";
import { spoken } from "./tasks-fill.ts";
import type { Person } from "./tasks-people.ts";
import { known, type TaskSetting } from "./tasks-setting.ts";
import { inRounds, triedFacts } from "./tasks-steps.ts";
import { reason } from "./tasks-why.ts";

/**
 * The touch of a client who has neither a deal nor an order: the last step of the first stage (to reach the one who
 * decides), due by the rule of his cell, or today when nobody has spoken with him yet. Undefined without such a step and
 * for some time after a refusal.
 */
export function leadTask(setting: TaskSetting, person: Person): Task | undefined {
  const { method, history } = setting;
  const { language, today } = setting.world;
  const { client, cell, action, lastContact, touchDays } = person;
  const stage = method.stages.find(({ kind }) => kind === "open");
  const steps = method.steps.filter((one) => one.situation === undefined && one.stage === stage?.name);
  const step = steps[steps.length - 1];
  if (stage === undefined || step === undefined) return undefined;
  const rest = { done: 0, refused: method.parameters.refused_rest_days, today };
  const at = inRounds("hunter", ["lead", client.key], [step], lastContact, history, method, rest);
  if (at === undefined) return undefined;
  const since = at.from;
  const byRule = since === null ? today : touchDays === null ? null : since + touchDays;
  const agreed = client.nextContact !== null && client.nextContact >= (since ?? 0) ? client.nextContact : null;
  const due = at.due ?? agreed ?? byRule;
  const facts = known({
    contact: client.contact,
    client: client.name,
    me: client.manager,
    product: method.product,
    money: client.potential === null ? "" : money(language, client.potential),
    cell,
    step: step.step,
    stage: stage.name,
    limit: touchDays,
    agreed: due !== null && due === agreed ? dayWord(language, due, today) : null,
    late: due === null ? null : today - due,
    ...triedFacts(at, setting.world),
    silent: since === null ? null : today - since,
  });
  return {
    id: at.id,
    role: "hunter",
    due,
    client: client.name,
    deal: "",
    stage: stage.name,
    step: step.step,
    todo: "step",
    script: spoken(step.script, facts),
    manager: client.manager,
    cell,
    action,
    why: reason(
      method,
      [
        since === null && person.letter === "?" && "unknown_class",
        since === null && "cold",
        due !== null && due === agreed && due < today && "promise",
        "again",
        "touch_agreed",
        since !== null && touchDays !== null && "touch",
      ],
      facts,
    ),
    money: client.potential,
    ...expected(client.potential, stage),
    facts,
  };
}
