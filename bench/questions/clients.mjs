// Questions about clients and their purchases. `ask`: the arguments of the function; `arquero`: the same question there;
// `same`: which part of the function's answer arquero's must equal; `native`: formulas with which users ask it today;
// `part`: who is asked only a part of the question, since the whole takes too much to write.
import { desc, escape as exact, op } from "arquero";
import { AS_OF } from "../data.mjs";
import { classed, DAY, day, daysBetween, monthOf, rows, table } from "./tools.mjs";

const whole = (answer) => answer;
const body = (answer) => answer.slice(1);
const [FROM, TO, BEFORE] = ["2025-01-01", "2025-12-31", "2024-01-01"].map(day);
const YEAR = `">="&DATE(2025;1;1)`;
const YEAR_END = `"<="&DATE(2025;12;31)`;

/** Days on which each client bought, ascending, with what came before. */
const purchases = (clients, dates) =>
  table({ client: clients, date: dates })
    .dedupe("client", "date")
    .orderby("date")
    .groupby("client")
    .derive({ n: op.row_number(), before: op.lag("date") });

const counted = (clients, dates) =>
  table({ client: clients, date: dates }).dedupe("client", "date").groupby("client").count();

export const clients = {
  RETENTION: {
    ask: (c) => [c.client, c.date, FROM, TO],
    arquero(client, date) {
      const all = table({ client, date });
      const now = all.filter(exact((d) => d.date >= FROM && d.date <= TO)).dedupe("client");
      const before = all.filter(exact((d) => d.date >= BEFORE && d.date < FROM)).dedupe("client");
      return before.semijoin(now, "client").numRows() / before.numRows();
    },
    same: whole,
    native: (r) => [
      `=SUMPRODUCT((COUNTIFS(${r.client};UNIQUE(FILTER(${r.client};${r.date}>=DATE(2024;1;1);${r.date}<DATE(2025;1;1)));${r.date};${YEAR};${r.date};${YEAR_END})>0)*1)/COUNTUNIQUEIFS(${r.client};${r.date};">="&DATE(2024;1;1);${r.date};"<"&DATE(2025;1;1))`,
    ],
  },
  ABCD_CLASS: {
    ask: (c) => [c.potential],
    arquero: (potential) =>
      rows(classed(table({ potential }).derive({ row: op.row_number() })).orderby("row"), "letter"),
    same: whole,
  },
  ACTIVE_CLIENTS: {
    ask: (c) => [c.client, c.date, 30, AS_OF],
    arquero: (client, date) =>
      table({ client, date })
        .filter(exact((d) => d.date <= AS_OF && daysBetween(d.date, AS_OF) < 30))
        .rollup({ n: op.distinct("client") })
        .get("n"),
    same: whole,
    native: (r) => [`=COUNTUNIQUEIFS(${r.client};${r.date};">"&DATE(2026;3;1);${r.date};"<="&DATE(2026;3;31))`],
  },
  REPEAT_RATE: {
    ask: (c) => [c.client, c.date, "", AS_OF],
    arquero(client, date) {
      const each = counted(client, date);
      return each.filter((d) => d.count > 1).numRows() / each.numRows();
    },
    same: whole,
    native: (r) => [`=SUMPRODUCT((COUNTIF(${r.client};UNIQUE(${r.client}))>1)*1)/COUNTUNIQUE(${r.client})`],
  },
  COHORTS: {
    part: ["native"],
    ask: (c) => [c.client, c.date, "month", "on", AS_OF],
    arquero(client, date) {
      const cells = table({ client, date })
        .derive({ month: exact((d) => monthOf(d.date)) })
        .dedupe("client", "month")
        .groupby("client")
        .derive({ first: op.min("month") })
        .ungroup()
        .groupby("first", "month")
        .count()
        .derive({ later: (d) => d.month - d.first });
      const count = new Map(
        rows(cells, "first", "later", "count").map(([first, later, n]) => [`${first} ${later}`, n]),
      );
      const firsts = [...new Set(cells.array("first"))].sort((a, b) => a - b);
      const after = Array.from({ length: monthOf(AS_OF) - firsts[0] }, (_, i) => i + 1);
      const bought = (first, later) => count.get(`${first} ${later}`) ?? 0;
      const share = (months) => (later) => {
        const over = months.filter((first) => first + later <= monthOf(AS_OF));
        const sum = (at) => over.reduce((all, first) => all + bought(first, at), 0);
        return over.length === 0 ? "" : sum(later) / sum(0);
      };
      const line = (months) => [months.reduce((all, first) => all + bought(first, 0), 0), ...after.map(share(months))];
      return [...firsts.map((first) => line([first])), line(firsts)];
    },
    same: (answer) =>
      body(answer)
        .filter((row) => row[1] > 0)
        .map((row) => row.slice(1)),
    native: (r) => [`=MINIFS(${r.date};${r.client};UNIQUE(${r.client}))`],
  },
  PURCHASE_LADDER: {
    part: ["native"],
    ask: (c) => [c.client, c.date, AS_OF],
    arquero: (client, date) =>
      rows(
        purchases(client, date)
          .filter((d) => d.n <= 10)
          .derive({ gap: exact((d) => (d.before ? daysBetween(d.before, d.date) : Number.NaN)) })
          .groupby("n")
          .rollup({ clients: op.count(), days: op.median("gap") })
          .orderby("n"),
        "n",
        "clients",
      ),
    same: (answer) => body(answer).map((row) => [row[0], row[1]]),
    native: (r) => [2, 3, 4].map((n) => `=SUMPRODUCT((COUNTIF(${r.client};UNIQUE(${r.client}))>=${n})*1)`),
  },
  REVENUE_PER_CLIENT: {
    ask: (c) => [c.client, c.amount],
    arquero(client, amount) {
      const { sum, n } = table({ client, amount })
        .rollup({ sum: op.sum("amount"), n: op.distinct("client") })
        .object();
      return sum / n;
    },
    same: whole,
    native: (r) => [`=SUM(${r.amount})/COUNTUNIQUE(${r.client})`],
  },
  PROFIT_FACTORS: {
    ask: (c) => [c.client, c.date, c.amount, 0.3, FROM, TO],
    arquero(client, date, amount) {
      const all = table({ client, date, amount }).filter(exact((d) => d.date >= FROM && d.date <= TO));
      const { sum, n } = all.rollup({ sum: op.sum("amount"), n: op.distinct("client") }).object();
      const orders = all.dedupe("client", "date").numRows();
      return [n, sum / orders, orders / n, 0.3];
    },
    same: (answer) => answer[1],
    native: (r) => [
      `=COUNTUNIQUEIFS(${r.client};${r.date};${YEAR};${r.date};${YEAR_END})`,
      `=SUMIFS(${r.amount};${r.date};${YEAR};${r.date};${YEAR_END})`,
      `=ROWS(UNIQUE(FILTER(${r.purchase};${r.date}>=DATE(2025;1;1);${r.date}<=DATE(2025;12;31))))`,
    ],
  },
  CLIENT_RHYTHM: {
    part: ["native"],
    ask: (c) => [c.client, c.date, AS_OF],
    arquero: (client, date) =>
      rows(
        purchases(client, date)
          .derive({ gap: exact((d) => (d.before ? daysBetween(d.before, d.date) : Number.NaN)) })
          .groupby("client")
          .rollup({ orders: op.count(), gap: op.median("gap"), last: op.max("date") })
          .derive({ silent: exact((d) => daysBetween(d.last, AS_OF)) })
          .orderby("client"),
        "client",
        "orders",
        "silent",
      ),
    same: (answer) =>
      body(answer)
        .map((row) => [row[0], row[1], row[5]])
        .sort((a, b) => (a[0] < b[0] ? -1 : 1)),
    native: (r) => [
      `=UNIQUE(${r.client})`,
      `=COUNTIF(${r.client};UNIQUE(${r.client}))`,
      `=MAXIFS(${r.date};${r.client};UNIQUE(${r.client}))`,
    ],
  },
  RFM: {
    part: ["native"],
    ask: (c) => [c.client, c.date, c.amount, AS_OF],
    arquero(client, date, amount) {
      const each = table({ client, date, amount })
        .groupby("client", "date")
        .rollup({ money: op.sum("amount") })
        .groupby("client")
        .rollup({ last: op.max("date"), frequency: op.count(), money: op.sum("money") })
        .derive({ recency: exact((d) => Math.round((AS_OF - d.last) / DAY)), all: op.count() });
      const scored = each
        .orderby(desc("recency"))
        .derive({ r: op.avg_rank() })
        .orderby("frequency")
        .derive({ f: op.avg_rank() })
        .orderby("money")
        .derive({ m: op.avg_rank() })
        .derive({
          r: (d) => op.ceil((5 * d.r) / d.all),
          f: (d) => op.ceil((5 * d.f) / d.all),
          m: (d) => op.ceil((5 * d.m) / d.all),
        })
        .orderby("client");
      return rows(scored, "client", "recency", "frequency", "money", "r", "f", "m");
    },
    same: (answer) =>
      body(answer)
        .map((row) => row.slice(0, 7))
        .sort((a, b) => (a[0] < b[0] ? -1 : 1)),
    native: (r) => [
      `=MAXIFS(${r.date};${r.client};UNIQUE(${r.client}))`,
      `=COUNTIF(${r.client};UNIQUE(${r.client}))`,
      `=SUMIF(${r.client};UNIQUE(${r.client});${r.amount})`,
    ],
  },
};
