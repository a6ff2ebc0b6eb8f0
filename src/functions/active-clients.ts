import { column, readColumns } from "../cells/columns.ts";
import { asOf, oneNumberWithin } from "../cells/option.ts";
import type { Input, Output, World } from "../cells/types.ts";
import { countActive } from "../metrics/active.ts";

/**
 * Active clients: how many different clients bought within the last days, 30 by default, the report date included. Nobody
 * is 0.
 *
 * @param {range} clients Client of each purchase.
 * @param {range} dates Date of each purchase, beside clients.
 * @param {number} [days] Length of the window in days, 30 by default.
 * @param {date} [as_of] Report date, today by default; later purchases are ignored.
 * @return Number of clients.
 * @customfunction
 *
 * @example
 * =ACTIVE_CLIENTS({"Acme"; "ACME "; "Bolt"; "Core"}; {"2026-03-05"; "2026-03-30"; "2026-03-31"; "2026-03-01"}; 30; DATE(2026;3;31)) → 2
 */
export function ACTIVE_CLIENTS(world: World, clients: Input, dates: Input, days?: Input, as_of?: Input): Output {
  const { read } = readColumns(world, { clients: column("keys", clients), dates: column("days", dates) });
  const window = oneNumberWithin(world, days, "days", { least: 1, most: 100_000, otherwise: 30 });
  return countActive(read.clients.ids, read.dates, read.clients.names.length, asOf(world, as_of), window);
}
