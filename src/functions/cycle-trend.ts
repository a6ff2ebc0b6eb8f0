import { readCycles } from "../cells/cycles.ts";
import { oneNumberWithin, withHeader } from "../cells/option.ts";
import { layTable, orBlank } from "../cells/table.ts";
import type { Cell, Input, Output, World } from "../cells/types.ts";
import { functionWords } from "../messages/functions.ts";
import { filled, funnelWords } from "../messages/funnel.ts";
import { calendarOf } from "../metrics/calendar.ts";
import { medianRange, quantile } from "../metrics/statistics.ts";

/**
 * Is the sales cycle getting shorter? Days from start to close of the won deals, by the quarter in which they were closed:
 * how many, the median and the day within which nine of ten were closed (quantile of type 7), and all together in the last
 * row; beside them the interval of 95 % of the median (order statistics, no distribution presumed; from six sales on). With by a
 * row per manager or product instead, most sales first. Fewer than min_n sales show n=4 instead. Rows closed before they
 * began are skipped; cells that hold no date are counted in a last row.
 *
 * @param {range} start Date on which each deal began.
 * @param {range} closed Date on which it was closed, beside start.
 * @param {range} [outcomes] Stage or outcome of each deal, beside start; only won deals count then.
 * @param {range} [stages] The Stages tab: name, aliases, kind.
 * @param {number} [min_n] Fewest sales for which days are shown, 5 by default.
 * @param {range} [by] Manager or product of each deal, beside start: a row for each instead of each quarter.
 * @param {text} [header] "no header" leaves the heading out.
 * @return Quarter, sales, median, nine of ten, median from, to.
 * @customfunction
 *
 * @example
 * =CYCLE_TREND({"2026-01-01"; "2026-01-11"; "2026-04-01"}; {"2026-01-11"; "2026-03-02"; "2026-04-05"}; ""; ""; 2) → {"Quarter", "Sales", "Median", "9 of 10", "From", "To"; "2026 Q1", 2, 30, 46, "", ""; "2026 Q2", 1, "n=1", "", "", ""; "Total", 3, 10, 42, "", ""}
 */
export function CYCLE_TREND(
  world: World,
  start: Input,
  closed: Input,
  outcomes?: Input,
  stages?: Input,
  min_n?: Input,
  by?: Input,
  header?: Input,
): Output {
  const table = withHeader([outcomes, stages, min_n, by, header]);
  const [ended, order, least, across] = table.options;
  const minimum = oneNumberWithin(world, least, "min_n", { least: 1, most: 1_000_000, otherwise: 5 });
  const given = { start, closed, outcomes: ended, stages: order, by: across };
  const { days, closes, ids, groups: keys, unread } = readCycles(world, given);
  const quarters = calendarOf("quarter");
  const parts = new Map<number, number[]>();
  for (let sale = 0; sale < days.length; sale++) {
    const part = keys ? ids[sale]! : quarters.of(closes[sale]!);
    const known = parts.get(part);
    if (known) known.push(days[sale]!);
    else parts.set(part, [days[sale]!]);
  }
  const { heads, notGiven, smallSample } = functionWords(world.language);
  const words = funnelWords[world.language];
  const line = (name: string, cycles: readonly number[]): Cell[] => {
    if (cycles.length < minimum) return [name, cycles.length, smallSample(cycles.length), "", "", ""];
    const sorted = new Float64Array(cycles).sort();
    const range = medianRange(sorted);
    const counted = [0.5, 0.9].map((share) => orBlank(quantile(sorted, share)));
    return [name, cycles.length, ...counted, orBlank(range?.low), orBlank(range?.high)];
  };
  const quarterName = (quarter: number) =>
    filled(words.quarter, { year: Math.floor(quarter / 4), quarter: (quarter % 4) + 1 });
  const groups = [...parts];
  const rows = keys
    ? groups.sort(([, a], [, b]) => b.length - a.length).map(([id, cycles]) => line(keys.names[id] ?? notGiven, cycles))
    : groups.sort(([a], [b]) => a - b).map(([quarter, cycles]) => line(quarterName(quarter), cycles));
  const heading = [keys ? words.cycleFirst.group : words.cycleFirst.quarter, ...words.cycleHeads];
  return layTable(table.header, heading, rows.length > 0 ? [...rows, line(heads.total, days)] : [], [
    [unread, (n) => filled(words.notDates, { n })],
  ]);
}
