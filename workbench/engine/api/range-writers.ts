import { mismatch } from "../../host/exception.ts";
import type { Access, Area } from "./access.ts";
import { cellsOf } from "./areas.ts";
import { writeFormulas, writeValues } from "./range-values.ts";
import { type CellStyle, styleSetters } from "./styles.ts";

type Grid = readonly (readonly unknown[])[];

/** Members of Range and RangeList that give every cell the same. */
export function uniformWriters(access: Access, areas: readonly Area[], className: string) {
  const everywhere = (write: (access: Access, area: Area, grid: Grid) => void, value: unknown) => {
    for (const area of areas) write(access, area, filled(area, value));
  };
  const setters = Object.entries(styleSetters).map(([member, styleOf]) => [
    member,
    function (this: object, value: unknown) {
      const style = styleOf(value, access.book);
      if (style === undefined) throw mismatch(`SpreadsheetApp.${className}.${member}`, [value]);
      for (const area of areas) restyle(access, area, () => style);
      return this;
    },
  ]);
  return {
    ...(Object.fromEntries(setters) as { [member in keyof typeof styleSetters]: (value: unknown) => object }),
    setValue(value: unknown) {
      everywhere(writeValues, value);
      return this;
    },
    setFormula(value: unknown) {
      everywhere(writeFormulas, value);
      return this;
    },
    clearContent() {
      everywhere(writeValues, "");
      return this;
    },
    clearFormat() {
      for (const area of areas) clear(access, area, false);
      return this;
    },
    clear() {
      for (const area of areas) clear(access, area, true);
      return this;
    },
    clearNote() {
      for (const area of areas) access.book.side.clear("note", area);
      return this;
    },
  };
}

/** Queues a look for every cell of an area. */
export function restyle({ book }: Access, area: Area, styleAt: (r: number, c: number) => CellStyle): void {
  book.write((hand) => {
    for (const { position, r, c } of cellsOf(area)) hand.change(position, styleAt(r, c));
  });
}

/** Formats, borders and, when asked, contents go; cells that hold nothing are left alone. */
function clear({ book }: Access, area: Area, contents: boolean): void {
  book.write((hand) => {
    hand.finish();
    for (const { position } of cellsOf(area))
      if (hand.getters.getCell(position))
        hand.change(position, { ...(contents ? { content: "" } : {}), format: "", style: null });
    hand.dispatch("SET_ZONE_BORDERS", { sheetId: area.sheetId, target: [area.zone], border: { position: "clear" } });
  });
}

function filled({ zone }: Area, value: unknown): Grid {
  const row = Array.from({ length: zone.right - zone.left + 1 }, () => value);
  return Array.from({ length: zone.bottom - zone.top + 1 }, () => row);
}
