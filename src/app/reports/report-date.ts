import { Day } from "../../cells/types.ts";
import { DATE_CELL as BASE } from "../../reports/base/grid.ts";
import { DATE_CELL as FUNNEL } from "../../reports/funnel/funnel.ts";
import { valueRef } from "../../reports/method/layout.ts";
import type { PlanCell, TabKey } from "../../reports/plan.ts";
import { DATE_CELL as SEGMENTS } from "../../reports/segments/head.ts";
import { noteWriting } from "../../sheet/fenced.ts";
import { dateWriting } from "../../sheet/method.ts";
import type { Team } from "../../sheet/read-team.ts";

/**
 * The date a report is counted by: that of the Settings tab where there is one, else today, written into the report. It
 * is a cell because a custom function is calculated anew only when its arguments change (platform fact A13).
 */
export function reportDate({ ours, world, places }: Team, nameOf: (tab: TabKey) => string): PlanCell {
  const cell = ours.has("settings") ? valueRef("settings", "as_of", nameOf, places) : "";
  return cell === "" ? new Day(world.today) : { formula: `=${cell}` };
}

/** Brings the report date up to date wherever live reports take it from. */
export function refreshDates(team: Team): void {
  const { ours, clock, world } = team;
  const { cell: inSettings, write } = dateWriting(ours, team);
  write?.();
  if (inSettings) return;
  for (const [tab, cell] of [
    ["segments", SEGMENTS],
    ["funnel", FUNNEL],
    ["base", BASE],
  ] as const) {
    const sheet = ours.get(tab);
    if (!sheet) continue;
    const range = sheet.getRange(cell.replace(/\$/g, ""));
    noteWriting(sheet, 1, 1, range.getRow(), range.getColumn());
    range.setValue(clock.date(world.today));
  }
}
