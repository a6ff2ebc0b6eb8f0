import { exception, mismatch } from "../../host/exception.ts";
import type { Access } from "./access.ts";

type Dimension = "ROW" | "COL";

/** Most cells of a workbook and most columns of a tab; empty cells count (fact B18). */
const MOST_CELLS = 10_000_000;
const MOST_COLUMNS = 18_278;

/** Members of a Sheet about its grid: size, frozen and hidden parts, widths and heights. */
export function sheetGrid(access: Access, sheetId: string) {
  const { book } = access;
  const tab = () => access.tab(sheetId);
  const size = (dimension: Dimension) => (dimension === "ROW" ? tab().rows : tab().columns);
  const whole = (member: string, ...numbers: unknown[]) => {
    if (!numbers.every((value) => Number.isInteger(value) && (value as number) >= 0))
      throw mismatch(`SpreadsheetApp.Sheet.${member}`, numbers);
  };
  const inside = (dimension: Dimension, start: number, count: number) => {
    if (count < 1 || start < 1 || start + count - 1 > size(dimension))
      throw exception("Those rows or columns are out of bounds.");
    return Array.from({ length: count }, (_, i) => start - 1 + i);
  };
  const resize = (dimension: Dimension, by: number) => (tabs: { id: string; rows: number; columns: number }[]) => {
    for (const one of tabs)
      if (one.id === sheetId) {
        if (dimension === "ROW") one.rows += by;
        else one.columns += by;
      }
  };
  const insert = (dimension: Dimension, member: string, base: number, count: number, position: "before" | "after") => {
    whole(member, base, count);
    inside(dimension, base, 1);
    if (count < 1) throw exception("The number of rows or columns to insert must be at least 1.");
    checkRoom(access, count * (dimension === "ROW" ? tab().columns : tab().rows));
    if (dimension === "COL" && tab().columns + count > MOST_COLUMNS)
      throw exception(`The stand-in refuses more than ${MOST_COLUMNS} columns.`);
    const sheetName = tab().name;
    book.tabs.change(resize(dimension, count), (hand) =>
      hand.dispatch("ADD_COLUMNS_ROWS", { sheetId, sheetName, dimension, base: base - 1, quantity: count, position }),
    );
  };
  const remove = (dimension: Dimension, member: string, start: number, count: number) => {
    whole(member, start, count);
    const elements = inside(dimension, start, count);
    const frozen = book.getters.getPaneDivisions(sheetId);
    const left = size(dimension) - (dimension === "ROW" ? frozen.ySplit : frozen.xSplit);
    const from = Math.max(start - 1, size(dimension) - left);
    if (start - 1 + count - from >= left) {
      const rows = dimension === "ROW" ? "rows" : "columns";
      throw exception(`Sorry, it is not possible to delete all non-frozen ${rows}.`);
    }
    const sheetName = tab().name;
    book.tabs.change(resize(dimension, -count), (hand) =>
      hand.dispatch("REMOVE_COLUMNS_ROWS", { sheetId, sheetName, dimension, elements }),
    );
  };
  const measure = (dimension: Dimension, member: string, start: number, count: number, pixels: number) => {
    whole(member, start, count, pixels);
    const elements = inside(dimension, start, count);
    book.write((hand) => hand.dispatch("RESIZE_COLUMNS_ROWS", { sheetId, dimension, elements, size: pixels }));
  };
  const veil = (command: string, dimension: Dimension, start: number, count: number) => {
    const elements = inside(dimension, start, count);
    book.write((hand) => hand.dispatch(command, { sheetId, dimension, elements }));
  };
  const freeze = (dimension: Dimension, member: string, count: number) => {
    whole(member, count);
    const name = dimension === "ROW" ? "ROWS" : "COLUMNS";
    const type = count === 0 ? `UNFREEZE_${name}` : `FREEZE_${name}`;
    book.write((hand) => hand.dispatch(type, { sheetId, quantity: count }));
  };
  return {
    getMaxRows: () => tab().rows,
    getMaxColumns: () => tab().columns,
    insertRowsAfter(after: number, count: number) {
      insert("ROW", "insertRowsAfter", after, count, "after");
      return this;
    },
    insertRowsBefore(before: number, count: number) {
      insert("ROW", "insertRowsBefore", before, count, "before");
      return this;
    },
    insertColumnsAfter(after: number, count: number) {
      insert("COL", "insertColumnsAfter", after, count, "after");
      return this;
    },
    insertColumnsBefore(before: number, count: number) {
      insert("COL", "insertColumnsBefore", before, count, "before");
      return this;
    },
    deleteRows: (start: number, count: number) => remove("ROW", "deleteRows", start, count),
    deleteRow(row: number) {
      remove("ROW", "deleteRow", row, 1);
      return this;
    },
    deleteColumns: (start: number, count: number) => remove("COL", "deleteColumns", start, count),
    setFrozenRows: (count: number) => freeze("ROW", "setFrozenRows", count),
    setFrozenColumns: (count: number) => freeze("COL", "setFrozenColumns", count),
    getFrozenRows: () => book.getters.getPaneDivisions(sheetId).ySplit,
    getFrozenColumns: () => book.getters.getPaneDivisions(sheetId).xSplit,
    setColumnWidth(column: number, pixels: number) {
      measure("COL", "setColumnWidth", column, 1, pixels);
      return this;
    },
    setColumnWidths(start: number, count: number, pixels: number) {
      measure("COL", "setColumnWidths", start, count, pixels);
      return this;
    },
    getColumnWidth: (column: number) => book.getters.getColSize(sheetId, column - 1),
    setRowHeight(row: number, pixels: number) {
      measure("ROW", "setRowHeight", row, 1, pixels);
      return this;
    },
    setRowHeights(start: number, count: number, pixels: number) {
      measure("ROW", "setRowHeights", start, count, pixels);
      return this;
    },
    hideColumns: (start: number, count = 1) => veil("HIDE_COLUMNS_ROWS", "COL", start, count),
    showColumns: (start: number, count = 1) => veil("UNHIDE_COLUMNS_ROWS", "COL", start, count),
    hideRows: (start: number, count = 1) => veil("HIDE_COLUMNS_ROWS", "ROW", start, count),
    showRows: (start: number, count = 1) => veil("UNHIDE_COLUMNS_ROWS", "ROW", start, count),
    isColumnHiddenByUser: (column: number) => book.getters.isColHiddenByUser(sheetId, column - 1),
  };
}

/** Whether the workbook may get so many more cells (fact B18). */
export function checkRoom({ book }: Access, more: number): void {
  const cells = book.tabs.list().reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  if (cells + more > MOST_CELLS)
    throw exception(
      "This action would increase the number of cells in the workbook above the limit of 10000000 cells.",
    );
}
