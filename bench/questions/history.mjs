// Questions about how long deals take and how they went. See clients.mjs for what stands in each.
import { desc, escape as exact, op, rolling } from "arquero";
import { AS_OF, STAGES } from "../data.mjs";
import { daysBetween, rows, table } from "./tools.mjs";

const whole = (answer) => answer;
const body = (answer) => answer.slice(1);

/** Quarters of a calendar, numbered without gaps. */
const quarterOf = (date) => date.getFullYear() * 4 + Math.floor(date.getMonth() / 3);

/** Where each stage stands; a lost deal was at the first. */
const PLACES = new Map(STAGES.map((stage, place) => [stage, stage === "Lost" ? 0 : place]));

const won = (start, closed, outcome) =>
  table({ start, closed, outcome })
    .filter((d) => d.outcome === "Won")
    .derive({ days: exact((d) => daysBetween(d.start, d.closed)) });

export const history = {
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
