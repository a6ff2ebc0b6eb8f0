/** What a column should hold, and its cells do not. */
export type Content = "date" | "number" | "name";

export type SkipReason =
  | "total"
  | "group"
  | "heading"
  | "no client"
  | "no date"
  | "no amount"
  | "bad date"
  | "bad number"
  | "error value";

/**
 * What the Data screen says about the team's cells, in the user's language. The count stands before each sentence, which
 * therefore begins with its noun. Places are filled by `told`: `{n}` the count, `{tab}`, `{column}` a heading in quotation
 * marks or a letter, `{field}` its name, `{example}` and `{now}` as typed, in quotation marks and cut short; `{what}` what
 * stands there where that is the name of a stage, another tab, some tabs or months.
 */
export interface ProblemTexts {
  /** 03/04 read as the fourth of March, and as the third of April. */
  readonly monthFirst: string;
  readonly dayFirst: string;
  readonly contents: { readonly [C in Content]: string };
  readonly reasons: { readonly [R in SkipReason]: string };
  readonly "typed dates": string;
  /** `{order}`: as the dates were read. */
  readonly "assumed dates": string;
  readonly "unread dates": string;
  /** The file put day and month the wrong way round, perhaps: it reads `{order}`, the texts are in the `{other}` order. */
  readonly "swapped dates": string;
  readonly "mixed dates": string;
  readonly "shrunk numbers": string;
  readonly "lost digits": string;
  readonly "repeated ids": string;
  readonly "typed numbers": string;
  readonly "unread numbers": string;
  readonly "duplicate clients": string;
  readonly spellings: string;
  readonly "renamed column": string;
  readonly "reused column": string;
  readonly "other content": string;
  /** `{content}`: what the heading promises. */
  readonly "refused column": string;
  readonly "no headings": string;
  readonly "lost column": string;
  /** `{what}`: the first month and the last, as read. */
  readonly "assumed year": string;
  readonly "merged clients": string;
  readonly "manager by tab": string;
  readonly "copied tab": string;
  /** The same where `{only}` rows of the copy stand nowhere else. */
  readonly copiedOnly: string;
  readonly "repeated rows": string;
  /** Rows left out, `{reason}`. */
  readonly skipped: string;
}
