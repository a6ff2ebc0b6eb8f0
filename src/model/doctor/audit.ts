import type { World } from "../../cells/types.ts";
import { dayWord } from "../../messages/figures.ts";
import type { Method } from "../method/method.ts";
import { type Buying, buyingOf } from "../tasks/buying.ts";
import { cellRules } from "../tasks/rules.ts";
import type { Book } from "../types.ts";
import { baseBefore, budgetedOf, budgetOf, sameClients, sharesOfManagers } from "./audit-clients.ts";
import { type AuditPeriods, auditPeriods, begins } from "./audit-periods.ts";
import { type AuditSetting, type Bought, type Finding, unknown } from "./audit-setting.ts";
import { activeTrend, contactsBegun, lostForGood, orderSize } from "./audit-trends.ts";

/**
 * The eight questions about the base of clients, each answered from the data or, where they do not tell, as not to be known.
 */
export function auditOf(
  book: Book,
  method: Method,
  world: Pick<World, "today" | "language">,
): { readonly findings: readonly Finding[]; readonly periods: AuditPeriods | null } {
  const { today, language } = world;
  const periods = auditPeriods(book.orders, today);
  const { ruleOf } = cellRules(method, book.clients, world);
  const listed = new Map(book.clients.map((client) => [client.key, client]));
  const sum = (buying: Buying, days: { readonly from: number; readonly to: number } | undefined) =>
    buying.rows.reduce(
      (total, { date, amount }) => (days && date >= days.from && date <= days.to ? total + amount : total),
      0,
    );
  const clients = [...buyingOf(book.orders, today)].map(([key, buying]): Bought => {
    const client = listed.get(key) ?? null;
    return {
      key,
      name: client?.name ?? buying.rows[0]?.client ?? key,
      buying,
      now: sum(buying, periods?.now),
      before: sum(buying, periods?.before),
      client,
      manager: client?.manager || buying.manager,
      letter: client ? ruleOf(client).letter : "?",
    };
  });
  const setting: AuditSetting = { book, method, today, language, clients, first: begins(book.orders) };
  const since = { date: setting.first === null ? "–" : dayWord(language, setting.first, today) };
  const compared = (answer: (setting: AuditSetting, periods: AuditPeriods) => Finding) =>
    periods === null ? unknown(since) : answer(setting, periods);
  return {
    findings: [
      periods?.months === 12 ? baseBefore(setting, periods) : unknown(since),
      periods === null ? unknown(budgetedOf(clients)) : budgetOf(setting, periods),
      compared(sameClients),
      compared(sharesOfManagers),
      compared(lostForGood),
      compared(orderSize),
      contactsBegun(setting, periods),
      activeTrend(setting),
    ],
    periods,
  };
}
