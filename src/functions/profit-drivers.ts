import { readNumbers } from "../cells/number-column.ts";
import { isRange, withHeader } from "../cells/option.ts";
import { checkShare } from "../cells/share.ts";
import { layTable } from "../cells/table.ts";
import { isBlank } from "../cells/text.ts";
import type { Cell, Input, Output, World } from "../cells/types.ts";
import { ConveyorError } from "../messages/error.ts";
import { functionWords } from "../messages/functions.ts";
import { driversOf, type Factors } from "../metrics/profit.ts";

/**
 * Which lever moved the profit: how much of the change between two periods each of the four factors made, in money. It is
 * the Shapley value, the mean of the factor's effect over the 24 orders in which the factors can change one after another;
 * the four add up exactly to the change in profit. Zeros and negative numbers work.
 *
 * @param {range} base Clients, average order, orders per client, margin of the earlier period (as PROFIT_FACTORS gives them).
 * @param {range} current The same four of the later period.
 * @param {text} [header] "no header" leaves the heading out.
 * @return The effect of clients, average order, orders per client and margin, in money.
 * @customfunction
 *
 * @example
 * =PROFIT_DRIVERS({100, 10, 2, 0.5}; {110, 10, 2, 0.5}; "no header") → {100, 0, 0, 0}
 */
export function PROFIT_DRIVERS(world: World, base: Input, current: Input, header?: Input): Output {
  const effects = driversOf(four(world, base, "base"), four(world, current, "current"));
  return layTable(withHeader([header]).header, functionWords(world.language).heads.factors, [effects]);
}

/**
 * Four numbers in a row or a column; a row of headings above them is passed over, as are the notes that PROFIT_FACTORS puts
 * below them. Throws NOT_FOUR, NOT_A_SHARE.
 */
function four(world: World, input: Input, argument: string): Factors {
  const given = isRange(input) ? input : [[input ?? ""]];
  const wide = given[0]!.length === 4;
  const rows = wide ? given.filter((row, i) => i === 0 || !isNote(row)) : given;
  const cells = (wide && rows.length === 2 ? rows.slice(1) : rows).flat().filter((cell) => !isBlank(cell));
  if (cells.length !== 4) throw new ConveyorError("NOT_FOUR", { argument, count: cells.length });
  const factors = Array.from(readNumbers(world, cells, argument)) as unknown as Factors;
  checkShare(factors[3], argument, 0);
  return factors;
}

const isNote = (row: readonly Cell[]) => typeof row[0] === "string" && row.slice(1).every(isBlank);
