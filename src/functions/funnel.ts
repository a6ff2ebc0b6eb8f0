import { column, optional, readColumns } from "../cells/columns.ts";
import { choice, withHeader } from "../cells/option.ts";
import { kindNotes, orderOf, readStages } from "../cells/stages.ts";
import { lostPlacesOf, placesOf, stageless } from "../cells/standing.ts";
import { layTable, rate } from "../cells/table.ts";
import type { Cell, Input, Output, World } from "../cells/types.ts";
import { functionWords } from "../messages/functions.ts";
import { countFunnel } from "../metrics/funnel.ts";

/**
 * Sales funnel: stage by stage how many deals got so far, which share of the stage before and of the first stage that is,
 * how many were lost here, and their amount. "reached" counts deals at this stage or further; "current" counts deals that
 * stand at it now, its Total % being the share of all that stand somewhere. A lost deal stands where lost_from says; when
 * that is not known it counts in the first stage only, and a last row says how many. Stages that are not in the list are
 * counted in a last row. Words for won and lost are known in English, Russian and the CRMs' dialects.
 *
 * @param {range} stages Stage of each deal, one column.
 * @param {range} [stage_order] Names of the stages from first to last, or the Stages tab's columns name, aliases, kind.
 * @param {text} [mode] "reached" (default) or "current".
 * @param {range} [amounts] Amount of each deal, beside stages.
 * @param {range} [lost_from] Stage before the loss of each lost deal, beside stages.
 * @param {text} [header] "no header" leaves the heading out.
 * @return Stage, deals, step %, total %, lost here, amount. Rates are fractions.
 * @customfunction
 *
 * @example
 * =FUNNEL({"New"; "Offer"; "Won"; "Won"}; {"New"; "Offer"; "Won"}; ""; ""; ""; "no header") → {"New", 4, "", 1, 0, ""; "Offer", 3, 0.75, 0.75, 0, ""; "Won", 2, 0.6667, 0.5, 0, ""}
 * =FUNNEL({"New"; "Won"}; {"New"; "Won"}; "current"; {100; 250}; ""; "no header") → {"New", 1, "", 0.5, 0, 100; "Won", 1, "", 0.5, 0, 250}
 */
export function FUNNEL(
  world: World,
  stages: Input,
  stage_order?: Input,
  mode?: Input,
  amounts?: Input,
  lost_from?: Input,
  header?: Input,
): Output {
  const table = withHeader([mode, amounts, lost_from, header]);
  const [how, money, before] = table.options;
  const { read } = readColumns(world, {
    stages: column("keys", stages),
    amounts: optional("numbers", money),
    lost_from: optional("keys", before),
  });
  const listed = readStages(world, stage_order, "stage_order");
  const order = orderOf(listed, "stage_order");
  const current = choice(world, how, "mode", ["reached", "current"]) === "current";
  const standing = { places: placesOf(read.stages, order), lostFrom: lostPlacesOf(read.lost_from, order) };
  const counts = countFunnel(order.names.length, standing, read.amounts);
  const deals = current ? counts.current : counts.reached;
  const sums = current ? counts.currentAmount : counts.reachedAmount;
  const whole = current ? deals.reduce((sum, n) => sum + n, 0) : deals[0]!;
  const rows = order.names.map((name, i): Cell[] => [
    name,
    deals[i]!,
    current || i === 0 ? "" : rate(deals[i]!, deals[i - 1]!),
    rate(deals[i]!, whole),
    counts.lost[i]!,
    read.amounts === undefined ? "" : sums[i]!,
  ]);
  const { heads, notes } = functionWords(world.language);
  return layTable(table.header, heads.funnel, rows, [
    current ? [counts.allLost, notes.lostAside] : [counts.unplaced, notes.lostUnplaced],
    [counts.unknown, notes.notInList],
    [stageless(read.stages, read.amounts, read.lost_from), notes.noStage],
    ...kindNotes(world, listed),
  ]);
}
