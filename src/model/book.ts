import type { Spellings } from "../cells/spellings.ts";
import type { World } from "../cells/types.ts";
import { clientsOf, readClients } from "./clients.ts";
import { readDeals } from "./deals.ts";
import type { Flaw } from "./flaws.ts";
import { lookOver } from "./look-over.ts";
import { ordersOf, readActivities, readOrders } from "./orders.ts";
import { Rows, type TabValues } from "./rows.ts";
import { spellings } from "./spellings.ts";
import type { StageKinds } from "./stage-kinds.ts";
import type { Activity, Book, Client, Deal, Order, Skipped } from "./types.ts";

/**
 * Reads the records of all tabs in use. Without a tab of orders the won deals are the orders; without a list of clients
 * the clients are those of deals and orders. Several tabs of one kind are read one after the other.
 */
export function bookOf(
  tabs: readonly TabValues[],
  world: Pick<World, "locale">,
  stages: StageKinds,
  agreed?: Spellings,
): { readonly book: Book; readonly flaws: readonly Flaw[] } {
  const listed: Client[] = [];
  const deals: Deal[] = [];
  const orders: Order[] = [];
  const activities: Activity[] = [];
  const skipped: Skipped[] = [];
  const flaws: Flaw[] = [];
  for (const tab of tabs) {
    if (tab.table.kind === null) continue;
    const rows = new Rows(tab, world.locale, agreed);
    if (tab.table.kind === "clients") listed.push(...readClients(rows));
    else if (tab.table.kind === "deals") deals.push(...readDeals(rows, stages));
    else if (tab.table.kind === "orders") orders.push(...readOrders(rows));
    else activities.push(...readActivities(rows));
    lookOver(rows, world.locale);
    spellings(rows, stages);
    skipped.push(...rows.skipped());
    flaws.push(...rows.flaws);
  }
  const has = (kind: string) => tabs.some(({ table }) => table.kind === kind);
  const sold = has("orders") ? orders : ordersOf(deals, (deal) => stages.outcomeOf(deal) === "won");
  const clients = has("clients") ? once(listed) : clientsOf([...deals, ...sold]);
  return { book: { tables: tabs.map(({ table }) => table), clients, deals, orders: sold, activities, skipped }, flaws };
}

/** A client who stands in two lists is taken from the first. */
function once(clients: readonly Client[]): Client[] {
  const seen = new Set<string>();
  return clients.filter(({ key }) => !seen.has(key) && seen.add(key));
}
