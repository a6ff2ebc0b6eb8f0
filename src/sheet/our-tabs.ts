import type { Area, TabKey } from "../reports/plan.ts";
import { roomError } from "./limits.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

/** Our tabs are known by this metadata, never by their names: a team's own tab "Funnel" is not ours, ours may be renamed. */
const KEY = "conveyor.tab";
/**
 * Ends the name of a tab of ours until it has been laid to the end: a run may be killed before (platform fact F5). Nobody
 * else names a tab so, so that one without a mark can be taken by the next run, and one of the team's never is.
 */
const BEGUN = " ⋯ Conveyor";
/** Everything this add-on has noted about the spreadsheet, its tabs and columns, in one call. */
export function findMetadata(): readonly Metadata[] {
  return SpreadsheetApp.getActive().createDeveloperMetadataFinder().find();
}

/** On a tab of ours: which cells were laid, `[row, column, rows, columns]` of each block. All others are people's. */
const LAID = "conveyor.laid";
const laid = new Map<number, Metadata | null>();

/** Whether a tab of ours was begun and not brought to an end. */
export function isHalfMade(sheet: Sheet): boolean {
  return nameOf(sheet).endsWith(BEGUN);
}

/** Gives a tab of ours that is laid to the end its name: the title, or "title (2)" when the team has a tab of that name. */
export function markWhole(sheet: Sheet, title: string): void {
  if (!isHalfMade(sheet)) return;
  for (let n = 1; ; n++) {
    const name = n === 1 ? title : `${title} (${n})`;
    try {
      sheet.setName(name);
      names.set(sheet.getSheetId(), name);
      return;
    } catch (error) {
      if (SpreadsheetApp.getActive().getSheetByName(name) === null) throw error;
    }
  }
}

/** The cells that were laid into a tab of ours; undefined where nothing was noted. */
export function laidIn(sheet: Sheet): Area[] | undefined {
  try {
    const numbers = JSON.parse(laid.get(sheet.getSheetId())?.getValue() ?? "") as number[][];
    return numbers.map(([row = 0, column = 0, rows = 0, columns = 0]) => ({ row, column, rows, columns }));
  } catch {
    return undefined;
  }
}

/** Notes which cells of a tab are ours from now on. */
export function noteLaid(sheet: Sheet, areas: readonly Area[]): void {
  const known = laid.get(sheet.getSheetId());
  const note = asNote(areas);
  if (known === undefined) sheet.addDeveloperMetadata(LAID, note);
  else if (known?.getValue() !== note) known?.setValue(note);
  laid.set(sheet.getSheetId(), known ?? null);
}

const asNote = (areas: readonly Area[]) =>
  JSON.stringify(areas.map(({ row, column, rows, columns }) => [row, column, rows, columns]));

/** Our tabs by key. When somebody duplicated one, the first that is found is ours. */
export function ourTabs(metadata: readonly Metadata[] = findMetadata()): Map<TabKey, Sheet> {
  const tabs = new Map<TabKey, Sheet>();
  for (const one of metadata) {
    const kind = one.getKey();
    if (kind !== KEY && kind !== LAID) continue;
    const sheet = one.getLocation().getSheet();
    const key = one.getValue() as TabKey | null;
    if (sheet && kind === LAID) laid.set(sheet.getSheetId(), one);
    else if (sheet && key && !tabs.has(key)) tabs.set(key, sheet);
  }
  return tabs;
}

/** Ids of all tabs that are ours, duplicates too. */
export function ourTabIds(metadata: readonly Metadata[]): ReadonlySet<number> {
  const ids = metadata.filter((one) => one.getKey() === KEY).map((one) => one.getLocation().getSheet()?.getSheetId());
  return new Set(ids.filter((id) => id !== undefined));
}

/** How many tabs there are, as far as known in this run; and the names that were asked for or given. */
let count: number | undefined;
const names = new Map<number, string>();

/**
 * Adds a tab of ours behind all others, or takes one over whose making a run was killed. It takes the user's view: see
 * `keepView`. `markWhole` names it.
 */
export function addTab(key: TabKey, title: string): { readonly sheet: Sheet; readonly isNew: boolean } {
  const added = inserted(title + BEGUN);
  added.sheet.addDeveloperMetadata(KEY, key);
  return added;
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

/** The name of a tab, asked for once. */
export function nameOf(sheet: Sheet): string {
  const id = sheet.getSheetId();
  const name = names.get(id) ?? sheet.getName();
  names.set(id, name);
  return name;
}

function inserted(name: string): { sheet: Sheet; isNew: boolean } {
  const spreadsheet = SpreadsheetApp.getActive();
  count ??= spreadsheet.getNumSheets();
  try {
    const sheet = spreadsheet.insertSheet(name, count);
    count++;
    names.set(sheet.getSheetId(), name);
    return { sheet, isNew: true };
  } catch (error) {
    const left = spreadsheet.getSheetByName(name);
    if (left === null) throw roomError(error);
    return { sheet: left, isNew: false };
  }
}
