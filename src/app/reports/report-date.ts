import { isErrorValue } from "../../cells/text.ts";
import { Day } from "../../cells/types.ts";
import { DATE_CELL as BASE } from "../../reports/base/grid.ts";
import { DATE_CELL as FUNNEL } from "../../reports/funnel/funnel.ts";
import { valueRef } from "../../reports/method/layout.ts";
import type { PlanCell, TabKey } from "../../reports/plan.ts";
import { DATE_CELL as SEGMENTS } from "../../reports/segments/head.ts";
import { toCell } from "../../sheet/cells.ts";
import { noteWriting } from "../../sheet/fenced.ts";
import { dateWriting } from "../../sheet/method.ts";
import { frozenOn, isPlain } from "../../sheet/our-tabs.ts";
import type { Team } from "../../sheet/read-team.ts";

/**
 * The date a report is counted by: that of the Settings tab where there is one, else today, written into the report. It
 * is a cell because a custom function is calculated anew only when its arguments change (platform fact A13).
 */
export function reportDate({ ours, world, places }: Team, nameOf: (tab: TabKey) => string): PlanCell {
  const isWritten = ours.has("settings") && places("settings").row("refreshed") !== undefined;
  const cell = isWritten ? valueRef("settings", "as_of", nameOf, places) : "";
  return cell === "" ? new Day(world.today) : { formula: `=${cell}` };
}

/**
 * Brings the report date up to date wherever live reports take it from: the Settings tab and, where there is none or was none
 * when a report was built, the report itself, unless somebody has put rows or columns before its cell.
 */
export function refreshDates(team: Team, { cell: inSettings, write } = dateWriting(team.ours, team)): void {
  const { ours, clock, world } = team;
  if (inSettings && !write) return;
  write?.();
  for (const [tab, cell] of [
    ["segments", SEGMENTS],
    ["funnel", FUNNEL],
    ["base", BASE],
  ] as const) {
    const sheet = ours.get(tab);
    if (!sheet || (frozenOn(sheet) !== "" && !isPlain(sheet))) continue;
    const range = sheet.getRange(cell.replace(/\$/g, ""));
    if (inSettings && range.getFormula() !== "") continue;
    const said = toCell(range.getValue(), clock);
    if (said instanceof Day ? said.serial === world.today : !isErrorValue(said)) continue;
    noteWriting(sheet, 1, 1, range.getRow(), range.getColumn());
    range.setValue(clock.date(world.today));
  }
}
