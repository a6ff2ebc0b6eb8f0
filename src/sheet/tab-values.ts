import type { Cell } from "../cells/types.ts";
import { toCells } from "./cells.ts";
import type { Clock } from "./clock.ts";

/** A whole tab of ours from A1, in one call. */
export function tabValues(sheet: GoogleAppsScript.Spreadsheet.Sheet, clock: Clock): Cell[][] {
  return toCells(sheet.getDataRange().getValues(), clock);
}
