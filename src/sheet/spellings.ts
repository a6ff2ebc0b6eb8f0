import { type Spellings, spellingsOf } from "../cells/spellings.ts";
import type { Cell } from "../cells/types.ts";
import { SPELLINGS_ROW } from "../model/doctor/spellings-tab.ts";
import { tabRef } from "../model/refs.ts";
import type { TabKey } from "../reports/plan.ts";
import type { Clock } from "./clock.ts";
import { nameOf } from "./our-tabs.ts";
import { tabValues } from "./tab-values.ts";

/** The Spellings tab of a workbook. */
export interface SpellingsTab {
  readonly heads: readonly Cell[];
  readonly rows: readonly (readonly Cell[])[];
  readonly spellings: Spellings;
  /** Its rows as formulas name them: one call when it is first asked for. */
  readonly ref: () => string;
}

/** Reads the Spellings tab, where there is one. */
export function readSpellings(
  ours: ReadonlyMap<TabKey, GoogleAppsScript.Spreadsheet.Sheet>,
  clock: Clock,
): SpellingsTab | undefined {
  const sheet = ours.get("spellings");
  if (sheet === undefined) return undefined;
  const values = tabValues(sheet, clock);
  const rows = values.slice(SPELLINGS_ROW - 1);
  let ref: string | undefined;
  return {
    heads: values[SPELLINGS_ROW - 2] ?? [],
    rows,
    spellings: spellingsOf(rows),
    ref: () => {
      ref ??= `${tabRef(nameOf(sheet))}!$A$${SPELLINGS_ROW}:$E`;
      return ref;
    },
  };
}
