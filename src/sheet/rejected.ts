import type { Cell } from "../cells/types.ts";
import { columnLetter } from "../model/refs.ts";
import type { PlanCell } from "../reports/plan.ts";
import { toSheet } from "./cells.ts";
import type { Clock } from "./clock.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A cell did not take a value: a rule of validation forbids it, or somebody protected the cell or merged it with another (platform facts B25, B26). */
export class Rejected extends Error {
  override readonly name = "Rejected";

  constructor(
    readonly of: {
      readonly tab: string;
      readonly tabId: number;
      readonly a1: string;
      readonly value: PlanCell;
      /** Google's own words, in the user's language. */
      readonly google: string;
      /** Whether everything stands as before. */
      readonly whole: boolean;
    },
  ) {
    super(of.a1);
  }
}

/** A value for a cell, and what stood there; left out, it stays once it is written. */
export interface Attempt {
  readonly row: number;
  readonly column: number;
  readonly value: PlanCell;
  readonly before?: Cell;
}

/**
 * Which of the cells it was that refused a write of several: Google does not say it in words that can be read (fact G6), so
 * they are tried one by one. What was written of them is put back.
 *
 * @returns what to throw
 */
export function rejection(
  sheet: Sheet,
  attempts: readonly Attempt[],
  error: unknown,
  clock: Clock,
  whole: boolean,
): unknown {
  try {
    const refused = attempts.find(({ row, column, value }) => !takes(sheet, row, column, value, clock));
    for (const { row, column, before } of attempts) if (before !== undefined) takes(sheet, row, column, before, clock);
    if (!refused) return error;
    const { row, column, value } = refused;
    return new Rejected({
      tab: sheet.getName(),
      tabId: sheet.getSheetId(),
      a1: `${columnLetter(column)}${row}`,
      value,
      google: error instanceof Error ? error.message : String(error),
      whole,
    });
  } catch {
    return error;
  }
}

function takes(sheet: Sheet, row: number, column: number, value: PlanCell, clock: Clock): boolean {
  try {
    sheet.getRange(row, column).setValue(toSheet(value, clock));
    SpreadsheetApp.flush();
    return true;
  } catch {
    return false;
  }
}

/** Those of some cells that a rule of validation could refuse. */
export function ruled(sheet: Sheet, attempts: readonly Attempt[]): readonly Attempt[] {
  if (attempts.length === 0) return [];
  const rows = Math.max(...attempts.map(({ row }) => row));
  const columns = Math.max(...attempts.map(({ column }) => column));
  const rules = sheet.getRange(1, 1, rows, columns).getDataValidations();
  return attempts.filter(({ row, column }) => rules[row - 1]![column - 1]?.getAllowInvalid() === false);
}
