import type { SpellingKind } from "../../cells/spellings.ts";
import { clientKey } from "../../cells/text.ts";
import type { Rows } from "../book/rows.ts";
import { SPELLED } from "../book/spelled.ts";
import type { Field } from "../types.ts";
import type { Spot } from "./types.ts";

/** A word of the team's, all spellings of one client key together. */
export interface Word {
  readonly key: string;
  /** As it is typed most often; in the list of clients, where it stands there. */
  readonly text: string;
  readonly times: number;
  /** Whether a row of the list of clients is his. */
  readonly listed: boolean;
  /** The first cells in which it stands. */
  readonly spots: readonly Spot[];
  /** The team's own numbers of the client. */
  readonly ids: ReadonlySet<string>;
}

interface Counted {
  readonly texts: Map<string, number>;
  times: number;
  listed: boolean;
  readonly spots: { -readonly [K in keyof Spot]: Spot[K] }[];
  readonly ids: Set<string>;
}

/** Cells of a word that links lead to. */
const SPOTS = 8;
/** Weight of a spelling in the list of clients against one elsewhere. */
const LISTED = 1_000_000;

/** Counts the words of the columns that are read through spellings, kind by kind in the order in which they stand. */
export class Words {
  private readonly kinds = new Map<SpellingKind, Map<string, Counted>>();

  /** @param left rows that are no records */
  add(rows: Rows, left: ReadonlySet<number>) {
    const { table } = rows.tab;
    const listed = table.kind === "clients";
    for (const [field, kind] of Object.entries(SPELLED) as [Field, SpellingKind][]) {
      if (field === "lost_stage" || !rows.has(field)) continue;
      const words = this.kinds.get(kind) ?? new Map<string, Counted>();
      this.kinds.set(kind, words);
      const column = rows.columnOf(field);
      for (let i = 0; i < rows.count; i++) {
        const row = rows.rowOf(i);
        const text = left.has(row) ? "" : rows.text(i, field).replace(/\s+/g, " ");
        if (text === "") continue;
        const key = clientKey(text);
        let word = words.get(key);
        if (word === undefined) {
          word = { texts: new Map(), times: 0, listed: false, spots: [], ids: new Set() };
          words.set(key, word);
        }
        if (word.spots.length < SPOTS) word.spots.push({ tabId: table.tabId, column, row });
        const first = word.spots[0]!;
        if (first.tabId === table.tabId && first.column === column) {
          first.last = row;
          first.here = (first.here ?? 0) + 1;
        }
        word.times++;
        const own = listed && field === "client";
        word.texts.set(text, (word.texts.get(text) ?? 0) + (own ? LISTED : 1));
        if (field !== "client") continue;
        word.listed ||= own;
        const id = rows.id(i, "client_id");
        if (id !== "") word.ids.add(id);
      }
    }
  }

  of(kind: SpellingKind): Word[] {
    return [...(this.kinds.get(kind) ?? [])].map(([key, { texts, ...word }]) => ({
      ...word,
      key,
      text: [...texts].reduce((best, one) => (one[1] > best[1] ? one : best))[0],
    }));
  }
}
