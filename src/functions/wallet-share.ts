import { column, layRows, readColumns } from "../cells/columns.ts";
import { spill } from "../cells/spill.ts";
import type { Input, Output, World } from "../cells/types.ts";
import { functionWords } from "../messages/functions.ts";

/**
 * Share of wallet: which part of the client's budget he spends with us, and the gap that is left (budget − our sales). Blank
 * sales are none. Empty where the budget is blank or 0; where we sell more than the budget says, it is understated. Share
 * of wallet as in Keiningham et al. 2011, in money.
 *
 * @param {range} our_sales Our sales to each client.
 * @param {range} client_budget Budget of each client for what we sell, in the same period, beside our_sales.
 * @return Our share as a fraction, and the gap in money, side by side.
 * @customfunction
 *
 * @example
 * =WALLET_SHARE({250; 100; 130}; {1000; ""; 100}) → {0.25, 750; "", ""; "budget understated", ""}
 */
export function WALLET_SHARE(world: World, our_sales: Input, client_budget: Input): Output {
  const columns = readColumns(
    world,
    { our_sales: column("numbers", our_sales), client_budget: column("counts", client_budget) },
    { spread: true },
  );
  const { read } = columns;
  const { heads, budgetUnderstated } = functionWords(world.language);
  const rows = spill(columns.length, (row) => {
    const budget = read.client_budget[row]!;
    const sales = read.our_sales[row]! || 0;
    if (!(budget > 0)) return ["", ""];
    return sales > budget ? [budgetUnderstated, ""] : [sales / budget, budget - sales];
  });
  return layRows(columns, rows, heads.wallet);
}
