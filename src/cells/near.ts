import { wordKey } from "./text.ts";

/** Something that can be looked for: by its name, or by the words for what it is about, between commas. */
export interface Findable {
  readonly name: string;
  readonly topics: string;
}

/** A name that is less like than this is no guess, but the first of the alphabet. */
const LEAST = 0.2;

/** The names that a text may mean, best first: close in sense (a topic of theirs) or in spelling. */
export function nearest(text: string, all: readonly Findable[], most: number): string[] {
  const asked = text.split(/[^\p{L}\p{N}]+/u).map(wordKey);
  return all
    .map(({ name, topics }) => ({ name, likeness: Math.max(sense(asked, topics), spelling(text.toUpperCase(), name)) }))
    .filter(({ likeness }) => likeness >= LEAST)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, most)
    .map(({ name }) => name);
}

/** How much less a topic counts than the one before it, so that what a function is mainly about comes first. */
const LATER = 0.01;

/** How well a word meets a topic, from 0 to 1: words with endings of their own share a stem of four letters or more. */
function sense(asked: readonly string[], topics: string): number {
  const scores = topics
    .split(/,\s*/)
    .flatMap((topic, place) =>
      topic.split(" ").flatMap((one) => asked.map((word) => stemShare(word, wordKey(one)) - place * LATER)),
    );
  return Math.max(...scores);
}

function stemShare(a: string, b: string): number {
  if (a === b) return a === "" ? 0 : 1;
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared++;
  return shared >= 4 && shared >= Math.min(a.length, b.length) - 2 ? shared / Math.max(a.length, b.length) : 0;
}

/** The share of letter pairs that two words have in common (Dice coefficient). */
function spelling(a: string, b: string): number {
  const [one, other] = [pairsOf(a), pairsOf(b)];
  return (2 * [...other].filter((pair) => one.has(pair)).length) / (one.size + other.size);
}

function pairsOf(text: string): ReadonlySet<string> {
  return new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2)));
}
