import { column, readColumns } from "../cells/columns.ts";
import { asOf, choice, withHeader } from "../cells/option.ts";
import { layTable, orBlank } from "../cells/table.ts";
import type { Cell, Input, Output, World } from "../cells/types.ts";
import { functionWords } from "../messages/functions.ts";
import { calendarOf } from "../metrics/calendar.ts";
import { cohortsOf } from "../metrics/cohorts.ts";
import { purchasesOf } from "../metrics/purchases.ts";

/**
 * Cohorts: a row per month of the first purchase with its number of clients, then the share of them that bought 1, 2, 3
 * months later: "on" in that very month, "on_or_after" in it or later. Months that are not over are empty and stay out of
 * the last row, the average weighted by clients. A purchase is a distinct client and day.
 *
 * @param {range} clients Client of each purchase.
 * @param {range} dates Date of each purchase, beside clients.
 * @param {text} [unit] "month" (default), "week" (from Monday), "quarter" or "year".
 * @param {text} [mode] "on" (default) or "on_or_after".
 * @param {date} [as_of] Report date, today by default; later purchases are counted apart.
 * @param {text} [header] "no header" leaves the heading out.
 * @return Period of the first purchase, clients, then the shares 1, 2, 3 … periods later as fractions.
 * @customfunction
 *
 * @example
 * =COHORTS({"Acme"; "Bolt"; "Acme"; "Core"}; {"2026-01-05"; "2026-01-20"; "2026-02-10"; "2026-02-11"}; "month"; "on"; DATE(2026;3;31)) → {"First purchase", "Clients", 1, 2; "2026-01", 2, 0.5, 0; "2026-02", 1, 0, ""; "Weighted average", 3, 0.3333, 0}
 */
export function COHORTS(
  world: World,
  clients: Input,
  dates: Input,
  unit?: Input,
  mode?: Input,
  as_of?: Input,
  header?: Input,
): Output {
  const table = withHeader([unit, mode, as_of, header]);
  const [by, how, date] = table.options;
  const { read } = readColumns(world, { clients: column("keys", clients), dates: column("days", dates) });
  const calendar = calendarOf(choice(world, by, "unit", ["month", "week", "quarter", "year"]));
  const which = choice(world, how, "mode", ["on", "on_or_after"]);
  const day = asOf(world, date);
  const purchases = purchasesOf(read.clients.ids, read.dates, read.clients.names.length, day);
  const { first, sizes, shares, average } = cohortsOf(purchases, calendar, day, which);
  const { heads, notes } = functionWords(world.language);
  const rows = sizes.map((size, i): Cell[] => [calendar.name(first + i), size, ...shares[i]!.map(orBlank)]);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  if (sizes.length > 0) rows.push([heads.cohorts.average, total, ...average.map(orBlank)]);
  const heading = [heads.cohorts.cohort, heads.cohorts.size, ...average.map((_, j) => j + 1)];
  return layTable(table.header, heading, rows, [
    [purchases.later, notes.afterReportDate],
    [purchases.undated, notes.noDate],
    [purchases.nameless, notes.noClient],
  ]);
}
