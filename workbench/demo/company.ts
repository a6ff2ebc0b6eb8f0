import type { FileCell, TabData } from "../types.ts";
import { type DemoActivity, demoActivities } from "./activities.ts";
import { type Chance, chanceOf } from "./chance.ts";
import { type DemoClient, demoClients } from "./clients.ts";
import { dayOf, isoOf, typedDate, workday } from "./days.ts";
import { type DemoDeal, demoDeals, nextDay } from "./deals.ts";
import { type DemoOrder, demoOrders } from "./orders.ts";
import type { DemoWords } from "./words.ts";
import { english } from "./words-en.ts";
import { russian } from "./words-ru.ts";

const CLIENTS = 240;
const DEALS = 700;

/**
 * An invented supplier of kitchen equipment, as its team keeps it: 240 clients, 700 deals of a year, three years of
 * shipments, four months of calls, with the mess of real sheets (spellings of stages, dates and sums typed as text, blank
 * cells and rows, a client entered twice, a totals row).
 *
 * @param today ISO day that "open", "overdue" and "three years" are counted from
 */
export function demoCompany(language: "en" | "ru", seed: number, today: string): TabData[] {
  const words = language === "ru" ? russian : english;
  const chance = chanceOf(seed);
  const now = dayOf(today);
  const clients = demoClients(chance, words, CLIENTS);
  const deals = demoDeals(chance, words, clients, DEALS, now);
  const orders = demoOrders(chance, words, clients, deals, now);
  const activities = demoActivities(chance, words, clients, deals, now);
  const listed = chance.shuffled(clients);
  return [
    { name: words.tabs.clients, rows: clientRows(chance, words, listed, activities, now) },
    { name: words.tabs.deals(today.slice(0, 4)), rows: dealRows(chance, words, deals) },
    { name: words.tabs.orders, rows: orderRows(words, orders) },
    { name: words.tabs.activities, rows: activityRows(words, activities) },
  ];
}

const date = (day: number | null): FileCell => (day === null ? "" : { date: isoOf(day) });

/** Every `n`-th row is kept carelessly: `n` apart by a prime, so that the flaws do not fall on the same rows. */
const careless = (row: number, n: number, offset: number) => row % n === offset;

function clientRows(
  chance: Chance,
  words: DemoWords,
  clients: readonly DemoClient[],
  activities: readonly DemoActivity[],
  today: number,
): FileCell[][] {
  const spoken = new Map(activities.map((activity) => [activity.client, activity.date]));
  const rows = clients.map((client, row): FileCell[] => {
    const last = spoken.get(client) ?? workday(today - chance.whole(125, 400));
    const next = chance.happens(0.72) ? Math.max(last + 1, nextDay(chance, today, -12, 40)) : null;
    const spellings = client.value === null ? [""] : words.values[client.value]!;
    return [
      client.name,
      words.managers[client.manager]!,
      client.contact,
      { text: client.phone },
      client.segment,
      client.region,
      client.city,
      potentialCell(words, client, row),
      careless(row, 11, 4) ? spellings.at(-1)! : spellings[0]!,
      client.interest ?? "",
      date(last),
      date(next),
      careless(row, 4, 1) ? chance.pick(words.comments) : "",
    ];
  });
  const again = [...rows[17]!];
  again[0] = ` ${clients[17]!.name.toLowerCase()} `;
  again[10] = "";
  again[12] = "";
  const blank = again.map((): FileCell => "");
  return [
    [words.title],
    [words.subtitle],
    [...words.headings.clients],
    ...rows.slice(0, 120),
    blank,
    ...rows.slice(120, 200),
    again,
    ...rows.slice(200),
  ];
}

function potentialCell(words: DemoWords, client: DemoClient, row: number): FileCell {
  if (!client.potentialKnown) return "";
  return careless(row, 31, 9) ? { text: words.typedSum(client.potential) } : client.potential;
}

function dealRows(chance: Chance, words: DemoWords, deals: readonly DemoDeal[]): FileCell[][] {
  return [
    [...words.headings.deals],
    ...deals.map((deal, row): FileCell[] => {
      const spellings = words.stages[deal.stage]!;
      const stage = chance.happens(deal.stage === 5 ? 0.45 : 0.12) ? chance.pick(spellings) : spellings[0]!;
      const paused = deal.stage < 5 && careless(row, 29, 3);
      const created = careless(row, 50, 12) ? { text: typedDate(deal.created) } : date(deal.created);
      const sum = deal.amount === null ? "" : deal.amount;
      return [
        deal.id,
        created,
        careless(row, 113, 40) ? "" : deal.client.name,
        `${deal.product}, ${deal.client.name}`,
        deal.product,
        careless(row, 37, 5) ? "" : deal.source,
        paused ? words.oddStage : stage,
        careless(row, 71, 20) && deal.amount !== null ? { text: words.typedSum(deal.amount) } : sum,
        words.managers[deal.manager]!,
        date(deal.lastContact),
        date(deal.nextContact),
        deal.nextStep,
        date(deal.closed),
        deal.lostAt === null || careless(row, 17, 6) ? "" : words.stages[deal.lostAt]![0]!,
        deal.lostReason,
      ];
    }),
  ];
}

function orderRows(words: DemoWords, orders: readonly DemoOrder[]): FileCell[][] {
  const sum = (of: (order: DemoOrder) => number) => Math.round(orders.reduce((all, o) => all + of(o) * 100, 0)) / 100;
  const width = words.headings.orders.length;
  const total: FileCell[] = [
    words.total,
    "",
    "",
    "",
    sum((o) => o.quantity),
    sum((o) => o.amount),
    sum((o) => o.profit),
  ];
  return [
    [...words.headings.orders],
    ...orders.map((order, row): FileCell[] => [
      { text: `${String(order.client.manager + 1)}-${String(10001 + row)}` },
      date(order.date),
      careless(row, 61, 30) ? order.client.name.toUpperCase() : order.client.name,
      order.product,
      order.quantity,
      order.amount,
      order.profit,
      words.managers[order.manager]!,
    ]),
    Array.from({ length: width }, (_, column) => total[column] ?? ""),
  ];
}

function activityRows(words: DemoWords, activities: readonly DemoActivity[]): FileCell[][] {
  return [
    [...words.headings.activities],
    ...activities.map((activity): FileCell[] => [
      date(activity.date),
      words.managers[activity.manager]!,
      activity.type,
      activity.client.name,
      activity.initiator,
      activity.result,
    ]),
  ];
}
