import { column, optional, readColumns } from "../cells/columns.ts";
import { choice, withHeader } from "../cells/option.ts";
import { stageOrder } from "../cells/stages.ts";
import { placesOf } from "../cells/standing.ts";
import { layTable, rate } from "../cells/table.ts";
import { type Cell, Day, type Input, type Output, type World } from "../cells/types.ts";
import { functionWords } from "../messages/functions.ts";
import { funnelWords } from "../messages/funnel.ts";
import { dateMoves } from "../metrics/history.ts";

/**
 * Which open deals slip and who moves dates, from a log of changes such as the tab Stage history. By "deal": the open
 * deals whose promised day was put later, the longest slip first. By "manager": of all deals with a promised day how many were put
 * later, their share, how often, and the mean of days later a moved deal; the manager is the one of the newest row.
 *
 * @param {range} days Day of each row of the log.
 * @param {range} deals Deal of each row, beside days.
 * @param {range} promised Promised day of closing, beside days.
 * @param {range} stages Stage of each row, beside days.
 * @param {range} managers Manager of each row, beside days.
 * @param {range} [stage_order] Names of the stages from first to last, or the Stages tab's columns name, aliases, kind.
 * @param {text} [by] "deal" (default) or "manager".
 * @param {text} [header] "no header" leaves the heading out.
 * @return Deal, manager, stage, times moved, first promised, now promised, days later; or manager, deals, moved, share, times, days.
 * @customfunction
 *
 * @example
 * =DATE_MOVES({"2026-01-05"; "2026-01-20"}; {"D1"; "D1"}; {"2026-02-01"; "2026-03-01"}; {"Offer"; "Offer"}; {"Ann"; "Ann"}) → {"Deal", "Manager", "Stage", "Moves", "Promised", "Now", "Days later"; "D1", "Ann", "Offer", 1, DATE(2026;2;1), DATE(2026;3;1), 28}
 * =DATE_MOVES({"2026-01-05"; "2026-01-20"}; {"D1"; "D1"}; {"2026-02-01"; "2026-03-01"}; {"Offer"; "Won"}; {"Ann"; "Ann"}; ""; "manager") → {"Manager", "Deals", "Moved", "Share", "Times", "Days later"; "Ann", 1, 1, 1, 1, 28}
 */
export function DATE_MOVES(
  world: World,
  days: Input,
  deals: Input,
  promised: Input,
  stages: Input,
  managers: Input,
  stage_order?: Input,
  by?: Input,
  header?: Input,
): Output {
  const table = withHeader([stage_order, by, header]);
  const { read } = readColumns(world, {
    days: column("days", days),
    deals: column("keys", deals),
    promised: column("days", promised),
    stages: column("keys", stages),
    managers: optional("keys", managers),
  });
  const order = stageOrder(world, table.options[0], "stage_order");
  const which = choice(world, table.options[1], "by", ["deal", "manager"]);
  const places = placesOf(read.stages, order);
  const moves = dateMoves({ days: read.days, deals: read.deals.ids, count: read.deals.names.length }, read.promised);
  const words = funnelWords[world.language];
  const managerOf = (row: number) =>
    read.managers?.names[read.managers.ids[row]!] ?? functionWords(world.language).notGiven;
  if (which === "deal") {
    const over = (place: number) => place === -2 || place === order.names.length - 1;
    const slipping = moves.filter(({ row, first, last }) => last > first && !over(places[row]!));
    const rows = slipping
      .sort((a, b) => b.last - b.first - (a.last - a.first))
      .map(({ deal, row, later, first, last }): Cell[] => [
        read.deals.names[deal]!,
        managerOf(row),
        read.stages.names[read.stages.ids[row]!] ?? "",
        later,
        new Day(first),
        new Day(last),
        last - first,
      ]);
    return layTable(table.header, words.moveHeads, rows);
  }
  const people = new Map<string, { deals: number; moved: number; times: number; days: number }>();
  for (const { row, later, first, last } of moves) {
    const name = managerOf(row);
    const own = people.get(name) ?? { deals: 0, moved: 0, times: 0, days: 0 };
    people.set(name, own);
    own.deals++;
    if (later === 0) continue;
    own.moved++;
    own.times += later;
    own.days += last - first;
  }
  const rows = [...people]
    .sort(([, a], [, b]) => b.moved / b.deals - a.moved / a.deals || b.deals - a.deals)
    .map(([name, { deals: n, moved, times, days: later }]): Cell[] => [
      name,
      n,
      moved,
      rate(moved, n),
      times,
      moved === 0 ? "" : later / moved,
    ]);
  return layTable(table.header, words.moverHeads, rows);
}
