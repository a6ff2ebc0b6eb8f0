import type { ReportTexts } from "../../messages/reports.ts";
import { downFrom } from "../refs.ts";
import { literal } from "../sentence.ts";
import { LIST } from "./list.ts";

/** What a matrix can count: the words of its dropdown, clients first. The others are columns of the list, and a share. */
export function measures(texts: ReportTexts): readonly [string, string, string, string, string] {
  const [potential, sales, gap] = texts.list.slice(LIST.potential - 1, LIST.gap) as [string, string, string];
  return [texts.segments.byCountOf, potential, sales, gap, texts.segments.share];
}

/** A condition on a column of the list: the formula of the word that must stand there. */
export type Condition = readonly [column: keyof typeof LIST, word: string];

/**
 * What the dropdown in `chosen` says, of the clients that meet the conditions: their number, potential, our sales, what
 * is left of the potential, or our share of it in percent, of those whose potential is known. A share is taken of sums, so that
 * it can be read in the row of totals too.
 *
 * @param list first row of clients in the list
 */
export function measured(
  texts: ReportTexts,
  chosen: string,
  list: number,
  conditions: readonly Condition[],
  clients: boolean,
): string {
  const met = conditions.map(([column, word]) => `${downFrom(list, LIST[column])};${word}`).join(";");
  const sum = (column: "potential" | "sales" | "gap") => `SUMIFS(${downFrom(list, LIST[column])};${met})`;
  const [count, potential, sales, gap, share] = measures(texts).map(literal);
  const whole = sum("potential");
  const cases = [
    ...(clients ? [count, `COUNTIFS(${met})`] : []),
    ...[potential, whole, sales, sum("sales"), gap, sum("gap")],
    ...[share, `IF(${whole}=0;0;ROUND(100*(1-${sum("gap")}/${whole});0))`],
  ];
  return `SWITCH(${chosen};${cases.join(";")})`;
}
