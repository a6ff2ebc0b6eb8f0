import type { Person } from "../tasks/people.ts";
import type { Log } from "./log.ts";

export const LETTERS = ["A", "B", "C", "D", "?"] as const;

/** Days of actions that are looked at: thirteen weeks. */
export const QUARTER = 91;

/** How many actions a person spent on each class in the quarter up to a day; on the whole team without a person. */
export function spentOn(
  log: Log,
  people: ReadonlyMap<string, Person>,
  person: string | null,
  today: number,
): readonly number[] {
  const counts = LETTERS.map(() => 0);
  for (const { person: who, day, clientKey } of log.actions) {
    if ((person !== null && who !== person) || day <= today - QUARTER) continue;
    const letter = people.get(clientKey)?.letter ?? "?";
    counts[LETTERS.indexOf(letter as (typeof LETTERS)[number])]!++;
  }
  return counts;
}

/** The potential of the clients of each class. */
export function potentialOf(people: ReadonlyMap<string, Person>): readonly number[] {
  const sums = LETTERS.map(() => 0);
  for (const { letter, client } of people.values())
    sums[LETTERS.indexOf(letter as (typeof LETTERS)[number])]! += client.potential ?? 0;
  return sums;
}
