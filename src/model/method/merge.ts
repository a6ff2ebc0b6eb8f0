import { textOf } from "../../cells/text.ts";
import type { Cell } from "../../cells/types.ts";
import type { FoundMethod } from "./found.ts";
import { FIRST_ROW, METHOD_BLOCKS, type MethodBlock } from "./layout.ts";

/** A value, or a formula as text. */
export type MethodCell = Cell | { readonly formula: string };

/** Tables whose rows have a key in their third column: only their values are taken, the rows stay where formulas look. */
const KEYED: ReadonlySet<MethodBlock> = new Set(["parameters", "settings", "limits"]);
/** Settings that say when this file was counted. */
const OWN = new Set(["refreshed", "as_of"]);

/**
 * A Method tab of ours with the tables of another in place of its own. Headings, formulas and what stands beside the tables stay.
 *
 * @param ours the tab from A1
 */
export function withMethod(ours: readonly (readonly MethodCell[])[], { blocks }: FoundMethod): MethodCell[][] {
  const height = Math.max(ours.length, ...[...blocks.values()].map((rows) => FIRST_ROW - 1 + rows.length));
  const right = [...blocks.keys()].map((block) => METHOD_BLOCKS[block].column - 1 + METHOD_BLOCKS[block].fields.length);
  const width = Math.max(ours[0]?.length ?? 0, ...right);
  const grid = Array.from({ length: height }, (_, i) => Array.from({ length: width }, (_, j) => ours[i]?.[j] ?? ""));
  for (const [block, rows] of blocks) {
    const { column, fields } = METHOD_BLOCKS[block];
    if (KEYED.has(block)) {
      const values = new Map(rows.map(([, value = "", key = ""]) => [textOf(key), value]));
      for (const line of grid.slice(FIRST_ROW - 1)) {
        const key = line[column + 1];
        const value = typeof key === "string" && !OWN.has(key) ? values.get(key) : undefined;
        if (value !== undefined) line[column] = value;
      }
      continue;
    }
    grid.slice(FIRST_ROW - 1).forEach((line, i) => {
      fields.forEach((_, j) => {
        line[column - 1 + j] = rows[i]?.[j] ?? "";
      });
    });
  }
  return grid;
}
