import type { Spellings } from "../../cells/spellings.ts";
import type { World } from "../../cells/types.ts";
import type { Activity, Book, Client, Deal, Order, Skipped, TableKind } from "../types.ts";
import { clientsOf, filled, readClients } from "./clients.ts";
import { type ReadTable, repeatedIn } from "./copies.ts";
import { readDeals } from "./deals.ts";
import type { Flaw } from "./flaws.ts";
import { lookOver } from "./look-over.ts";
import { ordersOf, readActivities, readOrders } from "./orders.ts";
import { Rows, type TabValues } from "./rows.ts";
import { spellings } from "./spellings.ts";
import type { StageKinds } from "./stage-kinds.ts";

/**
 * Reads the records of all tabs in use. Without a tab of orders the won deals are the orders; without a list of clients
 * the clients are those of deals and orders. Several tabs of one kind are read one after the other, a copy of one is left out.
 */
export function bookOf(
  tabs: readonly TabValues[],
  world: Pick<World, "locale">,
  stages: StageKinds,
  agreed?: Spellings,
): { readonly book: Book; readonly flaws: readonly Flaw[] } {
  let listed: readonly Client[] = [];
  const read: ReadTable[] = [];
  let skipped: readonly Skipped[] = [];
  const flaws: Flaw[] = [];
  for (const tab of tabs) {
    if (tab.table.kind === null) continue;
    const rows = new Rows(tab, world.locale, agreed);
    if (tab.table.kind === "clients") listed = listed.concat(readClients(rows));
    else if (tab.table.kind === "deals") read.push({ table: tab.table, records: readDeals(rows, stages) });
    else if (tab.table.kind === "orders") read.push({ table: tab.table, records: readOrders(rows) });
    else read.push({ table: tab.table, records: readActivities(rows) });
    lookOver(rows, world.locale);
    spellings(rows, stages);
    skipped = skipped.concat(rows.skipped());
    flaws.push(...rows.flaws);
  }
  const repeated = repeatedIn(read);
  const copies = new Set(repeated.filter(({ copy }) => copy).map(({ table }) => table));
  const recordsOf = (kind: TableKind) =>
    read.filter(({ table }) => table.kind === kind && !copies.has(table)).flatMap(({ records }) => records);
  const deals = recordsOf("deals") as readonly Deal[];
  const orders = recordsOf("orders") as readonly Order[];
  const activities = recordsOf("activities") as readonly Activity[];
  const has = (kind: string) => tabs.some(({ table }) => table.kind === kind);
  const sold = has("orders") ? orders : ordersOf(deals, (deal) => stages.outcomeOf(deal) === "won");
  const clients = has("clients") ? once(listed) : clientsOf([...deals, ...sold]);
  const tables = tabs.map(({ table }) => table).filter((table) => !copies.has(table));
  return { book: { tables, clients, deals, orders: sold, activities, skipped, repeated }, flaws };
}

/** A client who stands in two lists is taken from the first, his blanks filled from the other. */
function once(clients: readonly Client[]): Client[] {
  const known = new Map<string, Client>();
  for (const client of clients) {
    const before = known.get(client.key);
    known.set(client.key, before ? filled(before, client) : client);
  }
  return [...known.values()];
}
