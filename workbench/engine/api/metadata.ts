import { exception, mismatch } from "../../host/exception.ts";
import type { SideItem } from "../side.ts";
import { type Access, RangeMeaning, SheetMeaning } from "./access.ts";
import { DeveloperMetadataLocationType, DeveloperMetadataVisibility, EnumValue } from "./enums.ts";

type Owner = RangeMeaning | SheetMeaning | undefined;
type Place = Pick<SideItem, "sheetId" | "zone">;

/** Members of Spreadsheet (no owner), Sheet and Range that keep and find developer metadata. */
export function metadataMembers(access: Access, owner: Owner) {
  const { side } = access.book;
  return {
    addDeveloperMetadata(key: unknown, ...rest: unknown[]) {
      const [value, visibility] = rest[0] instanceof EnumValue ? [null, rest[0]] : [rest[0] ?? null, rest[1]];
      const texts = typeof key === "string" && (value === null || typeof value === "string");
      if (!texts || (visibility !== undefined && !(visibility instanceof EnumValue)))
        throw mismatch(`SpreadsheetApp.${className(owner)}.addDeveloperMetadata`, [key, ...rest]);
      const shown = (visibility as EnumValue | undefined) ?? DeveloperMetadataVisibility.DOCUMENT;
      side.add({ kind: "metadata", ...placeOf(access, owner), data: { key, value, visibility: shown.text } });
      return this;
    },
    getDeveloperMetadata: () => found(access, owner, false).map((item) => metadataOf(access, item.id)),
    createDeveloperMetadataFinder: () => finder(access, owner),
  };
}

function className(owner: Owner): string {
  return owner instanceof RangeMeaning ? "Range" : owner ? "Sheet" : "Spreadsheet";
}

/** Metadata stands on the spreadsheet, a tab, one whole row or one whole column (fact B33). */
function placeOf(access: Access, owner: Owner): Place {
  if (!owner) return {};
  if (owner instanceof SheetMeaning) return { sheetId: owner.sheetId };
  const { rows, columns } = access.tab(owner.sheetId);
  const { top, left, bottom, right } = owner.zone;
  const row = top === bottom && left === 0 && right === columns - 1;
  const column = left === right && top === 0 && bottom === rows - 1;
  if (!row && !column)
    throw exception(
      "Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.",
    );
  const zone = row ? { top, bottom, left: 0, right: undefined } : { top: 0, bottom: undefined, left, right };
  return { sheetId: owner.sheetId, zone };
}

/** Items on the owner itself; `below`: also on what it contains. */
function found(access: Access, owner: Owner, below: boolean): readonly SideItem[] {
  const items = access.book.side.list("metadata");
  if (!owner) return below ? items : items.filter((item) => item.sheetId === undefined);
  const own = items.filter((item) => item.sheetId === owner.sheetId);
  if (owner instanceof SheetMeaning) return below ? own : own.filter((item) => !item.zone);
  const wanted = placeOf(access, owner).zone!;
  return own.filter(
    ({ zone }) =>
      zone &&
      zone.top === wanted.top &&
      zone.left === wanted.left &&
      (zone.right === undefined) === (wanted.right === undefined),
  );
}

type Filter = (item: SideItem) => boolean;

function finder(access: Access, owner: Owner): object {
  const filters: Filter[] = [];
  const narrowed = (self: object, filter: Filter) => {
    filters.push(filter);
    return self;
  };
  return access.wrap("DeveloperMetadataFinder", {
    withKey(key: string) {
      return narrowed(this, ({ data }) => data.key === key);
    },
    withValue(value: string) {
      return narrowed(this, ({ data }) => data.value === value);
    },
    withId(id: number) {
      return narrowed(this, (item) => item.id === id);
    },
    withLocationType(type: unknown) {
      if (!(type instanceof EnumValue))
        throw mismatch("SpreadsheetApp.DeveloperMetadataFinder.withLocationType", [type]);
      return narrowed(this, (item) => locationType(item) === type);
    },
    find: () =>
      found(access, owner, true)
        .filter((item) => filters.every((filter) => filter(item)))
        .map((item) => metadataOf(access, item.id)),
  });
}

function locationType({ sheetId, zone }: Place): EnumValue {
  const { SPREADSHEET, SHEET, ROW, COLUMN } = DeveloperMetadataLocationType;
  if (sheetId === undefined) return SPREADSHEET;
  if (!zone) return SHEET;
  return zone.right === undefined ? ROW : COLUMN;
}

function metadataOf(access: Access, id: number): object {
  const { side } = access.book;
  const item = () => {
    const one = side.find(id);
    if (!one) throw exception("The developer metadata does not exist any more.");
    return one;
  };
  const update = (self: object, change: object) => {
    item();
    side.patch(id, { ...change });
    return self;
  };
  return access.wrap("DeveloperMetadata", {
    getId: () => id,
    getKey: () => item().data.key,
    getValue: () => item().data.value,
    getVisibility: () =>
      DeveloperMetadataVisibility[item().data.visibility as keyof typeof DeveloperMetadataVisibility],
    getLocation: () => locationOf(access, item()),
    setKey(key: string) {
      return update(this, { key });
    },
    setValue(value: string) {
      return update(this, { value });
    },
    remove: () => {
      item();
      side.remove(id);
    },
  });
}

function locationOf(access: Access, item: SideItem): object {
  const { sheetId, zone } = item;
  const type = locationType(item);
  const whole = () => {
    const { rows, columns } = access.tab(sheetId!);
    const { top, left } = zone!;
    return access.make.range({
      sheetId: sheetId!,
      zone: { top, left, bottom: zone!.bottom ?? rows - 1, right: zone!.right ?? columns - 1 },
    });
  };
  return access.wrap("DeveloperMetadataLocation", {
    getLocationType: () => type,
    getSpreadsheet: () => (sheetId === undefined ? access.make.spreadsheet() : null),
    getSheet: () => (type === DeveloperMetadataLocationType.SHEET ? access.make.sheet(sheetId!) : null),
    getRow: () => (type === DeveloperMetadataLocationType.ROW ? whole() : null),
    getColumn: () => (type === DeveloperMetadataLocationType.COLUMN ? whole() : null),
  });
}
