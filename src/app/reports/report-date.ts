import { Day, type World } from "../../cells/types.ts";
import { DATE_CELL as BASE } from "../../reports/base/grid.ts";
import { DATE_CELL as FUNNEL } from "../../reports/funnel/funnel.ts";
import { methodRefs } from "../../reports/method/layout.ts";
import type { PlanCell, TabKey } from "../../reports/plan.ts";
import { DATE_CELL as SEGMENTS } from "../../reports/segments/head.ts";
import { noteWriting } from "../../sheet/fenced.ts";
import { refreshReportDate } from "../../sheet/method.ts";
import type { Team } from "../../sheet/read-team.ts";

/**
 * The date a report is counted by: that of the Settings tab where there is one, else today, written into the report. It
 * is a cell because a custom function is calculated anew only when its arguments change (platform fact A13).
 */
export function reportDate(ours: Team["ours"], nameOf: (tab: TabKey) => string, { today }: World): PlanCell {
  return ours.has("settings") ? { formula: `=${methodRefs(nameOf).asOf}` } : new Day(today);
}

/** Brings the report date up to date wherever live reports take it from. */
export function refreshDates(team: Team): void {
  const { ours, clock, world } = team;
  if (ours.has("settings")) refreshReportDate(ours, team);
  else
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
