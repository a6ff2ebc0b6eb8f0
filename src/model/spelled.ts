import type { SpellingKind } from "../cells/spellings.ts";
import type { Field, Table } from "./types.ts";

/** Fields that are read through the Spellings tab, and by which of its kinds. */
export const SPELLED: { readonly [F in Field]?: SpellingKind } = {
  client: "client",
  stage: "stage",
  lost_stage: "stage",
  manager: "manager",
  source: "source",
};

/** A table whose columns are read through the Spellings tab, wherever that has a row of their kind. */
export function withSpellings(table: Table, has: (kind: SpellingKind) => boolean, ref: string): Table {
  const fields = Object.entries(SPELLED).filter(([, kind]) => has(kind));
  return fields.length === 0
    ? table
    : { ...table, spellings: Object.fromEntries(fields.map(([field]) => [field, ref])) };
}
