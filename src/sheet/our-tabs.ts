import { METHOD_TABS } from "../model/method/layout.ts";
import type { Area, TabKey } from "../reports/plan.ts";
import { readConfirmed } from "./confirmed.ts";
import { noteAdded, roomError } from "./limits.ts";
import { noteView } from "./view.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

/**
 * Our tabs are known by this metadata, never by their names: a team's own tab "Funnel" is not ours, ours may be renamed.
 * Value: the tab's key, with `@2026-03-31` where its formulas were turned into values on that day (`@2026-03-31@plain`: into
 * native formulas wherever those can do it), then after a space which cells are ours, `[row, column, rows, columns]` of each
 * block. All others are people's.
 */
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

/** What is noted on each tab of ours, by its id. */
const marks = new Map<number, Metadata>();
const wordsOf = (mark: Metadata | undefined) => (mark?.getValue() ?? "").split(" ", 1)[0]!.split("@");
const keyOf = (mark: Metadata) => (wordsOf(mark)[0] || undefined) as TabKey | undefined;

/** The ISO day on which a tab of ours was turned into values; "" while it is live. */
export const frozenOn = (sheet: Sheet): string => wordsOf(marks.get(sheet.getSheetId()))[1] ?? "";

const PLAIN = "plain";
/** The same as it is noted where native formulas stand among the values. */
export const plainOn = (day: string): string => `${day}@${PLAIN}`;

/** Whether native formulas stand in a tab of ours, and values where those cannot do it. */
export const isPlain = (sheet: Sheet): boolean => wordsOf(marks.get(sheet.getSheetId()))[2] === PLAIN;

/** What is noted of its day, "" while it is live. */
const keptOn = (sheet: Sheet): string => wordsOf(marks.get(sheet.getSheetId())).slice(1).join("@");

/** Whether a tab of ours was begun and not brought to an end. */
export function isHalfMade(sheet: Sheet): boolean {
  return nameOf(sheet).endsWith(BEGUN);
}

/** Gives a tab of ours that is laid to the end its name: the title, or "title (2)" when the team has a tab of that name. */
export function markWhole(sheet: Sheet, title: string): void {
  if (isHalfMade(sheet)) giveName(sheet, title);
}

/** Keeps a tab of ours aside under another name: the next layout makes a new one. Gives the name. */
export function setAside(sheet: Sheet, name: string): string {
  const mark = marks.get(sheet.getSheetId());
  if (mark) mark.setValue(`before.${keyOf(mark)}`);
  giveName(sheet, name);
  return nameOf(sheet);
}

function giveName(sheet: Sheet, title: string): void {
  for (let n = 1; ; n++) {
    const name = n === 1 ? title : `${title} (${n})`;
    try {
      sheet.setName(name);
      names.set(sheet.getSheetId(), name);
      return;
    } catch (error) {
      if (!isTaken(name)) throw error;
    }
  }
}

/** Google takes names that differ in small and capital letters for one. */
const isTaken = (name: string) =>
  SpreadsheetApp.getActive()
    .getSheets()
    .some((sheet) => sheet.getName().toLowerCase() === name.toLowerCase());

/** The cells that were laid into a tab of ours; undefined where nothing was noted. */
export function laidIn(sheet: Sheet): Area[] | undefined {
  try {
    const noted = marks.get(sheet.getSheetId())?.getValue() ?? "";
    const numbers = JSON.parse(noted.slice(noted.indexOf(" "))) as number[][];
    return numbers
      .filter(({ length }) => length === 4)
      .map(([row = 0, column = 0, rows = 0, columns = 0]) => ({ row, column, rows, columns }));
  } catch {
    return undefined;
  }
}

/** How many formulas stood within our cells after the last layout, and how many elsewhere in the tab; of values, filled cells. */
export type Counts = readonly [within: number, elsewhere: number];

/** Those of a tab of ours; undefined where nothing was noted. */
export function countsIn(sheet: Sheet): Counts | undefined {
  const found = / \[.*\[(\d+),(\d+)\]\]$/.exec(marks.get(sheet.getSheetId())?.getValue() ?? "");
  return found ? [Number(found[1]), Number(found[2])] : undefined;
}

/**
 * Notes which cells of a tab are ours from now on. One that was added in this run has its note.
 *
 * @param frozen the ISO day on which they were turned into values, or what `plainOn` makes of it, "" when they are live;
 * left out, as it was
 * @param counts left out, as they were
 */
export function noteLaid(sheet: Sheet, areas: readonly Area[], frozen = keptOn(sheet), counts = countsIn(sheet)): void {
  const mark = marks.get(sheet.getSheetId());
  const note = mark && markOf(keyOf(mark)!, areas, frozen, counts);
  if (note !== undefined && mark?.getValue() !== note) mark?.setValue(note);
}

const markOf = (key: TabKey, areas: readonly Area[], frozen = "", counts?: Counts) => {
  const numbers = areas.map(({ row, column, rows, columns }): readonly number[] => [row, column, rows, columns]);
  return `${key}${frozen && `@${frozen}`} ${JSON.stringify(counts ? [...numbers, counts] : numbers)}`;
};

/** Our tabs by key. When somebody duplicated one, the first that is found is ours. */
export function ourTabs(metadata: readonly Metadata[] = findMetadata()): Map<TabKey, Sheet> {
  const tabs = new Map<TabKey, Sheet>();
  for (const one of metadata) {
    if (one.getKey() !== KEY) continue;
    const sheet = one.getLocation().getSheet();
    const key = keyOf(one);
    if (!sheet || !key) continue;
    met.add(sheet.getSheetId());
    marks.set(sheet.getSheetId(), one);
    if (!tabs.has(key)) tabs.set(key, sheet);
  }
  return tabs;
}

