type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Does something while the filter of a tab hides no row: nobody knows whether rows that it hides are sorted (platform fact B45),
 * and what it hides it looks for anew only when it is told again.
 */
export function unfiltered<T>(sheet: Sheet, act: () => T): T {
  const filter = sheet.getFilter();
  if (filter === null) return act();
  const range = filter.getRange();
  const taken: (readonly [column: number, criteria: GoogleAppsScript.Spreadsheet.FilterCriteria])[] = [];
  try {
    for (let column = range.getColumn(); column <= range.getLastColumn(); column++) {
      const criteria = filter.getColumnFilterCriteria(column);
      if (!criteria) continue;
      filter.removeColumnFilterCriteria(column);
      taken.push([column, criteria]);
    }
  } catch {
    // It is protected: rows that it hides may stay where they are.
  }
  try {
    return act();
  } finally {
    for (const [column, criteria] of taken) filter.setColumnFilterCriteria(column, criteria);
  }
}
