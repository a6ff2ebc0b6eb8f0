import { column, readColumns } from "../cells/columns.ts";
import { asOf, oneNumberWithin, withHeader } from "../cells/option.ts";
import { layTable, orBlank } from "../cells/table.ts";
import type { Cell, Input, Output, World } from "../cells/types.ts";
import { functionWords } from "../messages/functions.ts";
import { lastFullMonth, monthName } from "../metrics/calendar.ts";
import { forecastOf } from "../metrics/forecast.ts";
import { monthSums } from "../metrics/months.ts";

/**
 * Forecast of sales by month with the method that would have erred least over the last six months: the same month a year
 * ago with a damped trend, the mean of the last three months, or the last month. Low and high are a range of 80 % made from
 * the errors of that test, wider for later months; the error is the mean absolute one over the mean of what came. Under
 * nine complete months it is the mean of the last three, without a test. The month that is not over is left out.
 *
 * @param {range} dates Date of each purchase.
 * @param {range} amounts Amount of each purchase, beside dates.
 * @param {number} months Number of months ahead, 1 to 36.
 * @param {date} [as_of] Report date, today by default.
 * @param {text} [header] "no header" leaves the heading out.
 * @return Month, forecast, low, high, method, error as a fraction.
 * @customfunction
 *
 * @example
 * =SALES_FORECAST({"2026-01-15"; "2026-02-15"; "2026-03-15"}; {100; 200; 300}; 2; DATE(2026;3;31); "no header") → {"2026-04", 200, "", "", "mean of last 3", "no backtest"; "2026-05", 200, "", "", "mean of last 3", "no backtest"}
 */
export function SALES_FORECAST(
  world: World,
  dates: Input,
  amounts: Input,
  months: Input,
  as_of?: Input,
  header?: Input,
): Output {
  const table = withHeader([as_of, header]);
  const { read } = readColumns(world, { dates: column("days", dates), amounts: column("numbers", amounts) });
  const ahead = Math.floor(oneNumberWithin(world, months, "months", { least: 1, most: 36, otherwise: 3 }));
  const day = asOf(world, table.options[0]);
  const sums = monthSums(read.dates, read.amounts, day);
  const forecast = forecastOf(sums.sums, ahead);
  const { heads, notes, methods, noBacktest } = functionWords(world.language);
  const next = lastFullMonth(day) + 1;
  const rows = (forecast?.values ?? []).map((value, i): Cell[] => {
    const { method, reach, error } = forecast!;
    return [
      monthName(next + i),
      value,
      reach === undefined ? "" : Math.max(0, value - reach[i]!),
      reach === undefined ? "" : value + reach[i]!,
      methods[method],
      reach === undefined ? noBacktest : orBlank(error),
    ];
  });
  return layTable(table.header, heads.forecast, rows, [
    [forecast === undefined ? 1 : 0, () => notes.fewMonths(0, 1)],
    [sums.later, notes.afterReportDate],
    [sums.undated, notes.noDate],
  ]);
}
