import type { Cell } from "../cells/types.ts";
import { detectTables, isEmptyTab, type TabSample, withBelow } from "../model/book/detect.ts";
import type { Flaw } from "../model/book/flaws.ts";
import { type Confirmed, confirmedTable } from "../model/book/mapping.ts";
import type { DetectWorld } from "../model/book/reader.ts";
import { confirmedSide } from "../model/book/side-tables.ts";
import type { Table } from "../model/types.ts";
import { toCells } from "./cells.ts";
import type { Clock } from "./clock.ts";
import { type Kept, readConfirmed } from "./confirmed.ts";
import { TooMuch, valuesOf } from "./limits.ts";
import { allTabs, findMetadata, isGone, nameNow, ourTabIds } from "./our-tabs.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** A tab of the team's: its beginning and what it is. */
export interface TeamTab {
  readonly sheet: Sheet;
  readonly sample: TabSample;
  readonly table: Table;
  /** Further tables that stand beside or below it in the tab, so far as its beginning shows. */
  readonly beside: readonly Table[];
  /** Every table of the tab, as all its values show. */
  readonly whole: () => readonly Table[];
  /** What the user confirmed about it, null when not yet asked. */
  readonly confirmed: Confirmed | null;
  readonly flaws: readonly Flaw[];
  /** All its values from A1 on, read when first asked for. */
  readonly values: () => readonly (readonly Cell[])[];
}

const SAMPLE = 30;

/**
 * The tabs that are the team's: all but ours, known by metadata, and empty ones. Three calls a tab; a confirmed tab and one
 * that is known are read whole at once, of any other the first thirty rows, until its values are asked for.
 *
 * @param known ids of tabs
 */
export function teamTabs(
  world: DetectWorld,
  clock: Clock,
  metadata = findMetadata(),
  known: readonly number[] = [],
): TeamTab[] {
  const confirmed = readConfirmed(metadata);
  const ours = ourTabIds(metadata);
  return allTabs()
    .map((sheet) => [sheet, sheet.getSheetId()] as const)
    .filter(([, id]) => !ours.has(id))
    .flatMap(([sheet, id]) => {
      try {
        return teamTab(sheet, confirmed.get(id) ?? NONE, world, clock, known.includes(id)) ?? [];
      } catch (error) {
        // One that somebody deletes just now is as one deleted before.
        if (error instanceof TooMuch || !isGone(id)) throw error;
        return [];
      }
    });
}

const NONE: Kept = { main: null, sides: [] };

function teamTab(sheet: Sheet, kept: Kept, world: DetectWorld, clock: Clock, isKnown: boolean): TeamTab | null {
  const confirmed = kept.main;
  const range = dataRange(sheet);
  if (range === null) return null;
  const lastRow = range.getNumRows();
  const atOnce = lastRow <= SAMPLE || (confirmed === null ? isKnown : confirmed.kind !== null);
  const top = atOnce ? range : sheet.getRange(1, 1, SAMPLE, range.getNumColumns());
  const first = toCells(valuesOf(top), clock);
  const tabId = sheet.getSheetId();
  const sample: TabSample = { tabId, tabName: nameNow(sheet), rows: first.slice(0, SAMPLE), lastRow };
  if (isEmptyTab(sample) && lastRow <= SAMPLE) return null;
  let all: readonly (readonly Cell[])[] | undefined = atOnce ? first : undefined;
  const values = () => {
    all ??= first.concat(
      toCells(valuesOf(sheet.getRange(SAMPLE + 1, 1, lastRow - SAMPLE, range.getNumColumns())), clock),
    );
    return all;
  };
  const [table, ...beside] = detectTables(sample, world);
  const asKept = (others: readonly Table[]) => others.map((other) => confirmedSide(other, kept.sides));
  const tab = (main: Table, found: readonly Table[], flaws: readonly Flaw[]): TeamTab => {
    const sides = asKept(found);
    const others = sides.map((side) => side.table);
    const seen = lastRow <= SAMPLE || main.kind === null || main.layout?.between;
    const whole = () => {
      if (seen) return [main, ...others];
      const [first, ...below] = withBelow(main, { ...sample, rows: values() }, world);
      return [first, ...asKept(below).map((side) => side.table)];
    };
    const said = [...flaws, ...sides.flatMap((side) => side.flaws)];
    return { sheet, sample, table: main, beside: others, confirmed, flaws: said, values, whole };
  };
  if (confirmed === null) return tab(table, beside, []);
  const { between = null, until = null } = table.layout ?? {};
  const own = until === null ? sample : { ...sample, rows: first.slice(0, until) };
  const { table: known, flaws } = confirmedTable(own, confirmed, world, between);
  if (known.kind === null) return tab(known, kept.sides.length > 0 ? beside : [], flaws);
  const [main, ...others] = until === null ? [known, ...beside] : withBelow(known, sample, world);
  return tab(main, others, flaws);
}

/** The cells in use; null for a chart on a tab of its own, which has none. */
function dataRange(sheet: Sheet): Range | null {
  try {
    return sheet.getDataRange();
  } catch (error) {
    if (sheet.getType() === SpreadsheetApp.SheetType.GRID) throw error;
    return null;
  }
}
