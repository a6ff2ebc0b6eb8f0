import { type ActionKind, actionKind } from "../../cells/action-kinds.ts";
import { isByClient, isUnanswered } from "../../cells/initiator.ts";
import { clientKey } from "../../cells/text.ts";
import { stageKinds } from "../book/stage-kinds.ts";
import type { Method } from "../method/method.ts";
import type { Book } from "../types.ts";

/** An action of a person, as the log has it. */
export interface Logged {
  readonly person: string;
  readonly day: number;
  readonly kind: ActionKind;
  readonly clientKey: string;
  /** Whether somebody was spoken to, as far as the log says. */
  readonly answered: boolean;
  readonly byClient: boolean;
  /** Whether a result is written down. */
  readonly noted: boolean;
}

/** A deal that was won, or an order. */
export interface Sale {
  /** "" when the row names nobody. */
  readonly person: string;
  readonly day: number;
  readonly clientKey: string;
  /** Profit where it is known, else the amount. */
  readonly money: number;
}

/** All that people did and sold up to a day; a person is the key of his name. */
export interface Log {
  readonly actions: readonly Logged[];
  readonly won: readonly Sale[];
  /** Orders, oldest first; without a tab of orders the won deals. */
  readonly orders: readonly Sale[];
  /** The orders that were not the client's first day of buying; empty without a tab of orders. */
  readonly repeats: readonly Sale[];
  /** First day on which each client bought or won deal was closed. */
  readonly firstBought: ReadonlyMap<string, number>;
  /** Whether every order says its profit. */
  readonly hasProfit: boolean;
  readonly names: ReadonlyMap<string, string>;
}

export function logOf(book: Book, method: Pick<Method, "stages">, today: number): Log {
  const names = new Map<string, string>();
  const keyOf = (name: string) => {
    const key = clientKey(name);
    if (key !== "" && !names.has(key)) names.set(key, name);
    return key;
  };
  const actions = book.activities
    .filter(({ manager, date }) => manager !== "" && date <= today)
    .map(
      ({ manager, date, type, clientKey: client, initiatedBy, result }): Logged => ({
        person: keyOf(manager),
        day: date,
        kind: actionKind(type),
        clientKey: client,
        answered: !isUnanswered(result),
        byClient: isByClient(initiatedBy),
        noted: result !== "",
      }),
    );
  const kinds = stageKinds(method.stages);
  const won = book.deals.flatMap((deal): Sale[] =>
    deal.closed !== null && deal.closed <= today && kinds.outcomeOf(deal) === "won"
      ? [{ person: keyOf(deal.manager), day: deal.closed, clientKey: deal.clientKey, money: deal.amount ?? 0 }]
      : [],
  );
  const past = book.orders.filter(({ date, amount }) => date <= today && amount >= 0);
  const hasProfit = past.length > 0 && past.every(({ profit }) => profit !== null);
  const orders = past
    .map(({ manager, date, clientKey: client, amount, profit }) => ({
      person: keyOf(manager),
      day: date,
      clientKey: client,
      money: hasProfit ? profit! : amount,
    }))
    .sort((a, b) => a.day - b.day);
  const firstBought = new Map<string, number>();
  for (const { clientKey: client, day } of [...orders, ...won])
    if (client !== "" && day < (firstBought.get(client) ?? Number.POSITIVE_INFINITY)) firstBought.set(client, day);
  const own = book.tables.some(({ kind }) => kind === "orders");
  const repeats = own ? orders.filter(({ clientKey: client, day }) => day > firstBought.get(client)!) : [];
  return { actions, won, orders, repeats, firstBought, hasProfit, names };
}
