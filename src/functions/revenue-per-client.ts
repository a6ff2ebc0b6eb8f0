import { column, optional, readColumns } from "../cells/columns.ts";
import { isOmitted, oneDay } from "../cells/option.ts";
import { checkPeriod } from "../cells/period.ts";
import { rate } from "../cells/table.ts";
import type { Input, Output, World } from "../cells/types.ts";
import { ConveyorError } from "../messages/error.ts";
import { revenueOf } from "../metrics/revenue.ts";

/**
 * Revenue per client (average output per client): the sum of amounts over the number of different clients, of all rows or
 * of a period.
 *
 * @param {range} clients Client of each purchase.
 * @param {range} amounts Amount of each purchase, beside clients.
 * @param {range} [dates] Date of each purchase, beside clients; needed for a period.
 * @param {date} [from] First day of the period.
 * @param {date} [to] Last day of the period.
 * @return Money per client, empty when there is no client.
 * @customfunction
 *
 * @example
 * =REVENUE_PER_CLIENT({"Acme"; "Bolt"; "acme"}; {100; 200; 300}) → 300
 * =REVENUE_PER_CLIENT({"Acme"; "Bolt"; "acme"}; {100; 200; 300}; {"2026-01-05"; "2026-01-06"; "2026-02-01"}; DATE(2026;1;1); DATE(2026;1;31)) → 150
 */
export function REVENUE_PER_CLIENT(
  world: World,
  clients: Input,
  amounts: Input,
  dates?: Input,
  from?: Input,
  to?: Input,
): Output {
  const { read } = readColumns(world, {
    clients: column("keys", clients),
    amounts: column("numbers", amounts),
    dates: optional("days", dates),
  });
  const start = oneDay(world, from, "from") ?? Number.NEGATIVE_INFINITY;
  const end = oneDay(world, to, "to") ?? Number.POSITIVE_INFINITY;
  if (read.dates === undefined && !(isOmitted(from) && isOmitted(to)))
    throw new ConveyorError("MISSING", { argument: "dates" });
  checkPeriod("from", start, "to", end);
  const { ids, names } = read.clients;
  const { revenue, clients: n } = revenueOf(ids, read.amounts, names.length, read.dates, { start, end });
  return rate(revenue, n);
}
