import { clientKey, isBlank, isErrorValue, textOf, wordKey } from "./text.ts";
import { tick } from "./ticks.ts";
import type { Cell } from "./types.ts";

/** Columns whose words may be spelled in several ways. */
export const SPELLING_KINDS = ["client", "stage", "manager", "source"] as const;
export type SpellingKind = (typeof SPELLING_KINDS)[number];

const WORDS: { readonly [K in SpellingKind]: readonly string[] } = {
  client: ["client", "клиент"],
  stage: ["stage", "этап"],
  manager: ["manager", "менеджер"],
  source: ["source", "channel", "канал", "источник"],
};

/** The kind that a cell of the Spellings tab names, in either language. */
export function spellingKind(cell: Cell): SpellingKind | undefined {
  const key = wordKey(textOf(cell));
  return SPELLING_KINDS.find((kind) => WORDS[kind].some((word) => wordKey(word) === key));
}

/** What the spellings of a workbook are read as. */
export interface Spellings {
  /** Whether the tab has a row of the kind, agreed or not. */
  has(kind: SpellingKind): boolean;
  /** What a word is read as: itself when nothing else was agreed. */
  read(kind: SpellingKind, text: string): string;
}

/**
 * The agreed rows of the Spellings tab: kind, as it stands, times, read as, yes or no. Words are the same by client key;
 * the first of two equal rows counts. What a word is read as may be read as something else in turn.
 */
export function spellingsOf(rows: readonly (readonly Cell[])[]): Spellings {
  const kinds = new Set<SpellingKind>();
  const agreed = new Map<string, string>();
  for (const [of = "", from = "", , to = "", yes = ""] of rows) {
    const kind = spellingKind(of);
    if (kind === undefined || isBlank(from) || isErrorValue(from)) continue;
    kinds.add(kind);
    const key = `${kind} ${clientKey(textOf(from))}`;
    if (tick(yes) === true && !isBlank(to) && !isErrorValue(to) && !agreed.has(key)) agreed.set(key, textOf(to));
  }
  const met = new Map<string, string>();
  const follow = (kind: SpellingKind, text: string) => {
    const seen = new Set<string>();
    let word = text;
    for (;;) {
      const key = `${kind} ${clientKey(word)}`;
      const next = agreed.get(key);
      if (next === undefined || seen.has(key)) return word;
      seen.add(key);
      word = next;
    }
  };
  return {
    has: (kind) => kinds.has(kind),
    read(kind, text) {
      if (agreed.size === 0 || text === "") return text;
      const at = `${kind} ${text}`;
      let word = met.get(at);
      if (word === undefined) {
        word = follow(kind, text);
        met.set(at, word);
      }
      return word;
    },
  };
}
