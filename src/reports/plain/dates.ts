import { functionWords } from "../../messages/functions.ts";
import { funnelWords } from "../../messages/funnel.ts";
import type { Language } from "../../messages/language.ts";
import { DATE_CELL } from "../funnel/helpers.ts";
import type { Area, PlanCell } from "../plan.ts";
import { at } from "../refs.ts";
import { few, inColumn, inRow, labels, named } from "./groups.ts";
import { type Condition, compared, counted, type NativeDeals } from "./native-deals.ts";
import { native, type Plain } from "./plain.ts";

/** Fewest sales for which days are shown. */
const FEWEST = 5;

/** Its first day and that of the next one, as expressions. */
export interface Period {
  readonly from: string;
  readonly next: string;
}

/** The conditions that a day lies in a period. */
export const within = (column: string, { from, next }: Period): Condition[] => [
  { column, by: ">=", is: from },
  { column, by: "<", is: next },
];

/** The month that a cell such as `2026-03` names. */
export const monthIn = (cell: string): Period => ({
  from: `DATE(LEFT(${cell};4);RIGHT(${cell};2);1)`,
  next: `DATE(LEFT(${cell};4);RIGHT(${cell};2)+1;1)`,
});

/** The quarter that a label names, by the words in which labels are written; null for other labels. */
export function quarterIn(label: string, words: string): Period | null {
  const shape = words.replace("{year}", "(?<year>\\d{4})").replace("{quarter}", "(?<quarter>[1-4])");
  const found = new RegExp(`^${shape}$`).exec(label)?.groups;
  const month = 3 * Number(found?.quarter) - 2;
  return found ? { from: `DATE(${found.year};${month};1)`, next: `DATE(${found.year};${month + 3};1)` } : null;
}

/** Deals by the month of their creation, and what came of them so far. The ranges and verdicts need the curve. */
export function youngPlain(deals: NativeDeals, total: string, { row, column, rows }: Area): Plain {
  const [created, won] = [deals.of("created"), deals.won];
  return (shown) => {
    if (created === null || won === null) return [];
    const cells = labels(shown, row + 1, column, rows - 1).map((label, i): PlanCell[] => {
      const line = row + 1 + i;
      const until: Condition = { column: created, by: "<=", is: DATE_CELL };
      const month = label === total ? [until] : [...within(created, monthIn(inColumn(line, column))), until];
      const [all, wins] = [at(line, column + 1), at(line, column + 2)];
      const lost = deals.lost("deals", ...month);
      return [
        native(counted("deals", month)),
        native(counted("deals", [won, ...month])),
        native(lost && `${all}-${wins}-(${lost})`),
        native(`IF(${all}=0;"";${wins}/${all})`),
      ];
    });
    return [{ row: row + 1, column: column + 1, cells, together: true }];
  };
}

/** The number of sales of a period, all when there is none, and the days of each, as expressions. */
function sales(deals: NativeDeals, period: Period | null, ...and: Condition[]) {
  const [created, closed, won] = [deals.of("created"), deals.of("closed"), deals.won];
  if (created === null || closed === null || won === null) return null;
  const days = period ? within(closed, period) : [{ column: closed, by: ">", is: "0" } as const];
  const conditions = [won, { column: created, by: ">", is: "0" } as const, ...days, ...and];
  return {
    count: counted("deals", conditions),
    days: `FILTER(INT(${closed})-INT(${created});${conditions.map(compared).join(";")};${closed}>=${created})`,
  };
}

/** Sales, median and 90 % quantile by quarter; the interval of the median has no native function. */
export function cyclePlain(deals: NativeDeals, language: Language, { row, column, rows }: Area): Plain {
  const functions = functionWords(language);
  const { quarter } = funnelWords[language];
  return (shown) => {
    const cells = labels(shown, row + 1, column, rows - 1).map((label, i): PlanCell[] => {
      const period = quarterIn(label, quarter);
      const found = period || label === functions.heads.total ? sales(deals, period) : null;
      if (found === null) return ["", "", ""];
      const n = at(row + 1 + i, column + 1);
      return [
        native(found.count),
        native(`IF(${n}<${FEWEST};${few(functions)}&${n};MEDIAN(${found.days}))`),
        native(`IF(${n}<${FEWEST};"";PERCENTILE(${found.days};9/10))`),
      ];
    });
    return [{ row: row + 1, column: column + 1, cells, together: true }];
  };
}

/** The median by quarter and manager, and the number of sales below; the verdict needs the interval. */
export function cycleByPlain(deals: NativeDeals, language: Language, { row, column, rows, columns }: Area): Plain {
  const functions = functionWords(language);
  const { cycleBy: words, quarter } = funnelWords[language];
  const manager = deals.of("manager");
  return (shown) => {
    if (manager === null) return [];
    const heads = Array.from({ length: columns - 1 }, (_, i) => String(shown(row, column + 1 + i)));
    const cells = Array.from({ length: rows - 1 }, (_, i): PlanCell[] => {
      const label = String(shown(row + 1 + i, column));
      const period = quarterIn(label, quarter);
      if (!period && label !== functions.heads.total && label !== words.sales) return heads.map(() => "");
      return heads.map((head, j) => {
        if (head === "") return "";
        const own = named(manager, inRow(row, column + 1 + j), head, functions.notGiven);
        const found = sales(deals, period, ...(head === words.all && j === 0 ? [] : [own]));
        if (found === null) return "";
        if (label === words.sales) return native(found.count);
        return native(`IF(${found.count}<${FEWEST};${few(functions)}&${found.count};MEDIAN(${found.days}))`);
      });
    });
    return [{ row: row + 1, column: column + 1, cells, together: true }];
  };
}
