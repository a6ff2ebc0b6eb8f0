import type { Confirmed } from "../model/book/mapping.ts";
import type { ConfirmedSide } from "../model/book/side-tables.ts";
import { columnLetter } from "../model/refs.ts";
import type { Field, TableKind } from "../model/types.ts";
import { noteWriting } from "./fenced.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

/**
 * On the tab: what it is. Value: `{kind, headerRow, fields}`; of a further table in the tab also its number `part` and its
 * headings `heads`.
 */
const TABLE = "conveyor.table";
/**
 * On a column, with which it moves: which field it is. Value: `{field, header}`, with `odd` where its cells did not look like it
 * and `part` where it is of a further table.
 */
const COLUMN = "conveyor.column";

interface KeptTable {
  readonly kind: TableKind | null;
  readonly headerRow: number;
  readonly fields: readonly Field[];
  readonly part?: number;
  readonly heads?: readonly string[];
}

type KeptColumn = Omit<Confirmed["columns"][number], "index"> & { readonly part?: number };

/** What the user confirmed about the tables of a tab. */
export interface Kept {
  /** The first one; null when not yet asked. */
  readonly main: Confirmed | null;
  readonly sides: readonly ConfirmedSide[];
}

/**
 * What the user confirmed, by the id of the tab.
 *
 * @param all from `findMetadata()`
 */
export function readConfirmed(all: readonly Metadata[]): ReadonlyMap<number, Kept> {
  const find = (key: string) => all.filter((metadata) => metadata.getKey() === key);
  const columns = new Map<string, Confirmed["columns"][number][]>();
  for (const metadata of find(COLUMN)) {
    const range = metadata.getLocation().getColumn();
    const kept = parsed<KeptColumn>(metadata);
    if (!range || !kept) continue;
    const { part = 0, ...column } = kept;
    const place = `${range.getSheet().getSheetId()} ${part}`;
    columns.set(place, [...(columns.get(place) ?? []), { ...column, index: range.getColumn() }]);
  }
  const confirmed = new Map<number, Kept>();
  for (const metadata of find(TABLE)) {
    const sheet = metadata.getLocation().getSheet();
    const kept = parsed<KeptTable>(metadata);
    if (!sheet || !kept) continue;
    const { part = 0, heads, ...table } = kept;
    const tabId = sheet.getSheetId();
    const own = { ...table, columns: columns.get(`${tabId} ${part}`) ?? [] };
    const before = confirmed.get(tabId) ?? { main: null, sides: [] };
    confirmed.set(
      tabId,
      part === 0 ? { ...before, main: own } : { ...before, sides: [...before.sides, { ...own, heads: heads ?? [] }] },
    );
  }
  return confirmed;
}

/**
 * Keeps what the user confirmed about a table, changing only what differs from before.
 *
 * @param part which further table of the tab it is, 0 for the first
 */
export function keepConfirmed(sheet: Sheet, confirmed: Confirmed | ConfirmedSide, part = 0) {
  noteWriting(sheet);
  const { kind, headerRow, fields } = confirmed;
  const which = part === 0 ? {} : { part };
  const isOwn = (metadata: Metadata) => (parsed<KeptTable | KeptColumn>(metadata)?.part ?? 0) === part;
  const wanted = new Map(confirmed.columns.map(({ index, ...kept }) => [index, JSON.stringify({ ...kept, ...which })]));
  for (const metadata of sheet.createDeveloperMetadataFinder().withKey(COLUMN).find().filter(isOwn)) {
    const index = metadata.getLocation().getColumn()?.getColumn();
    const value = index === undefined ? undefined : wanted.get(index);
    if (value === undefined) metadata.remove();
    else if (metadata.getValue() !== value) metadata.setValue(value);
    if (index !== undefined) wanted.delete(index);
  }
  for (const [index, value] of wanted) noteColumn(sheet, index, value);

  // Last: what a run that is killed has kept of the columns counts for nothing before.
  const heads = "heads" in confirmed ? { heads: confirmed.heads } : {};
  const table = JSON.stringify({ kind, headerRow, fields, ...which, ...heads });
  const [known, ...copies] = sheet
    .createDeveloperMetadataFinder()
    .withKey(TABLE)
    .find()
    .filter((metadata) => isOfTab(metadata) && isOwn(metadata));
  for (const copy of copies) copy.remove();
  if (!known) sheet.addDeveloperMetadata(TABLE, table);
  else if (known.getValue() !== table) known.setValue(table);
}

/** Where somebody has just put a row in, the range is no whole column any more and Google refuses: it is asked for again. */
function noteColumn(sheet: Sheet, index: number, value: string): void {
  const letter = columnLetter(index);
  const note = () => void sheet.getRange(`${letter}:${letter}`).addDeveloperMetadata(COLUMN, value);
  try {
    note();
  } catch {
    note();
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
