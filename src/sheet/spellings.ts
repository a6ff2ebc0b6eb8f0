import { type Spellings, spellingsOf } from "../cells/spellings.ts";
import type { Cell } from "../cells/types.ts";
import { spellingsIn } from "../model/doctor/spellings-tab.ts";
import { columnsRef, tabRef } from "../model/refs.ts";
import type { TabKey } from "../reports/plan.ts";
import type { Clock } from "./clock.ts";
import { nameOf } from "./our-tabs.ts";
import { tabValues } from "./tab-values.ts";

/** The Spellings tab of a workbook. */
export interface SpellingsTab {
  /** Its cells from A1. */
  readonly values: readonly (readonly Cell[])[];
  /** The first row below its headings, and the column of the first of them. */
  readonly row: number;
  readonly left: number;
  /** Headings and rows: our columns in their order, then those of the team's. */
  readonly heads: readonly Cell[];
  readonly rows: readonly (readonly Cell[])[];
  readonly spellings: Spellings;
  /** Its rows as formulas name them: one call when it is first asked for. */
  readonly ref: () => string;
}

/** Reads the Spellings tab, where there is one, by its headings. */
export function readSpellings(
  ours: ReadonlyMap<TabKey, GoogleAppsScript.Spreadsheet.Sheet>,
  clock: Clock,
  heads: readonly string[],
): SpellingsTab | undefined {
  const sheet = ours.get("spellings");
  if (sheet === undefined) return undefined;
  const values = tabValues(sheet, clock);
  const { row, columns, table } = spellingsIn(values, heads);
  const [own = [], ...rows] = table;
  let ref: string | undefined;
  return {
    values,
    row,
    left: columns[0]!,
    heads: own,
    rows,
    spellings: spellingsOf(rows),
    ref: () => {
      ref ??= columnsRef(tabRef(nameOf(sheet)), row, columns.slice(0, 5));
      return ref;
    },
  };
}
