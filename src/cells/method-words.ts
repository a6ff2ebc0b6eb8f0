import { wordKey } from "./text.ts";

/** The part of a client's cell that nobody has filled in. */
export const MISSING = "?";

const folding = (lists: { readonly [key: string]: string }): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(lists).flatMap(([key, words]) => words.split(",").map((word) => [wordKey(word), key] as const)),
  );

const CLASSES = folding({
  A: "a,class a,класс a,категория a,группа a,tier a",
  B: "b,class b,класс b,категория b,группа b,tier b",
  C: "c,class c,класс c,категория c,группа c,tier c",
  D: "d,class d,класс d,категория d,группа d,tier d,д,класс д",
});

const VALUES = folding({
  vip: "vip,key brand,key,top,brand,вип,ключевой,ключевая,бренд,топ",
  ambitious: "ambitious,growing,rising,растущий,растущая,активный,активная,амбициозный,амбициозная,амбициозные",
  ordinary: "ordinary,regular,normal,standard,простой,простая,стандартный,обычный,обычная,обычные,стандартная",
});

const INTERESTS = folding({
  1: "1,hot,now,buying now,горячий,горячая,сейчас,выбирает сейчас",
  2: "2,later,warm,interested,interested not yet,позже,тёплый,тёплая,интересно но позже,интересно",
  3: "3,lukewarm,cool,weak,вялый,вялая,прохладный,прохладная,вялый интерес",
  4: "4,none,no,cold,not interested,нет,не интересно,неинтересно,холодный,холодная",
});

const fold = (words: ReadonlyMap<string, string>) => (text: string) => {
  const trimmed = text.trim();
  if (trimmed === "" || trimmed === MISSING) return MISSING;
  return words.get(wordKey(trimmed)) ?? trimmed;
};

/** Class of potential as A, B, C or D; "?" when blank; any other word as it is. */
export const foldClass = fold(CLASSES);

/** Marketing value as `vip`, `ambitious` or `ordinary`; "?" when blank; any other word as it is. */
export const foldValue = fold(VALUES);

/** Interest as `1` to `4`; "?" when blank (typed "none" is 4); any other word as it is. */
export const foldInterest = fold(INTERESTS);

const SCALES: readonly ReadonlyMap<string, string>[] = [CLASSES, VALUES, INTERESTS];

/**
 * The key under which spellings of a scale's levels are one, given the levels: when all of them are classes, marketing
 * values or interests, synonyms fold too.
 */
export function levelKey(levels: readonly string[]): (text: string) => string {
  const scale =
    levels.length === 0 ? undefined : SCALES.find((words) => levels.every((level) => words.has(wordKey(level))));
  return (text) => {
    const trimmed = text.trim();
    if (trimmed === "" || trimmed === MISSING) return MISSING;
    const key = wordKey(trimmed) || trimmed;
    return scale?.get(key) ?? key;
  };
}
