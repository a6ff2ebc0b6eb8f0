import { initiatorOf } from "../../cells/initiator.ts";
import { lastFullMonth, monthEnd, monthOf } from "../../metrics/calendar.ts";
import { median } from "../../metrics/statistics.ts";
import { buyingOf } from "../tasks/buying.ts";
import type { AuditPeriods, Days } from "./audit-periods.ts";
import { type AuditSetting, type Bought, type Finding, percent, sumOf, unknown, verdictOf } from "./audit-setting.ts";

/** Clients with two orders, from which on a share of them says anything. */
const ENOUGH = 20;
/** Silence of so many usual gaps means that a client is lost (CLIENT_RHYTHM). */
const LOST = 2.5;
/** Days without a word from us that are told of A and B clients. */
const WAITING = 30;
const YEAR = 365;

/** 5. Who of the clients of then is lost by his own rhythm, and who of those once lost came back. */
export function lostForGood(setting: AuditSetting, { now }: AuditPeriods): Finding {
  const { book, method, clients, language } = setting;
  if (method.salesType === "project") return unknown();
  const then = buyingOf(book.orders, now.from - 1);
  const active = clients.filter(({ key }) => {
    const buying = then.get(key);
    return buying !== undefined && buying.orders >= 2 && buying.status !== "lost";
  });
  if (active.length < ENOUGH) return unknown();
  const lost = active.filter(({ buying }) => buying.status === "lost");
  const returned = clients.filter(hasReturned);
  const ever = returned.length + clients.filter((one) => one.buying.status === "lost" && !hasReturned(one)).length;
  const share = lost.length / active.length;
  return {
    verdict: share <= 0.1 ? "good" : share <= 0.2 ? "watch" : "weak",
    number: share,
    facts: {
      n: String(lost.length),
      of: String(active.length),
      money: sumOf(
        setting,
        lost.reduce((sum, { buying }) => sum + buying.lastYear, 0),
      ),
      back: percent(language, ever === 0 ? 0 : returned.length / ever),
    },
  };
}

/** Whether a client bought again after a silence that meant he was lost. */
function hasReturned({ buying: { rows, gap, orders } }: Bought): boolean {
  if (gap === null || orders < 3) return false;
  const days = [...new Set(rows.filter(({ amount }) => amount >= 0).map(({ date }) => date))];
  return days.some((day, i) => i > 0 && day - days[i - 1]! > LOST * gap);
}

/** 6. How the average order has changed, and what there would be if nobody ordered less than the middle of his class. */
export function orderSize(setting: AuditSetting, { now, before }: AuditPeriods): Finding {
  const { clients, language } = setting;
  const sizes = clients.map((one) => ({ one, orders: ordersIn(one, now) }));
  const mean = (days: Days) => {
    const all = clients.flatMap((one) => ordersIn(one, days));
    return all.length === 0 ? Number.NaN : all.reduce((sum, size) => sum + size, 0) / all.length;
  };
  const change = mean(now) / mean(before) - 1;
  if (!Number.isFinite(change)) return unknown();
  const bought = sizes.filter(({ orders }) => orders.length > 0);
  const ofClass = (letter: string) =>
    median(bought.filter(({ one }) => one.letter === letter).map(({ orders }) => median(orders)!))!;
  const reserves = bought.flatMap(({ one, orders }) => {
    const less = one.letter === "?" ? 0 : ofClass(one.letter) - median(orders)!;
    return less > 0 ? [less * orders.length] : [];
  });
  return {
    verdict: change > 0.05 ? "good" : change >= -0.05 ? "watch" : "weak",
    number: change,
    facts: {
      change: percent(language, change, true),
      money: sumOf(
        setting,
        reserves.reduce((sum, one) => sum + one, 0),
      ),
      n: String(reserves.length),
    },
  };
}

/** The sums of a client's days of purchase. */
function ordersIn({ buying }: Bought, { from, to }: Days): number[] {
  const days = new Map<number, number>();
  for (const { date, amount } of buying.rows)
    if (date >= from && date <= to && amount >= 0) days.set(date, (days.get(date) ?? 0) + amount);
  return [...days.values()];
}

/** 7. Who begins the contacts with current clients. Without two periods the last year serves. */
export function contactsBegun(setting: AuditSetting, periods: AuditPeriods | null): Finding {
  const { book, clients, language, today } = setting;
  const { from, to } = periods?.now ?? { from: today - YEAR, to: today };
  const current = new Map(clients.map((one) => [one.key, one]));
  const talks = book.activities.filter(
    ({ clientKey: key, date }) => date >= from && date <= to && (current.get(key)?.buying.first ?? date + 1) <= date,
  );
  const known = talks.filter(({ initiatedBy }) => initiatorOf(initiatedBy) !== 0);
  if (known.length === 0 || known.length * 2 < talks.length) return unknown();
  const ours = known.filter(({ initiatedBy }) => initiatorOf(initiatedBy) === 1);
  const recent = new Set(
    book.activities
      .filter(({ date, initiatedBy }) => date > today - WAITING && date <= today && initiatorOf(initiatedBy) !== -1)
      .map(({ clientKey: key }) => key),
  );
  const waiting = clients.filter(({ key, letter }) => (letter === "A" || letter === "B") && !recent.has(key));
  const share = ours.length / known.length;
  return {
    verdict: verdictOf(share, 0.6, 0.4),
    number: share,
    facts: {
      share: percent(language, share),
      of: String(known.length),
      n: String(waiting.length),
      days: String(WAITING),
    },
  };
}

/** 8. Active clients of the last three complete months against the same three a year earlier. */
export function activeTrend(setting: AuditSetting): Finding {
  const { clients, method, language, today, first } = setting;
  const last = lastFullMonth(today);
  if (first === null || monthOf(first) > last - 14) return unknown();
  const window = method.parameters.active_days;
  const activeAt = (day: number) =>
    clients.filter(({ buying }) =>
      buying.rows.some(({ date, amount }) => amount >= 0 && date > day - window && date <= day),
    ).length;
  const mean = (until: number) => [0, 1, 2].reduce((sum, i) => sum + activeAt(monthEnd(until - i)), 0) / 3;
  const [is, was] = [mean(last), mean(last - 12)];
  if (was === 0) return unknown();
  const change = is / was - 1;
  const since = monthEnd(last - 12);
  return {
    verdict: change > 0.05 ? "good" : change >= -0.05 ? "watch" : "weak",
    number: change,
    facts: {
      change: percent(language, change, true),
      now: String(Math.round(is)),
      was: String(Math.round(was)),
      new: String(clients.filter(({ buying }) => buying.first > since).length),
      lost: String(
        clients.filter(
          ({ buying }) => buying.status === "lost" && buying.gap !== null && buying.last + LOST * buying.gap > since,
        ).length,
      ),
    },
  };
}
