import { clientKey, isErrorValue } from "../../cells/text.ts";
import type { Activity, Deal, Order } from "../types.ts";
import { marginsOf } from "./margins.ts";
import type { Reason, Rows } from "./rows.ts";
import { isNoRecord } from "./skip.ts";

/** The orders of a tab: client, date and amount are needed. */
export function readOrders(rows: Rows): Order[] {
  const orders: Order[] = [];
  const marginAt = marginsOf(rows);
  for (let i = 0; i < rows.count; i++) {
    if (isNoRecord(rows, i)) continue;
    const client = rows.text(i, "client").replace(/\s+/g, " ");
    const date = rows.day(i, "order_date");
    const amount = rows.number(i, "amount");
    const reason = whyNot(rows, i, client, date, amount);
    if (reason !== null || date === null || amount === null) {
      rows.leave(i, reason ?? "no amount");
      continue;
    }
    orders.push({
      row: rows.rowOf(i),
      clientKey: clientKey(client),
      client,
      date,
      amount,
      profit: profitOf(rows, i, amount, marginAt(i)),
      product: rows.text(i, "product"),
      manager: rows.text(i, "manager"),
      channel: rows.text(i, "source"),
    });
  }
  return orders;
}

function whyNot(rows: Rows, i: number, client: string, date: number | null, amount: number | null): Reason | null {
  if (client === "") return isErrorValue(rows.cell(i, "client")) ? "error value" : "no client";
  const dated = rows.reading(i, "order_date", date);
  const sized = rows.reading(i, "amount", amount);
  if (dated === "error" || sized === "error") return "error value";
  if (dated !== "read") return dated === "blank" ? "no date" : "bad date";
  if (sized !== "read") return sized === "blank" ? "no amount" : "bad number";
  return null;
}

/** Profit as given, else amount less cost, else the margin of the amount; null when none of the columns says. */
function profitOf(rows: Rows, i: number, amount: number, margin: number | null): number | null {
  const profit = rows.number(i, "profit");
  if (profit !== null) return profit;
  const cost = rows.number(i, "cost");
  if (cost !== null) return amount - cost;
  return margin === null ? null : amount * margin;
}

/** Won deals as orders, for a workbook without orders: a deal without client, day or amount makes none. */
export function ordersOf(deals: readonly Deal[], isWon: (deal: Deal) => boolean): Order[] {
  return deals.flatMap((deal): Order[] => {
    const { row, clientKey: key, client, closed, amount, product, manager, source } = deal;
    if (key === "" || closed === null || amount === null || !isWon(deal)) return [];
    return [{ row, clientKey: key, client, date: closed, amount, profit: null, product, manager, channel: source }];
  });
}

/** The log of contacts of a tab: a date is needed. */
export function readActivities(rows: Rows): Activity[] {
  const activities: Activity[] = [];
  for (let i = 0; i < rows.count; i++) {
    if (isNoRecord(rows, i)) continue;
    const date = rows.day(i, "order_date");
    if (date === null) {
      const reading = rows.reading(i, "order_date", date);
      rows.leave(i, reading === "error" ? "error value" : reading === "blank" ? "no date" : "bad date");
      continue;
    }
    const client = rows.text(i, "client").replace(/\s+/g, " ");
    activities.push({
      row: rows.rowOf(i),
      clientKey: clientKey(client),
      client,
      date,
      moment: rows.moment(i, "order_date"),
      type: rows.text(i, "activity_type"),
      manager: rows.text(i, "manager"),
      initiatedBy: rows.text(i, "initiated_by"),
      result: rows.text(i, "result"),
    });
  }
  return activities;
}
