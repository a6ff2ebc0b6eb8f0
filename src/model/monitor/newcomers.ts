import type { Log } from "./log.ts";

/** How fast a person came to his first results. */
export interface Newcomer {
  readonly person: string;
  /** Day of his first recorded action. */
  readonly began: number;
  /** False when he was at work when the log begins: then nobody knows how long it took him. */
  readonly isNew: boolean;
  /** Days to the first meeting and to the first won deal, without deals to the first order of a new client; null when there was none yet. */
  readonly toMeeting: number | null;
  readonly toWon: number | null;
}

/** Who acts within so many days of the first action of the whole log was there before it. */
const BEFORE = 14;

/** Everybody with recorded actions, the newest first. */
export function newcomersOf({ actions, won, orders, firstBought }: Log): Newcomer[] {
  const began = new Map<string, number>();
  for (const { person, day } of actions)
    if (day < (began.get(person) ?? Number.POSITIVE_INFINITY)) began.set(person, day);
  const first = Math.min(...began.values());
  const until = (days: readonly number[], from: number) => {
    const next = days.reduce((least, day) => (day >= from && day < least ? day : least), Number.POSITIVE_INFINITY);
    return next === Number.POSITIVE_INFINITY ? null : next - from;
  };
  return [...began]
    .map(([person, from]) => {
      const own = <T extends { readonly person: string }>(records: readonly T[]) =>
        records.filter((one) => one.person === person);
      const meetings = own(actions).filter(({ kind, answered }) => kind === "meeting" && answered);
      const sales = own(
        won.length > 0 ? won : orders.filter(({ clientKey, day }) => firstBought.get(clientKey) === day),
      );
      return {
        person,
        began: from,
        isNew: from > first + BEFORE,
        toMeeting: until(
          meetings.map(({ day }) => day),
          from,
        ),
        toWon: until(
          sales.map(({ day }) => day),
          from,
        ),
      };
    })
    .sort((a, b) => b.began - a.began || (a.person < b.person ? -1 : 1));
}
