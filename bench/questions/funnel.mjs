// Questions about deals and their stages. See clients.mjs for what stands in each.
import { desc, escape as exact, op, rolling } from "arquero";
import { AS_OF, STAGES } from "../data.mjs";
import { DAY, daysBetween, rows, table } from "./tools.mjs";

const whole = (answer) => answer;
const body = (answer) => answer.slice(1);
const order = STAGES.map((stage) => [stage]);
const list = `{${STAGES.map((stage) => `"${stage}"`).join(";")}}`;

/** Quarters of a calendar, numbered without gaps. */
const quarterOf = (date) => date.getFullYear() * 4 + Math.floor(date.getMonth() / 3);

/** Where each stage stands; a lost deal was at the first. */
const PLACES = new Map(STAGES.map((stage, place) => [stage, stage === "Lost" ? 0 : place]));

/** Deals at each stage or further, lost ones at the first. */
const reached = (counts) => {
  const at = STAGES.slice(0, 6).map((stage) => counts.get(stage) ?? 0);
  at[0] += counts.get("Lost") ?? 0;
  for (let i = 4; i >= 0; i--) at[i] += at[i + 1];
  return at;
};

const won = (start, closed, outcome) =>
  table({ start, closed, outcome })
    .filter((d) => d.outcome === "Won")
    .derive({ days: exact((d) => daysBetween(d.start, d.closed)) });

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
  CYCLE_DAYS: {
    ask: (c) => [c.date, c.closed, c.outcome],
    arquero: (start, closed, outcome) =>
      won(start, closed, outcome)
        .rollup({ days: op.median("days") })
        .get("days"),
    same: whole,
    native: (r) => [`=MEDIAN(FILTER(${r.closed}-${r.date};${r.outcome}="Won"))`],
  },
  CYCLE_TREND: {
    part: ["native"],
    ask: (c) => [c.date, c.closed, c.outcome, "", 1],
    arquero: (start, closed, outcome) =>
      rows(
        won(start, closed, outcome)
          .derive({ quarter: exact((d) => quarterOf(d.closed)) })
          .groupby("quarter")
          .rollup({ n: op.count(), median: op.median("days"), p90: op.quantile("days", 0.9) })
          .orderby("quarter"),
        "n",
        "median",
      ),
    same: (answer) => answer.slice(1, -1).map((row) => [row[1], row[2]]),
    native: (r) => [`=MEDIAN(FILTER(${r.closed}-${r.date};${r.outcome}="Won";${r.closed}>=DATE(2026;1;1)))`],
  },
  CYCLE_BY: {
    part: ["native", "arquero"],
    ask: (c) => [c.date, c.closed, c.outcome, "", c.region, 1],
    arquero(start, closed, outcome, _stages, region) {
      const sales = table({ start, closed, outcome, region })
        .derive({ row: op.row_number() })
        .groupby("region")
        .derive({ place: op.min("row") })
        .ungroup()
        .filter((d) => d.outcome === "Won")
        .derive({
          quarter: exact((d) => quarterOf(d.closed)),
          days: exact((d) => daysBetween(d.start, d.closed)),
        });
      const medians = { days: op.median("days") };
      const groups = sales.groupby("region").rollup({ ...medians, sales: op.count(), place: op.min("place") });
      const order = groups.orderby(desc("sales"), "place").array("region");
      const quarters = sales.groupby("quarter").rollup(medians);
      const cells = sales.groupby("quarter", "region").rollup(medians);
      const wide = quarters.join(cells.groupby("quarter").pivot("region", "days"), "quarter").orderby("quarter");
      const total = sales.rollup({ ...medians, sales: op.count() }).object();
      const of = new Map(rows(groups, "region", "days", "sales").map(([name, ...row]) => [name, row]));
      return [
        ...rows(wide, "days", ...order),
        [total.days, ...order.map((name) => of.get(name)[0])],
        [total.sales, ...order.map((name) => of.get(name)[1])],
      ];
    },
    same: (answer) =>
      answer.slice(1, -1).map(([, ...cells]) => cells.map((cell) => (cell === "n=0" ? undefined : cell))),
    native: (r) => [
      `=MEDIAN(FILTER(${r.closed}-${r.date};${r.outcome}="Won";${r.closed}>=DATE(2026;1;1)))`,
      ...["North", "South", "East", "West", "Centre"].map(
        (name) =>
          `=MEDIAN(FILTER(${r.closed}-${r.date};${r.outcome}="Won";${r.closed}>=DATE(2026;1;1);${r.region}="${name}"))`,
      ),
    ],
  },
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
  STAGE_DATES: {
    ask: (c) => [c.date, c.client, c.stage],
    arquero(date, client, stage) {
      const log = table({ date, client, stage })
        .orderby("date")
        .reify()
        .derive({ place: exact((d) => PLACES.get(d.stage)), begun: op.min("date") })
        .groupby("client")
        .derive({ n: op.row_number() })
        .derive({ early: exact((d) => (d.n === 1 && d.stage !== "New" && +d.date === +d.begun ? 1 : 0)) })
        .derive({ underWay: op.max("early") });
      const stages = [0, 1, 2, 3, 4, 5];
      const reached = log
        .filter((d) => !d.underWay)
        .derive(Object.fromEntries(stages.map((k) => [`s${k}`, exact((d) => (d.place >= k ? d.date : Number.NaN))])))
        .rollup(Object.fromEntries(stages.map((k) => [`s${k}`, op.min(`s${k}`)])));
      return rows(reached, ...stages.map((k) => `s${k}`)).map((row) =>
        row.map((day) => (day instanceof Date ? day : "")),
      );
    },
    same: body,
  },
  DATE_MOVES: {
    ask: (c) => [c.date, c.client, c.closed, c.stage, c.region],
    arquero: (date, client, closed, stage, region) =>
      rows(
        table({ date, client, closed, stage, region })
          .orderby("date")
          .groupby("client")
          .derive({ before: op.lag("closed"), n: op.row_number(), all: op.count(), first: op.first_value("closed") })
          .derive({ later: exact((d) => (d.before && d.closed > d.before ? 1 : 0)) })
          .derive({ moves: op.sum("later") })
          .filter((d) => d.n === d.all && d.stage !== "Won" && d.stage !== "Lost" && d.closed > d.first)
          .ungroup()
          .derive({ days: exact((d) => daysBetween(d.first, d.closed)) })
          .orderby(desc("days"), "client"),
        "client",
        "region",
        "stage",
        "moves",
        "first",
        "closed",
        "days",
      ),
    same: (answer) => body(answer).sort((a, b) => b[6] - a[6] || (a[0] < b[0] ? -1 : 1)),
  },
  DEAL_COHORTS: {
    part: ["arquero"],
    ask: (c) => [c.date, c.closed, c.outcome, "", 1200, AS_OF],
    arquero(created, closed, outcome) {
      const all = table({ created, closed, outcome }).derive({
        month: exact((d) => d.created.getFullYear() * 12 + d.created.getMonth()),
        won: (d) => (d.outcome === "Won" ? 1 : 0),
        taken: exact((d) => daysBetween(d.created, d.outcome === "Won" ? d.closed : AS_OF)),
      });
      const months = all
        .groupby("month")
        .rollup({ n: op.count(), won: op.sum("won") })
        .orderby("month");
      const last = all
        .groupby("taken")
        .rollup({ leaving: op.count(), having: op.sum("won") })
        .orderby("taken")
        .derive({ left: rolling((d) => op.sum(d.leaving)), all: op.sum("leaving") })
        .derive({ atRisk: (d) => d.all - d.left + d.leaving })
        .filter((d) => d.having > 0 && d.atRisk >= 20)
        .derive({ factor: (d) => 1 - d.having / d.atRisk, pull: (d) => d.having / (d.atRisk * (d.atRisk - d.having)) })
        .rollup({ survival: op.product("factor"), sum: op.sum("pull") })
        .object();
      const reach = Math.exp((-1.959963984540054 * Math.sqrt(last.sum)) / Math.log(last.survival));
      const [low, high] = [1 - last.survival ** (1 / reach), 1 - last.survival ** reach];
      return [...rows(months, "n", "won"), low < high];
    },
    same: (answer) => [...answer.slice(1, -2).map((row) => [row[1], row[2]]), answer.at(-2)[5] < answer.at(-2)[6]],
  },
};
