import { beganByChannel, isInVain } from "../../cells/initiator.ts";
import { clientKey } from "../../cells/text.ts";
import { statistic } from "../../metrics/statistics.ts";
import { stageKinds } from "../book/stage-kinds.ts";
import type { Stage } from "../method/method.ts";
import { type Norm, normOf } from "../method/norms.ts";
import type { TaskRole } from "../tasks/tasks.ts";
import type { Book } from "../types.ts";
import { QUARTER } from "./classes.ts";

/** An enquiry and how long it waited, or waits, for the first contact. */
export interface Waited {
  readonly client: string;
  /** As typed; "" is nobody. */
  readonly manager: string;
  readonly answered: boolean;
  /** null: the deal has moved on, so somebody answered, and nothing says when. */
  readonly days: number | null;
  /** null where a cell holds no time of day. */
  readonly hours: number | null;
  /** Hours that the norms allow; null where they say nothing. */
  readonly limit: number | null;
}

/** How fast a person answers; the team where the name is null. */
export interface Answers {
  readonly name: string | null;
  readonly asked: number;
  readonly answered: number;
  /** Half of the answers and nine of ten came within; null where there are none. */
  readonly median: number | null;
  readonly most: number | null;
  /** Enquiries whose hours and norm are known, and those of them answered within it. */
  readonly judged: number;
  readonly kept: number;
}

export interface Response {
  /** Of hours where cells hold a time of day, else of days. */
  readonly unit: "hours" | "days";
  /** Enquiries whose hours are known, and all. */
  readonly timed: number;
  readonly asked: number;
  readonly people: readonly Answers[];
  /** Enquiries that wait, the longest first. */
  readonly waiting: readonly Waited[];
}

interface Point {
  readonly day: number;
  readonly moment?: number | undefined;
}

/** How fast enquiries of the last quarter were answered. */
export function responseOf(
  book: Book,
  stages: readonly Stage[],
  norms: readonly Norm[],
  { today, now }: { readonly today: number; readonly now: number },
): Response {
  const all = enquiriesOf(book, stages, norms, today, now);
  const timed = all.filter(({ hours }) => hours !== null).length;
  const unit = timed > 0 ? "hours" : "days";
  const names = new Map(
    all.filter(({ manager }) => manager !== "").map(({ manager }) => [clientKey(manager), manager]),
  );
  const own = [...names].map(([key, name]) =>
    answersOf(
      name,
      all.filter(({ manager }) => clientKey(manager) === key),
      unit,
    ),
  );
  return {
    ...{ unit, timed, asked: all.length },
    people: [...own.sort((a, b) => (b.median ?? 0) - (a.median ?? 0)), answersOf(null, all, unit)],
    waiting: all.filter(({ answered }) => !answered).sort((a, b) => waitOf(b) - waitOf(a)),
  };
}

const waitOf = ({ days, hours }: Waited) => hours ?? (days ?? 0) * 24;

function answersOf(name: string | null, all: readonly Waited[], unit: Response["unit"]): Answers {
  const answers = all.filter(({ answered }) => answered);
  const spans = answers.flatMap(({ days, hours }) => (unit === "days" ? (days ?? []) : (hours ?? [])));
  const judged = all.filter(({ hours, limit }) => hours !== null && limit !== null);
  return {
    ...{ name, asked: all.length, answered: answers.length, judged: judged.length },
    median: statistic(spans, "median") ?? null,
    most: statistic(spans, "p90") ?? null,
    kept: judged.filter(({ answered, hours, limit }) => answered && hours! <= limit!).length,
  };
}

/**
 * Enquiries: the first deal of a client whom nobody had spoken with and who had not bought, unless its channel says that we
 * began; and clients who turned to us in vain. The first contact at or after it answers it.
 */
