import { mismatch } from "../../host/exception.ts";
import type { CellChange } from "../hand.ts";
import type { Access, Area } from "./access.ts";
import { cellsOf } from "./areas.ts";

/** Numbers before texts before logical values, blank cells last, as Google sorts upwards. */
const ORDER = ["number", "text", "boolean", "error"];

/**
 * Range.sort by one column, upwards: whole rows of the range change places with what stands in them, and relative references
 * of a formula keep meaning its own row. What was written before is carried out first. Whether rows that a filter hides change
 * places too is not known (fact B45).
 */
export function sortMember(access: Access, area: Area) {
  const { book } = access;
  return {
    sort(this: object, by: unknown) {
      const { top, left, bottom, right } = area.zone;
      const { sheetId } = area;
      if (typeof by !== "number" || by < left + 1 || by > right + 1) throw mismatch("SpreadsheetApp.Range.sort", [by]);
      access.carry(area);
      const { getters } = book;
      book.write((hand) => {
        if (hand.getters.getMergesInZone(sheetId, area.zone).length > 0)
          throw new Error("not implemented: sorting rows with merged cells");
        for (let row = top; row <= bottom; row++)
          if (getters.isRowFiltered(sheetId, row))
            throw new Error("not implemented: sorting rows of which a filter hides some");
        const keys = Array.from({ length: bottom - top + 1 }, (_, i) => {
          const { type, value } = getters.getEvaluatedCell({ sheetId, row: top + i, col: by - 1 });
          return { row: top + i, place: ORDER.indexOf(type), value };
        });
        const last = (place: number) => (place < 0 ? ORDER.length : place);
        keys.sort(
          (a, b) =>
            last(a.place) - last(b.place) ||
            (typeof a.value === "string" ? a.value.localeCompare(String(b.value)) : Number(a.value) - Number(b.value)),
        );
        const changes = [...cellsOf(area)].flatMap(({ position, r }): [typeof position, CellChange][] => {
          const from = { ...position, row: keys[r]!.row };
          const cell = getters.getCell(from);
          if (from.row === position.row || (!cell && !getters.getCell(position))) return [];
          if (!cell) return [[position, { content: "", format: "", style: null }]];
          const content = cell.isFormula
            ? getters.getTranslatedCellFormula(sheetId, 0, position.row - from.row, cell.compiledFormula)
            : cell.content;
          return [[position, { content, format: cell.format ?? "", style: cell.style ?? null }]];
        });
        for (const [position, change] of changes) {
          hand.change(position, { style: null });
          hand.change(position, change);
        }
      });
      return this;
    },
  };
}
