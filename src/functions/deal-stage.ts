import { column, layRows, readColumns } from "../cells/columns.ts";
import { endsOf } from "../cells/ends.ts";
import { metOnce } from "../cells/met.ts";
import { spill } from "../cells/spill.ts";
import { readStages } from "../cells/stages.ts";
import { textOf } from "../cells/text.ts";
import type { Input, Output, World } from "../cells/types.ts";
import { functionWords } from "../messages/functions.ts";

/**
 * Where each deal stands when the table has a column of stages and another for won and lost (as Pipedrive and Bitrix24
 * export them): a won deal stands in the stage that is won, a lost one in the stage that is lost, any other in its own.
 * The stage of a lost deal then is the one before the loss: pass it to FUNNEL as lost_from.
 *
 * @param {range} stages Stage of each deal, one column.
 * @param {range} outcomes Won, lost or open, beside stages.
 * @param {range} [stage_order] The Stages tab: name, aliases, kind.
 * @return A stage for each deal, as many rows as were given.
 * @customfunction
 *
 * @example
 * =DEAL_STAGE({"Offer"; "Offer"; "New"}; {"won"; "lost"; "open"}) → {"Won"; "Lost"; "New"}
 */
export function DEAL_STAGE(world: World, stages: Input, outcomes: Input, stage_order?: Input): Output {
  const columns = readColumns(world, { stages: column("cells", stages), outcomes: column("outcomes", outcomes) });
  const { read, length } = columns;
  const ends = endsOf(world, read.outcomes, stage_order);
  const order = readStages(world, stage_order, "stage_order");
  const standard = functionWords(world.language).standardStages;
  const won = [order.find(({ kind }) => kind === "won")?.name ?? standard[5]!];
  const lost = [order.find(({ kind }) => kind === "lost")?.name ?? standard[6]!];
  const own = metOnce([read.stages], (row) => [textOf(read.stages[row]!)]);
  const rows = spill(length, (row) => (ends[row]! > 0 ? won : ends[row]! < 0 ? lost : own(row)));
  const given =
    Array.isArray(stages) && columns.direction === "down" ? stages.length - (columns.header ? 1 : 0) : length;
  while (rows.length < given) rows.push([""]);
  return layRows(columns, rows, [functionWords(world.language).heads.stage]);
}
