import { column, layRows, readColumns } from "../cells/columns.ts";
import { companyKey } from "../cells/company.ts";
import { spill } from "../cells/spill.ts";
import { textOf } from "../cells/text.ts";
import type { Cell, Input, Output, World } from "../cells/types.ts";
import { functionWords } from "../messages/functions.ts";

/**
 * The name of a client as a key, to find duplicates: case, spaces, quotes, punctuation and legal forms (ООО, ИП, LLC, Inc …)
 * are dropped, Latin and Cyrillic letters that look alike are one, ё is е.
 *
 * @param {range} name Name of each client.
 * @return The key, in the shape of name; blank for blank.
 * @customfunction
 *
 * @example
 * =CLIENT_KEY({"ООО «Ромашка»"; "Ромашка, ООО"; "Acme Inc."; "ACME, L.L.C."; ""; "Bolt"}) → {"ромашка"; "ромашка"; "acme"; "acme"; ""; "bolt"}
 */
export function CLIENT_KEY(world: World, name: Input): Output {
  const columns = readColumns(world, { name: column("cells", name) });
  const cells = columns.read.name;
  const known = new Map<Cell, string>([["", ""]]);
  const rows = spill(columns.length, (row) => {
    const cell = cells[row]!;
    let key = known.get(cell);
    if (key === undefined) {
      key = companyKey(textOf(cell));
      known.set(cell, key);
    }
    return [key];
  });
  return layRows(columns, rows, [functionWords(world.language).heads.key]);
}
