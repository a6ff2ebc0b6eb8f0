import type { World } from "../cells/types.ts";
import { languageOf } from "../messages/language.ts";
import { type Clock, sheetClock } from "./clock.ts";

/** The spreadsheet's world and its clock, asked for once per run. */
export function sheetWorld(): { world: World; clock: Clock } {
  const spreadsheet = SpreadsheetApp.getActive();
  const clock = sheetClock(spreadsheet.getSpreadsheetTimeZone());
  const locale = spreadsheet.getSpreadsheetLocale();
  return { clock, world: { today: Math.floor(clock.serial(new Date())), language: languageOf(locale), locale } };
}

/** What tells this spreadsheet from all others. */
export function fileId(): string {
  return SpreadsheetApp.getActive().getId();
}
