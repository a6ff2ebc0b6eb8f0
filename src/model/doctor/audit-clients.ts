import { clientKey } from "../../cells/text.ts";
import { median } from "../../metrics/statistics.ts";
import type { AuditPeriods } from "./audit-periods.ts";
import { type AuditSetting, type Bought, type Finding, percent, sumOf, unknown, verdictOf } from "./audit-setting.ts";

/** Least share of current clients with a budget, from which on the budget says anything. */
const BUDGETED = 0.3;
/** Growth that is more than prices. */
const GROWTH = 0.05;
/** Least clients of a manager who are compared. */
const ENOUGH = 10;

/** 1. What part of the sales comes from clients who had bought before the period. */
export function baseBefore(setting: AuditSetting, { now }: AuditPeriods): Finding {
  const { clients, language } = setting;
  const all = clients.reduce((sum, one) => sum + one.now, 0);
  if (!(all > 0)) return unknown({ date: "–" });
  const old = clients.reduce((sum, one) => (one.buying.first < now.from ? sum + one.now : sum), 0);
  const share = old / all;
  return { verdict: verdictOf(share, 0.6, 0.4), number: share, facts: { share: percent(language, share) } };
}

/** How many clients have a budget, and how many there are. */
export function budgetedOf(clients: readonly Bought[]): Finding["facts"] {
  const known = clients.filter(({ client }) => (client?.potential ?? 0) > 0);
  return { n: String(known.length), total: String(clients.length) };
}

/** 2. What part of their yearly budget clients spend with us, and what goes to others. */
export function budgetOf(setting: AuditSetting, { months }: AuditPeriods): Finding {
  const { clients, language } = setting;
  const current = clients.filter(({ now }) => now > 0);
  const known = current.flatMap(({ client, name, now }) =>
    client?.potential && client.potential > 0 ? [{ name, budget: client.potential, ours: (now * 12) / months }] : [],
  );
  const counted = budgetedOf(current);
  if (known.length === 0 || known.length < BUDGETED * current.length) return unknown(counted);
  const [budget, ours] = [
    known.reduce((sum, one) => sum + one.budget, 0),
    known.reduce((sum, one) => sum + one.ours, 0),
  ];
  const gapOf = (one: (typeof known)[number]) => Math.max(0, one.budget - one.ours);
  const gap = known.reduce((sum, one) => sum + gapOf(one), 0);
  const largest = known.reduce((best, one) => (gapOf(one) > gapOf(best) ? one : best));
  const share = ours / budget;
  return {
    verdict: verdictOf(share, 0.7, 0.4),
    number: share,
    facts: { ...counted, share: percent(language, share), gap: sumOf(setting, gap), client: largest.name },
  };
}

/** 3. How sales to those who bought in the period before have changed; who left counts as nothing. */
export function sameClients(setting: AuditSetting): Finding {
  const { clients, language } = setting;
  const then = clients.filter(({ before }) => before > 0);
  const [was, is] = [then.reduce((sum, one) => sum + one.before, 0), then.reduce((sum, one) => sum + one.now, 0)];
  if (!(was > 0)) return unknown({ date: "–" });
  const change = is / was - 1;
  return {
    verdict: change > GROWTH ? "good" : change >= -GROWTH ? "watch" : "weak",
    number: change,
    facts: {
      change: percent(language, change, true),
      money: sumOf(setting, Math.abs(is - was)),
      left: String(then.filter(({ now }) => now <= 0).length),
      less: String(then.filter(({ now, before }) => now > 0 && now < before).length),
    },
  };
}

/** 4. The trace of skill in a table: with whom clients grow. */
export function sharesOfManagers(setting: AuditSetting): Finding {
  const { clients, language } = setting;
  const people = new Map<string, { name: string; clients: number; grown: number }>();
  for (const { manager, before, now } of clients) {
    if (manager === "" || before <= 0) continue;
    const one = people.get(clientKey(manager)) ?? { name: manager, clients: 0, grown: 0 };
    one.clients++;
    if (now > before * (1 + GROWTH)) one.grown++;
    people.set(clientKey(manager), one);
  }
  const compared = [...people.values()].filter((one) => one.clients >= ENOUGH);
  if (compared.length === 0) return unknown();
  const shareOf = (one: { clients: number; grown: number }) => one.grown / one.clients;
  const whole = compared.reduce((sum, one) => ({ clients: sum.clients + one.clients, grown: sum.grown + one.grown }), {
    clients: 0,
    grown: 0,
  });
  const least = compared.reduce((worst, one) => (shareOf(one) < shareOf(worst) ? one : worst));
  const share = shareOf(whole);
  const behind = shareOf(least) < median(compared.map(shareOf))! / 2;
  return {
    verdict: share < 0.25 ? "weak" : share >= 0.4 && !behind ? "good" : "watch",
    number: share,
    facts: {
      share: percent(language, share),
      grown: String(whole.grown),
      clients: String(whole.clients),
      manager: least.name,
      least: percent(language, shareOf(least)),
    },
  };
}
