import { column, readColumns } from "../cells/columns.ts";
import { asOf, choice, withHeader } from "../cells/option.ts";
import { layTable, orBlank } from "../cells/table.ts";
import { type Cell, Day, type Input, type Output, type World } from "../cells/types.ts";
import { functionWords } from "../messages/functions.ts";
import { purchasesOf } from "../metrics/purchases.ts";
import { type Rhythm, rhythmOf, rhythmStatus } from "../metrics/rhythm.ts";

/**
 * Each client by his own rhythm of buying: the usual gap is the median of the days between his purchases, the next purchase
 * is expected a gap after the last. Silent days over the gap give the status: up to 1 on time, up to 1.5 due, up to 2.5
 * late, above lost. After one purchase the gap is the median of all clients' first gaps and marked "est."; after two it is
 * the mean of the own gap and that. A purchase is a distinct client and day. Later rows are ignored and counted.
 *
 * @param {range} clients Client of each purchase.
 * @param {range} dates Date of each purchase, beside clients.
 * @param {date} [as_of] Report date, today by default.
 * @param {text} [sort] "ratio" (default, the latest first), "client", "last" or "as given".
 * @param {text} [header] "no header" leaves the heading out.
 * @return Client, orders, usual gap in days, last, expected, silent days, silent / gap, status, note.
 * @customfunction
 *
 * @example
 * =CLIENT_RHYTHM({"Acme"; "Acme"; "Acme"}; {"2026-01-01"; "2026-01-11"; "2026-01-31"}; DATE(2026;2;21); ""; "no header") → {"Acme", 3, 15, DATE(2026;1;31), DATE(2026;2;15), 21, 1.4, "due", ""}
 */
export function CLIENT_RHYTHM(
  world: World,
  clients: Input,
  dates: Input,
  as_of?: Input,
  sort?: Input,
  header?: Input,
): Output {
  const table = withHeader([as_of, sort, header]);
  const [date, by] = table.options;
  const { read } = readColumns(world, { clients: column("keys", clients), dates: column("days", dates) });
  const day = asOf(world, date);
  const which = choice(world, by, "sort", ["ratio", "client", "last", "as_given"]);
  const { ids, names, keys } = read.clients;
  const purchases = purchasesOf(ids, read.dates, names.length, day);
  const { heads, notes, rhythmStatus: statuses, estimated } = functionWords(world.language);
  const ratio = ({ silent, gap }: Rhythm) => (gap === undefined ? Number.NEGATIVE_INFINITY : silent / gap);
  const rows = rhythmOf(purchases, day)
    .sort((a, b) => {
      if (which === "ratio") return ratio(b) - ratio(a) || a.client - b.client;
      if (which === "last") return b.last - a.last || a.client - b.client;
      return which === "client" && keys[a.client]! < keys[b.client]! ? -1 : which === "client" ? 1 : 0;
    })
    .map((one): Cell[] => [
      names[one.client]!,
      one.orders,
      orBlank(one.gap),
      new Day(one.last),
      one.gap === undefined ? "" : new Day(Math.floor(one.last + one.gap)),
      one.silent,
      one.gap === undefined ? "" : ratio(one),
      one.gap === undefined ? "" : statuses[rhythmStatus(ratio(one))],
      one.estimated ? estimated : "",
    ]);
  return layTable(table.header, heads.rhythm, rows, [
    [purchases.later, notes.afterReportDate],
    [purchases.undated, notes.noDate],
    [purchases.nameless, notes.noClient],
  ]);
}
