import { at } from "../reports/refs.ts";
import type { Beside } from "./beside.ts";
import { toCells } from "./cells.ts";
import type { Clock } from "./clock.ts";
import { setAside } from "./our-tabs.ts";
import { putDown } from "./put-down.ts";
import { makeRoom } from "./room.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** How a report is kept into which somebody put rows or columns. */
export interface Aside {
  readonly name: string;
  /** Told the name that it got when that was so. */
  readonly said: (name: string) => void;
}

/**
 * Keeps a report aside into which somebody put rows or columns while it was written.
 *
 * @param ours formulas as they were read or written; references may have moved since
 * @param found what people had in it
 * @param isWritten whether some of it may have been written over, since it was pushed under what was written
 */
export function keepAside(
  sheet: Sheet,
  { name, said }: Aside,
  ours: readonly string[],
  found: readonly Beside[],
  clock: Clock,
  isWritten = true,
): void {
  clearFormulas(
    sheet,
    ours,
    found.flatMap(({ cell }) => (typeof cell === "object" && "formula" in cell ? [cell.formula] : [])),
  );
  if (isWritten) restore(sheet, found, clock);
  said(setAside(sheet, name));
}

/** Puts what people had in a tab below all that stands there now, as far as it is gone. */
function restore(sheet: Sheet, found: readonly Beside[], clock: Clock): void {
  const range = sheet.getDataRange();
  const values = toCells(range.getValues(), clock);
  const there = new Set([...values, ...range.getFormulas()].flat().map((cell) => JSON.stringify(cell)));
  const isThere = ({ cell }: Beside) =>
    there.has(JSON.stringify(typeof cell === "object" && "formula" in cell ? cell.formula : cell));
  const gone = found.filter((one) => !isThere(one));
  const below = values.length + 2;
  const copies = gone.map((one) => ({ ...one, row: below + one.row - gone[0]!.row }));
  if (gone.length > 0) makeRoom(sheet, { rows: copies[copies.length - 1]!.row, columns: values[0]!.length }, false, 0);
  putDown(sheet, copies, clock);
}

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
