import type { ReportTexts } from "../../messages/reports.ts";
import type { Formula } from "../plan.ts";
import { downFrom } from "../refs.ts";
import { grouped, joined, literal } from "../sentence.ts";
import { LIST } from "./list.ts";

/** Calls a day that a hunter and a farmer are to make, as formulas. */
export interface Norms {
  readonly hunter: string;
  readonly farmer: string;
}

/** Hours of a working day, by which a norm of calls a day becomes hours. */
const DAY = 8;
/** Clients with sales, from which on a fifth of them says anything. */
const FEW = 10;

/** Does the base obey 80/20: what the largest fifth of the buyers brings, said as it is. */
export function paretoNote({ segments: words, group }: ReportTexts, list: number): Formula {
  const sales = downFrom(list, LIST.sales);
  const buyers = `COUNTIF(${sales};">0")`;
  const fifth = `MAX(1;ROUND(${buyers}/5;0))`;
  const share = `ROUND(100*SUM(SORTN(${sales};${fifth};0;1;FALSE))/SUMIF(${sales};">0");0)`;
  const verdict = `IF(${share}>90;${literal(words.paretoMore)};IF(${share}<70;${literal(words.paretoLess)};${literal(words.paretoYes)}))`;
  const facts = { top: grouped(fifth, group), buyers: grouped(buyers, group), share };
  return {
    formula: `=IF(${buyers}<${FEW};${literal(words.paretoFew)};${joined(words.pareto, facts)}&" "&${verdict})`,
  };
}

/** Pairs of the class by potential and the class by our sales that lie so many steps apart, the first A or B. */
export function upgradePairs(steps: number): readonly (readonly [string, string])[] {
  const letters = ["A", "B", "C", "D"];
  return letters
    .slice(0, 2)
    .flatMap((from, i) => letters.slice(Math.max(i + 1, i + steps)).map((to) => [from, to] as const));
}

/** How many who bought in the last year could be much larger, and what of their potential goes elsewhere. */
export function upgradeNote({ segments: words, group }: ReportTexts, list: number, steps: number): Formula {
  const met = upgradePairs(steps).map(
    ([potential, sales]) =>
      `${downFrom(list, LIST.class)};"${potential}";${downFrom(list, LIST.salesClass)};"${sales}";${downFrom(list, LIST.sales)};">0"`,
  );
  const count = met.map((one) => `COUNTIFS(${one})`).join("+");
  const gap = `(${met.map((one) => `SUMIFS(${downFrom(list, LIST.gap)};${one})`).join("+")})`;
  const facts = { n: `(${count})`, steps: String(steps), money: grouped(`ROUND(${gap};0)`, group) };
  return { formula: `=IF(${count}=0;${literal(words.upgradeNone)};${joined(words.upgrade, facts)})` };
}

/** How many clients the rules say not to work with, and the hours that sets free by the norms. */
export function stopNote({ segments: words, group, actions }: ReportTexts, list: number, norms: Norms): Formula {
  const stop = `${downFrom(list, LIST.action)};${literal(actions.stop)}`;
  const count = `COUNTIF(${stop})`;
  const bought = `COUNTIFS(${stop};${downFrom(list, LIST.sales)};">0")`;
  const sold = `SUMIF(${stop};${downFrom(list, LIST.sales)})`;
  const hours = `IFERROR(ROUND(${DAY}*(${bought}/${norms.farmer}+(${count}-${bought})/${norms.hunter});0);"?")`;
  const facts = {
    n: count,
    money: grouped(`ROUND(${sold};0)`, group),
    hours,
    farmer: norms.farmer,
    hunter: norms.hunter,
  };
  return { formula: `=IF(${count}=0;${literal(words.stopNone)};${joined(words.stop, facts)})` };
}
