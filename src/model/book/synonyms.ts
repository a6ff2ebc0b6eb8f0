import type { Field } from "../types.ts";
import { headingKey } from "./heading.ts";
import type { Vocabulary } from "./vocabulary.ts";

export interface Match {
  readonly field: Field;
  /** 1 exact, 0.8 whole words at the beginning, 0.6 all words somewhere, 0.5 a vague word at the beginning. */
  readonly score: number;
  /** Place in the field's list, the clearest first. */
  readonly rank: number;
}

export interface Dialect {
  readonly name: string;
  readonly fields: ReadonlyMap<string, Field>;
}

/** Says what headings may mean. */
export interface Synonyms {
  /** Every field that a heading may mean by its words alone, the best score of each. */
  meanings(forms: readonly string[]): Match[];
  /** Whether a heading says that it is not the field, whatever else it says. */
  forbids(field: Field, forms: readonly string[]): boolean;
  /** The CRM whose export the headings come from: the one that knows most of them, at least four and half of all. */
  dialectOf(keys: readonly string[]): Dialect | null;
}

interface Entry {
  readonly field: Field;
  readonly rank: number;
  readonly words: readonly string[];
}

/** Makes a vocabulary ready to ask. */
export function synonymsOf({ words, exports, against, vague }: Vocabulary): Synonyms {
  const exact = new Map<string, Match[]>();
  const entries: Entry[] = [];
  for (const field of Object.keys(words) as Field[])
    words[field].split(", ").forEach((word, rank) => {
      exact.set(word, [...(exact.get(word) ?? []), { field, score: 1, rank }]);
      entries.push({ field, rank, words: word.split(" ") });
    });
  const forbidden = new Map(Object.entries(against).map(([field, pattern]) => [field, new RegExp(pattern)]));
  const isVague = new RegExp(vague);
  const dialects = Object.entries(exports).map(([name, list]) => ({ name, fields: fieldsOf(list) }));
  return {
    meanings(forms) {
      const best = new Map<Field, Match>();
      const offer = (match: Match, form: string) => {
        const known = best.get(match.field);
        if (known && (known.score > match.score || (known.score === match.score && known.rank <= match.rank))) return;
        if (match.score < 1 && forbidden.get(match.field)?.test(form)) return;
        best.set(match.field, match);
      };
      for (const form of forms) {
        for (const match of exact.get(form) ?? []) offer(match, form);
        const heard = form.split(" ");
        for (const { field, rank, words: synonym } of entries) {
          const score = partial(heard, synonym, isVague);
          if (score > 0) offer({ field, score, rank }, form);
        }
      }
      return [...best.values()];
    },
    forbids: (field, forms) => forms.some((form) => forbidden.get(field)?.test(form) ?? false),
    dialectOf(keys) {
      const filled = keys.filter(Boolean);
      const known = dialects.map(({ fields }) => filled.filter((key) => fields.has(key)).length);
      const most = Math.max(...known);
      return most >= 4 && most * 2 >= filled.length ? dialects[known.indexOf(most)]! : null;
    },
  };
}

function fieldsOf(list: string): ReadonlyMap<string, Field> {
  return new Map(
    list.split("; ").map((entry): [string, Field] => {
      const [heading, field] = entry.split("=") as [string, Field];
      return [headingKey(heading), field];
    }),
  );
}

function partial(heading: readonly string[], synonym: readonly string[], isVague: RegExp): number {
  if (heading.length < synonym.length) return 0;
  const vague = synonym.length === 1 && isVague.test(synonym[0]!);
  if (heading.length > synonym.length && synonym.every((word, i) => heading[i] === word)) return vague ? 0.5 : 0.8;
  if (vague) return 0;
  return synonym.every((word) => heading.some((other) => inflected(other, word))) ? 0.6 : 0;
}

/** The same word, or a case of it: "менеджера" for "менеджер", never "заказчик" for "заказ". */
function inflected(heard: string, word: string): boolean {
  if (heard === word) return true;
  return word.length >= 5 && heard.length <= word.length + 2 && heard.startsWith(word);
}
