import { column, readColumns } from "../cells/columns.ts";
import { asOf, choice } from "../cells/option.ts";
import { orBlank } from "../cells/table.ts";
import type { Input, Output, World } from "../cells/types.ts";
import { stageDays } from "../metrics/durations.ts";
import { statistic } from "../metrics/statistics.ts";

/**
 * Days that deals spend in a stage: median by default, or mean, or p90 (quantile of type 7). Deals that are still in it are
 * left out; "with_open" counts them with the days so far, which is a lower bound (also "mean with_open", "p90 with_open").
 *
 * @param {range} entered Date on which each deal entered the stage.
 * @param {range} left Date on which it left, blank while it is there, beside entered.
 * @param {text} [stat] "median" (default), "mean", "p90", "with_open", "mean with_open" or "p90 with_open".
 * @param {date} [as_of] Report date, today by default; what happened later has not happened.
 * @return Days, empty when no deal is left to count.
 * @customfunction
 *
 * @example
 * =STAGE_DAYS({"2026-03-01"; "2026-03-05"; "2026-03-10"}; {"2026-03-04"; "2026-03-10"; ""}; "mean"; DATE(2026;3;31)) → 4
 * =STAGE_DAYS({"2026-03-01"; "2026-03-05"; "2026-03-10"}; {"2026-03-04"; "2026-03-10"; ""}; "with_open"; DATE(2026;3;31)) → 5
 */
export function STAGE_DAYS(world: World, entered: Input, left: Input, stat?: Input, as_of?: Input): Output {
  const { read } = readColumns(world, { entered: column("days", entered), left: column("days", left) });
  const which = choice(world, stat, "stat", ["median", "mean", "p90", "with_open", "mean_with_open", "p90_with_open"]);
  const open = which.endsWith("with_open");
  const kind = which === "mean" || which === "mean_with_open" ? "mean" : which.startsWith("p90") ? "p90" : "median";
  return orBlank(statistic(stageDays(read.entered, read.left, asOf(world, as_of), open), kind));
}
