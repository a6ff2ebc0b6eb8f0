import { clientKey } from "../cells/text.ts";
import { dayWord, money as written } from "../messages/figures.ts";
import type { Language } from "../messages/language.ts";
import { stageKinds } from "./book/stage-kinds.ts";
import type { Method } from "./method/method.ts";
import type { ArchiveRow } from "./tasks/archive.ts";
import { ownName } from "./tasks/deal.ts";
import type { Person } from "./tasks/people.ts";
import { storyOf } from "./tasks/story.ts";
import type { Book, Order } from "./types.ts";

/** An open task of a client. */
export interface OpenTask {
  readonly client: string;
  readonly manager: string;
  readonly step: string;
  readonly stage: string;
  readonly due: number | null;
}

/** A client or lead of somebody who leaves, as whoever takes over reads him. Texts hold a line for each thing. */
export interface HandedClient {
  readonly name: string;
  readonly contact: string;
  readonly cell: string;
  readonly money: number;
  readonly last: number | null;
  readonly deals: readonly string[];
  readonly next: readonly string[];
  readonly points: readonly string[];
  readonly orders: readonly string[];
  readonly contacts: readonly string[];
  readonly notes: readonly string[];
}

/** All that a person who leaves hands over. */
export interface Leaving {
  readonly clients: readonly HandedClient[];
  /** Money of the year with his clients, and of the whole team. */
  readonly money: number;
  readonly whole: number;
  readonly deals: number;
  readonly open: number;
  readonly tasks: number;
}

const YEAR = 365;
/** Lines of orders, contacts and notes: enough for the first call, few enough for a row. */
const LINES = 3;

/** Records by the key of their client. */
function byKey<T>(
  records: readonly T[],
  keyOf: (record: T) => string = (record) => (record as { readonly clientKey: string }).clientKey,
): (key: string) => readonly T[] {
  const groups = new Map<string, T[]>();
  for (const record of records) {
    const key = keyOf(record);
    const group = groups.get(key);
    if (group) group.push(record);
    else groups.set(key, [record]);
  }
  return (key) => groups.get(key) ?? [];
}
const nameKey = ({ client }: { readonly client: string }) => clientKey(client);

/**
 * The clients whom a person leads, by the list of clients, else by their last order, and those with whom he has an open deal
 * or a task. Most money first; those without sales by the money of their open deals.
 */
export function leavingOf(f: {
  readonly name: string;
  readonly book: Book;
  readonly method: Method;
  readonly people: ReadonlyMap<string, Person>;
  readonly tasks: readonly OpenTask[];
  readonly archive: readonly ArchiveRow[];
  readonly world: { readonly today: number; readonly language: Language };
}): Leaving {
  const { book, people, world } = f;
  const isHis = (manager: string) => clientKey(manager) === clientKey(f.name);
  const kinds = stageKinds(f.method.stages);
  const open = book.deals.filter((deal) => kinds.outcomeOf(deal) === "open" && isHis(deal.manager));
  const tasks = f.tasks.filter(({ manager }) => isHis(manager));
  const keys = new Set<string>();
  for (const [key, { client, buying }] of people) if (isHis(client.manager || (buying?.manager ?? ""))) keys.add(key);
  for (const { clientKey: key } of open) if (key !== "") keys.add(key);
  for (const { client } of tasks) if (people.has(clientKey(client))) keys.add(clientKey(client));
  const orders = book.orders.filter(
    ({ date, amount }) => date > world.today - YEAR && date <= world.today && amount >= 0,
  );
  const hasProfit = orders.length > 0 && orders.every(({ profit }) => profit !== null);
  const worth = ({ profit, amount }: Order) => (hasProfit ? profit! : amount);
  const money = new Map<string, number>();
  for (const order of orders) money.set(order.clientKey, (money.get(order.clientKey) ?? 0) + worth(order));
  const day = (serial: number) => dayWord(world.language, serial, world.today);
  const [ordersOf, contactsOf, dealsOf] = [byKey(book.orders), byKey(book.activities), byKey(book.deals)];
  const [openOf, tasksOf, archiveOf] = [byKey(open), byKey(f.tasks, nameKey), byKey(f.archive, nameKey)];
  const clients = [...keys].map((key) => {
    const person = people.get(key)!;
    const deals = openOf(key);
    const own = tasksOf(key);
    const records = {
      orders: ordersOf(key),
      activities: contactsOf(key),
      deals: dealsOf(key),
      clients: [person.client],
    };
    const isPoint = ({ stage }: OpenTask) => stage === f.method.situations.handover;
    const story = storyOf({ ...book, ...records }, archiveOf(key), person.client.name, world);
    const step = ({ step: words, due }: OpenTask) => [due === null ? "" : day(due), words].filter(Boolean).join(" · ");
    return {
      ...{ name: person.client.name, contact: person.client.contact, cell: person.cell },
      money: money.get(key) ?? 0,
      last: person.buying?.last ?? null,
      deals: deals.map((deal) =>
        [ownName(deal), deal.amount === null ? "" : written(world.language, deal.amount), deal.stage]
          .filter(Boolean)
          .join(" · "),
      ),
      next: own.filter((task) => !isPoint(task)).map(step),
      points: own.filter(isPoint).map(({ step: words }) => words),
      orders: story.orders.slice(0, LINES),
      contacts: story.contacts.slice(0, LINES),
      notes: story.notes.slice(0, LINES),
      open: deals.reduce((sum, { amount }) => sum + (amount ?? 0), 0),
    };
  });
  return {
    clients: clients.sort((a, b) => b.money - a.money || b.open - a.open || (a.name < b.name ? -1 : 1)),
    money: clients.reduce((sum, one) => sum + one.money, 0),
    whole: orders.reduce((sum, order) => sum + worth(order), 0),
    deals: open.length,
    open: open.reduce((sum, { amount }) => sum + (amount ?? 0), 0),
    tasks: tasks.length,
  };
}
