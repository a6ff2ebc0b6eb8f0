import type { Role } from "../method/texts.ts";
import type { Log, Logged, Sale } from "./log.ts";

/** The four actions for which there are norms. */
export const NORMED = ["calls", "meetings", "offers", "wonDeals"] as const;
export type Normed = (typeof NORMED)[number];

/** What a person did on the last day of the log and in the seven days up to it. */
export interface Facts {
  readonly day: { readonly [N in Normed]: number };
  readonly week: { readonly [N in Normed]: number };
}

/** Days of a week. */
export const WEEK = 7;

/** The last day on which anybody did anything; undefined when the log is empty. */
export function lastDayOf({ actions }: Log): number | undefined {
  return actions.length === 0 ? undefined : actions.reduce((last, { day }) => Math.max(last, day), 0);
}

/**
 * Calls that were answered, meetings, offers and sales of a person. A hunter's sales are won deals; a farmer's are repeat
 * orders that came within so many days of a contact that we began, where there is a tab of orders.
 */
export function factsOf(log: Log, person: string, role: Role, day: number, follows: number): Facts {
  const actions = log.actions.filter((one) => one.person === person && one.day > day - WEEK && one.day <= day);
  const sales = (role === "farmer" && log.repeats.length > 0 ? ownRepeats(log, follows) : log.won).filter(
    (one) => one.person === person,
  );
  const since = (from: number) => ({
    calls: count(actions, from, ({ kind, answered }) => kind === "call" && answered),
    meetings: count(actions, from, ({ kind, answered }) => kind === "meeting" && answered),
    offers: count(actions, from, ({ kind }) => kind === "offer"),
    wonDeals: sales.filter((one) => one.day >= from && one.day <= day).length,
  });
  return { day: since(day), week: since(day - WEEK + 1) };
}

const count = (actions: readonly Logged[], from: number, is: (one: Logged) => boolean) =>
  actions.filter((one) => one.day >= from && is(one)).length;

const repeatsOf = new WeakMap<Log, readonly Sale[]>();

/** Repeat orders within so many days of a contact that we began; a log is asked with one number only. */
function ownRepeats(log: Log, follows: number): readonly Sale[] {
  const known = repeatsOf.get(log);
  if (known) return known;
  const begun = new Map<string, number[]>();
  for (const { clientKey, day, byClient, answered } of log.actions) {
    if (byClient || !answered) continue;
    const days = begun.get(clientKey);
    if (days) days.push(day);
    else begun.set(clientKey, [day]);
  }
  const found = log.repeats.filter(({ clientKey, day }) =>
    begun.get(clientKey)?.some((contact) => contact <= day && contact > day - follows),
  );
  repeatsOf.set(log, found);
  return found;
}
