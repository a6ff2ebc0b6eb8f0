import { clientKey } from "../../cells/text.ts";
import { columnRef } from "../../model/refs.ts";
import type { Deal, Field, Table } from "../../model/types.ts";
import type { NativeDeals } from "../plain/native-deals.ts";

/** Columns of the deals as the formulas name them; `""` where the team has none. */
export interface DealColumns {
  readonly stages: string;
  readonly amounts: string;
  readonly lostFrom: string;
  /** Stage or outcome, whichever tells won from lost. */
  readonly ends: string;
  readonly of: (field: Field) => string;
  /** The same deals as native functions count them. */
  readonly native: NativeDeals;
}

export function dealColumns(
  deals: Table,
  order: string,
  unreadable: ReadonlySet<Field>,
  native: NativeDeals,
): DealColumns {
  const of = (field: Field) => (unreadable.has(field) ? null : columnRef(deals, field)) ?? '""';
  const outcome = columnRef(deals, "outcome");
  const stage = of("stage");
  return {
    stages: outcome ? `DEAL_STAGE(${stage};${outcome};${order})` : stage,
    amounts: of("amount"),
    lostFrom: columnRef(deals, "lost_stage") ?? (outcome ? stage : '""'),
    ends: outcome ?? stage,
    of,
    native,
  };
}

export interface Grouping {
  readonly field: "manager" | "source" | "product" | "region";
  /** Those with the most deals first; one is "" where a deal names none. */
  readonly names: readonly string[];
}

/** More groups than this do not stand side by side. */
const GROUPS = 60;

/** By what the funnel stands side by side: columns with at least two different entries, and not too many. */
export function groupings(table: Table, deals: readonly Deal[]): Grouping[] {
  return (["manager", "source", "product", "region"] as const)
    .filter((field) => columnRef(table, field) !== null)
    .map((field) => ({ field, names: namesOf(deals.map((deal) => deal[field])) }))
    .filter(({ names }) => names.length >= 2 && names.length <= GROUPS);
}

function namesOf(all: readonly string[]): string[] {
  const counts = new Map<string, { readonly name: string; count: number }>();
  for (const name of all) {
    const key = clientKey(name);
    const known = counts.get(key);
    if (known) known.count++;
    else counts.set(key, { name, count: 1 });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count).map(({ name }) => name);
}
