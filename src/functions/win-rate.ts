import { column, optional, readColumns } from "../cells/columns.ts";
import { outcomesOf } from "../cells/outcome.ts";
import { rate } from "../cells/table.ts";
import type { Input, Output, World } from "../cells/types.ts";
import { countOutcomes } from "../metrics/outcomes.ts";

/**
 * Win rate: won / (won + lost), by number of deals or, with amounts, by money. Open deals are left out. Words for won and
 * lost are known in English, Russian and the CRMs' dialects; a ticked box is won, an empty one lost. Empty when nothing
 * is closed.
 *
 * @param {range} outcomes Stage or outcome of each deal.
 * @param {range} [amounts] Amount of each deal, beside outcomes.
 * @return The rate as a fraction.
 * @customfunction
 *
 * @example
 * =WIN_RATE({"Won"; "Lost"; "Won"; "Offer"; "успешно"}) → 0.75
 * =WIN_RATE({"Won"; "Lost"}; {300; 100}) → 0.75
 */
export function WIN_RATE(world: World, outcomes: Input, amounts?: Input): Output {
  const { read } = readColumns(world, {
    outcomes: column("cells", outcomes),
    amounts: optional("numbers", amounts),
  });
  const { won, lost } = countOutcomes(outcomesOf(read.outcomes), read.amounts);
  return rate(won, won + lost);
}
