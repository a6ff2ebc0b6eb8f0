import { readCycles } from "../cells/cycles.ts";
import { oneNumberWithin, withHeader } from "../cells/option.ts";
import { layTable } from "../cells/table.ts";
import type { Cell, Input, Output, World } from "../cells/types.ts";
import { functionWords } from "../messages/functions.ts";
import { filled, funnelWords } from "../messages/funnel.ts";
import { calendarOf } from "../metrics/calendar.ts";
import { median, medianRange } from "../metrics/statistics.ts";

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
  const { days, closes, ids, groups, unread } = readCycles(world, { start, closed, outcomes, stages, by });
  const { heads, notGiven, smallSample } = functionWords(world.language);
  const words = funnelWords[world.language];
  const calendar = calendarOf("quarter");
  const columns = new Map<number, Column>();
  const columnOf = (id: number): Column => {
    const column = columns.get(id) ?? new Map<number, number[]>();
    columns.set(id, column);
    return column;
  };
  const put = (column: Column, quarter: number, taken: number) => {
    const known = column.get(quarter);
    if (known) known.push(taken);
    else column.set(quarter, [taken]);
  };
  for (let sale = 0; sale < days.length; sale++) {
    const quarter = calendar.of(closes[sale]!);
    put(columnOf(ALL), quarter, days[sale]!);
    if (groups) put(columnOf(ids[sale]!), quarter, days[sale]!);
  }
  const quarters = [...(columns.get(ALL)?.keys() ?? [])].sort((a, b) => a - b);
  const listed = [...columns].map(([id, column]) => ({ id, column, all: [...column.values()].flat() }));
  const first = listed.filter(({ id }) => id === ALL);
  const shown = [
    ...first,
    ...listed.filter(({ id }) => id !== ALL).sort((a, b) => b.all.length - a.all.length || a.id - b.id),
  ];
  const shownMedian = (taken: readonly number[]): Cell =>
    taken.length < minimum ? smallSample(taken.length) : median(taken)!;
  const rows: Cell[][] = [
    ...quarters.map((quarter): Cell[] => [
      filled(words.quarter, { year: Math.floor(quarter / 4), quarter: (quarter % 4) + 1 }),
      ...shown.map(({ column }) => shownMedian(column.get(quarter) ?? [])),
    ]),
    [heads.total, ...shown.map(({ all }) => shownMedian(all))],
    [words.cycleBy.sales, ...shown.map(({ all }) => all.length)],
    [words.cycleBy.verdict, ...shown.map(({ column }) => words.cycleBy[verdictOf(column)])],
  ];
  const heading = [
    words.cycleFirst.quarter,
    ...shown.map(({ id }) => (id === ALL ? words.cycleBy.all : (groups?.names[id] ?? notGiven))),
  ];
  return layTable(table.header, heading, days.length > 0 ? rows : [], [[unread, (n) => filled(words.notDates, { n })]]);
}

const ALL = -2;

/** Days of the sales of each quarter. */
type Column = Map<number, number[]>;

/** The last quarter whose median has an interval against the quarters before it, which must be enough for one too. */
function verdictOf(column: Column): "shorter" | "longer" | "same" | "few" {
  const rangeOf = (taken: readonly number[]) => medianRange(new Float64Array(taken).sort());
  const quarters = [...column.keys()].sort((a, b) => b - a);
  for (const quarter of quarters) {
    const range = rangeOf(column.get(quarter)!);
    if (range === undefined) continue;
    const before = quarters.filter((one) => one < quarter).flatMap((one) => column.get(one)!);
    if (rangeOf(before) === undefined) return "few";
    const middle = median(before)!;
    return range.high < middle ? "shorter" : range.low > middle ? "longer" : "same";
  }
  return "few";
}
