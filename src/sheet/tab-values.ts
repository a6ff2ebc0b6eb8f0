import { isBlank } from "../cells/text.ts";
import type { Cell } from "../cells/types.ts";
import { toCells } from "./cells.ts";
import type { Clock } from "./clock.ts";
import { gridOf } from "./room.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A whole tab of ours from A1: one call for how large it is, one for its values. */
export function tabValues(sheet: Sheet, clock: Clock): Cell[][] {
  return toCells(sheet.getDataRange().getValues(), clock);
}

/** Rows and columns that hardly a Method tab has. */
const MANY = 200;
const WIDE = 50;

/** A tab that is short as a rule, in one call. */
export function shortTabValues(sheet: Sheet, clock: Clock): Cell[][] {
  const [height, columns] = gridOf(sheet);
  if (height < MANY || columns > WIDE) return tabValues(sheet, clock);
  const cells = toCells(sheet.getRange(1, 1, MANY, columns).getValues(), clock);
  let rows = MANY;
  while (rows > 0 && cells[rows - 1]!.every(isBlank)) rows--;
  return rows === MANY ? tabValues(sheet, clock) : cells.slice(0, rows);
}
