import { isInVain } from "../../cells/initiator.ts";
import type { World } from "../../cells/types.ts";
import type { Thresholds } from "../../metrics/classes.ts";
import type { Method } from "../method/method.ts";
import type { Book, Client } from "../types.ts";
import { UNKNOWN_CLIENT } from "../unknown-client.ts";
import { type Buying, buyingOf } from "./buying.ts";
import { type CellRule, cellRules } from "./rules.ts";

/** A client with all that a task about him needs to know. */
export interface Person extends CellRule {
  readonly client: Client;
  /** null: has not bought yet. */
  readonly buying: Buying | null;
  /** The latest of the column "last contact" and the activities. */
  readonly lastContact: number | null;
  /** Day on which he turned to us in vain, nothing being noted since; null when there is none. */
  readonly unanswered: number | null;
  /** The first moment of that day at which he did, where the log holds times. */
  readonly unansweredAt: number | null;
}

/** Everybody who stands in the list of clients, in deals or orders, by client key. */
export function peopleOf(
  book: Book,
  method: Method,
  world: Pick<World, "today" | "language">,
): { readonly people: ReadonlyMap<string, Person>; readonly bounds: Thresholds } {
  const buying = buyingOf(book.orders, world.today);
  const contacts = new Map<string, number>();
  const calls = new Map<string, number>();
  const note = (days: Map<string, number>, key: string, day: number) => {
    if (day <= world.today && day > (days.get(key) ?? Number.NEGATIVE_INFINITY)) days.set(key, day);
  };
  const moments = new Map<string, number>();
  for (const { clientKey, date, moment, initiatedBy, result } of book.activities) {
    const inVain = isInVain(initiatedBy, result);
    note(inVain ? calls : contacts, clientKey, date);
    if (!inVain || moment === undefined) continue;
    const call = `${clientKey}\n${date}`;
    moments.set(call, Math.min(moment, moments.get(call) ?? moment));
  }
  const { bounds, ruleOf } = cellRules(method, book.clients, world);
  const people = new Map<string, Person>();
  const add = (client: Client) => {
    if (client.key === "" || people.has(client.key)) return;
    const lastContact = later(client.lastContact, contacts.get(client.key) ?? null, world.today);
    const bought = buying.get(client.key) ?? null;
    const called = calls.get(client.key) ?? Number.NEGATIVE_INFINITY;
    const unanswered = called > Math.max(lastContact ?? 0, bought?.last ?? 0) ? called : null;
    const unansweredAt = moments.get(`${client.key}\n${unanswered}`) ?? null;
    people.set(client.key, { client, buying: bought, lastContact, unanswered, unansweredAt, ...ruleOf(client) });
  };
  for (const client of book.clients) add(client);
  for (const { clientKey: key, client: name } of [...book.deals, ...book.orders]) add({ ...UNKNOWN_CLIENT, key, name });
  return { people, bounds };
}

/** The later of two days, days still to come left out. */
export function later(a: number | null, b: number | null, today: number): number | null {
  const past = [a, b].filter((day) => day !== null && day <= today) as number[];
  return past.length === 0 ? null : Math.max(...past);
}

/** Whether somebody turned to us in vain and no task was done for him since. */
export const isUnanswered = ({ unanswered }: Pick<Person, "unanswered">, closed: number | null): boolean =>
  unanswered !== null && (closed === null || closed < unanswered);

/** The reasons of a task for somebody who turned to us in vain. */
export function enquiryFrames(enquired: boolean, isToday: boolean): readonly (string | false)[] {
  return [
    enquired && "enquiry_hours",
    enquired && isToday && "enquiry_today",
    enquired && "enquiry_norm",
    enquired && "enquiry",
  ];
}
