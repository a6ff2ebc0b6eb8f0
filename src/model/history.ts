import { parseDates } from "../cells/dates.ts";
import { parseNumber } from "../cells/numbers.ts";
import { isoDay, textOf, wordKey } from "../cells/text.ts";
import { type Cell, Day } from "../cells/types.ts";
import { historyTexts } from "../messages/history.ts";
import type { StageKinds } from "./book/stage-kinds.ts";
import type { Deal } from "./types.ts";

/** What a row of the history says of a deal. */
export const HISTORY_COLUMNS = ["day", "deal", "stage", "amount", "manager", "promised"] as const;
export type HistoryColumn = (typeof HISTORY_COLUMNS)[number];
/** Row of its headings in a fresh tab. */
export const HISTORY_HEAD = 4;

/** How a deal stood from a day on; dates are serial days. */
export interface Change {
  readonly day: number;
  readonly deal: string;
  readonly stage: string;
  readonly amount: number | null;
  readonly manager: string;
  readonly promised: number | null;
}

/** Where the columns of the tab stand now. */
export interface HistoryShape {
  readonly headRow: number;
  /** 1-based. */
  readonly columns: { readonly [C in HistoryColumn]: number };
}

/** Finds the headings, in either language: people may have moved them. Else the first heading that is missing. */
export function historyShape(values: readonly (readonly Cell[])[]): HistoryShape | { readonly missing: number } {
  const heads = HISTORY_COLUMNS.map(
    (_, i) => new Set([historyTexts.en.heads[i]!, historyTexts.ru.heads[i]!].map(wordKey)),
  );
  let best = { found: 0, missing: 0 };
  for (let row = 0; row < values.length; row++) {
    const keys = values[row]!.map((cell) => (typeof cell === "string" ? wordKey(cell) : ""));
    const columns = heads.map((words) => keys.findIndex((key) => words.has(key)) + 1);
    const found = columns.filter((column) => column > 0).length;
    if (found === heads.length) {
      const named = Object.fromEntries(HISTORY_COLUMNS.map((name, i) => [name, columns[i]!]));
      return { headRow: row + 1, columns: named as HistoryShape["columns"] };
    }
    if (found > best.found) best = { found, missing: columns.indexOf(0) };
  }
  return { missing: best.missing };
}

/** Reads what is kept, in the order of the rows; rows without a day or a deal are people's own. */
export function readHistory(
  values: readonly (readonly Cell[])[],
  { headRow, columns }: HistoryShape,
  locale: string,
): Change[] {
  const rows = values.slice(headRow);
  const of = (name: HistoryColumn) => rows.map((row) => row[columns[name] - 1] ?? "");
  const days = parseDates(of("day"), locale).serials;
  const promised = parseDates(of("promised"), locale).serials;
  const [deals, stages, amounts, managers] = [of("deal"), of("stage"), of("amount"), of("manager")];
  const changes: Change[] = [];
  for (let i = 0; i < rows.length; i++) {
    const deal = textOf(deals[i]!);
    if (deal === "" || Number.isNaN(days[i]!)) continue;
    const amount = amounts[i]!;
    changes.push({
      day: Math.floor(days[i]!),
      deal,
      stage: textOf(stages[i]!),
      amount:
        typeof amount === "number" ? amount : typeof amount === "string" ? (parseNumber(amount, locale) ?? null) : null,
      manager: textOf(managers[i]!),
      promised: Number.isNaN(promised[i]!) ? null : Math.floor(promised[i]!),
    });
  }
  return changes;
}

/**
 * The changes since what is kept: one row per deal that is new or stands otherwise. Of deals that were over when the
 * history began, on that day at the latest, nothing is kept. Of two deals with one id the first counts. Given its own result it finds no change.
 */
export function changesSince(
  kept: readonly Change[],
  deals: readonly Deal[],
  stages: StageKinds,
  nameOfKind: { readonly won: string; readonly lost: string },
  today: number,
): Change[] {
  const last = new Map<string, Change>();
  let begun = today;
  for (const change of kept) {
    const known = last.get(change.deal);
    if (!known || known.day <= change.day) last.set(change.deal, change);
    begun = Math.min(begun, change.day);
  }
  const seen = new Set<string>();
  const changes: Change[] = [];
  for (const deal of deals) {
    const name = nameOf(deal);
    if (seen.has(name)) continue;
    seen.add(name);
    const known = last.get(name);
    const end = stages.outcomeOf(deal);
    if (!known && end !== "open" && (kept.length === 0 || (deal.closed ?? 0) <= begun)) continue;
    const stage = end === "open" ? (stages.nameOf(deal.stage) ?? deal.stage) : nameOfKind[end];
    if (stage === "") continue;
    const change: Change = {
      day: today,
      deal: name,
      stage,
      amount: deal.amount,
      manager: deal.manager,
      promised: deal.expected ?? deal.closed,
    };
    if (!known || differs(known, change)) changes.push(change);
  }
  return changes;
}

/** The team's own id; without one what people know the deal by. */
function nameOf({ id, name, client, created }: Deal): string {
  const made = id.includes("|");
  return made ? [name, client, created === null ? "" : isoDay(created)].filter(Boolean).join(", ") : id;
}

function differs(a: Change, b: Change): boolean {
  const same = (one: string, other: string) => one === other || wordKey(one) === wordKey(other);
  return !same(a.stage, b.stage) || a.amount !== b.amount || !same(a.manager, b.manager) || a.promised !== b.promised;
}

/** A change as cells, in the order of `HISTORY_COLUMNS`. */
export function changeCells({ day, deal, stage, amount, manager, promised }: Change): Cell[] {
  return [new Day(day), deal, stage, amount ?? "", manager, promised === null ? "" : new Day(promised)];
}
