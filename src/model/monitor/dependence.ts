import { clientKey } from "../../cells/text.ts";
import type { Book } from "../types.ts";
import type { Log } from "./log.ts";

const YEAR = 365;

/** What hangs on one person. */
export interface Dependence {
  /** Key of his name; "" is nobody. */
  readonly person: string;
  /** His clients who bought within the year. */
  readonly clients: number;
  /** Profit of the year with them, or sales where orders say no profit. */
  readonly money: number;
  /** Those of them whom nobody else ever contacted or sold to. */
  readonly alone: number;
  readonly aloneMoney: number;
}

/**
 * What leaves with each person: the money of the year with the clients he leads, by the list of clients, else by their last
 * order. Most first.
 */
export function dependenceOf(book: Book, log: Log, today: number): Dependence[] {
  const money = new Map<string, number>();
  const last = new Map<string, string>();
  for (const { clientKey: client, day, person, money: sum } of log.orders) {
    if (person !== "") last.set(client, person);
    if (day > today - YEAR) money.set(client, (money.get(client) ?? 0) + sum);
  }
  const leads = new Map(book.clients.map(({ key, manager }) => [key, clientKey(manager)]));
  const served = servedBy(log);
  const people = new Map<string, { -readonly [K in keyof Dependence]: Dependence[K] }>();
  for (const [client, sum] of money) {
    const person = leads.get(client) || last.get(client) || "";
    const one = people.get(person) ?? { person, clients: 0, money: 0, alone: 0, aloneMoney: 0 };
    people.set(person, one);
    one.clients++;
    one.money += sum;
    const others = served.get(client);
    if (person === "" || others === undefined || others.size !== 1 || !others.has(person)) continue;
    one.alone++;
    one.aloneMoney += sum;
  }
  return [...people.values()].sort((a, b) => b.money - a.money || (a.person < b.person ? -1 : 1));
}

/** Everybody who ever contacted a client or sold to him. */
function servedBy({ actions, orders, won }: Log): ReadonlyMap<string, ReadonlySet<string>> {
  const served = new Map<string, Set<string>>();
  for (const { clientKey: client, person } of [...actions, ...orders, ...won]) {
    if (client === "" || person === "") continue;
    const people = served.get(client);
    if (people) people.add(person);
    else served.set(client, new Set([person]));
  }
  return served;
}
