import { nearest } from "../cells/near.ts";
import { oneCell } from "../cells/option.ts";
import { layTable } from "../cells/table.ts";
import { textOf } from "../cells/text.ts";
import type { Input, Output, World } from "../cells/types.ts";
import { ConveyorError } from "../messages/error.ts";
import { functionWords } from "../messages/functions.ts";

/**
 * The definition of a function of Conveyor in one paragraph, in the language of the spreadsheet. Without a name: the list of
 * all functions with their definitions.
 *
 * @param {text} [function_name] Name of the function.
 * @return The definition.
 * @customfunction
 *
 * @example
 * =EXPLAIN("profit_formula") → "The formula of profit: active clients × average order × orders per client × margin."
 */
export function EXPLAIN(world: World, function_name?: Input): Output {
  const all = world.explanations?.() ?? {};
  const got = textOf(oneCell(function_name, "function_name"));
  const name = got
    .toUpperCase()
    .replace(/^=|\(.*$/g, "")
    .trim();
  const names = Object.keys(all);
  const { functions, definition } = functionWords(world.language).heads;
  if (name === "")
    return layTable(
      true,
      [functions, definition],
      Object.entries(all).map((entry) => [...entry]),
    );
  if (names.includes(name)) return all[name]!;
  throw new ConveyorError("UNKNOWN_FUNCTION", { got, near: nearest(name, names, 4) });
}