/** Tabs whose cells formulas in others name. */
const NAMED: readonly TabKey[] = [...METHOD_TABS, "spellings", "history", "hunters", "farmers"];

/**
 * All that were begun and have no mark yet, but for one of which people said what table it is; all that were kept aside, of
 * one report there may be several; and our tabs: those that others name come last. Two calls for every tab of the spreadsheet,
 * all after the last look at what is noted: what is noted of a tab that somebody deletes can not be asked for any more.
 */
export function everyTab(metadata = findMetadata()): Sheet[] {
  const marked = ourTabIds(metadata);
  const confirmed = readConfirmed(metadata);
  const aside = metadata.flatMap((one) =>
    one.getKey() === KEY && keyOf(one)?.startsWith("before.") ? (one.getLocation().getSheet() ?? []) : [],
  );
  const ours = [...ourTabs(metadata)].sort(([a], [b]) => Number(NAMED.includes(a)) - Number(NAMED.includes(b)));
  const begun = allTabs().filter((sheet) => {
    const id = sheet.getSheetId();
    return !marked.has(id) && nameNow(sheet).endsWith(BEGUN) && !confirmed.get(id)?.main?.kind;
  });
  const tabs = [...begun, ...aside, ...ours.map(([, sheet]) => sheet)];
  return [...new Map(tabs.map((sheet) => [sheet.getSheetId(), sheet])).values()];
}

/** Ids of all tabs that are ours, duplicates too. */
export function ourTabIds(metadata: readonly Metadata[]): ReadonlySet<number> {
  const ids = metadata.filter((one) => one.getKey() === KEY).map((one) => one.getLocation().getSheet()?.getSheetId());
  return new Set(ids.filter((id) => id !== undefined));
}

/** How many tabs there are, as far as known in this run; and the names that were asked for or given. */
let count: number | undefined;
const names = new Map<number, string>();
/** The tabs that this run has met and not deleted. */
const met = new Set<number>();

/** Whether a tab of this id is no more. */
export const isGone = (id: number): boolean => SpreadsheetApp.getActive().getSheetById(id) === null;

/** A tab that was deleted while this run was at work: its name, "" when that was never asked for; null when all are there. */
export function goneTab(): string | null {
  try {
    const there = new Set(
      SpreadsheetApp.getActive()
        .getSheets()
        .map((sheet) => sheet.getSheetId()),
    );
    const gone = [...met].find((id) => !there.has(id));
    return gone === undefined ? null : (names.get(gone) ?? "");
  } catch {
    return null;
  }
}

/**
 * Adds a tab of ours behind all others, or takes one over whose making a run was killed. `markWhole` names it.
 *
 * @param laid the cells that will be ours, left out where people's are not looked for; null where `addMark` follows
 */
export function addTab(
  key: TabKey,
  title: string,
  laid?: readonly Area[] | null,
  counts?: Counts,
): { readonly sheet: Sheet; readonly isNew: boolean } {
  noteView();
  const added = inserted(title + BEGUN);
  if (laid !== null) added.sheet.addDeveloperMetadata(KEY, laid ? markOf(key, laid, "", counts) : key);
  return added;
}

/** Makes a new tab one of ours. Until then the next run takes it over. */
export function addMark(sheet: Sheet, key: TabKey, laid: readonly Area[], frozen: string, counts: Counts): void {
  sheet.addDeveloperMetadata(KEY, markOf(key, laid, frozen, counts));
}

/** Deletes tabs, unless somebody else has. A spreadsheet keeps at least one, so an empty one is added when there is no other. */
export function deleteTabs(tabs: readonly Sheet[]): void {
  const spreadsheet = SpreadsheetApp.getActive();
  if (tabs.length === spreadsheet.getNumSheets()) spreadsheet.insertSheet();
  for (const [sheet, id] of tabs.map((one) => [one, one.getSheetId()] as const)) {
    met.delete(id);
    try {
      spreadsheet.deleteSheet(sheet);
    } catch (error) {
      if (!isGone(id)) throw error;
    }
  }
}

/** All tabs. Their number is kept for `addTab`. */
export function allTabs(): Sheet[] {
  const tabs = SpreadsheetApp.getActive().getSheets();
  count = tabs.length;
  for (const tab of tabs) met.add(tab.getSheetId());
  return tabs;
}

/** The name of a tab, asked for once. */
export function nameOf(sheet: Sheet): string {
  return names.get(sheet.getSheetId()) ?? nameNow(sheet);
}

/** The name that a tab has now; from here on it is known. */
export function nameNow(sheet: Sheet): string {
  const name = sheet.getName();
  names.set(sheet.getSheetId(), name);
  return name;
}

/** Inserts behind the last tab; somebody may have deleted one since they were counted. */
function inserted(name: string): { sheet: Sheet; isNew: boolean } {
  const spreadsheet = SpreadsheetApp.getActive();
  count ??= spreadsheet.getNumSheets();
  try {
    const sheet = spreadsheet.insertSheet(name, count);
    count++;
    const id = sheet.getSheetId();
    names.set(id, name);
    met.add(id);
    noteAdded(sheet);
    return { sheet, isNew: true };
  } catch (error) {
    const left = spreadsheet.getSheetByName(name);
    if (left !== null) return { sheet: left, isNew: false };
    const now = spreadsheet.getNumSheets();
    if (now === count) throw roomError(error);
    count = now;
    return inserted(name);
  }
}
