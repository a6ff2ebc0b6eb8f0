import { stageKinds } from "../../model/book/stage-kinds.ts";
import type { Stage } from "../../model/method/method.ts";
import { columnRef } from "../../model/refs.ts";
import type { Book } from "../../model/types.ts";
import { literal } from "../sentence.ts";

/** Purchases as formulas name them: columns of the orders, or of the won deals where there is no tab of orders. */
export interface BaseSales {
  readonly clients: string;
  readonly dates: string;
  readonly amounts: string;
  /** Profit of each purchase; "" where the team does not say it. */
  readonly profit: string;
}

/** Undefined where formulas cannot follow the tabs. */
export function baseSales(book: Book, stages: readonly Stage[]): BaseSales | undefined {
  const orders = book.tables.find(({ kind }) => kind === "orders");
  if (orders) {
    const [clients, dates, amounts] = (["client", "order_date", "amount"] as const).map((f) => columnRef(orders, f));
    if (!clients || !dates || !amounts) return undefined;
    return { clients, dates, amounts, profit: columnRef(orders, "profit") ?? "" };
  }
  const deals = book.tables.find(({ kind }) => kind === "deals");
  if (!deals) return undefined;
  const [clients, dates, amounts] = (["client", "closed", "amount"] as const).map((f) => columnRef(deals, f));
  const outcome = columnRef(deals, "outcome");
  const standing = outcome ?? columnRef(deals, "stage");
  if (!clients || !dates || !amounts || !standing) return undefined;
  const kinds = stageKinds(stages);
  const won = book.deals.filter((deal) => kinds.outcomeOf(deal) === "won");
  const words = [...new Set(won.map((deal) => (outcome ? deal.outcome : deal.stage)))];
  if (words.length === 0) return undefined;
  // A sum, because a single comparison is TRUE or FALSE, and both are above 0 to Sheets.
  const met = words.map((word) => `+(${standing}=${literal(word)})`).join("");
  const only = (column: string) => `ARRAYFORMULA(IF(0${met}>0;${column};""))`;
  return { clients: only(clients), dates: only(dates), amounts: only(amounts), profit: "" };
}
