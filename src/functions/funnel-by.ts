import { column, optional, readColumns } from "../cells/columns.ts";
import { oneNumberWithin, withHeader } from "../cells/option.ts";
import { kindNotes, orderOf, readStages } from "../cells/stages.ts";
import { lostPlacesOf, placesOf, stageless } from "../cells/standing.ts";
import { layTable, rate } from "../cells/table.ts";
import type { Cell, Input, Output, World } from "../cells/types.ts";
import { functionWords } from "../messages/functions.ts";
import { countFunnelBy, standsOut } from "../metrics/funnel-by.ts";

/**
 * The funnel side by side for managers, products, regions or channels: the share of all deals that got to each stage,
 * for all and for each group, largest first. The column right of a group marks a rate that differs from the rate of the
 * rest by more than chance (the rest lies outside the Wilson interval of 95 %): "above" or "below". A group with fewer
 * deals than min_n shows n=7 instead of rates. Lost deals stand where lost_from says, without it in the first stage.
 *
 * @param {range} stages Stage of each deal, one column.
 * @param {range} stage_order Names of the stages from first to last, or the Stages tab's columns name, aliases, kind.
 * @param {range} by Manager, product, region or channel of each deal, beside stages.
 * @param {number} [min_n] Fewest deals for which a rate is shown, 20 by default.
 * @param {range} [lost_from] Stage before the loss of each lost deal, beside stages.
 * @param {text} [header] "no header" leaves the heading out.
 * @return A row with the number of deals, then a row per stage: stage, all, and for each group its rate and its mark.
 * @customfunction
 *
 * @example
 * =FUNNEL_BY({"New"; "Won"; "New"}; {"New"; "Won"}; {"Ann"; "Ann"; "Bob"}; 2) → {"Stage", "All", "Ann", "", "Bob", ""; "Deals", 3, 2, "", 1, ""; "New", 1, 1, "", "n=1", ""; "Won", 0.3333, 0.5, "above", "n=1", ""}
 */
export function FUNNEL_BY(
  world: World,
  stages: Input,
  stage_order: Input,
  by: Input,
  min_n?: Input,
  lost_from?: Input,
  header?: Input,
): Output {
  const table = withHeader([min_n, lost_from, header]);
  const [least, before] = table.options;
  const { read } = readColumns(world, {
    stages: column("keys", stages),
    by: column("keys", by),
    lost_from: optional("keys", before),
  });
  const listed = readStages(world, stage_order, "stage_order");
  const order = orderOf(listed, "stage_order");
  const minimum = oneNumberWithin(world, least, "min_n", { least: 1, most: 1_000_000, otherwise: 20 });
  const standing = { places: placesOf(read.stages, order), lostFrom: lostPlacesOf(read.lost_from, order) };
  const { all, groups, unknown, unplaced } = countFunnelBy(
    order.names.length,
    standing,
    read.by.ids,
    read.by.names.length,
  );
  const { heads, marks, notes, notGiven, smallSample } = functionWords(world.language);
  const name = (group: number) => (group < 0 ? notGiven : read.by.names[group]!);
  const heading: Cell[] = [
    heads.funnelBy.stage,
    heads.funnelBy.all,
    ...groups.flatMap(({ group }) => [name(group), ""]),
  ];
  const deals: Cell[] = [heads.funnelBy.deals, all[0]!, ...groups.flatMap(({ reached }): Cell[] => [reached[0]!, ""])];
  const rows = order.names.map((stage, i): Cell[] => [
    stage,
    rate(all[i]!, all[0]!),
    ...groups.flatMap(({ reached }): Cell[] => {
      const n = reached[0]!;
      if (n < minimum) return [smallSample(n), ""];
      const sign = standsOut(reached[i]!, n, all[i]! - reached[i]!, all[0]! - n);
      return [rate(reached[i]!, n), sign > 0 ? marks.above : sign < 0 ? marks.below : ""];
    }),
  ]);
  return layTable(
    table.header,
    heading,
    [deals, ...rows],
    [
      [unplaced, notes.lostUnplaced],
      [unknown, notes.notInList],
      [stageless(read.stages, read.by), notes.noStage],
      ...kindNotes(world, listed),
    ],
  );
}
