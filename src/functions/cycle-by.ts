import { readCycles } from "../cells/cycles.ts";
import { oneNumberWithin, withHeader } from "../cells/option.ts";
import { layTable } from "../cells/table.ts";
import type { Cell, Input, Output, World } from "../cells/types.ts";
import { functionWords } from "../messages/functions.ts";
import { filled, funnelWords } from "../messages/funnel.ts";
import { calendarOf } from "../metrics/calendar.ts";
import { medianRange, statistic } from "../metrics/statistics.ts";

/**
 * Is each one's sales cycle getting shorter? Median days from start to close of the won deals by quarter of the close, a
 * column for all and for each manager or product, most sales first; fewer than min_n sales show n=4. Below: the median of
 * all quarters, how many sales, and the verdict: the interval of 95 % of the median (order statistics) of the last quarter
 * that has one, six sales at least, lies below the median of the quarters before it ("shorter"), above ("longer") or around it.
 *
 * @param {range} start Date on which each deal began.
 * @param {range} closed Date on which it was closed, beside start.
 * @param {range} outcomes Stage or outcome of each deal, beside start; only won deals count. "" counts every row.
 * @param {range} stages The Stages tab: name, aliases, kind; or "".
 * @param {range} by Manager or product of each deal, beside start.
 * @param {number} [min_n] Fewest sales for which days are shown, 5 by default.
 * @param {text} [header] "no header" leaves the heading out.
 * @return Quarter, all, then a column for each; total, sales and verdict in the last rows.
 * @customfunction
 *
 * @example
 * =CYCLE_BY({"2026-01-01"; "2026-01-11"; "2026-04-01"}; {"2026-01-11"; "2026-03-02"; "2026-04-05"}; ""; ""; {"Ann"; "Ann"; "Bob"}; 2) → {"Quarter", "All", "Ann", "Bob"; "2026 Q1", 30, 30, "n=0"; "2026 Q2", "n=1", "n=0", "n=1"; "Total", 10, 30, "n=1"; "Sales", 3, 2, 1; "Verdict", "too few", "too few", "too few"}
 */
export function CYCLE_BY(
  world: World,
  start: Input,
  closed: Input,
  outcomes: Input,
  stages: Input,
  by: Input,
  min_n?: Input,
  header?: Input,
): Output {
  const table = withHeader([min_n, header]);
  const minimum = oneNumberWithin(world, table.options[0], "min_n", { least: 1, most: 1_000_000, otherwise: 5 });
  const { sales, groups, unread } = readCycles(world, { start, closed, outcomes, stages, by });
  const { heads, notGiven, smallSample } = functionWords(world.language);
  const words = funnelWords[world.language];
  const calendar = calendarOf("quarter");
  const quarters = [...new Set(sales.map(({ close }) => calendar.of(close)))].sort((a, b) => a - b);
  const columns = new Map<number, Map<number, number[]>>();
  for (const { days, close, group } of sales)
    for (const one of groups ? [ALL, group] : [ALL]) {
      const column = columns.get(one) ?? new Map<number, number[]>();
      columns.set(one, column);
      const quarter = calendar.of(close);
      const known = column.get(quarter);
      if (known) known.push(days);
      else column.set(quarter, [days]);
    }
  const listed = [...columns].map(([id, column]) => ({ id, column, all: [...column.values()].flat() }));
  const first = listed.filter(({ id }) => id === ALL);
  const shown = [
    ...first,
    ...listed.filter(({ id }) => id !== ALL).sort((a, b) => b.all.length - a.all.length || a.id - b.id),
  ];
  const median = (days: readonly number[]): Cell =>
    days.length < minimum ? smallSample(days.length) : statistic(days, "median")!;
  const rows: Cell[][] = [
    ...quarters.map((quarter): Cell[] => [
      filled(words.quarter, { year: Math.floor(quarter / 4), quarter: (quarter % 4) + 1 }),
      ...shown.map(({ column }) => median(column.get(quarter) ?? [])),
    ]),
    [heads.total, ...shown.map(({ all }) => median(all))],
    [words.cycleBy.sales, ...shown.map(({ all }) => all.length)],
    [words.cycleBy.verdict, ...shown.map(({ column }) => words.cycleBy[verdictOf(column)])],
  ];
  const heading = [
    words.cycleFirst.quarter,
    ...shown.map(({ id }) => (id === ALL ? words.cycleBy.all : (groups?.names[id] ?? notGiven))),
  ];
  return layTable(table.header, heading, sales.length > 0 ? rows : [], [
    [unread, (n) => filled(words.notDates, { n })],
  ]);
}

const ALL = -2;

/** The last quarter whose median has an interval against the quarters before it, which must be enough for one too. */
function verdictOf(column: ReadonlyMap<number, readonly number[]>): "shorter" | "longer" | "same" | "few" {
  const quarters = [...column.keys()].sort((a, b) => b - a);
  const last = quarters.find((quarter) => medianRange(column.get(quarter)!) !== undefined);
  if (last === undefined) return "few";
  const before = quarters.filter((quarter) => quarter < last).flatMap((quarter) => column.get(quarter)!);
  if (medianRange(before) === undefined) return "few";
  const middle = statistic(before, "median")!;
  const { low, high } = medianRange(column.get(last)!)!;
  return high < middle ? "shorter" : low > middle ? "longer" : "same";
}
