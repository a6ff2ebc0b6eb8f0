import type { TabKey } from "../reports/plan.ts";
import { roomError } from "./limits.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

/** Our tabs are known by this metadata, never by their names: a team's own tab "Funnel" is not ours, ours may be renamed. */
const KEY = "conveyor.tab";
/** Stands on a tab of ours once it has been laid to the end: a run may have been killed before (platform fact F5). */
const WHOLE = "conveyor.whole";

/** Everything this add-on has noted about the spreadsheet, its tabs and columns, in one call. */
export function findMetadata(): readonly Metadata[] {
  return SpreadsheetApp.getActive().createDeveloperMetadataFinder().find();
}

/** Ids of our tabs that were laid to the end, as far as known in this run. */
const finished = new Set<number>();

/** Whether a tab of ours was begun and not brought to an end. */
export function isHalfMade(sheet: Sheet): boolean {
  return !finished.has(sheet.getSheetId());
}

/** Notes that a tab of ours is laid to the end. */
export function markWhole(sheet: Sheet): void {
  if (!isHalfMade(sheet)) return;
  sheet.addDeveloperMetadata(WHOLE, "yes");
  finished.add(sheet.getSheetId());
}

/** Our tabs by key. When somebody duplicated one, the first that is found is ours. */
export function ourTabs(metadata: readonly Metadata[] = findMetadata()): Map<TabKey, Sheet> {
  const tabs = new Map<TabKey, Sheet>();
  for (const one of metadata) {
    const kind = one.getKey();
    if (kind !== KEY && kind !== WHOLE) continue;
    const sheet = one.getLocation().getSheet();
    if (kind === WHOLE) {
      if (sheet) finished.add(sheet.getSheetId());
      continue;
    }
    const key = one.getValue() as TabKey | null;
    if (sheet && key && !tabs.has(key)) tabs.set(key, sheet);
  }
  return tabs;
}

/** Ids of all tabs that are ours, duplicates too. */
export function ourTabIds(metadata: readonly Metadata[]): ReadonlySet<number> {
  const ids = metadata.filter((one) => one.getKey() === KEY).map((one) => one.getLocation().getSheet()?.getSheetId());
  return new Set(ids.filter((id) => id !== undefined));
}

/** How many tabs there are, as far as known in this run; and the names of those added in it. */
let count: number | undefined;
const names = new Map<number, string>();

/**
 * Adds a tab of ours behind all others, under a name that is free. It takes the user's view: see `keepView`. An empty tab
 * of that very name is taken instead: a run that was killed may have left it; `isNew` is false then.
 */
export function addTab(key: TabKey, title: string): { readonly sheet: Sheet; readonly isNew: boolean } {
  const spreadsheet = SpreadsheetApp.getActive();
  count ??= spreadsheet.getNumSheets();
  const { sheet, name, isNew } = inserted(spreadsheet, title, count);
  if (isNew) count++;
  names.set(sheet.getSheetId(), name);
  sheet.addDeveloperMetadata(KEY, key);
  return { sheet, isNew };
}

/** Deletes tabs. A spreadsheet keeps at least one, so an empty one is added when there is no other. */
export function deleteTabs(tabs: readonly Sheet[]): void {
  const spreadsheet = SpreadsheetApp.getActive();
  if (tabs.length === spreadsheet.getNumSheets()) spreadsheet.insertSheet();
  for (const sheet of tabs) spreadsheet.deleteSheet(sheet);
}

/** All tabs. Their number is kept for `addTab`. */
export function allTabs(): Sheet[] {
  const tabs = SpreadsheetApp.getActive().getSheets();
  count = tabs.length;
  return tabs;
}

/** The name of a tab; for one added in this run without asking. */
export function nameOf(sheet: Sheet): string {
  return names.get(sheet.getSheetId()) ?? sheet.getName();
}

/** Inserts under the title, or under "title (2)" when the team has a tab of that name. */
function inserted(spreadsheet: Spreadsheet, title: string, index: number) {
  for (let n = 1; ; n++) {
    const name = n === 1 ? title : `${title} (${n})`;
    try {
      return { sheet: spreadsheet.insertSheet(name, index), name, isNew: true };
    } catch (error) {
      const taken = spreadsheet.getSheetByName(name);
      if (taken === null) throw roomError(error);
      if (n === 1 && taken.getLastRow() === 0 && !names.has(taken.getSheetId()))
        return { sheet: taken, name, isNew: false };
    }
  }
}
