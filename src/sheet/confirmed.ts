import type { Confirmed } from "../model/mapping.ts";
import { columnLetter } from "../model/refs.ts";
import type { Field, TableKind } from "../model/types.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

/** On the tab: what it is. Value: `{kind, headerRow, fields}`. */
const TABLE = "conveyor.table";
/** On a column, with which it moves: which field it is. Value: `{field, header}`, with `odd` where its cells did not look like it. */
const COLUMN = "conveyor.column";

interface KeptTable {
  readonly kind: TableKind | null;
  readonly headerRow: number;
  readonly fields: readonly Field[];
}

type KeptColumn = Omit<Confirmed["columns"][number], "index">;

/**
 * What the user confirmed, by the id of the tab.
 *
 * @param all from `findMetadata()`
 */
export function readConfirmed(all: readonly Metadata[]): ReadonlyMap<number, Confirmed> {
  const find = (key: string) => all.filter((metadata) => metadata.getKey() === key);
  const columns = new Map<number, Confirmed["columns"][number][]>();
  for (const metadata of find(COLUMN)) {
    const range = metadata.getLocation().getColumn();
    const kept = parsed<KeptColumn>(metadata);
    if (!range || !kept) continue;
    const tabId = range.getSheet().getSheetId();
    columns.set(tabId, [...(columns.get(tabId) ?? []), { ...kept, index: range.getColumn() }]);
  }
  const confirmed = new Map<number, Confirmed>();
  for (const metadata of find(TABLE)) {
    const sheet = metadata.getLocation().getSheet();
    const kept = parsed<KeptTable>(metadata);
    if (sheet && kept) confirmed.set(sheet.getSheetId(), { ...kept, columns: columns.get(sheet.getSheetId()) ?? [] });
  }
  return confirmed;
}

/** Keeps what the user confirmed about a tab, changing only what differs from before. */
export function keepConfirmed(sheet: Sheet, confirmed: Confirmed) {
  const { kind, headerRow, fields } = confirmed;
  const table = JSON.stringify({ kind, headerRow, fields });
  const [known, ...copies] = sheet.createDeveloperMetadataFinder().withKey(TABLE).find().filter(isOfTab);
  for (const copy of copies) copy.remove();
  if (!known) sheet.addDeveloperMetadata(TABLE, table);
  else if (known.getValue() !== table) known.setValue(table);

  const wanted = new Map(confirmed.columns.map(({ index, ...kept }) => [index, JSON.stringify(kept)]));
  for (const metadata of sheet.createDeveloperMetadataFinder().withKey(COLUMN).find()) {
    const index = metadata.getLocation().getColumn()?.getColumn();
    const value = index === undefined ? undefined : wanted.get(index);
    if (value === undefined) metadata.remove();
    else if (metadata.getValue() !== value) metadata.setValue(value);
    if (index !== undefined) wanted.delete(index);
  }
  for (const [index, value] of wanted) {
    const letter = columnLetter(index);
    sheet.getRange(`${letter}:${letter}`).addDeveloperMetadata(COLUMN, value);
  }
}

const isOfTab = (metadata: Metadata) => metadata.getLocation().getSheet() !== null;

/** What somebody else wrote under our key is not ours. */
function parsed<T>(metadata: Metadata): T | undefined {
  try {
    return JSON.parse(metadata.getValue() ?? "") as T;
  } catch {
    return undefined;
  }
}
