import type { Paid } from "../method/norms.ts";
import { PAID } from "../method/norms.ts";
import type { Person } from "../tasks/people.ts";
import { QUARTER } from "./classes.ts";
import type { Log, Sale } from "./log.ts";

/** What was done in a quarter, and the money of its won deals. */
export interface PaidActions {
  /** First and last day. */
  readonly from: number;
  readonly to: number;
  /** Day on which the log begins. */
  readonly begins: number;
  readonly people: readonly { readonly person: string; readonly counts: { readonly [P in Paid]: number } }[];
  readonly won: number;
  readonly money: number;
}

/**
 * Paid actions of everybody in the thirteen weeks up to a day. Whether a client stayed with the agreed next step cannot be
 * read off a log, so every answered meeting counts as held.
 *
 * @param leads key of the manager of each client
 */
export function paidActions(
  log: Log,
  clients: ReadonlyMap<string, Person>,
  leads: ReadonlyMap<string, string>,
  to: number,
): PaidActions {
  const from = to - QUARTER + 1;
  const within = ({ day }: { readonly day: number }) => day >= from && day <= to;
  const people = new Map<string, { [P in Paid]: number }>();
  const add = (person: string, kind: Paid) => {
    if (person === "") return;
    const counts = people.get(person) ?? (Object.fromEntries(PAID.map((one) => [one, 0])) as { [P in Paid]: number });
    counts[kind]++;
    people.set(person, counts);
  };
  const results = log.actions.some(({ noted }) => noted);
  const met = new Set<string>();
  let begins = Number.POSITIVE_INFINITY;
  for (const one of [...log.actions].sort((a, b) => a.day - b.day)) {
    begins = Math.min(begins, one.day);
    const { person, day, kind, clientKey, answered } = one;
    if (answered && clientKey !== "" && !met.has(clientKey)) {
      met.add(clientKey);
      if (within(one) && (log.firstBought.get(clientKey) ?? day) >= day && isKnown(clients.get(clientKey)))
        add(person, "contact");
    }
    if (!within(one)) continue;
    if (kind === "call" && answered && (one.noted || !results)) add(person, "call");
    else if (kind === "meeting" && answered) add(person, "meeting");
    else if (kind === "offer") add(person, "offer");
  }
  const won = (log.won.length > 0 ? log.won : firstOrders(log)).filter(within);
  for (const { person } of won) add(person, "won");
  for (const { person, clientKey } of secondOrders(log).filter(within))
    add(person || (leads.get(clientKey) ?? ""), "second");
  return {
    ...{ from, to, begins },
    people: [...people].map(([person, counts]) => ({ person, counts })),
    won: won.length,
    money: won.reduce((sum, { money }) => sum + money, 0),
  };
}

/** Whether the card says class, value and interest. */
const isKnown = (person: Person | undefined) => person !== undefined && !person.cell.includes("?");

const firstOrders = ({ orders, firstBought }: Log): readonly Sale[] =>
  orders.filter(({ clientKey, day }) => firstBought.get(clientKey) === day);

/** The first order of each client on the second day on which he bought. */
function secondOrders({ repeats }: Log): Sale[] {
  const seen = new Set<string>();
  return repeats.filter(({ clientKey }) => !seen.has(clientKey) && seen.add(clientKey));
}
