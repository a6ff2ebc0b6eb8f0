import { column, layRows, readColumns } from "../cells/columns.ts";
import { companyKey } from "../cells/company.ts";
import { metOnce } from "../cells/met.ts";
import { spill } from "../cells/spill.ts";
import { textOf } from "../cells/text.ts";
import type { Input, Output, World } from "../cells/types.ts";
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
  const keyOf = metOnce([cells], (row) => [companyKey(textOf(cells[row]!))]);
  return layRows(columns, spill(columns.length, keyOf), [functionWords(world.language).heads.key]);
}
