import { column, readColumns } from "../cells/columns.ts";
import { asOf, isOmitted, oneNumberWithin, withHeader } from "../cells/option.ts";
import { readSegments } from "../cells/rfm-segments.ts";
import { layTable } from "../cells/table.ts";
import type { Cell, Input, Output, World } from "../cells/types.ts";
import { functionWords } from "../messages/functions.ts";
import { purchasesOf } from "../metrics/purchases.ts";
import { steadySums, sumsOf } from "../metrics/revenue.ts";
import { onFive, RFM_INTERVALS, type RfmSegment, scoresOf, segmentOf } from "../metrics/rfm.ts";

/**
 * RFM: each client by recency (days since the last purchase), frequency (purchase days) and money (sum), the best first.
 * Each gets a score from 1 to bins by rank, ceil(bins × midrank / n), equal values the same; recent is high. The segment is
 * the first row of the table of intervals that holds the three scores. Fewer than 25 clients are sorted into 3 bins.
 *
 * @param {range} clients Client of each purchase.
 * @param {range} dates Date of each purchase, beside clients.
 * @param {range} amounts Amount of each purchase, beside clients.
 * @param {date} [as_of] Report date, today by default; later purchases are counted apart.
 * @param {number} [bins] Number of scores, 5 by default.
 * @param {range} [segments] Your own segments: name, R from, R to, F from, F to, M from, M to.
 * @param {text} [header] "no header" leaves the heading out.
 * @return Client, days since last, purchases, amount, R, F, M, segment.
 * @customfunction
 *
 * @example
 * =RFM({"Acme"; "Acme"; "Bolt"}; {"2026-03-01"; "2026-03-21"; "2026-01-10"}; {100; 200; 50}; DATE(2026;3;31); ""; ""; "no header") → {"Acme", 10, 2, 300, 3, 3, 3, "Champions"; "Bolt", 80, 1, 50, 2, 2, 2, "Loyal"}
 */
export function RFM(
  world: World,
  clients: Input,
  dates: Input,
  amounts: Input,
  as_of?: Input,
  bins?: Input,
  segments?: Input,
  header?: Input,
): Output {
  const table = withHeader([as_of, bins, segments, header]);
  const [date, count, own] = table.options;
  const { read } = readColumns(world, {
    clients: column("keys", clients),
    dates: column("days", dates),
    amounts: column("numbers", amounts),
  });
  const day = asOf(world, date);
  const { ids, names } = read.clients;
  const purchases = purchasesOf(ids, read.dates, names.length, day);
  const { starts, days } = purchases;
  const known = names.map((_, i) => i).filter((client) => starts[client]! < starts[client + 1]!);
  const scale = oneNumberWithin(world, count, "bins", {
    least: 2,
    most: 10,
    otherwise: known.length < 25 ? 3 : 5,
    whole: true,
  });
  const sums = steadySums(sumsOf(ids, read.amounts, names.length, read.dates, day));
  const recency = Float64Array.from(known, (client) => day - days[starts[client + 1]! - 1]!);
  const frequency = Float64Array.from(known, (client) => starts[client + 1]! - starts[client]!);
  const money = Float64Array.from(known, (client) => sums[client]!);
  const r = scoresOf(recency, scale, true);
  const f = scoresOf(frequency, scale);
  const m = scoresOf(money, scale);
  const words = functionWords(world.language);
  const defaults = isOmitted(own);
  const list: readonly RfmSegment[] = defaults
    ? RFM_INTERVALS.map((interval, i) => ({
        name: words.rfmSegments[i]!,
        r: interval[0],
        f: interval[1],
        m: interval[2],
      }))
    : readSegments(world, own, "segments");
  const score = (value: number) => (defaults ? onFive(value, scale) : value);
  const rows = known
    .map((_, i) => i)
    .sort((a, b) => r[b]! + f[b]! + m[b]! - r[a]! - f[a]! - m[a]! || money[b]! - money[a]! || a - b)
    .map((i): Cell[] => [
      names[known[i]!]!,
      recency[i]!,
      frequency[i]!,
      money[i]!,
      r[i]!,
      f[i]!,
      m[i]!,
      segmentOf(list, score(r[i]!), score(f[i]!), score(m[i]!)),
    ]);
  return layTable(table.header, words.heads.rfm, rows, [
    [purchases.later, words.notes.afterReportDate],
    [purchases.undated, words.notes.noDate],
    [purchases.nameless, words.notes.noClient],
  ]);
}
