import type { Log, Logged } from "./log.ts";

/** Of so many clients so many got to the next action. */
export interface Passed {
  readonly of: number;
  readonly got: number;
}

/** What a person's actions turn into, with clients who had not bought before. */
export interface Conversion {
  readonly callToMeeting: Passed;
  /** null where the log writes down no offers: then meetings lead to the sale. */
  readonly meetingToOffer: Passed | null;
  readonly toWon: Passed;
}

const YEAR = 365;

/** The conversion of one person's actions in the year up to a day; of the whole team without a person. */
export function conversionOf(log: Log, person: string | null, today: number): Conversion {
  const begun = log.actions.filter(
    ({ person: who, day, clientKey, answered }) =>
      (person === null || who === person) &&
      answered &&
      day > today - YEAR &&
      clientKey !== "" &&
      (log.firstBought.get(clientKey) ?? day) >= day,
  );
  const firstOf = (kind: Logged["kind"]) => {
    const days = new Map<string, number>();
    for (const one of begun)
      if (one.kind === kind && one.day < (days.get(one.clientKey) ?? Number.POSITIVE_INFINITY))
        days.set(one.clientKey, one.day);
    return days;
  };
  const lastOf = (kind: Logged["kind"]) => {
    const days = new Map<string, number>();
    for (const one of begun)
      if (one.kind === kind) days.set(one.clientKey, Math.max(one.day, days.get(one.clientKey) ?? 0));
    return days;
  };
  const passed = (from: ReadonlyMap<string, number>, to: ReadonlyMap<string, number>): Passed => ({
    of: from.size,
    got: [...from].filter(([client, day]) => (to.get(client) ?? Number.NEGATIVE_INFINITY) >= day).length,
  });
  const [calls, meetings, offers] = [firstOf("call"), firstOf("meeting"), firstOf("offer")];
  const known = log.actions.some(({ kind }) => kind === "offer");
  return {
    callToMeeting: passed(calls, lastOf("meeting")),
    meetingToOffer: known ? passed(meetings, lastOf("offer")) : null,
    toWon: passed(known ? offers : meetings, log.firstBought),
  };
}
