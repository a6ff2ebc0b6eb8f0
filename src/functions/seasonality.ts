import { column, readColumns } from "../cells/columns.ts";
import { asOf, withHeader } from "../cells/option.ts";
import { layTable, orBlank } from "../cells/table.ts";
import type { Cell, Input, Output, World } from "../cells/types.ts";
import { functionWords } from "../messages/functions.ts";
import { monthSums } from "../metrics/months.ts";
import { seasonalityOf } from "../metrics/seasonality.ts";

/**
 * Seasonality: the index of each calendar month, 1 being an average month. Complete months only: each over the centred
 * average of 12 months, the mean over the years, normalised to a mean of 1 (ratio to moving average). Under 24 months each
 * month over the mean of all, marked weak; under 12 months empty.
 *
 * @param {range} dates Date of each purchase.
 * @param {range} amounts Amount of each purchase, beside dates.
 * @param {date} [as_of] Report date, today by default; the month that is not over is left out.
 * @param {text} [header] "no header" leaves the heading out.
 * @return Month 1 to 12, index, note.
 * @customfunction
 *
 * @example
 * =SEASONALITY({"2026-01-15"; "2026-02-15"}; {100; 200}; DATE(2026;3;31)) → {"Month", "Index", "Note"; 1, "", ""; 2, "", ""; 3, "", ""; 4, "", ""; 5, "", ""; 6, "", ""; 7, "", ""; 8, "", ""; 9, "", ""; 10, "", ""; 11, "", ""; 12, "", ""; "complete months: 3 (needed: 12)", "", ""}
 */
export function SEASONALITY(world: World, dates: Input, amounts: Input, as_of?: Input, header?: Input): Output {
  const table = withHeader([as_of, header]);
  const { read } = readColumns(world, { dates: column("days", dates), amounts: column("numbers", amounts) });
  const months = monthSums(read.dates, read.amounts, asOf(world, table.options[0]));
  const { indices, weak } = seasonalityOf(months);
  const { heads, notes, weak: weakWord } = functionWords(world.language);
  const rows = indices.map((index, i): Cell[] => [i + 1, orBlank(index), weak && index !== undefined ? weakWord : ""]);
  const n = months.sums.length;
  const few = n < 12 ? [[1, () => notes.fewMonths(n, 12)] as const] : [];
  return layTable(table.header, heads.seasonality, rows, [
    ...few,
    [months.later, notes.afterReportDate],
    [months.undated, notes.noDate],
  ]);
}
