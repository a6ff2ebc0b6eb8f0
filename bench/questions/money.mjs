// Questions row by row, and about months. See clients.mjs for what stands in each.
import { escape as exact, op, rolling } from "arquero";
import { AS_OF } from "../data.mjs";
import { rows, table } from "./tools.mjs";

const whole = (answer) => answer;
const Z = 1.959963984540054;

/** Sums by calendar month, in order. */
const months = (date, amount) =>
  table({ date, amount })
    .derive({ month: exact((d) => d.date.getFullYear() * 12 + d.date.getMonth()) })
    .groupby("month")
    .rollup({ sum: op.sum("amount") })
    .orderby("month");

const monthFormulas = (r) =>
  Array.from(
    { length: 39 },
    (_, month) =>
      `=SUMIFS(${r.amount};${r.date};">="&DATE(2023;${month + 1};1);${r.date};"<"&DATE(2023;${month + 2};1))`,
  );

export const money = {
  CONVERSION: {
    ask: (c) => [c.started, c.went],
    arquero: (from, to) => rows(table({ from, to }).derive({ rate: (d) => d.to / d.from }), "rate"),
    same: whole,
    native: (r) => [`=IFERROR(${r.went}/${r.started};"")`],
  },
  CONVERSION_RANGE: {
    ask: (c) => [c.started, c.went],
    arquero: (from, to) =>
      rows(
        table({ from, to })
          .params({ z: Z })
          .derive({
            middle: (d, $) => (d.to + ($.z * $.z) / 2) / (d.from + $.z * $.z),
            reach: (d, $) =>
              ($.z * op.sqrt((d.to * (d.from - d.to)) / d.from + ($.z * $.z) / 4)) / (d.from + $.z * $.z),
          })
          .derive({
            low: (d) => (d.to === 0 ? 0 : d.middle - d.reach),
            high: (d) => (d.to === d.from ? 1 : d.middle + d.reach),
          }),
        "low",
        "high",
      ),
    same: whole,
    native: (r) =>
      ["-", "+"].map(
        (sign) =>
          `=(${r.went}+1,92073)/(${r.started}+3,84146)${sign}1,95996*SQRT(${r.went}*(${r.started}-${r.went})/${r.started}+0,96036)/(${r.started}+3,84146)`,
      ),
  },
  SALES_VELOCITY: {
    ask: (c) => [c.started, c.rate, c.amount, c.cycle],
    arquero: (deals, rate, amount, days) =>
      rows(table({ deals, rate, amount, days }).derive({ v: (d) => (d.deals * d.rate * d.amount) / d.days }), "v"),
    same: whole,
    native: (r) => [`=IFERROR(${r.started}*${r.rate}*${r.amount}/${r.cycle};"")`],
  },
  PROFIT_FORMULA: {
    ask: (c) => [c.started, c.amount, c.cycle, c.rate],
    arquero: (n, order, often, margin) =>
      rows(table({ n, order, often, margin }).derive({ p: (d) => d.n * d.order * d.often * d.margin }), "p"),
    same: whole,
    native: (r) => [`=${r.started}*${r.amount}*${r.cycle}*${r.rate}`],
  },
  WALLET_SHARE: {
    ask: (c) => [c.amount, c.budget],
    arquero: (ours, budget) =>
      rows(
        table({ ours, budget }).derive({
          share: (d) => (d.ours > d.budget ? "budget understated" : d.ours / d.budget),
          gap: (d) => (d.ours > d.budget ? "" : d.budget - d.ours),
        }),
        "share",
        "gap",
      ),
    same: whole,
    native: (r) => [`=IFERROR(${r.amount}/${r.budget};"")`, `=${r.budget}-${r.amount}`],
  },
  XYZ_CLASS: {
    ask: (c) => [c.periods],
    arquero: (periods) =>
      rows(
        table({ periods: periods.map((row) => [row]) }).derive({
          letter: exact(({ periods: row }) => {
            const mean = row.reduce((a, b) => a + b, 0) / row.length;
            const size = Math.sqrt(row.reduce((sum, x) => sum + (x - mean) ** 2, 0) / row.length) / mean;
            return size <= 0.1 ? "X" : size <= 0.25 ? "Y" : "Z";
          }),
        }),
        "letter",
      ),
    same: whole,
  },
  SEASONALITY: {
    part: ["native"],
    ask: (c) => [c.date, c.amount, AS_OF],
    arquero: (date, amount) =>
      rows(
        months(date, amount)
          .derive({
            before: rolling((d) => op.mean(d.sum), [-6, 5]),
            after: rolling((d) => op.mean(d.sum), [-5, 6]),
            n: op.row_number(),
            all: op.count(),
          })
          .filter((d) => d.n > 6 && d.n <= d.all - 6)
          .derive({ calendar: (d) => (d.month % 12) + 1, ratio: (d) => d.sum / ((d.before + d.after) / 2) })
          .groupby("calendar")
          .rollup({ ratio: op.mean("ratio") })
          .derive({ index: (d) => d.ratio / op.mean(d.ratio) })
          .orderby("calendar"),
        "calendar",
        "index",
      ),
    same: (answer) => answer.slice(1).map((row) => row.slice(0, 2)),
    native: monthFormulas,
  },
  SALES_FORECAST: {
    part: ["native", "arquero"],
    ask: (c) => [c.date, c.amount, 3, AS_OF],
    arquero: (date, amount) => months(date, amount).numRows(),
    same: () => 39,
    native: monthFormulas,
  },
};
