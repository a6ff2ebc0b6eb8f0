import type { TabKey } from "../reports/plan.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

/** Our tabs are known by this metadata, never by their names: a team's own tab "Funnel" is not ours, ours may be renamed. */
const KEY = "conveyor.tab";

/** Everything this add-on has noted about the spreadsheet, its tabs and columns, in one call. */
export function findMetadata(): readonly Metadata[] {
  return SpreadsheetApp.getActive().createDeveloperMetadataFinder().find();
}

/** Our tabs by key. When somebody duplicated one, the first that is found is ours. */
export function ourTabs(metadata: readonly Metadata[] = findMetadata()): Map<TabKey, Sheet> {
  const tabs = new Map<TabKey, Sheet>();
  for (const one of metadata) {
    if (one.getKey() !== KEY) continue;
    const sheet = one.getLocation().getSheet();
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

/** Adds a tab of ours behind all others, under a name that is free. It takes the user's view: see `keepView`. */
export function addTab(key: TabKey, title: string): Sheet {
  const spreadsheet = SpreadsheetApp.getActive();
  count ??= spreadsheet.getNumSheets();
  const { sheet, name } = inserted(spreadsheet, title, count);
  count++;
  names.set(sheet.getSheetId(), name);
  sheet.addDeveloperMetadata(KEY, key);
  return sheet;
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
function inserted(spreadsheet: Spreadsheet, title: string, index: number): { sheet: Sheet; name: string } {
  for (let n = 1; ; n++) {
    const name = n === 1 ? title : `${title} (${n})`;
    try {
      return { sheet: spreadsheet.insertSheet(name, index), name };
    } catch (error) {
      if (spreadsheet.getSheetByName(name) === null) throw error;
    }
  }
}
