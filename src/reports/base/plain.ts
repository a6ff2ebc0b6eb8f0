import type { Table } from "../../model/types.ts";
import type { PlainReport } from "../plain/plain.ts";
import { plainColumn } from "../plain/refs.ts";
import type { Block, SheetPlan } from "../plan.ts";
import { at } from "../refs.ts";

/** Functions of ours, and the counts of a list that one of them makes: what shows them stays values. */
const OURS =
  /^=COUNTIF\(|\b(?:ACTIVE_CLIENTS|RETENTION|REPEAT_RATE|CLIENT_RHYTHM|PURCHASE_LADDER|SALES_FORECAST|SEASONALITY|COHORTS)\(/;

/**
 * The Client base in native formulas: the four levers of profit with what each brought, and the active clients. Forecast, season,
 * cohorts, ladder, rhythms and returning clients stay values.
 *
 * @param orders the table of the purchases
 */
export function plainBase(
  { blocks }: SheetPlan,
  orders: Table | undefined,
  asOf: string,
  activeDays: number,
): PlainReport {
  const [clients, dates, amounts] = (["client", "order_date", "amount"] as const).map((field) =>
    plainColumn(orders, field),
  );
  if (!clients || !dates || !amounts) return () => [];
  const profit = plainColumn(orders, "profit");

  /** How many there are of something among the purchases from one day to another, each once, whatever its case. */
  const distinct = (what: string, from: string, to: string, more = "") =>
    `IFERROR(ROWS(UNIQUE(FILTER(${what};${dates}>=${from};${dates}<${to}+1${more};${clients}<>"")));0)`;
  const names = `LOWER(TRIM(${clients}))`;

  /** Clients, average order, orders for each, margin of the days between two cells. */
  function factors(from: string, to: string, place: (i: number) => string): string[] {
    const days = `${dates};">="&${from};${dates};"<"&${to}+1`;
    const bought = `;${amounts}>=0`;
    const money = `SUMIFS(${amounts};${days})`;
    const number = distinct(`HSTACK(${names};INT(${dates}))`, from, to, bought);
    return [
      distinct(names, from, to, bought),
      `IFERROR(${money}/${number};"")`,
      `IFERROR(${number}/${place(0)};"")`,
      profit ? `IFERROR(SUMIFS(${profit};${days})/${money};"")` : "1",
    ];
  }

  /** What a factor did, as the mean over all orders in which the four can change one after another. */
  function effect(i: number, before: (i: number) => string, after: (i: number) => string): string {
    const [a, b, c] = [0, 1, 2, 3].filter((j) => j !== i) as [number, number, number];
    const times = (...of: boolean[]) => [a, b, c].map((j, k) => (of[k] ? after(j) : before(j))).join("*");
    const [no, yes] = [false, true];
    const ends = `(${times(no, no, no)}+${times(yes, yes, yes)})/4`;
    const one = [times(yes, no, no), times(no, yes, no), times(no, no, yes)];
    const two = [times(no, yes, yes), times(yes, no, yes), times(yes, yes, no)];
    return `IFERROR((${after(i)}-${before(i)})*(${ends}+(${[...one, ...two].join("+")})/12);"")`;
  }

  function natives(formula: string, row: number, column: number): string[] {
    const cell = (top: string) => (i: number) => `$${at(Number(top), column + i)}`;
    const period = /PROFIT_FACTORS\(.*;([A-Z]+\d+);([A-Z]+\d+);/.exec(formula);
    if (period) return factors(period[1]!, period[2]!, cell(String(row)));
    const drivers = /PROFIT_DRIVERS\(\$[A-Z]+\$(\d+):[^;]*;\$[A-Z]+\$(\d+):/.exec(formula);
    if (drivers) return [0, 1, 2, 3].map((i) => effect(i, cell(drivers[1]!), cell(drivers[2]!)));
    if (/^=ACTIVE_CLIENTS\(/.test(formula)) return [distinct(names, `${asOf}-${activeDays - 1}`, asOf)];
    return OURS.test(formula) ? [] : [formula.slice(1)];
  }

  return () =>
    blocks.flatMap(({ row, column, cells }) =>
      cells.flatMap((line, i) =>
        line.flatMap((cell, j): Block[] => {
          if (typeof cell !== "object" || !("formula" in cell)) return [];
          const formulas = natives(cell.formula, row + i, column + j).map((formula) => ({ formula: `=${formula}` }));
          return [{ row: row + i, column: column + j, cells: [formulas] }];
        }),
      ),
    );
}
