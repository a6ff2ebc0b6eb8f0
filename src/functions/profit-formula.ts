import { mapNumbers } from "../cells/block.ts";
import { checkShare } from "../cells/share.ts";
import type { Input, Output, World } from "../cells/types.ts";
import { functionWords } from "../messages/functions.ts";

/**
 * The formula of profit: active clients × average order × orders per client × margin.
 *
 * @param {number|range} clients Active clients of the period.
 * @param {number|range} average_order Average amount of an order.
 * @param {number|range} orders_per_client Orders per client in the period.
 * @param {number|range} margin Profit as a share of the amount, a fraction or a percentage.
 * @return Profit, in the shape of the arguments; empty where something is blank.
 * @customfunction
 *
 * @example
 * =PROFIT_FORMULA(100; 500; 2; 0.25) → 25000
 * =PROFIT_FORMULA({100; 80}; 500; 2; "25 %") → {25000; 20000}
 */
export function PROFIT_FORMULA(
  world: World,
  clients: Input,
  average_order: Input,
  orders_per_client: Input,
  margin: Input,
): Output {
  return mapNumbers(
    world,
    { clients, average_order, orders_per_client, margin },
    functionWords(world.language).heads.profit,
    (values, row) => {
      const margin = values[3]!;
      checkShare(margin, "margin", row);
      return values[0]! * values[1]! * values[2]! * margin;
    },
    ["margin"],
  );
}
