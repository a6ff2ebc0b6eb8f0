import { clientKey } from "../../cells/text.ts";
import { dayWord, money } from "../../messages/figures.ts";
import type { Deal } from "../types.ts";
import { expected, ownName } from "./deal.ts";
import { spoken } from "./fill.ts";
import type { Person } from "./people.ts";
import { known, managerOf, type TaskSetting } from "./setting.ts";
import { standing, triedFacts } from "./steps.ts";
import type { Task } from "./tasks.ts";
import { reason } from "./why.ts";

/** Days before the return in which it is shown, days after it in which it is still worth it. */
const AHEAD = 7;
const WORTH = 90;
/** Days in which the client still remembers why he refused. */
const FRESH = 30;

/**
 * Lost deals that are worth a second try, one a client: the last he lost. None while another deal of his is open, and none
 * when he has bought since.
 *
 * @param busy clients with an open deal
 */
export function returnTasks(
  setting: TaskSetting,
  lost: readonly Deal[],
  busy: ReadonlySet<string>,
): { readonly task: Task; readonly person: Person | undefined }[] {
  const last = new Map<string, Deal>();
  for (const deal of lost) {
    const day = lostOn(deal);
    const before = last.get(deal.clientKey);
    if (deal.clientKey === "" || busy.has(deal.clientKey) || day === null) continue;
    if (before === undefined || lostOn(before)! <= day) last.set(deal.clientKey, deal);
  }
  return [...last.values()].flatMap((deal) => {
    const person = setting.people.get(deal.clientKey);
    const bought = person?.buying?.last;
    if (bought !== undefined && bought >= lostOn(deal)!) return [];
    const task = returnTask(setting, deal, lostOn(deal)!);
    return task ? [{ task, person }] : [];
  });
}

const lostOn = ({ closed, lastContact }: Deal) => closed ?? lastContact;

/**
 * A lost deal that is worth a second try: the last step of the stage for lost deals, so many days after the loss as its
 * reason says. Where the table says no reason, the first step asks for it while the loss is fresh. Undefined when the reason
 * rules a return out, too early, too late, after a refusal, and for a client whom the rules leave alone.
 */
function returnTask(setting: TaskSetting, deal: Deal, day: number): Task | undefined {
  const { method, people, history } = setting;
  const { language, today } = setting.world;
  const person = people.get(deal.clientKey);
  const stage = method.stages.find(({ kind }) => kind === "lost");
  const steps = method.steps.filter(({ situation, stage: of }) => situation === undefined && of === stage?.name);
  const isBlank = deal.lostReason === "";
  const step = isBlank ? steps[0] : steps[steps.length - 1];
  if (stage === undefined || step === undefined || person?.stop) return undefined;
  const found = method.lostReasons.find(({ name }) => clientKey(name) === clientKey(deal.lostReason));
  const days = isBlank ? step.days : (found?.returnDays ?? null);
  if (days === null) return undefined;
  const agreed = deal.nextContact !== null && deal.nextContact > day ? deal.nextContact : null;
  const planned = agreed ?? day + days;
  const last = isBlank ? day + FRESH : planned + WORTH;
  if (today < planned - AHEAD || today > last) return undefined;
  const at = standing("hunter", ["return", deal.clientKey, day], [step], day, history, method);
  if (at.step === undefined) return undefined;
  const due = at.due ?? planned;
  const manager = managerOf(setting, at.id, deal.manager || person?.client.manager || "");
  const amount = deal.amount === null ? "" : money(language, deal.amount);
  const facts = known({
    contact: deal.contact || person?.client.contact,
    client: deal.client,
    me: manager,
    product: deal.product || method.product,
    money: amount,
    stage: stage.name,
    step: step.step,
    date: dayWord(language, day, today),
    reason: deal.lostReason,
    silent: today - day,
    limit: days,
    ...triedFacts(at, setting.world),
    agreed: agreed !== null && due === agreed ? dayWord(language, agreed, today) : null,
  });
  return {
    id: at.id,
    role: "hunter",
    due,
    client: deal.client || deal.name,
    deal: [ownName(deal), amount].filter((part) => part !== "").join(", "),
    stage: stage.name,
    step: step.step,
    todo: "step",
    script: spoken(step.script, facts),
    manager,
    cell: person?.cell ?? "",
    action: person?.action ?? "",
    why: reason(method, ["again", "touch_agreed", isBlank ? "no_reason" : "return_lost"], facts),
    money: deal.amount,
    ...expected(
      deal.amount,
      method.stages.find(({ kind }) => kind === "open"),
    ),
    facts,
  };
}
