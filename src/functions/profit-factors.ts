import { column, optional, readColumns } from "../cells/columns.ts";
import { isRange, neededDay, oneNumber, withHeader } from "../cells/option.ts";
import { checkPeriod } from "../cells/period.ts";
import { checkShare } from "../cells/share.ts";
import { layTable, orBlank } from "../cells/table.ts";
import type { Input, Output, World } from "../cells/types.ts";
import { ConveyorError } from "../messages/error.ts";
import { functionWords } from "../messages/functions.ts";
import { factorless, factorsOf } from "../metrics/profit.ts";

/**
 * The four factors of profit in a period: active clients, average order, orders per client, margin. Their product is the
 * profit exactly. An order is a distinct client and day; returns (negative amounts) reduce the amount and are no orders.
 * Rows without a client or a date are counted below.
 *
 * @param {range} clients Client of each purchase.
 * @param {range} dates Date of each purchase, beside clients.
 * @param {range} amounts Amount of each purchase, beside clients.
 * @param {number|range} margin One share for all (a fraction or a percentage), or the profit of each purchase.
 * @param {date} from First day of the period.
 * @param {date} to Last day of the period.
 * @param {text} [header] "no header" leaves the heading out.
 * @return Clients, average order, orders per client, margin.
 * @customfunction
 *
 * @example
 * =PROFIT_FACTORS({"Acme"; "Acme"; "Bolt"}; {"2026-03-01"; "2026-03-09"; "2026-03-05"}; {100; 200; 300}; 0.5; DATE(2026;3;1); DATE(2026;3;31); "no header") → {2, 200, 1.5, 0.5}
 */
export function PROFIT_FACTORS(
  world: World,
  clients: Input,
  dates: Input,
  amounts: Input,
  margin: Input,
  from: Input,
  to: Input,
  header?: Input,
): Output {
  const perRow = isRange(margin) && (margin.length > 1 || margin[0]!.length > 1);
  const { read } = readColumns(world, {
    clients: column("keys", clients),
    dates: column("days", dates),
    amounts: column("numbers", amounts),
    margin: optional("numbers", perRow ? margin : undefined),
  });
  const share = perRow ? undefined : oneNumber(world, margin, "margin");
  if (share === undefined && !perRow) throw new ConveyorError("MISSING", { argument: "margin" });
  checkShare(share ?? 0, "margin", 0);
  const start = neededDay(world, from, "from");
  const end = neededDay(world, to, "to");
  checkPeriod("from", start, "to", end);
  const { ids, names } = read.clients;
  const factors = factorsOf(ids, read.dates, read.amounts, names.length, read.margin ?? share!, { start, end });
  const { nameless, undated } = factorless(ids, read.dates, read.amounts, { start, end });
  const { heads, notes } = functionWords(world.language);
  return layTable(
    withHeader([header]).header,
    heads.factors,
    [factors.map(orBlank)],
    [
      [nameless, notes.noClient],
      [undated, notes.noDate],
    ],
  );
}
