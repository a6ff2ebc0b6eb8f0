import { Day } from "../../cells/types.ts";
import { percent } from "../../messages/figures.ts";
import { said } from "../../messages/hand-over.ts";
import type { Language } from "../../messages/language.ts";
import type { MonitorTexts } from "../../messages/monitor.ts";
import type { Dependence } from "../../model/monitor/dependence.ts";
import type { MonitorFacts } from "../../model/monitor/facts.ts";
import { COUNT, MONEY, RATE, WATCH } from "../look.ts";
import type { PlanCell } from "../plan.ts";
import { fraction, type Table } from "./part.ts";

/** What leaves with each person. */
export function dependenceTable(
  all: MonitorFacts["dependence"],
  hasProfit: boolean,
  risk: number,
  texts: MonitorTexts,
  language: Language,
): Table {
  const { title, about, none, profit, sales, heads } = texts.dependence;
  const money = hasProfit ? profit : sales;
  const formats = [undefined, COUNT, MONEY, RATE, COUNT, RATE];
  const whole = all.reduce((sum, one) => sum + one.money, 0);
  const share = (part: number, of: number): PlanCell => (of > 0 ? part / of : "");
  const total = (of: (one: Dependence) => number) => all.reduce((sum, one) => sum + of(one), 0);
  if (all.length === 0) return { title, about: none, columns: [], rows: () => [] };
  return {
    title,
    about: said(about, { money, risk: percent(language, risk) }),
    columns: heads.map((head, i) => {
      const format = formats[i];
      return { head: said(head, { money }), ...(format === undefined ? {} : { format }) };
    }),
    total: true,
    rows: () => [
      ...all.map((one) => [
        one.name || texts.nobody,
        one.clients,
        one.money,
        share(one.money, whole),
        one.alone,
        share(one.aloneMoney, one.money),
      ]),
      [
        texts.team,
        total(({ clients }) => clients),
        whole,
        share(whole, whole),
        total(({ alone }) => alone),
        share(
          total(({ aloneMoney }) => aloneMoney),
          whole,
        ),
      ],
    ],
    marks: [{ column: 4, formula: `AND({cell}<>"";{cell}>=${fraction(risk)})`, style: WATCH }],
  };
}

/** The curve of newcomers: how many days to the first results. */
export function newcomersTable(all: MonitorFacts["newcomers"], format: string, texts: MonitorTexts): Table {
  const { title, about, before, heads } = texts.newcomers;
  return {
    title,
    about,
    columns: heads.map((head, i) => ({ head, ...(i === 1 ? { format } : i === 2 || i === 3 ? { format: "0" } : {}) })),
    rows: () =>
      all.map(({ name, began, isNew, toMeeting, toWon }) => [
        name,
        new Day(began),
        isNew ? (toMeeting ?? "") : "",
        isNew ? (toWon ?? "") : "",
        isNew ? "" : before,
      ]),
  };
}
