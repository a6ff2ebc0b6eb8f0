import { dayWord, percent as percentOf, money as written } from "../../messages/figures.ts";
import { said } from "../../messages/hand-over.ts";
import type { Language } from "../../messages/language.ts";
import type { MonitorTexts } from "../../messages/monitor.ts";
import type { Limits } from "../../model/method/limits.ts";
import type { Breach } from "../../model/monitor/breaches.ts";
import { LETTERS } from "../../model/monitor/classes.ts";
import type { Measured, MonitorFacts } from "../../model/monitor/facts.ts";
import { isBoth, pressing, type Work } from "../../model/monitor/people.ts";
import type { PlanCell } from "../plan.ts";
import { at } from "../refs.ts";
import { sentence } from "../sentence.ts";
import { waitingTold } from "./response.ts";
import { PEOPLE } from "./tasks.ts";

interface Told {
  readonly people: readonly Work[];
  readonly breaches: readonly Breach[];
  readonly facts: MonitorFacts;
  readonly limits: Limits;
  /** What the letters of the morning say of themselves. */
  readonly letters: readonly string[];
  readonly texts: MonitorTexts;
  readonly language: Language;
}

/** A sentence by the row of the first person in the table of people, whose cells it names. */
export type Line = (firstPerson: number) => PlanCell;

/** At most so many people are named for one reason. */
const NAMED = 2;

/** What the head has to do first: work of nobody, who has most to look at, silent deals, both roles in one person. */
export function firstThings({ people, breaches, facts, limits, letters, texts, language }: Told): Line[] {
  const { first } = texts;
  const cell = (work: Work, column: number) => (from: number) => at(from + people.indexOf(work), column);
  const nobody = people.find(({ name, hunting, farming }) => name === "" && hunting + farming > 0);
  const pressed = people.filter((one) => one.name !== "" && pressing(one) > one.breaches).slice(0, NAMED);
  const both = people.filter((one) => one.name !== "" && isBoth(one, limits.both_share)).slice(0, NAMED);
  const worst = breaches[0];
  const money = breaches.reduce((sum, one) => sum + (one.money ?? 0), 0);
  const silent = worst && {
    ...{ n: breaches.length, money: written(language, money), client: worst.client || worst.deal },
    ...{ silent: worst.silent, limit: worst.limit, manager: worst.manager || texts.nobody },
  };
  return [
    ...(nobody
      ? [
          (from: number) =>
            sentence(first.nobody, {
              n: `(${cell(nobody, PEOPLE.hunting)(from)}+${cell(nobody, PEOPLE.farming)(from)})`,
            }),
        ]
      : []),
    ...pressed.map(
      (work) => (from: number) =>
        sentence(first.late, {
          name: cell(work, PEOPLE.name)(from),
          overdue: cell(work, PEOPLE.overdue)(from),
          none: cell(work, PEOPLE.none)(from),
        }),
    ),
    ...(silent ? [() => said(money > 0 ? first.breach : first.breachUnpriced, silent)] : []),
    ...both.map(
      (work) => (from: number) =>
        sentence(first.both, {
          name: cell(work, PEOPLE.name)(from),
          hunting: cell(work, PEOPLE.hunting)(from),
          farming: cell(work, PEOPLE.farming)(from),
        }),
    ),
    ...letters.map((line) => () => line),
    ...otherThings(facts, limits, texts, language).map((line) => () => line),
  ];
}

/** Who calls too little, whether class D eats the day, on whom the money hangs. */
function otherThings(facts: MonitorFacts, limits: Limits, texts: MonitorTexts, language: Language): string[] {
  const { first } = texts;
  const { measured, spent, potential, dependence, day } = facts;
  const percent = (share: number) => percentOf(language, share);
  const asked = ({ norm }: Measured) => (norm?.calls ?? 0) * limits.working_days;
  const slow = measured
    .filter((one) => asked(one) > 0 && one.facts.week.calls < limits.norm_low * asked(one))
    .sort((a, b) => a.facts.week.calls / asked(a) - b.facts.week.calls / asked(b))
    .slice(0, NAMED);
  const d = LETTERS.indexOf("D");
  const part = (numbers: readonly number[]) => numbers[d]! / (numbers.reduce((a, b) => a + b, 0) || 1);
  const actions = part(spent[spent.length - 1]?.counts ?? LETTERS.map(() => 0));
  const money = dependence.reduce((sum, one) => sum + one.money, 0);
  const heavy = dependence.filter((one) => one.name !== "" && money > 0 && one.money >= limits.leaves_share * money);
  const waiting = waitingTold(facts.response, texts, language);
  return [
    ...(waiting === "" ? [] : [waiting]),
    ...slow.map((one) =>
      said(first.calls, {
        ...{ name: one.name, fact: one.facts.week.calls, norm: Math.round(asked(one)) },
        day: day === undefined ? "" : dayWord(language, day),
      }),
    ),
    ...(actions >= limits.class_d_share && actions > part(potential)
      ? [said(first.classD, { share: percent(actions), potential: percent(part(potential)) })]
      : []),
    ...heavy.map(({ name, money: own, alone, clients }) =>
      said(first.leaves, { name, alone, clients, share: percent(own / money) }),
    ),
  ];
}
