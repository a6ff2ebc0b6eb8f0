import { at } from "../reports/refs.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Takes our formulas out of a tab that is kept aside because somebody put rows or columns in while it was written: half of them
 * stand over others. What people wrote stays.
 *
 * @param ours formulas as they were read or written; references may have moved since
 * @param theirs those of people
 */
export function clearFormulas(sheet: Sheet, ours: readonly string[], theirs: readonly string[]): void {
  const known = new Set(ours.map(shapeOf));
  for (const formula of theirs) known.delete(shapeOf(formula));
  const formulas = sheet.getDataRange().getFormulas();
  const found = formulas.flatMap((line, i) =>
    line.flatMap((formula, j) => (formula !== "" && known.has(shapeOf(formula)) ? [at(i + 1, j + 1)] : [])),
  );
  if (found.length > 0) sheet.getRangeList(found).clearContent();
}

/** A formula without its references, separators and quotes of tab names: Google may give it back with others. */
const shapeOf = (formula: string) => formula.replace(/\$?\b[A-Z]{1,3}\$?\d*\b(?!\()/g, "#").replace(/[\s;,.'\\]/g, "");
