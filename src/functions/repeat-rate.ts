import { column, readColumns } from "../cells/columns.ts";
import { asOf, isOmitted, oneNumberWithin } from "../cells/option.ts";
import { rate } from "../cells/table.ts";
import type { Input, Output, World } from "../cells/types.ts";
import { purchasesOf } from "../metrics/purchases.ts";
import { repeatOf } from "../metrics/repeat.ts";

/**
 * Second to first purchases: of the clients who bought at least once, the share that bought again (the mark is 67 %). That
 * number is too low by nature while a firm grows, since new clients have had no time. With window_days: of the clients
 * whose first purchase is at least so many days old, the share with a second one within them. A purchase is a distinct
 * client and day. Not for project sales, where a deal happens once.
 *
 * @param {range} clients Client of each purchase.
 * @param {range} dates Date of each purchase, beside clients.
 * @param {number} [window_days] Days within which the second purchase must follow.
 * @param {date} [as_of] Report date, today by default; later purchases are ignored.
 * @return The rate as a fraction, empty when there is no client to count.
 * @customfunction
 *
 * @example
 * =REPEAT_RATE({"Acme"; "Acme"; "Bolt"; "Core"}; {"2026-01-01"; "2026-02-01"; "2026-01-10"; "2026-03-25"}; ""; DATE(2026;3;31)) → 0.3333
 * =REPEAT_RATE({"Acme"; "Acme"; "Bolt"; "Core"}; {"2026-01-01"; "2026-02-01"; "2026-01-10"; "2026-03-25"}; 60; DATE(2026;3;31)) → 0.5
 */
export function REPEAT_RATE(world: World, clients: Input, dates: Input, window_days?: Input, as_of?: Input): Output {
  const { read } = readColumns(world, { clients: column("keys", clients), dates: column("days", dates) });
  const day = asOf(world, as_of);
  const window = isOmitted(window_days)
    ? undefined
    : oneNumberWithin(world, window_days, "window_days", { least: 1, most: 100_000, otherwise: 1 });
  const purchases = purchasesOf(read.clients.ids, read.dates, read.clients.names.length, day);
  const { first, second } = repeatOf(purchases, day, window);
  return rate(second, first);
}
