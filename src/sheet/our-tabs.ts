import type { TabKey } from "../reports/plan.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Our tabs are known by this metadata, never by their names: a team's own tab "Funnel" is not ours, ours may be renamed. */
const KEY = "conveyor.tab";

/** Our tabs by key, found in one call. When somebody duplicated one, the older copy is ours. */
export function ourTabs(): Map<TabKey, Sheet> {
  const found = SpreadsheetApp.getActive().createDeveloperMetadataFinder().withKey(KEY).find();
  const tabs = new Map<TabKey, Sheet>();
  for (const metadata of found) {
    const sheet = metadata.getLocation().getSheet();
    const key = metadata.getValue() as TabKey | null;
    if (sheet && key && !tabs.has(key)) tabs.set(key, sheet);
  }
  return tabs;
}

/** Adds a tab of ours behind all others, under a name that is free. The tab that the user looks at changes: see `show`. */
export function addTab(key: TabKey, title: string): Sheet {
  const spreadsheet = SpreadsheetApp.getActive();
  const sheet = spreadsheet.insertSheet(freeName(spreadsheet, title), spreadsheet.getNumSheets());
  sheet.addDeveloperMetadata(KEY, key);
  return sheet;
}

function freeName(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, title: string): string {
  let name = title;
  for (let n = 2; spreadsheet.getSheetByName(name) !== null; n++) name = `${title} (${n})`;
  return name;
}
