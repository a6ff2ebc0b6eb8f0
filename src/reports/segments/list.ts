import type { Action } from "../../messages/live.ts";
import { columnRef, hasField } from "../../model/refs.ts";
import type { Book, Field, Table } from "../../model/types.ts";
import type { MethodRefs } from "../method/refs.ts";

/** Columns of the client list in the Segments tab. */
export const LIST = {
  client: 1,
  class: 2,
  value: 3,
  interest: 4,
  role: 5,
  next: 6,
  status: 7,
  cell: 8,
  action: 9,
  manager: 10,
  potential: 11,
  sales: 12,
  gap: 13,
  salesClass: 14,
  touch: 15,
  segment: 16,
  region: 17,
  /** Hidden: the group of the client in the matrix of the user's choice. */
  across: 18,
} as const;

/** Order of the list and of the legend: what to do first comes first. */
export const ACTIONS: readonly Action[] = ["now", "plan", "nurture", "stop", "unknown"];

/** Cells of the filters, in the order of the function's arguments. */
export interface FilterCells {
  readonly segment: string;
  readonly region: string;
  readonly manager: string;
}

/** The tab that says who the clients are: the clients' own one, or else the deals', or else the orders'. */
export function clientTable(book: Book): Table | undefined {
  return (["clients", "deals", "orders"] as const)
    .map((kind) => book.tables.find((table) => table.kind === kind && hasField(table, "client")))
    .find((table) => table !== undefined);
}

/**
 * The formula of the list: one CLIENT_LIST over the columns of the team's tabs and the method's tables. Without a tab of
 * orders the won deals are the orders; a column that the team does not have is given as `""`,
 * and so is the Stages tab where there is none.
 */
export function listFormula(
  book: Book,
  refs: MethodRefs,
  filters: FilterCells,
  asOf: string,
  knowsStages: boolean,
): string {
  const clients = clientTable(book);
  const own = clients?.kind === "clients" ? clients : undefined;
  const sales = salesColumns(book);
  const all = [
    from(clients, "client"),
    from(own, "potential"),
    from(own, "potential_class"),
    from(own, "marketing_value"),
    from(own, "interest"),
    from(own, "segment"),
    from(clients, "region"),
    from(clients, "manager"),
    from(clients, "last_contact"),
    from(clients, "next_contact"),
    sales.clients,
    sales.dates,
    sales.amounts,
    sales.won,
    sales.won === NO_COLUMN || !knowsStages ? NO_COLUMN : refs.stages,
    refs.thresholds,
    refs.shares,
    refs.values,
    refs.interests,
    refs.rules,
    refs.ripe,
    filters.segment,
    filters.region,
    filters.manager,
    asOf,
  ];
  return `=CLIENT_LIST(${all.join(";")})`;
}

/** An argument for a column that the team does not have. */
const NO_COLUMN = '""';
const from = (table: Table | undefined, field: Field) => (table && columnRef(table, field)) ?? NO_COLUMN;

/** Columns of the sales as formulas: the orders, or the deals with the column that tells won ones. */
export function salesColumns(book: Book) {
  const orders = book.tables.find(({ kind }) => kind === "orders");
  const deals = book.tables.find(({ kind }) => kind === "deals");
  const sales = orders ?? deals;
  return {
    clients: from(sales, "client"),
    dates: from(sales, orders ? "order_date" : "closed"),
    amounts: from(sales, "amount"),
    won: orders || !deals ? NO_COLUMN : from(deals, columnRef(deals, "outcome") ? "outcome" : "stage"),
  };
}
