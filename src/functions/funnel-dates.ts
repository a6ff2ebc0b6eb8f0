import { readDateTable } from "../cells/date-table.ts";
import { asOf, choice, oneNumber, withHeader } from "../cells/option.ts";
import { layTable, orBlank, rate } from "../cells/table.ts";
import type { Cell, Input, Output, World } from "../cells/types.ts";
import { ConveyorError } from "../messages/error.ts";
import { functionWords } from "../messages/functions.ts";
import { countStageDates } from "../metrics/funnel-dates.ts";
import { statistic } from "../metrics/statistics.ts";

/**
 * Sales funnel from a date per stage. "ordered": a stage is reached when its date is not before the latest reached one and
 * within window_days of the first; "strict": it and every earlier column are filled; "any": it is filled. Starts younger
 * than the window have had no time yet: they stand in a column of their own and outside the rates. Days are counted from
 * the stage reached before: median, and 9 of 10 (quantile of type 7). Rows without a first date, dates that go backward
 * and rows after the report date are counted below.
 *
 * @param {range} stage_dates A column of dates per stage, first stage first; a header row names the stages.
 * @param {number} [window_days] Days from the first date within which a stage must be reached.
 * @param {text} [order] "ordered" (default), "strict" or "any".
 * @param {date} [as_of] Report date, today by default.
 * @param {text} [header] "no header" leaves the heading out.
 * @return Stage, deals, step %, total %, too young, median days, 9 of 10 in days.
 * @customfunction
 *
 * @example
 * =FUNNEL_DATES({"Lead", "Won"; "2026-01-01", "2026-01-11"; "2026-01-05", ""; "2026-03-30", ""}; 30; "ordered"; DATE(2026;3;31); "no header") → {"Lead", 2, "", 1, 1, "", ""; "Won", 1, 0.5, 0.5, 0, 10, 10}
 */
export function FUNNEL_DATES(
  world: World,
  stage_dates: Input,
  window_days?: Input,
  order?: Input,
  as_of?: Input,
  header?: Input,
): Output {
  const table = withHeader([window_days, order, as_of, header]);
  const [span, how, date] = table.options;
  const { names, columns } = readDateTable(world, stage_dates, "stage_dates");
  const window = oneNumber(world, span, "window_days");
  if (window !== undefined && window < 0)
    throw new ConveyorError("NEGATIVE", { argument: "window_days", row: 0, got: String(window) });
  const which = choice(world, how, "order", ["ordered", "strict", "any"]);
  const funnel = countStageDates(columns, which, window, asOf(world, date));
  const { heads, notes } = functionWords(world.language);
  const rows = columns.map((_, i): Cell[] => [
    names?.[i] ?? `${heads.stage} ${i + 1}`,
    funnel.reached[i]!,
    i === 0 ? "" : rate(funnel.reached[i]!, funnel.reached[i - 1]!),
    rate(funnel.reached[i]!, funnel.reached[0]!),
    funnel.young[i]!,
    orBlank(statistic(funnel.days[i]!, "median")),
    orBlank(statistic(funnel.days[i]!, "p90")),
  ]);
  return layTable(table.header, heads.funnelDates, rows, [
    [funnel.withoutFirst, notes.noFirstDate],
    [funnel.backward, notes.backward],
    [funnel.later, notes.afterReportDate],
  ]);
}
