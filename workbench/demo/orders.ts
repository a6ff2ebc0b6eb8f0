import type { Chance } from "./chance.ts";
import { type DemoClient, round } from "./clients.ts";
import { monthOf, workday } from "./days.ts";
import { affordable, type DemoDeal } from "./deals.ts";
import type { DemoWords } from "./words.ts";

export interface DemoOrder {
  readonly date: number;
  readonly client: DemoClient;
  readonly product: string;
  readonly quantity: number;
  readonly amount: number;
  readonly profit: number;
  readonly manager: number;
}

/** Kitchens are fitted before summer and before the winter feasts. */
const SEASON = [0.72, 0.8, 0.95, 1.08, 1.25, 1.18, 0.92, 0.85, 0.98, 1.05, 1.18, 1.22];
const YEARS = 3;
const WON = 5;
const FORMER_MACHINES = 190;
/** Older than this many days, a deal stands in no tab. */
const DEALS_SINCE = 373;

/** Three years of shipments: each customer in a rhythm of his own, and every won deal shipped. In order of date. */
export function demoOrders(
  chance: Chance,
  words: DemoWords,
  clients: readonly DemoClient[],
  deals: readonly DemoDeal[],
  today: number,
): DemoOrder[] {
  const won = deals.filter((deal) => deal.stage === WON);
  const firstWon = new Map([...won].reverse().map((deal) => [deal.client, deal.closed!]));
  const rhythmic = clients
    .filter((client) => client.customer)
    .flatMap((client) => {
      const start = firstWon.get(client);
      const isNew = start !== undefined && chance.happens(0.35);
      const first = isNew ? start : beginning(chance, today);
      return rhythm(chance, words, client, first, today);
    });
  const shipped = won.map((deal) => {
    const amount = deal.amount!;
    const date = Math.min(today, workday(deal.closed! + 2));
    const { client, product } = deal;
    return {
      date,
      client,
      product,
      quantity: 1,
      amount,
      profit: cents(amount * margin(chance, 0.2)),
      manager: deal.manager,
    };
  });
  const bought = new Map<DemoClient, number>();
  for (const { client } of rhythmic) bought.set(client, (bought.get(client) ?? 0) + 1);
  const constant = clients.filter((client) => (bought.get(client) ?? 0) > 1);
  return [...rhythmic, ...formerEquipment(chance, words, constant, today), ...shipped].sort((a, b) => a.date - b.date);
}

/** Machines shipped before the deals of this year: those deals stood in the tabs of other years. */
function formerEquipment(chance: Chance, words: DemoWords, clients: readonly DemoClient[], today: number): DemoOrder[] {
  return Array.from({ length: FORMER_MACHINES }, () => {
    const client = chance.pick(clients);
    const kit = chance.pick(affordable(words, client));
    const amount = round(chance.around(kit.price, 0.45));
    const date = workday(today - chance.whole(DEALS_SINCE, YEARS * 365));
    const profit = cents(amount * margin(chance, 0.2));
    return { date, client, product: kit.name, quantity: 1, amount, profit, manager: client.manager };
  });
}

/** Most were customers before the log begins; the others came one by one. */
function beginning(chance: Chance, today: number): number {
  const logged = YEARS * 365;
  return today - logged + chance.whole(0, chance.happens(0.62) ? 45 : logged - 200);
}

function rhythm(chance: Chance, words: DemoWords, client: DemoClient, first: number, today: number): DemoOrder[] {
  const gap = Math.min(120, Math.max(6, chance.around(55, 0.6)));
  const share = 0.15 + 0.6 * chance.next();
  const ends = endOf(chance, first, gap, today);
  const orders: DemoOrder[] = [];
  for (let day = first; day <= ends; ) {
    const date = workday(Math.round(day));
    const season = SEASON[monthOf(date) - 1]!;
    const supply = chance.pick(words.supplies);
    const wanted = ((client.potential * share * gap) / 365) * season * chance.around(1, 0.3);
    const quantity = Math.max(1, Math.round(wanted / supply.price));
    const amount = cents(quantity * supply.price * (0.94 + 0.12 * chance.next()));
    const profit = cents(amount * margin(chance, 0.27));
    orders.push({ date, client, product: supply.name, quantity, amount, profit, manager: client.manager });
    day += Math.max(2, chance.around(gap, 0.28) / season);
  }
  return orders;
}

/** Most still buy, some are late by their own rhythm, some have gone, a few bought once. */
function endOf(chance: Chance, first: number, gap: number, today: number): number {
  const fate = chance.weighted([64, 10, 14, 12]);
  if (fate === 0) return today;
  if (fate === 1) return Math.max(first, today - gap * (1.6 + 0.9 * chance.next()));
  if (fate === 2) return Math.max(first, today - gap * 3 - (today - first) * 0.5 * chance.next());
  return first;
}

const margin = (chance: Chance, middle: number) => middle + 0.12 * (chance.next() - 0.5);
const cents = (amount: number) => Math.round(amount * 100) / 100;
