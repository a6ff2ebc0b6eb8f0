import type { Rows } from "../book/rows.ts";
import type { StageKinds } from "../book/stage-kinds.ts";
import type { Field, Skipped } from "../types.ts";
import type { Finding, FindingId, Spot } from "./types.ts";

/** A table as the doctor goes through it. */
export interface Examined {
  readonly rows: Rows;
  /** Rows of the tab that are no records. */
  readonly left: ReadonlySet<number>;
  readonly skipped: readonly Skipped[];
}

/** Where a finding stands, without what it does. */
export function about({ rows }: Examined, id: FindingId, field: Field | null, spots: readonly Spot[]) {
  const { tabName } = rows.tab.table;
  return {
    id,
    tab: tabName,
    header: field === null ? "" : headerOf(rows, field),
    spots,
    count: spots.length,
    example: "",
  };
}

export const headerOf = (rows: Rows, field: Field): string =>
  rows.tab.table.columns.find((column) => column.field === field)?.header ?? "";

/** The records of a table by their number among the rows. */
export function records({ rows, left }: Examined): number[] {
  return Array.from({ length: rows.count }, (_, i) => i).filter((i) => !left.has(rows.rowOf(i)));
}

export const outcomeAt = (rows: Rows, i: number, stages: StageKinds) =>
  stages.outcomeOf({ stage: rows.text(i, "stage"), outcome: rows.text(i, "outcome") });

export const spot = (rows: Rows, i: number, field: Field): Spot => ({
  tabId: rows.tab.table.tabId,
  column: rows.columnOf(field),
  row: rows.rowOf(i),
});

export const sum = (numbers: readonly number[]) => numbers.reduce((total, n) => total + n, 0);

export const some = (findings: readonly Finding[]) => findings.filter(({ count }) => count > 0);
