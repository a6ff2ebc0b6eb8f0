import { companyKey, legalForms } from "../../cells/company.ts";
import { isOutcomeWord, knownOutcome, OUTCOME_WORDS } from "../../cells/outcome.ts";
import type { SpellingKind } from "../../cells/spellings.ts";
import { wordKey } from "../../cells/text.ts";
import type { StageKinds, StageWords } from "../book/stage-kinds.ts";
import { distance, mostEdits, nearPairs } from "./near.ts";
import type { Proposal, Why } from "./types.ts";
import type { Word } from "./words.ts";

/**
 * Clients, managers or channels that may be one: words with the same key, and words a small typo apart. The rarer is read
 * as the commoner, and as one of the list of clients before any other.
 */
export function proposeNames(kind: SpellingKind, words: readonly Word[]): Proposal[] {
  const keyOf = kind === "client" ? companyKey : wordKey;
  const ranked = [...words].sort((a, b) => Number(b.listed) - Number(a.listed) || b.times - a.times);
  const groups = new Map<string, Word[]>();
  for (const word of ranked) {
    const key = keyOf(word.text);
    if (key === "") continue;
    const group = groups.get(key);
    if (group) group.push(word);
    else groups.set(key, [word]);
  }
  const proposals: Proposal[] = [];
  const propose = (word: Word, best: Word, why: Why, sure: boolean) =>
    proposals.push({ kind, text: word.text, times: word.times, readAs: best.text, why, sure, spots: word.spots });
  for (const [best, ...others] of groups.values())
    for (const word of others) {
      const [own, its] = kind === "client" ? [legalForms(word.text), legalForms(best!.text)] : ["", ""];
      const sure = !areTwo(word, best!) && (own === its || own === "" || its === "");
      propose(word, best!, own === its ? "letters" : "form", sure);
    }
  const keys = [...groups.keys()];
  const nearest = new Map<number, { readonly to: number; readonly edits: number }>();
  for (const { one, other, edits } of nearPairs(keys)) {
    if (areTwo(groups.get(keys[one]!)![0]!, groups.get(keys[other]!)![0]!)) continue;
    const known = nearest.get(other);
    if (known === undefined || edits < known.edits || (edits === known.edits && one < known.to))
      nearest.set(other, { to: one, edits });
  }
  for (const [from, { to }] of nearest)
    propose(groups.get(keys[from]!)![0]!, groups.get(keys[to]!)![0]!, "typo", false);
  return proposals;
}

/** Clients whom the team's own numbers tell apart. */
function areTwo(one: Word, other: Word): boolean {
  return one.ids.size > 0 && other.ids.size > 0 && ![...one.ids].some((id) => other.ids.has(id));
}

/**
 * Stages: spellings with other signs or look-alike letters are read as the commonest one. Of those that the method does not
 * know, a small typo is proposed as its stage, or as the word for won or lost that it comes from; the others wait for a word
 * of the team's.
 */
export function proposeStages(words: readonly Word[], stages: readonly StageWords[], kinds: StageKinds): Proposal[] {
  const ranked = [...words].sort((a, b) => b.times - a.times);
  const typed = new Map(ranked.map(({ text }) => [wordKey(text), text]).reverse() as [string, string][]);
  const named = stages.flatMap(({ name, aliases, kind }) =>
    [name, ...aliases].map((way) => ({ way: wordKey(way), name, outcome: kind })),
  );
  const said = OUTCOME_WORDS.map(({ key, word, outcome }) => ({
    way: key,
    name: kinds.nameOf(word) ?? typed.get(key) ?? word[0]!.toUpperCase() + word.slice(1),
    outcome,
  }));
  const commonest = new Map<string, Word>();
  return ranked.flatMap((word): Proposal[] => {
    const { text, times, spots } = word;
    const key = wordKey(text);
    const known = commonest.get(key);
    const base = { kind: "stage", text, times, spots } as const;
    if (known) return [{ ...base, readAs: known.text, why: "letters", sure: true }];
    commonest.set(key, word);
    if (kinds.nameOf(text) !== null || isOutcomeWord(text)) return [];
    const outcome = knownOutcome(text);
    const near = nearestWay(
      key,
      outcome === undefined ? [...named, ...said] : said.filter((one) => one.outcome === outcome),
    );
    if (outcome !== undefined && near === undefined) return [];
    return [{ ...base, readAs: near?.name ?? "", why: near ? "typo" : "unknown", sure: false }];
  });
}

interface Way {
  readonly way: string;
  readonly name: string;
}

/** The way of writing that is a small typo away: one edit where the longer word has five letters, two in long words. */
function nearestWay(key: string, ways: readonly Way[]): Way | undefined {
  let best: { readonly way: Way; readonly edits: number } | undefined;
  for (const way of ways) {
    const [short, long] = [key, way.way].map(({ length }) => length).sort((a, b) => a - b) as [number, number];
    const most = short > 3 && digitsOf(key) === digitsOf(way.way) ? Math.max(mostEdits(short), long < 5 ? 0 : 1) : 0;
    const edits = most > 0 ? distance(key, way.way, most) : 0;
    if (edits > 0 && edits <= most && (best === undefined || edits < best.edits)) best = { way, edits };
  }
  return best?.way;
}

const digitsOf = (key: string) => key.replace(/\D/g, "");
