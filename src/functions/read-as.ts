import { choice, isRange } from "../cells/option.ts";
import { SPELLING_KINDS, spellingsOf } from "../cells/spellings.ts";
import { isErrorValue, textOf } from "../cells/text.ts";
import type { Cell, Input, Output, World } from "../cells/types.ts";
import { ConveyorError } from "../messages/error.ts";

/**
 * Words of the team's as the Spellings tab reads them: where a row says yes, its word stands in place of the spelling; all
 * other cells stay as they are. Case and extra spaces do not matter. Wrap it around a column of any other function.
 *
 * @param {range} values Clients, stages, managers or channels.
 * @param {text} kind "client", "stage", "manager" or "channel".
 * @param {range} spellings The Spellings tab: kind, as it stands, times, read as, yes or no.
 * @return The values, in their shape.
 * @customfunction
 *
 * @example
 * =READ_AS({"Acme LLC"; "Acme"; "Bolt"}; "client"; {"client", "Acme LLC", 4, "Acme", "yes"; "client", "Bolt", 1, "Bold", ""}) → {"Acme"; "Acme"; "Bolt"}
 */
export function READ_AS(world: World, values: Input, kind: Input, spellings: Input): Output {
  if (values === undefined) throw new ConveyorError("MISSING", { argument: "values" });
  const which = choice(world, kind, "kind", SPELLING_KINDS);
  const agreed = spellingsOf(isRange(spellings) ? spellings : []);
  const met = new Map<Cell, Cell>();
  const read = (cell: Cell, row: number): Cell => {
    const known = met.get(cell);
    if (known !== undefined) return known;
    if (isErrorValue(cell)) throw new ConveyorError("ERROR_VALUE", { argument: "values", row, got: textOf(cell) });
    if (cell === "" || typeof cell === "boolean") return cell;
    const text = textOf(cell);
    const word = agreed.read(which, text);
    const result = word === text ? cell : word;
    met.set(cell, result);
    return result;
  };
  if (!isRange(values)) return read(values, 0);
  return values.map((row, i) => (row.length === 1 ? [read(row[0]!, i + 1)] : row.map((cell) => read(cell, i + 1))));
}
