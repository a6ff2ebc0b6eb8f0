import { column, readColumns } from "../cells/columns.ts";
import { asOf, withHeader } from "../cells/option.ts";
import { layTable, orBlank, rate } from "../cells/table.ts";
import type { Cell, Input, Output, World } from "../cells/types.ts";
import { functionWords } from "../messages/functions.ts";
import { purchasesOf } from "../metrics/purchases.ts";
import { ladderOf } from "../metrics/repeat.ts";

/**
 * The ladder of purchases: how many clients reached their first, second, third purchase and so on up to ten, which share
 * of those who reached the one before, and the median days between. Shows after which purchase clients are lost. A
 * purchase is a distinct client and day.
 *
 * @param {range} clients Client of each purchase.
 * @param {range} dates Date of each purchase, beside clients.
 * @param {date} [as_of] Report date, today by default; later purchases are counted apart.
 * @param {text} [header] "no header" leaves the heading out.
 * @return Purchase, clients, share of the one before, median days between.
 * @customfunction
 *
 * @example
 * =PURCHASE_LADDER({"Acme"; "Acme"; "Bolt"}; {"2026-01-01"; "2026-01-31"; "2026-01-10"}; DATE(2026;3;31); "no header") → {1, 2, "", ""; 2, 1, 0.5, 30}
 */
export function PURCHASE_LADDER(world: World, clients: Input, dates: Input, as_of?: Input, header?: Input): Output {
  const table = withHeader([as_of, header]);
  const { read } = readColumns(world, { clients: column("keys", clients), dates: column("days", dates) });
  const day = asOf(world, table.options[0]);
  const purchases = purchasesOf(read.clients.ids, read.dates, read.clients.names.length, day);
  const ladder = ladderOf(purchases);
  const { heads, notes } = functionWords(world.language);
  const rows = ladder.map((rung, n): Cell[] => [
    n + 1,
    rung.clients,
    n === 0 ? "" : rate(rung.clients, ladder[n - 1]!.clients),
    orBlank(rung.days),
  ]);
  return layTable(table.header, heads.ladder, rows, [
    [purchases.later, notes.afterReportDate],
    [purchases.undated, notes.noDate],
    [purchases.nameless, notes.noClient],
  ]);
}
