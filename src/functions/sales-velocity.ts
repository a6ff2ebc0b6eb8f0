import { mapNumbers } from "../cells/block.ts";
import { checkShare } from "../cells/share.ts";
import type { Input, Output, World } from "../cells/types.ts";
import { functionWords } from "../messages/functions.ts";

/**
 * Sales velocity: the money a day that the pipeline brings, open deals × win rate × average deal / cycle in days. Empty
 * where the cycle is 0 or something is blank. The CRMs' reports (HubSpot, Salesforce) call it pipeline or deal velocity.
 *
 * @param {number|range} open_deals Number of open deals.
 * @param {number|range} win_rate Share of deals that are won, a fraction or a percentage.
 * @param {number|range} average_deal Average amount of a won deal.
 * @param {number|range} cycle_days Days from start to close.
 * @return Money a day, in the shape of the arguments.
 * @customfunction
 *
 * @example
 * =SALES_VELOCITY(40; 0.25; 3000; 60) → 500
 * =SALES_VELOCITY(40; 0.25; 3000; 0) → ""
 */
export function SALES_VELOCITY(
  world: World,
  open_deals: Input,
  win_rate: Input,
  average_deal: Input,
  cycle_days: Input,
): Output {
  return mapNumbers(
    world,
    { open_deals, win_rate, average_deal, cycle_days },
    functionWords(world.language).heads.velocity,
    (values, row) => {
      const rate = values[1]!;
      const days = values[3]!;
      checkShare(rate, "win_rate", row);
      return days > 0 ? (values[0]! * rate * values[2]!) / days : Number.NaN;
    },
    ["cycle_days"],
  );
}
