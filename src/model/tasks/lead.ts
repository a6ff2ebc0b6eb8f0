import { dayWord, money } from "../../messages/figures.ts";
import type { Stage, Step } from "../method/method.ts";
import { expected } from "./deal.ts";
import { spoken } from "./fill.ts";
import { enquiryFrames, isUnanswered, type Person } from "./people.ts";
import { answerHours, known, managerOf, type TaskSetting, waitingFacts } from "./setting.ts";
import { inRounds, type Standing, triedFacts } from "./steps.ts";
import type { Task } from "./tasks.ts";
import { reason } from "./why.ts";

/** A client who has neither a deal nor an order, with the step that is due, before its words are made. */
export interface Lead {
  readonly person: Person;
  readonly stage: Stage;
  readonly step: Step;
  readonly at: Standing;
  /** Last touch; null when nobody has spoken with him yet. */
  readonly since: number | null;
  /** The day agreed on, where one is. */
  readonly agreed: number | null;
  readonly due: number | null;
  /** Whether he turned to us and nobody has answered. */
  readonly enquired: boolean;
  readonly manager: string;
  readonly id: string;
  readonly money: number | null;
  readonly worth?: number;
}

/**
 * The touch of a client who has neither a deal nor an order: the last step of the first stage (to reach the one who
 * decides), due by the rule of his cell, or today when nobody has spoken with him yet. Undefined without such a step and
 * for some time after a refusal.
 */
export function leadOf(setting: TaskSetting, person: Person): Lead | undefined {
  const { method, history } = setting;
  const { today } = setting.world;
  const { client, lastContact, touchDays } = person;
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
  const enquired = isUnanswered(person, at.closed);
  return {
    person,
    stage,
    step,
    at,
    since,
    agreed,
    due: enquired ? person.unanswered : (at.due ?? agreed ?? byRule),
    enquired,
    manager: managerOf(setting, at.id, client.manager),
    id: at.id,
    money: client.potential,
    ...expected(client.potential, stage),
  };
}

/** The task of a lead. */
export function leadTask(setting: TaskSetting, lead: Lead): Task {
  const { method } = setting;
  const { language, today } = setting.world;
  const { person, stage, step, at, since, agreed, due, enquired, manager } = lead;
  const { client, cell, action, touchDays } = person;
  const facts = known({
    contact: client.contact,
    client: client.name,
    me: manager,
    product: method.product,
    money: client.potential === null ? "" : money(language, client.potential),
    cell,
    step: step.step,
    stage: stage.name,
    limit: touchDays,
    agreed: due !== null && due === agreed ? dayWord(language, due, today) : null,
    late: due === null ? null : today - due,
    ...triedFacts(at, setting.world),
    waited: enquired ? today - person.unanswered! : null,
    ...waitingFacts(setting, enquired ? person.unansweredAt : null),
    silent: since === null ? null : today - since,
    hours: answerHours(setting, "hunter", manager),
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
    manager,
    cell,
    action,
    why: reason(
      method,
      [
        ...enquiryFrames(enquired, person.unanswered === today),
        since === null && person.letter === "?" && "unknown_class",
        since === null && "cold_priced",
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
