import { exception, mismatch } from "../../host/exception.ts";
import type { SideItem } from "../side.ts";
import type { Zone } from "../spreadsheet.ts";
import { type Access, type Area, RangeMeaning } from "./access.ts";
import { EnumValue, ProtectionType } from "./enums.ts";

interface Shape {
  readonly zone?: Zone;
}

/** `Sheet.protect`: a new protection of a whole tab; it has no editors and stops nobody by itself (fact B27). */
export function protectSheet(access: Access, sheetId: string): object {
  const existing = access.book.side.list("protection").find((item) => item.sheetId === sheetId && !item.zone);
  return protectionOf(access, existing?.id ?? add(access, sheetId, {}));
}

export function protectRange(access: Access, { sheetId, zone }: Area): object {
  return protectionOf(access, add(access, sheetId, { zone }));
}

function add(access: Access, sheetId: string, shape: Shape): number {
  const data = { description: "", warningOnly: false, unprotected: [] };
  return access.book.side.add({ kind: "protection", sheetId, ...shape, data });
}

/** Protections of one kind on a tab, or on all tabs. */
export function protectionsOf(access: Access, type: unknown, sheetId: string | undefined): object[] {
  if (!(type instanceof EnumValue)) throw mismatch("SpreadsheetApp.Sheet.getProtections", [type]);
  return access.book.side
    .list("protection")
    .filter((item) => (sheetId === undefined || item.sheetId === sheetId) && typeOf(item) === type)
    .map((item) => protectionOf(access, item.id));
}

function typeOf(item: SideItem): EnumValue {
  return item.zone ? ProtectionType.RANGE : ProtectionType.SHEET;
}

function protectionOf(access: Access, id: number): object {
  const { side } = access.book;
  const item = () => {
    const one = side.find(id);
    if (!one) throw exception("The protection does not exist any more.");
    return one;
  };
  const update = (self: object, change: object) => {
    item();
    side.patch(id, { ...change });
    return self;
  };
  const area = (zone: Zone | undefined) => {
    const { sheetId } = item();
    const { rows, columns } = access.tab(sheetId!);
    return access.make.range({
      sheetId: sheetId!,
      zone: zone ?? { top: 0, left: 0, bottom: rows - 1, right: columns - 1 },
    });
  };
  return access.wrap("Protection", {
    getProtectionType: () => typeOf(item()),
    getRange: () => area(item().zone as Zone | undefined),
    getDescription: () => item().data.description,
    setDescription(description: string) {
      return update(this, { description });
    },
    isWarningOnly: () => item().data.warningOnly,
    setWarningOnly(warningOnly: unknown) {
      if (typeof warningOnly !== "boolean") throw mismatch("SpreadsheetApp.Protection.setWarningOnly", [warningOnly]);
      return update(this, { warningOnly });
    },
    getEditors: () => [],
    canEdit: () => item().data.closed !== true,
    getUnprotectedRanges: () => (item().data.unprotected as Zone[]).map(area),
    setUnprotectedRanges(ranges: unknown) {
      const method = "SpreadsheetApp.Protection.setUnprotectedRanges";
      if (!Array.isArray(ranges)) throw mismatch(method, [ranges]);
      return update(this, { unprotected: ranges.map((range) => access.need(range, RangeMeaning, method).zone) });
    },
    remove: () => {
      item();
      side.remove(id);
    },
  });
}
