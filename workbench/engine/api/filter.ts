import { mismatch } from "../../host/exception.ts";
import type { Access } from "./access.ts";

/** What a column of a filter shows; the meaning of a FilterCriteria. */
class Criteria {
  constructor(readonly value: object) {}
}

/**
 * `Sheet.getFilter`: the filter that somebody made in a tab, or null. Its criteria can be taken away and given back; scripts
 * make neither a filter nor criteria here.
 */
export function filterOf(access: Access, sheetId: string): object | null {
  const { book } = access;
  const found = book.getters.getTables(sheetId).find(({ config }) => config.hasFilters);
  if (!found) return null;
  const { zone } = found.range;
  const valueAt = (member: string, column: unknown) => {
    if (typeof column !== "number" || column <= zone.left || column > zone.right + 1)
      throw mismatch(`SpreadsheetApp.Filter.${member}`, [column]);
    return book.getters.getFilterValue({ sheetId, col: column - 1, row: zone.top });
  };
  const update = (self: object, member: string, column: number, value: object) => {
    valueAt(member, column);
    book.write((hand) => hand.dispatch("UPDATE_FILTER", { sheetId, col: column - 1, row: zone.top, value }));
    return self;
  };
  return access.wrap("Filter", {
    getRange: () => access.make.range({ sheetId, zone }),
    getColumnFilterCriteria: (column: unknown) => {
      const value = valueAt("getColumnFilterCriteria", column);
      if (!value || (value.filterType === "values" && value.hiddenValues.length === 0)) return null;
      return access.wrap("FilterCriteria", {}, new Criteria(value));
    },
    removeColumnFilterCriteria(column: number) {
      return update(this, "removeColumnFilterCriteria", column, { filterType: "values", hiddenValues: [] });
    },
    setColumnFilterCriteria(column: number, criteria: unknown) {
      const { value } = access.need(criteria, Criteria, "SpreadsheetApp.Filter.setColumnFilterCriteria");
      return update(this, "setColumnFilterCriteria", column, value);
    },
  });
}
