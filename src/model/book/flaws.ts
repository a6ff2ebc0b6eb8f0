import type { Field } from "../types.ts";

/** What is worth telling the user about his data, with the place. Rows count from 1 in the tab. */
export interface Flaw {
  readonly kind:
    | "typed dates"
    | "assumed dates"
    | "unread dates"
    | "swapped dates"
    | "mixed dates"
    | "shrunk numbers"
    | "lost digits"
    | "repeated ids"
    | "typed numbers"
    | "unread numbers"
    | "duplicate clients"
    | "spellings"
    | "renamed column"
    | "lost column"
    | "reused column"
    | "other content"
    | "refused column"
    | "no headings"
    | "assumed year"
    | "manager by tab"
    | "merged clients"
    | "copied tab"
    | "repeated rows";
  readonly tabId: number;
  readonly tabName: string;
  readonly field: Field;
  /** 1-based; 0 when the column is gone. */
  readonly column: number;
  readonly rows: readonly number[];
  /** Cells, clients or spellings: what the sentence counts. */
  readonly count: number;
  /** What stands there: a cell, a client, a stage, the heading it had, another tab. */
  readonly example: string;
}
