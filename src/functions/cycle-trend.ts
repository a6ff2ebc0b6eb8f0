import { column, optional, readColumns } from "../cells/columns.ts";
import { parseDates } from "../cells/dates.ts";
import { endsOf } from "../cells/ends.ts";
import { oneNumberWithin, withHeader } from "../cells/option.ts";
import { layTable, orBlank } from "../cells/table.ts";
import type { Cell, Input, Output, World } from "../cells/types.ts";
import { functionWords } from "../messages/functions.ts";
import { reportTexts } from "../messages/reports.ts";
import { calendarOf } from "../metrics/calendar.ts";
import { statistic } from "../metrics/statistics.ts";

/**
 * Is the sales cycle getting shorter? Days from start to close of the won deals, by the quarter in which they were closed:
 * how many, the median and the day within which nine of ten were closed (quantile of type 7), and all together in the last
 * row. Quarters with fewer than min_n sales show n=4 instead. Rows closed before they began are
 * skipped; cells that hold no date are counted in a last row.
 *
 * @param {range} start Date on which each deal began.
 * @param {range} closed Date on which it was closed, beside start.
 * @param {range} [outcomes] Stage or outcome of each deal, beside start; only won deals count then.
 * @param {range} [stages] The Stages tab: name, aliases, kind.
 * @param {number} [min_n] Fewest sales for which days are shown, 5 by default.
 * @param {text} [header] "no header" leaves the heading out.
 * @return Quarter, sales, median, nine of ten.
 * @customfunction
 *
 * @example
 * =CYCLE_TREND({"2026-01-01"; "2026-01-11"; "2026-04-01"}; {"2026-01-11"; "2026-03-02"; "2026-04-05"}; ""; ""; 2) → {"Quarter", "Sales", "Median", "9 of 10"; "2026 Q1", 2, 30, 46; "2026 Q2", 1, "n=1", ""; "Total", 3, 10, 42}
 */
export function CYCLE_TREND(
  world: World,
  start: Input,
  closed: Input,
  outcomes?: Input,
  stages?: Input,
  min_n?: Input,
  header?: Input,
): Output {
  const table = withHeader([outcomes, stages, min_n, header]);
  const [ended, order, least] = table.options;
  const { read, length } = readColumns(world, {
    start: column("cells", start),
    closed: column("cells", closed),
    outcomes: optional("cells", ended),
  });
  const ends = read.outcomes && endsOf(world, read.outcomes, order);
  const minimum = oneNumberWithin(world, least, "min_n", { least: 1, most: 1_000_000, otherwise: 5 });
  const begun = parseDates(read.start, world.locale);
  const done = parseDates(read.closed, world.locale);
  const quarters = calendarOf("quarter");
  const days = new Map<number, number[]>();
  const all: number[] = [];
  for (let row = 0; row < length; row++) {
    if (ends && ends[row] !== 1) continue;
    const close = Math.floor(done.serials[row]!);
    const cycle = close - Math.floor(begun.serials[row]!);
    if (!(cycle >= 0)) continue;
    const quarter = quarters.of(close);
    const known = days.get(quarter);
    if (known) known.push(cycle);
    else days.set(quarter, [cycle]);
    all.push(cycle);
  }
  const { heads, smallSample } = functionWords(world.language);
  const texts = reportTexts[world.language];
  const line = (name: string, cycles: readonly number[]): Cell[] =>
    cycles.length < minimum
      ? [name, cycles.length, smallSample(cycles.length), ""]
      : [name, cycles.length, orBlank(statistic(cycles, "median")), orBlank(statistic(cycles, "p90"))];
  const name = (quarter: number) =>
    texts.quarter.replace("{year}", String(Math.floor(quarter / 4))).replace("{quarter}", String((quarter % 4) + 1));
  const rows = [...days].sort(([a], [b]) => a - b).map(([quarter, cycles]) => line(name(quarter), cycles));
  return layTable(table.header, texts.cycleHeads, rows.length > 0 ? [...rows, line(heads.total, all)] : [], [
    [begun.unread.length + done.unread.length, (n) => texts.notDates.replace("{n}", String(n))],
  ]);
}
