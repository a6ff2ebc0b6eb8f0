import { mismatch } from "../../host/exception.ts";
import type { Access, Area } from "./access.ts";
import { RangeListMeaning, RangeMeaning } from "./access.ts";
import { a1Of, columnsOf, fitted, gridOf, rowsOf, zoneOf } from "./areas.ts";
import { borderMember } from "./borders.ts";
import { metadataMembers } from "./metadata.ts";
import { protectRange } from "./protection.ts";
import { sortMember } from "./range-sort.ts";
import { rangeValues } from "./range-values.ts";
import { restyle, uniformWriters } from "./range-writers.ts";
import { type CellStyle, styleSetters } from "./styles.ts";
import { readTextStyle } from "./text-style.ts";
import { validationMembers } from "./validation.ts";

/** A Range of Apps Script. */
export function rangeOf(access: Access, { sheetId, zone }: Area): object {
  const area = new RangeMeaning(sheetId, zone);
  const members = {
    ...place(access, area),
    ...rangeValues(access, area),
    ...sortMember(access, area),
    ...uniformWriters(access, [area], "Range"),
    ...looks(access, area),
    ...validationMembers(access, [area]),
    ...borderMember(access, [area]),
    ...metadataMembers(access, area),
    ...remarks(access, area),
    protect: () => protectRange(access, area),
  };
  return access.wrap("Range", members, area);
}

function place(access: Access, area: Area) {
  const { top, left, bottom, right } = area.zone;
  const at = (row: number, column: number, rows: number, columns: number) =>
    rangeOf(access, {
      sheetId: area.sheetId,
      zone: zoneOf(access.tab(area.sheetId), top + 1 + row, left + 1 + column, rows, columns),
    });
  return {
    getRow: () => top + 1,
    getColumn: () => left + 1,
    getLastRow: () => bottom + 1,
    getLastColumn: () => right + 1,
    getNumRows: () => rowsOf(area.zone),
    getNumColumns: () => columnsOf(area.zone),
    getHeight: () => rowsOf(area.zone),
    getWidth: () => columnsOf(area.zone),
    getA1Notation: () => a1Of(access.tab(area.sheetId), area.zone),
    getSheet: () => access.make.sheet(area.sheetId),
    getCell: (row: number, column: number) => {
      if (row < 1 || column < 1 || row > rowsOf(area.zone) || column > columnsOf(area.zone))
        throw mismatch("SpreadsheetApp.Range.getCell", [row, column]);
      return at(row - 1, column - 1, 1, 1);
    },
    offset: (row: number, column: number, rows = rowsOf(area.zone), columns = columnsOf(area.zone)) =>
      at(row, column, rows, columns),
    activate() {
      access.book.view.select(area);
      return this;
    },
  };
}

/** Looks of every cell on its own, and what they look like now. */
function looks(access: Access, area: Area) {
  const { book } = access;
  const cell = (position: { sheetId: string; row: number; col: number }) => book.getters.getCell(position);
  const plural = (member: string, name: keyof typeof styleSetters) => ({
    [member](this: object, grid: unknown) {
      const method = `SpreadsheetApp.Range.${member}`;
      const styles: (CellStyle | undefined)[][] = fitted(grid, area, method).map((row) =>
        row.map((value) => styleSetters[name](value, book)),
      );
      if (styles.flat().includes(undefined)) throw mismatch(method, [grid]);
      restyle(access, area, (r, c) => styles[r]![c]!);
      return this;
    },
  });
  return {
    ...plural("setBackgrounds", "setBackground"),
    ...plural("setFontColors", "setFontColor"),
    ...plural("setFontWeights", "setFontWeight"),
    ...plural("setFontStyles", "setFontStyle"),
    ...plural("setFontLines", "setFontLine"),
    ...plural("setFontSizes", "setFontSize"),
    ...plural("setHorizontalAlignments", "setHorizontalAlignment"),
    ...plural("setVerticalAlignments", "setVerticalAlignment"),
    ...plural("setWraps", "setWrap"),
    ...plural("setNumberFormats", "setNumberFormat"),
    setTextStyle(style: unknown) {
      const look = readTextStyle(access, style, "SpreadsheetApp.Range.setTextStyle");
      restyle(access, area, () => look);
      return this;
    },
    setTextStyles(grid: unknown) {
      const method = "SpreadsheetApp.Range.setTextStyles";
      const styles = fitted(grid, area, method).map((row) => row.map((style) => readTextStyle(access, style, method)));
      restyle(access, area, (r, c) => styles[r]![c]!);
      return this;
    },
    getBackground: () =>
      cell({ sheetId: area.sheetId, row: area.zone.top, col: area.zone.left })?.style?.fillColor ?? "#ffffff",
    getBackgrounds: () => gridOf(area, (position) => cell(position)?.style?.fillColor?.toLowerCase() ?? "#ffffff"),
    getFontColors: () => gridOf(area, (position) => cell(position)?.style?.textColor?.toLowerCase() ?? "#000000"),
    getFontWeights: () => gridOf(area, (position) => (cell(position)?.style?.bold ? "bold" : "normal")),
    getNumberFormat: () => formatAt(access, { sheetId: area.sheetId, row: area.zone.top, col: area.zone.left }),
    getNumberFormats: () => gridOf(area, (position) => formatAt(access, position)),
  };
}

/** Google's pattern of a cell without a format is not empty (fact B22). */
function formatAt({ book }: Access, position: { sheetId: string; row: number; col: number }): string {
  return book.getters.getCell(position)?.format ?? "0.###############";
}

function remarks(access: Access, area: Area) {
  const { side } = access.book;
  const { top, left } = area.zone;
  const note = () =>
    side.list("note").find(({ sheetId, zone }) => sheetId === area.sheetId && zone?.top === top && zone.left === left);
  return {
    getNote: () => String(note()?.data.text ?? ""),
    setNote(text: unknown) {
      if (typeof text !== "string") throw mismatch("SpreadsheetApp.Range.setNote", [text]);
      side.clear("note", area);
      if (text !== "")
        for (let row = top; row <= area.zone.bottom; row++)
          for (let col = left; col <= area.zone.right; col++)
            side.add({
              kind: "note",
              sheetId: area.sheetId,
              zone: { top: row, bottom: row, left: col, right: col },
              data: { text },
            });
      return this;
    },
    merge() {
      access.book.write((hand) =>
        hand.dispatch("ADD_MERGE", { sheetId: area.sheetId, target: [area.zone], force: true }),
      );
      return this;
    },
    getMergedRanges: () =>
      access.book.getters
        .getMergesInZone(area.sheetId, area.zone)
        .map((zone) => access.make.range({ sheetId: area.sheetId, zone })),
    breakApart() {
      access.book.write((hand) => hand.dispatch("REMOVE_MERGE", { sheetId: area.sheetId, target: [area.zone] }));
      return this;
    },
  };
}

/** A RangeList of Apps Script. */
export function rangeListOf(access: Access, areas: readonly Area[]): object {
  return access.wrap(
    "RangeList",
    {
      getRanges: () => areas.map((area) => rangeOf(access, area)),
      ...uniformWriters(access, areas, "RangeList"),
      ...validationMembers(access, areas),
      ...borderMember(access, areas),
    },
    new RangeListMeaning(areas[0]!.sheetId),
  );
}
