// Questions about deals and their stages. See clients.mjs for what stands in each.
import { desc, escape as exact, op } from "arquero";
import { AS_OF, STAGES } from "../data.mjs";
import { DAY, daysBetween, rows, table } from "./tools.mjs";

const whole = (answer) => answer;
const body = (answer) => answer.slice(1);
const order = STAGES.map((stage) => [stage]);
const list = `{${STAGES.map((stage) => `"${stage}"`).join(";")}}`;

/** Deals at each stage or further, lost ones at the first. */
const reached = (counts) => {
  const at = STAGES.slice(0, 6).map((stage) => counts.get(stage) ?? 0);
  at[0] += counts.get("Lost") ?? 0;
  for (let i = 4; i >= 0; i--) at[i] += at[i + 1];
  return at;
};

export const funnel = {
  FUNNEL: {
    ask: (c) => [c.stage, order, "reached", c.amount],
    arquero(stage, _order, _mode, amount) {
      const counts = table({ stage, amount })
        .groupby("stage")
        .rollup({ n: op.count(), sum: op.sum("amount") });
      return reached(new Map(rows(counts, "stage", "n")));
    },
    same: (answer) => answer.slice(1, 7).map((row) => row[1]),
    native: (r) => [`=COUNTIF(${r.stage};${list})`, `=SUMIF(${r.stage};${list};${r.amount})`],
  },
  FUNNEL_DATES: {
    part: ["native"],
    ask: (c) => [c.dates, 90, "ordered", AS_OF],
    arquero(dates) {
      const columns = [0, 1, 2, 3, 4];
      const all = table(Object.fromEntries(columns.map((k) => [`s${k}`, dates.map((row) => [row[k]])])))
        .filter(exact((d) => (AS_OF - d.s0) / DAY > 89.9))
        .derive(
          Object.fromEntries(
            columns.flatMap((k) => [
              [`n${k}`, exact((d) => (d[`s${k}`] ? 1 : 0))],
              [`days${k}`, exact((d) => (k && d[`s${k}`] ? daysBetween(d[`s${k - 1}`], d[`s${k}`]) : Number.NaN))],
            ]),
          ),
        )
        .rollup(
          Object.fromEntries(
            columns.flatMap((k) => [
              [`n${k}`, op.sum(`n${k}`)],
              [`median${k}`, op.median(`days${k}`)],
            ]),
          ),
        );
      return columns.map((k) => all.get(`n${k}`));
    },
    same: (answer) => answer.slice(1, 6).map((row) => row[1]),
    native: (r) => ["date", "closed"].map((name) => `=SUMPRODUCT((${r[name]}>0)*(${r.date}<=DATE(2025;12;31)))`),
  },
  FUNNEL_BY: {
    ask: (c) => [c.stage, order, c.region],
    arquero(stage, _order, region) {
      const counts = table({ stage, region }).groupby("region", "stage").count();
      const all = new Map();
      for (const [name, n] of rows(counts, "stage", "count")) all.set(name, (all.get(name) ?? 0) + n);
      const whole = reached(all);
      return whole.map((n) => n / whole[0]);
    },
    same: (answer) => answer.slice(2, 8).map((row) => row[1]),
    native: (r) => [`=COUNTIFS(${r.stage};${list};${r.region};TRANSPOSE(UNIQUE(${r.region})))`],
  },
  WIN_RATE: {
    ask: (c) => [c.outcome, c.amount],
    arquero(outcome, amount) {
      const sums = table({ outcome, amount })
        .groupby("outcome")
        .rollup({ sum: op.sum("amount") });
      const of = new Map(rows(sums, "outcome", "sum"));
      return of.get("Won") / (of.get("Won") + of.get("Lost"));
    },
    same: whole,
    native: (r) => [
      `=SUMIF(${r.outcome};"Won";${r.amount})/(SUMIF(${r.outcome};"Won";${r.amount})+SUMIF(${r.outcome};"Lost";${r.amount}))`,
    ],
  },
  STAGE_DAYS: {
    ask: (c) => [c.date, c.closed, "median", AS_OF],
    arquero: (entered, left) =>
      table({ entered, left })
        .filter(exact((d) => d.left <= AS_OF))
        .derive({ days: exact((d) => daysBetween(d.entered, d.left)) })
        .rollup({ days: op.median("days") })
        .get("days"),
    same: whole,
    native: (r) => [`=MEDIAN(FILTER(${r.closed}-${r.date};${r.closed}<=DATE(2026;3;31)))`],
  },
  RESPONSE_HOURS: {
    ask: (c) => [c.date, c.contacted, "median", AS_OF],
    arquero: (created, contact) =>
      table({ created, contact })
        .filter(exact((d) => d.contact !== "" && d.contact - AS_OF < DAY))
        .derive({ hours: exact((d) => (d.contact - d.created) / 3_600_000) })
        .rollup({ hours: op.median("hours") })
        .get("hours"),
    same: (answer) => answer[0][0],
    native: (r) => [`=MEDIAN(FILTER((${r.contacted}-${r.date})*24;${r.contacted}<>""))`],
  },
  CHANNEL_TABLE: {
    ask: (c) => [c.channel, c.outcome, c.amount, c.cost],
    arquero: (channel, outcome, amount, cost) =>
      rows(
        table({ channel, outcome, amount, cost })
          .derive({ won: (d) => (d.outcome === "Won" ? 1 : 0), income: (d) => (d.outcome === "Won" ? d.amount : 0) })
          .groupby("channel")
          .rollup({ leads: op.count(), won: op.sum("won"), revenue: op.sum("income"), cost: op.sum("cost") })
          .derive({ conversion: (d) => d.won / d.leads, romi: (d) => (d.revenue - d.cost) / d.cost })
          .orderby(desc("revenue")),
        "channel",
        "leads",
        "won",
        "conversion",
        "revenue",
        "romi",
      ),
    same: (answer) =>
      body(answer).map(([channel, leads, won, rate, revenue, , , , romi]) => [
        channel,
        leads,
        won,
        rate,
        revenue,
        romi,
      ]),
    native: (r) => [
      `=COUNTIF(${r.channel};UNIQUE(${r.channel}))`,
      `=COUNTIFS(${r.channel};UNIQUE(${r.channel});${r.outcome};"Won")`,
      `=SUMIFS(${r.amount};${r.channel};UNIQUE(${r.channel});${r.outcome};"Won")`,
      `=SUMIF(${r.channel};UNIQUE(${r.channel});${r.cost})`,
    ],
  },
  LOST_REASONS: {
    ask: (c) => [c.reason, c.region, c.amount],
    arquero: (reason, region, amount) =>
      rows(
        table({ reason, region, amount })
          .groupby("reason", "region")
          .rollup({ n: op.count(), sum: op.sum("amount") })
          .groupby("reason")
          .rollup({ n: op.sum("n"), sum: op.sum("sum") })
          .orderby(desc("n")),
        "n",
        "sum",
      ),
    same: (answer) => body(answer).map((row) => [row[1], row[3]]),
    native: (r) => [
      `=COUNTIFS(${r.reason};UNIQUE(${r.reason});${r.region};TRANSPOSE(UNIQUE(${r.region})))`,
      `=SUMIF(${r.reason};UNIQUE(${r.reason});${r.amount})`,
    ],
  },
  STAGE_CLEAN: {
    ask: (c) => [c.spelling, STAGES.map((stage) => [stage, `${stage} deal, in ${stage}, in ${stage} deal`])],
    arquero(spelling, aliases) {
      const known = aliases.flatMap(([name, others]) =>
        [name, ...others.split(", ")].map((alias) => [alias.toLowerCase(), name]),
      );
      const names = table({ spelling: known.map(([alias]) => [alias]), name: known.map(([, name]) => [name]) });
      return rows(table({ spelling }).lookup(names, "spelling", "name"), "name");
    },
    same: whole,
    native: (r) => [`=IFERROR(VLOOKUP(${r.spelling};${r.aliases};2;FALSE);${r.spelling})`],
  },
  READ_AS: {
    ask: (c) => [
      c.spelling,
      "stage",
      STAGES.flatMap((stage) =>
        [stage, `${stage} deal`, `in ${stage}`, `in ${stage} deal`].map((way) => ["stage", way, 1, stage, "yes"]),
      ),
    ],
    arquero(spelling, _kind, agreed) {
      const names = table({
        spelling: agreed.map((row) => [row[1].toLowerCase()]),
        name: agreed.map((row) => [row[3]]),
      });
      return rows(table({ spelling }).lookup(names, "spelling", "name"), "name");
    },
    same: whole,
    native: (r) => [`=IFERROR(VLOOKUP(${r.spelling};${r.aliases};2;FALSE);${r.spelling})`],
  },
  DEAL_STAGE: {
    ask: (c) => [c.stage, c.outcome],
    arquero: (stage, outcome) =>
      rows(table({ stage, outcome }).derive({ now: (d) => (d.outcome === "open" ? d.stage : d.outcome) }), "now"),
    same: whole,
    native: (r) => [`=IF(${r.outcome}="open";${r.stage};${r.outcome})`],
  },
};
