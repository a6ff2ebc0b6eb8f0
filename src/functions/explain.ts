import { nearest } from "../cells/near.ts";
import { oneCell } from "../cells/option.ts";
import { layTable } from "../cells/table.ts";
import { textOf } from "../cells/text.ts";
import type { Input, Output, World } from "../cells/types.ts";
import { ConveyorError } from "../messages/error.ts";
import { functionWords } from "../messages/functions.ts";

/**
 * The definition of a function of Conveyor in one paragraph, in the language of the spreadsheet. Without a name: the list of
 * all functions with their definitions. A word for what you look for finds the functions about it.
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
    .trim()
    .replace(/[\s-]+/g, "_");
  const { functions, definition } = functionWords(world.language).heads;
  if (name === "")
    return layTable(
      true,
      [functions, definition],
      Object.entries(all).map(([one, [text]]) => [one, text]),
    );
  const found = all[name];
  if (found !== undefined) return found[0];
  const known = Object.entries(all).map(([one, [, topics]]) => ({ name: one, topics }));
  throw new ConveyorError("UNKNOWN_FUNCTION", { got, near: nearest(name, known, 4) });
}
