import { isOmitted } from "./option.ts";
import { type Outcome, outcomeOf } from "./outcome.ts";
import { checkKinds, readStages } from "./stages.ts";
import { textOf, wordKey } from "./text.ts";
import type { Cell, Input, World } from "./types.ts";

/**
 * How each deal ended, 1 won, -1 lost, 0 open or blank: by the kind that the method's stages give its word, else by the
 * words everybody uses; a name decides before an alias. Every spelling is looked up once. `strict`: throws UNKNOWN_KIND.
 */
export function endsOf(world: World, cells: readonly Cell[], stages: Input, strict?: "strict"): Int8Array {
  const kinds = new Map<string, Outcome>();
  if (!isOmitted(stages)) {
    const rows = readStages(world, stages, "stages");
    if (strict) checkKinds(rows, "stages");
    const put = (word: string, kind: Outcome) => kinds.has(wordKey(word)) || kinds.set(wordKey(word), kind);
    for (const { name, kind } of rows) put(name, kind);
    for (const { aliases, kind } of rows) for (const alias of aliases) put(alias, kind);
  }
  const seen = new Map<Cell, number>();
  const ends = new Int8Array(cells.length);
  for (let row = 0; row < cells.length; row++) {
    const cell = cells[row]!;
    let sign = seen.get(cell);
    if (sign === undefined) {
      const end = kinds.get(wordKey(textOf(cell))) ?? outcomeOf(cell);
      sign = end === "won" ? 1 : end === "lost" ? -1 : 0;
      seen.set(cell, sign);
    }
    ends[row] = sign;
  }
  return ends;
}
