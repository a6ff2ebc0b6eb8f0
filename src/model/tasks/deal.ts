import { clientKey } from "../../cells/text.ts";
import { dayWord, money } from "../../messages/figures.ts";
import { taskTexts } from "../../messages/tasks.ts";
import type { Stage } from "../method/method.ts";
import type { Deal } from "../types.ts";
import { spoken } from "./fill.ts";
import { enquiryFrames, isUnanswered, later } from "./people.ts";
import { answerHours, known, managerOf, type TaskSetting, waitingFacts } from "./setting.ts";
import { dueOf, standing, triedFacts } from "./steps.ts";
import type { Task } from "./tasks.ts";
import { reason } from "./why.ts";

interface DealFrame {
  /** Stage of the method; undefined for a spelling that the method does not know. */
  readonly stage: Stage | undefined;
  /** 0; above for a further row with the same deal id. */
  readonly turn: number;
  /** Median days of won deals, undefined when too few. */
  readonly usual: number | undefined;
}

/**
 * The next step of an open deal: due on the day agreed on for the next contact, else so many days after the last contact
 * (before there was one, after its creation) or after the step before.
 */
export function dealTask(setting: TaskSetting, deal: Deal, { stage, turn, usual }: DealFrame): Task {
  const { method, people, history } = setting;
  const { language, today } = setting.world;
  const texts = taskTexts[language];
  const person = people.get(deal.clientKey);
  const stageName = stage?.name ?? deal.stage;
  const steps = method.steps.filter(({ situation, stage: of }) => situation === undefined && of === stageName);
  const contact = later(deal.lastContact, person?.lastContact ?? null, today);
  const touched = contact !== null && contact >= (deal.created ?? contact) ? contact : null;
  const at = standing("hunter", [deal.id, turn, stageName], steps, touched ?? deal.created, history, method);
  const agreed = deal.nextContact !== null && deal.nextContact >= (at.from ?? 0) ? deal.nextContact : null;
  const enquired = person !== undefined && person.buying === null && isUnanswered(person, at.closed);
  const planned = at.step ? (at.due ?? agreed ?? dueOf(at)) : null;
  const due = enquired && at.step ? Math.min(planned ?? person.unanswered!, person.unanswered!) : planned;
  const limit = at.step?.checkpointDays ?? stage?.checkpointDays ?? null;
  const last = later(touched ?? deal.created, at.from, today);
  const silent = last === null ? null : today - last;
  const age = deal.created === null ? null : today - deal.created;
  const manager = managerOf(setting, at.id, deal.manager || person?.client.manager || person?.buying?.manager || "");
  const amount = deal.amount === null ? "" : money(language, deal.amount);
  const unanswered =
    stage !== undefined && stage === method.stages[0] && touched === null && age !== null && !at.closed;
  const facts = known({
    contact: deal.contact || person?.client.contact,
    client: deal.client,
    me: manager,
    product: deal.product || method.product,
    money: amount,
    stage: stageName,
    step: at.step?.step,
    source: deal.source,
    silent,
    limit,
    age,
    median: usual && Math.round(usual),
    agreed: due !== null && due === agreed ? dayWord(language, due, today) : null,
    late: due === null ? null : today - due,
    ...triedFacts(at, setting.world),
    gate: stage?.gate.replace(/\.$/, ""),
    hours: answerHours(setting, "hunter", manager),
    waited: enquired ? today - person.unanswered! : null,
    ...waitingFacts(setting, enquired ? person.unansweredAt : unanswered ? deal.moment : null),
  });
  const breached = silent !== null && limit !== null && silent > limit;
  const isLast = at.step?.number === steps.length && due !== null && due <= today;
  const frames = at.step
    ? [
        ...enquiryFrames(enquired, person?.unanswered === today),
        due === null && "no_date",
        due !== null && due === agreed && due < today && "promise",
        unanswered && (amount === "" ? "unanswered_unpriced_hours" : "unanswered_hours"),
        unanswered && age === 0 && "new_lead",
        unanswered && age === 0 && "new_lead_norm",
        unanswered && (amount === "" ? "unanswered_unpriced_norm" : "unanswered_norm"),
        unanswered && (amount === "" ? "unanswered_unpriced" : "unanswered"),
        breached && "breach_gate",
        breached && "breach_gate_unpriced",
        breached && "breach",
        breached && "breach_unpriced",
        usual !== undefined && age !== null && age > 2 * usual && "slow",
        "again",
        isLast && "gate_due",
        "next_agreed",
        "next_step",
      ]
    : ["gate", "no_next", "no_next_unpriced"];
  return {
    id: at.id,
    role: "hunter",
    due,
    client: deal.client || deal.name,
    deal: [ownName(deal), amount].filter((part) => part !== "").join(", "),
    stage: stageName,
    step: at.step?.step ?? "",
    todo: at.step ? "step" : at.refused ? "close deal" : "choose",
    script: at.step ? spoken(at.step.script, facts) : "",
    manager,
    cell: person?.cell ?? "",
    action: person?.action ?? "",
    why: at.refused
      ? texts.refusedOn(dayWord(language, at.refused.day, today), at.refused.reason)
      : reason(method, frames, facts),
    money: deal.amount,
    ...expected(deal.amount, stage),
    facts,
    dealId: deal.id,
  };
}

/** The money times the probability of the stage, where that is known. */
export function expected(money: number | null, stage: Stage | undefined): { worth?: number } {
  const chance = stage?.probability ?? stage?.startProbability ?? null;
  return money === null || chance === null ? {} : { worth: Math.round(money * chance) };
}

/** The deal's name without that of the client, which stands beside it; else the product. */
export function ownName({ name, client, product }: Deal): string {
  const parts = name.split(/,\s+|\s+[-–—]\s+/).filter((part) => clientKey(part) !== clientKey(client));
  return parts.join(", ") || product;
}
