import { column, optional, readColumns } from "../cells/columns.ts";
import { endsOf } from "../cells/ends.ts";
import { choice } from "../cells/option.ts";
import { orBlank } from "../cells/table.ts";
import type { Input, Output, World } from "../cells/types.ts";
import { daysBetween } from "../metrics/durations.ts";
import { statistic } from "../metrics/statistics.ts";

/**
 * Length of the sales cycle: whole calendar days from start to close, of won deals where outcomes are given, else of every
 * row with both dates. Median by default, or mean, or p90 (quantile of type 7, as PERCENTILE.INC). Open and lost deals are
 * left out, rows closed before they began are skipped. Empty when no deal is left.
 *
 * @param {range} start Date on which each deal began.
 * @param {range} closed Date on which it was closed, beside start.
 * @param {range} [outcomes] Stage or outcome of each deal, beside start.
 * @param {text} [stat] "median" (default), "mean" or "p90".
 * @param {range} [stages] The Stages tab: name, aliases, kind.
 * @return Days.
 * @customfunction
 *
 * @example
 * =CYCLE_DAYS({"2026-01-01"; "2026-01-05"; "2026-01-10"}; {"2026-01-11"; "2026-01-25"; "2026-02-09"}) → 20
 * =CYCLE_DAYS({"2026-01-01"; "2026-01-05"}; {"2026-01-11"; "2026-01-25"}; {"Won"; "Lost"}; "mean") → 10
 */
export function CYCLE_DAYS(
  world: World,
  start: Input,
  closed: Input,
  outcomes?: Input,
  stat?: Input,
  stages?: Input,
): Output {
  const { read } = readColumns(world, {
    start: column("days", start),
    closed: column("days", closed),
    outcomes: optional("outcomes", outcomes),
  });
  const which = choice(world, stat, "stat", ["median", "mean", "p90"]);
  const signs = read.outcomes && endsOf(world, read.outcomes, stages, "strict");
  return orBlank(statistic(daysBetween(read.start, read.closed, signs), which));
}
