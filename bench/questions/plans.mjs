// Questions about plans, forecasts and who begins. See clients.mjs for what stands in each.
import { desc, escape as exact, op } from "arquero";
import { AS_OF } from "../data.mjs";
import { day, daysBetween, monthOf, rows, table } from "./tools.mjs";

const body = (answer) => answer.slice(1);
const [QUARTER, LAST_QUARTER] = ["2026-01-01", "2025-10-01"].map(day);
const PLANNED = ["2026-03", "2026-02", "2026-01", "2025-12", "2025-11", "2025-10"];
const SELLERS = ["North", "South", "East", "West", "Centre"];

/** A line for the team in each month, and one for every manager in the last. */
const PLAN = [...PLANNED.map((month) => [month, ""]), ...SELLERS.map((name) => [PLANNED[0], name])].map(
  ([month, name], i) => [month, name, 50_000 * (i + 1), 5 + i, 2_000_000 * (i + 1), 50 + i],
);

export const plans = {
  ACTIVE_SALES: {
    part: ["native"],
    ask: (c) => [c.client, c.date, c.outcome, c.amount, c.channel, c.client, c.contactDay, c.initiated, "", AS_OF],
    arquero(client, created, outcome, amount, channel, contacted, day, initiated) {
      const inYear = (date) => date <= AS_OF && daysBetween(date, AS_OF) < 365;
      const contacts = table({ client: contacted, day, initiated }).orderby("day").derive({ order: op.row_number() });
      const deals = table({ client, created, outcome, amount, channel })
        .filter(exact((d) => inYear(d.created)))
        .derive({ deal: op.row_number() });
      const first = deals
        .select("deal", "client", "created")
        .join(contacts, "client")
        .filter(exact((d) => daysBetween(d.created, d.day) >= -30 && daysBetween(d.created, d.day) <= 3))
        .groupby("deal")
        .rollup({ order: op.min("order") })
        .lookup(contacts, "order", "initiated");
      const began = deals.lookup(first, "deal", "initiated").derive({
        who: exact((d) => d.initiated ?? (["Site", "Fair", "Partners"].includes(d.channel) ? "Client" : "")),
        won: (d) => (d.outcome === "Won" ? 1 : 0),
        lost: (d) => (d.outcome === "Lost" ? 1 : 0),
      });
      const sums = {
        clients: op.distinct("client"),
        deals: op.count(),
        won: op.sum("won"),
        lost: op.sum("lost"),
        money: (d) => op.sum(d.won * d.amount),
      };
      const rates = { rate: (d) => d.won / (d.won + d.lost), each: (d) => d.won / d.clients };
      const names = ["clients", "deals", "won", "money", "rate", "each"];
      const of = new Map(
        rows(began.groupby("who").rollup(sums).derive(rates), "who", ...names).map(([who, ...row]) => [who, row]),
      );
      const talks = contacts
        .filter(exact((d) => inYear(d.day)))
        .groupby("initiated")
        .count();
      const talked = new Map(rows(talks, "initiated", "count"));
      return [
        ...["We", "Client", ""].map((who) => [talked.get(who) ?? 0, ...of.get(who)]),
        [talked.get("We") + talked.get("Client"), ...rows(began.rollup(sums).derive(rates), ...names)[0]],
      ];
    },
    same: (answer) => answer.slice(1, 5).map((row) => row.slice(1)),
    native: (r) => [
      `=COUNTIFS(${r.channel};UNIQUE(${r.channel});${r.date};">"&DATE(2025;3;31))`,
      `=COUNTIFS(${r.channel};UNIQUE(${r.channel});${r.outcome};"Won";${r.date};">"&DATE(2025;3;31))`,
      `=SUMIFS(${r.amount};${r.channel};UNIQUE(${r.channel});${r.outcome};"Won";${r.date};">"&DATE(2025;3;31))`,
    ],
  },
  PLAN_FACT: {
    part: ["native"],
    ask: (c) => [PLAN, c.client, c.date, c.amount, c.region, "", "", "month", 6, AS_OF],
    arquero(plan, client, date, amount, manager) {
      const sales = table({ client, date, amount, manager })
        .filter(exact((d) => d.date <= AS_OF))
        .groupby("client")
        .derive({ first: op.min("date") })
        .ungroup()
        .derive({ month: exact((d) => monthOf(AS_OF) - monthOf(d.date)) })
        .filter((d) => d.month < 6)
        .derive({ fresh: exact((d) => (+d.date === +d.first ? 1 : 0)) });
      const facts = { money: op.sum("amount"), clients: op.distinct("client") };
      const team = sales
        .groupby("month", "fresh")
        .rollup(facts)
        .derive({ manager: () => "" });
      const people = sales
        .filter((d) => d.month === 0)
        .groupby("month", "fresh", "manager")
        .rollup(facts);
      const of = new Map(
        rows(team.concat(people), "month", "manager", "fresh", "money", "clients").map(
          ([month, name, fresh, ...row]) => [`${month} ${name} ${fresh}`, row],
        ),
      );
      return plan.map(([month, name, newMoney, newClients, money, clients]) => {
        const part = (fresh) => of.get(`${PLANNED.indexOf(month)} ${name} ${fresh}`) ?? [0, 0];
        const [now, before] = [part(1), part(0)];
        return [
          ...[newMoney, now[0], now[0] / newMoney, newClients, now[1]],
          ...[money, before[0], before[0] / money, clients, before[1]],
          ...[newMoney + money, now[0] + before[0], (now[0] + before[0]) / (newMoney + money)],
          now[0] + before[0] >= newMoney + money ? "done" : "not done",
        ];
      });
    },
    same: (answer) => body(answer).map((row) => row.slice(3)),
    native: (r) => [
      `=MINIFS(${r.date};${r.client};${r.client})`,
      ...SELLERS.map((name) => `=SUMIFS(${r.amount};${r.region};"${name}";${r.date};">="&DATE(2026;3;1))`),
    ],
  },
  CELL_FORECAST: {
    ask: (c) => [
      c.client,
      c.class,
      c.potential,
      c.client,
      c.outcome,
      c.closed,
      c.client,
      c.date,
      c.amount,
      "",
      "",
      AS_OF,
    ],
    arquero(client, letter, potential, deals, outcome, closed, buyers, date, amount) {
      const base = table({ client, letter, potential }).dedupe("client");
      const cells = base.groupby("letter").rollup({ count: op.count(), money: op.sum("potential") });
      const ended = table({ client: deals, outcome, closed })
        .filter((d) => d.outcome !== "open")
        .lookup(base, "client", "letter")
        .derive({ won: (d) => (d.outcome === "Won" ? 1 : 0) });
      const counts = { all: op.count(), won: op.sum("won") };
      const chances = (some) => {
        const whole = some.rollup(counts).object();
        return cells
          .lookup(some.groupby("letter").rollup(counts), "letter", "all", "won")
          .derive({ chance: exact((d) => (d.won + (10 * whole.won) / whole.all) / (d.all + 10)) })
          .derive({ expected: (d) => d.money * d.chance });
      };
      const now = chances(ended);
      const sums = { count: op.sum("count"), money: op.sum("money"), all: op.sum("all") };
      const total = now
        .rollup({ ...sums, chance: (d) => op.sum(d.won) / op.sum(d.all), expected: op.sum("expected") })
        .derive({ letter: () => "Total" });
      const before = chances(ended.filter(exact((d) => d.closed < QUARTER)));
      const sold = table({ client: buyers, date, amount })
        .semijoin(base, "client")
        .filter(exact((d) => d.date >= LAST_QUARTER && d.date <= AS_OF))
        .derive({ now: exact((d) => d.date >= QUARTER) })
        .groupby("now")
        .rollup({ sum: op.sum("amount") });
      const came = new Map(rows(sold, "now", "sum"));
      const guess = before.rollup({ sum: (d) => op.sum(d.expected) / 4 }).get("sum");
      const off = (sum) =>
        `${Math.round((Math.abs(sum - came.get(true)) / came.get(true)) * 100)}% too ${sum < came.get(true) ? "low" : "high"}`;
      const names = ["letter", "count", "money", "all", "chance", "expected"];
      return [
        ...rows(now.orderby(desc("expected")), ...names),
        ...rows(total, ...names),
        [guess, came.get(true), off(guess), off(came.get(false))],
      ];
    },
    same: (answer) => [...answer.slice(1, 6), answer.slice(6).map((row) => row[5])],
  },
};
