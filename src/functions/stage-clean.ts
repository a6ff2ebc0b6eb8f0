import { column, layRows, readColumns } from "../cells/columns.ts";
import { spill } from "../cells/spill.ts";
import { checkAliases, checkKinds, readStages, stageCleaner } from "../cells/stages.ts";
import type { Input, Output, World } from "../cells/types.ts";
import { functionWords } from "../messages/functions.ts";

/**
 * The team's spelling of a stage as the stage of the method: "КП отправлено" as "Offer". Case, spaces, punctuation and
 * look-alike letters do not matter; words known for won and lost find the stage of that kind. A stage that the list does not
 * know stays as it is.
 *
 * @param {range} stage Stage of each deal as the team writes it.
 * @param {range} [aliases] The Stages tab's columns name, aliases (separated by commas), kind.
 * @return The stage of the method, in the shape of stage.
 * @customfunction
 *
 * @example
 * =STAGE_CLEAN({"кп отправлено"; "CLOSED-WON"; "Paused"}; {"Offer", "offer sent, КП отправлено", "open"; "Won", "paid", "won"}) → {"Offer"; "Won"; "Paused"}
 */
export function STAGE_CLEAN(world: World, stage: Input, aliases?: Input): Output {
  const columns = readColumns(world, { stage: column("keys", stage) });
  const { ids, names } = columns.read.stage;
  const list = readStages(world, aliases, "aliases");
  checkKinds(list, "aliases");
  checkAliases(list, "aliases");
  const clean = stageCleaner(list);
  const blank = [""];
  const cleaned = names.map((name) => [clean(name)]);
  const rows = spill(ids.length, (row) => (ids[row]! < 0 ? blank : cleaned[ids[row]!]!));
  return layRows(columns, rows, [functionWords(world.language).heads.stage]);
}
