import { column, optional, readColumns } from "../cells/columns.ts";
import { endsOf } from "../cells/ends.ts";
import { rate } from "../cells/table.ts";
import type { Input, Output, World } from "../cells/types.ts";
import { countOutcomes } from "../metrics/outcomes.ts";

/**
 * Win rate: won / (won + lost), by number of deals or, with amounts, by money. Open deals are left out. Words for won and
 * lost are known in English, Russian and the CRMs' dialects; a ticked box is won, an empty one lost. Empty when nothing
 * is closed. The definition is that of the CRMs' reports (HubSpot, Salesforce).
 *
 * @param {range} outcomes Stage or outcome of each deal.
 * @param {range} [amounts] Amount of each deal, beside outcomes.
 * @param {range} [stages] The Stages tab: name, aliases, kind, where your words for won and lost are your own.
 * @return The rate as a fraction.
 * @customfunction
 *
 * @example
 * =WIN_RATE({"Won"; "Lost"; "Won"; "Offer"; "успешно"}) → 0.75
 * =WIN_RATE({"Won"; "Lost"}; {300; 100}) → 0.75
 */
export function WIN_RATE(world: World, outcomes: Input, amounts?: Input, stages?: Input): Output {
  const { read } = readColumns(world, {
    outcomes: column("outcomes", outcomes),
    amounts: optional("counts", amounts),
  });
  const { won, lost } = countOutcomes(endsOf(world, read.outcomes, stages, "strict"), read.amounts);
  return rate(won, won + lost);
}
