import { DATE_CELL } from "../funnel/helpers.ts";
import type { Area, PlanCell } from "../plan.ts";
import { at } from "../refs.ts";
import { monthIn, quarterIn, within } from "./dates.ts";
import { inColumn, labels } from "./groups.ts";
import { type Condition, compared, counted, type NativeDeals } from "./native-deals.ts";
import { native, type Plain } from "./plain.ts";

/** The days of a year back from the report date. */
const lastYear = (column: string): Condition[] => [
  { column, by: ">", is: `(${DATE_CELL}-365)` },
  { column, by: "<=", is: DATE_CELL },
];

/** All deals of the last year. Who began them is told by first contacts, which need a search per deal. */
export function activePlain(
  deals: NativeDeals,
  /** Dates of the contacts, where a log tells who began. */
  contacts: string | null,
  total: string,
  { row, column, rows }: Area,
): Plain {
  return (shown) => {
    const [created, client, amounts, won] = [deals.of("created"), deals.of("client"), deals.of("amount"), deals.won];
    const line = row + 1 + labels(shown, row + 1, column, rows - 1).indexOf(total);
    if (created === null || client === null || won === null || line === row) return [];
    const year = lastYear(created);
    const cell = (j: number) => at(line, column + j);
    const lost = deals.lost("deals", ...year);
    const cells: PlanCell[] = [
      native(distinct(client, year)),
      native(counted("deals", year)),
      native(counted("deals", [won, ...year])),
      native(amounts && counted({ sum: amounts }, [won, ...year])),
      native(lost && `IF(${cell(4)}+${lost}=0;"";${cell(4)}/(${cell(4)}+${lost}))`),
      native(`IF(${cell(2)}=0;"";${cell(4)}/${cell(2)})`),
    ];
    return [
      { row: line, column: column + 1, cells: [[native(contacts && counted("deals", lastYear(contacts)))]] },
      { row: line, column: column + 2, cells: [cells], together: true },
    ];
  };
}

/** How many different clients. */
function distinct(client: string, conditions: readonly Condition[]): string {
  const all = [{ column: client, by: "<>", is: '""' } as const, ...conditions];
  return `IFERROR(COUNTUNIQUE(FILTER(${client};${all.map(compared).join(";")}));0)`;
}

/** The columns of the sales as plain ranges; null where one is not. */
export interface PlainSales {
  readonly clients: string;
  readonly dates: string;
  readonly amounts: string;
  readonly managers: string | null;
  /** The condition of being a sale. */
  readonly won: readonly Condition[];
}

/** Columns of plan against fact, from 0. */
const PERIOD = 0;
const MANAGER = 1;
const GONE = 2;
const ALL_FACT = 14;

/** How much of a period is over, and all money of it; which client is new is told by first purchases, which need a search per row. */
export function planPlain(
  sales: PlainSales | null,
  words: { readonly team: string; readonly quarter: string },
  { row, column, rows }: Area,
): Plain {
  return (shown) => {
    if (sales === null) return [];
    const cells = Array.from({ length: rows - 1 }, (_, i): { gone: PlanCell; fact: PlanCell } => {
      const line = row + 1 + i;
      const label = String(shown(line, column + PERIOD));
      const quarter = quarterIn(label, words.quarter);
      const known = typeof shown(line, column + GONE) === "number" && (quarter || /^\d{4}-\d\d$/.test(label));
      if (!known) return { gone: "", fact: "" };
      const period = quarter ?? monthIn(inColumn(line, column + PERIOD));
      const isTeam = shown(line, column + MANAGER) === words.team || sales.managers === null;
      const bought: Condition[] = [
        ...sales.won,
        { column: sales.clients, by: "<>", is: '""' },
        ...within(sales.dates, period),
        { column: sales.dates, by: "<=", is: DATE_CELL },
        ...(isTeam ? [] : [{ column: sales.managers!, is: inColumn(line, column + MANAGER) }]),
      ];
      return {
        gone: native(`MIN(1;(${DATE_CELL}+1-${period.from})/(${period.next}-${period.from}))`),
        fact: native(counted({ sum: sales.amounts }, bought)),
      };
    });
    const block = (left: number, of: "gone" | "fact") => ({
      row: row + 1,
      column: column + left,
      cells: cells.map((line) => [line[of]]),
      together: true,
    });
    return [block(GONE, "gone"), block(ALL_FACT, "fact")];
  };
}
