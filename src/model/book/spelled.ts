import type { SpellingKind, Spellings } from "../../cells/spellings.ts";
import type { Field, Table } from "../types.ts";

/** Fields that are read through the Spellings tab, and by which of its kinds. */
export const SPELLED: { readonly [F in Field]?: SpellingKind } = {
  client: "client",
  stage: "stage",
  lost_stage: "stage",
  manager: "manager",
  source: "source",
};

/**
 * A table whose columns are read through the Spellings tab, wherever that has a row of their kind.
 *
 * @param ref gives the rows of the tab as formulas name them
 */
export function withSpellings(
  table: Table,
  { spellings, ref }: { readonly spellings: Spellings; readonly ref: () => string },
): Table {
  const fields = Object.entries(SPELLED).filter(([, kind]) => spellings.has(kind));
  return fields.length === 0
    ? table
    : { ...table, spellings: Object.fromEntries(fields.map(([field]) => [field, ref()])) };
}