function enquiriesOf(
  book: Book,
  stages: readonly Stage[],
  norms: readonly Norm[],
  today: number,
  now: number,
): Waited[] {
  const { contacts, calls } = contactsOf(book, today);
  const bought = new Map<string, number>();
  for (const { clientKey: key, date } of book.orders) bought.set(key, Math.min(date, bought.get(key) ?? date));
  const kinds = stageKinds(stages);
  const recent = (day: number) => day > today - QUARTER && day <= today;
  const found: Waited[] = [];
  const asked = new Set<string>();
  const leads = new Map(book.clients.map(({ key, manager, lastContact }) => [key, { manager, lastContact }]));
  for (const deal of [...book.deals].sort((a, b) => (a.moment ?? a.created ?? 0) - (b.moment ?? b.created ?? 0))) {
    const { clientKey: key, created, moment, client, source } = deal;
    if (created === null || key === "" || asked.has(key)) continue;
    asked.add(key);
    const own = contacts.get(key) ?? [];
    if (!recent(created) || own.some(({ day }) => day < created) || (bought.get(key) ?? created) < created) continue;
    if (beganByChannel(source) === 1) continue;
    const last = Math.max(deal.lastContact ?? 0, leads.get(key)?.lastContact ?? 0);
    const noted = last >= created && last <= today ? [{ day: last }] : [];
    const moved = (kinds.nameOf(deal.stage) ?? deal.stage) !== stages[0]?.name;
    const answer = own.find(({ day }) => day >= created) ?? noted[0] ?? (moved ? "some day" : undefined);
    const manager = deal.manager || leads.get(key)?.manager || "";
    found.push(waited({ day: created, moment }, answer, client, manager, "hunter"));
  }
  for (const [key, own] of calls) {
    const answers = contacts.get(key) ?? [];
    let until = Number.NEGATIVE_INFINITY;
    for (const call of own) {
      if (at(call) < until || !recent(call.day)) continue;
      const answer = answers.find((one) => isAfter(one, call));
      until = answer === undefined ? Number.POSITIVE_INFINITY : at(answer);
      const role = (bought.get(key) ?? call.day) < call.day ? "farmer" : "hunter";
      found.push(waited(call, answer, call.client, call.manager || leads.get(key)?.manager || "", role));
    }
  }
  return found;

  function waited(
    from: Point,
    answer: Point | "some day" | undefined,
    client: string,
    manager: string,
    role: TaskRole,
  ): Waited {
    const limit = normOf(norms, manager, role)?.answerHours ?? null;
    if (answer === "some day") return { client, manager, answered: true, days: null, hours: null, limit };
    const to = answer ?? { day: today, moment: now };
    const hours =
      from.moment === undefined || to.moment === undefined ? null : Math.max(0, (to.moment - from.moment) * 24);
    return { client, manager, answered: answer !== undefined, days: Math.max(0, to.day - from.day), hours, limit };
  }
}

const at = ({ day, moment }: Point) => moment ?? day;

/** Whether a contact came at or after a call; on one day, where one of them has no time, it did. */
const isAfter = (contact: Point, call: Point) =>
  contact.moment !== undefined && call.moment !== undefined ? contact.moment >= call.moment : contact.day >= call.day;

type Call = Point & { readonly client: string; readonly manager: string };

/** Contacts with each client, and calls of his that nobody took, oldest first. */
function contactsOf({ activities }: Book, today: number) {
  const contacts = new Map<string, Point[]>();
  const calls = new Map<string, Call[]>();
  const put = <T>(into: Map<string, T[]>, key: string, one: T) => {
    const own = into.get(key);
    if (own) own.push(one);
    else into.set(key, [one]);
  };
  const past = activities.filter(({ clientKey: key, date }) => key !== "" && date <= today);
  for (const one of past.sort((a, b) => (a.moment ?? a.date) - (b.moment ?? b.date))) {
    const { clientKey: key, client, date: day, moment, manager, initiatedBy, result } = one;
    if (isInVain(initiatedBy, result)) put(calls, key, { day, moment, client, manager });
    else put(contacts, key, { day, moment });
  }
  return { contacts, calls };
}
