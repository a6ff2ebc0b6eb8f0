import { column, readColumns } from "../cells/columns.ts";
import { asOf, choice } from "../cells/option.ts";
import { orBlank } from "../cells/table.ts";
import type { Input, Output, World } from "../cells/types.ts";
import { responseHours } from "../metrics/durations.ts";
import { statistic } from "../metrics/statistics.ts";

/**
 * Hours from an enquiry to the first contact: median by default, or mean, or p90 (quantile of type 7), and beside it how
 * many enquiries nobody has contacted. A contact dated before the enquiry counts as 0 hours.
 *
 * @param {range} created Date and time of each enquiry.
 * @param {range} first_contact Date and time of the first contact, blank when there was none, beside created.
 * @param {text} [stat] "median" (default), "mean" or "p90".
 * @param {date} [as_of] Report date, today by default; what happened later has not happened.
 * @return Hours, and the number of enquiries without contact.
 * @customfunction
 *
 * @example
 * =RESPONSE_HOURS({"2026-03-30 10:00"; "2026-03-30 12:00"; "2026-03-31 09:00"}; {"2026-03-30 11:30"; "2026-03-30 16:30"; ""}; "mean"; DATE(2026;3;31)) → {3, 1}
 */
export function RESPONSE_HOURS(
  world: World,
  created: Input,
  first_contact: Input,
  stat?: Input,
  as_of?: Input,
): Output {
  const { read } = readColumns(world, {
    created: column("moments", created),
    first_contact: column("moments", first_contact),
  });
  const which = choice(world, stat, "stat", ["median", "mean", "p90"]);
  const { hours, unanswered } = responseHours(read.created, read.first_contact, asOf(world, as_of));
  return [[orBlank(statistic(hours, which)), unanswered]];
}
