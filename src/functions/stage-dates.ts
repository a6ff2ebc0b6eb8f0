import { column, readColumns } from "../cells/columns.ts";
import { withHeader } from "../cells/option.ts";
import { spill } from "../cells/spill.ts";
import { stageOrder } from "../cells/stages.ts";
import { placesOf } from "../cells/standing.ts";
import { layTable } from "../cells/table.ts";
import { type Cell, Day, type Input, type Output, type World } from "../cells/types.ts";
import { stageDates } from "../metrics/history.ts";

/**
 * The day on which each deal got to each stage, from a log of changes such as the tab Stage history: a row per deal, a
 * column per stage, ready for FUNNEL_DATES. A stage passed between two looks has the day of the look that saw it passed. Deals that
 * were beyond the first stage when the log began are left out: nobody knows since when.
 *
 * @param {range} days Day of each row of the log.
 * @param {range} deals Deal of each row, beside days.
 * @param {range} stages Stage of each row, beside days.
 * @param {range} [stage_order] Names of the stages from first to last, or the Stages tab's columns name, aliases, kind.
 * @param {text} [header] "no header" leaves the heading out.
 * @return A heading of stages, then for each deal the day of each stage, empty where it has not got so far.
 * @customfunction
 *
 * @example
 * =STAGE_DATES({"2026-01-05"; "2026-01-09"; "2026-01-20"}; {"D1"; "D2"; "D1"}; {"New"; "New"; "Won"}; {"New"; "Offer"; "Won"}) → {"New", "Offer", "Won"; DATE(2026;1;5), DATE(2026;1;20), DATE(2026;1;20); DATE(2026;1;9), "", ""}
 */
export function STAGE_DATES(
  world: World,
  days: Input,
  deals: Input,
  stages: Input,
  stage_order?: Input,
  header?: Input,
): Output {
  const table = withHeader([stage_order, header]);
  const { read } = readColumns(world, {
    days: column("days", days),
    deals: column("keys", deals),
    stages: column("keys", stages),
  });
  const order = stageOrder(world, table.options[0], "stage_order");
  const log = { days: read.days, deals: read.deals.ids, count: read.deals.names.length };
  const stageCount = order.names.length;
  const { deals: told, dates } = stageDates(log, placesOf(read.stages, order), stageCount);
  const rows = spill(told.length, (deal) => {
    const row: Cell[] = [];
    for (let at = deal * stageCount; at < (deal + 1) * stageCount; at++)
      row.push(Number.isNaN(dates[at]!) ? "" : new Day(dates[at]!));
    return row;
  });
  return layTable(table.header, order.names, rows);
}
