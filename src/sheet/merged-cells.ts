type Range = GoogleAppsScript.Spreadsheet.Range;

/**
 * Parts cells that somebody merged: what is written or spilled into a covered cell is shown nowhere, and rows with merged
 * cells can not be sorted.
 *
 * @param isOurs of the first of them, counted from 1: others stay merged
 */
export function partMerged(
  merged: readonly Range[],
  isOurs: (row: number, column: number) => boolean = () => true,
): void {
  for (const one of merged) if (isOurs(one.getRow(), one.getColumn())) one.breakApart();
}
