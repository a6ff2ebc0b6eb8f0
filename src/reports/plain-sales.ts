import { beganByChannel } from "../cells/initiator.ts";
import { activeSalesWords } from "../messages/active-sales.ts";
import { functionWords } from "../messages/functions.ts";
import type { Language } from "../messages/language.ts";
import type { Deal } from "../model/types.ts";
import { DATE_CELL } from "./funnel-helpers.ts";
import { type Condition, compared, counted, type NativeDeals } from "./native-deals.ts";
import { native, type Plain } from "./plain.ts";
import { monthIn, quarterIn, within } from "./plain-dates.ts";
import { inColumn, labels } from "./plain-groups.ts";
import type { Area, PlanCell } from "./plan.ts";
import { at } from "./refs.ts";
import { literal } from "./sentence.ts";

/** The days of a year back from the report date. */
const lastYear = (column: string): Condition[] => [
  { column, by: ">", is: `(${DATE_CELL}-365)` },
  { column, by: "<=", is: DATE_CELL },
];

/** All deals of the last year; those begun by us and by the client only where the channel alone tells it, not the first contact. */
export function activePlain(
  f: {
    readonly deals: NativeDeals;
    readonly records: readonly Deal[];
    /** Dates of the contacts, where a log tells who began. */
    readonly contacts: string | null;
    readonly byChannel: boolean;
    readonly language: Language;
  },
  { row, column, rows }: Area,
): Plain {
  const { deals } = f;
  const words = activeSalesWords[f.language];
  const { total } = functionWords(f.language).heads;
  const [created, client, amounts, channel] = [
    deals.of("created"),
    deals.of("client"),
    deals.of("amount"),
    deals.of("source"),
  ];
  const named = (sign: 1 | -1): Condition[] | null => {
    const names = [...new Set(f.records.map(({ source }) => source.trim()))].filter(
      (name) => beganByChannel(name) === sign,
    );
    if (!f.byChannel || channel === null || names.length === 0) return null;
    return [{ column: channel, is: `SPLIT(${literal(names.join("|"))};"|")`, any: true }];
  };
  return (shown) => {
    const { won } = deals;
    if (created === null || client === null || won === null) return [];
    const year = lastYear(created);
    const whose = new Map([
      [words.we, named(1)],
      [words.client, named(-1)],
      [total, []],
    ]);
    const names = labels(shown, row + 1, column, rows - 1);
    const cells = names.map((label, i): PlanCell[] => {
      const own = whose.get(label);
      if (!own) return Array<PlanCell>(6).fill("");
      const all = [...own, ...year];
      const cell = (j: number) => at(row + 1 + i, column + j);
      const lost = deals.lost("deals", ...all);
      return [
        native(distinct(client, all)),
        native(counted("deals", all)),
        native(counted("deals", [won, ...all])),
        native(amounts && counted({ sum: amounts }, [won, ...all])),
        native(lost && `IF(${cell(4)}+${lost}=0;"";${cell(4)}/(${cell(4)}+${lost}))`),
        native(`IF(${cell(2)}=0;"";${cell(4)}/${cell(2)})`),
      ];
    });
    const contacts = f.contacts === null ? null : counted("deals", lastYear(f.contacts));
    return [
      { row: row + 1 + names.indexOf(total), column: column + 1, cells: [[native(contacts)]] },
      { row: row + 1, column: column + 2, cells, together: true },
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
