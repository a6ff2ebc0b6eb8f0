import { distance, nearPairs } from "../../src/model/doctor/near.ts";

const pairs = (...words: string[]) => nearPairs(words).map(({ one, other }) => [words[one], words[other]]);

test.each([
  ["kitten", "sitting", 3, 3],
  ["kitten", "sitting", 2, 3],
  ["acme", "acme", 2, 0],
  ["ab", "ba", 2, 1],
  ["traiding", "trading", 1, 1],
  ["ca", "abc", 3, 3],
])("from %s to %s it is, looking no farther than %i, %i edits", (a, b, most, edits) => {
  expect(distance(a, b, most)).toBe(edits);
  expect(distance(b, a, most)).toBe(edits);
});

test("a letter too many, one that is missing and two exchanged are small typos", () => {
  expect(pairs("bolt trading", "bolt traiding")).toHaveLength(1);
  expect(pairs("northern lights", "northern lghts")).toHaveLength(1);
  expect(pairs("hopkins", "hopikns")).toHaveLength(1);
  expect(pairs("ромашка", "ромшака", "ромашка плюс")).toEqual([["ромашка", "ромшака"]]);
});

test("a space more or less is a typo", () => {
  expect(pairs("green house", "greenhouse")).toHaveLength(1);
});

test("other names are no typos: short words, another first letter, another number, two words", () => {
  expect(pairs("hotel oak", "hotel elk", "hotel oal")).toEqual([]);
  expect(pairs("amber trade", "ember trade")).toEqual([]);
  expect(pairs("store number 11", "store number 12")).toEqual([]);
  expect(pairs("maple foodss", "mapple foods")).toEqual([]);
});

test("every pair that a slow comparison of all with all finds is found", () => {
  const letters = "abc";
  let seed = 7;
  const random = (below: number) => {
    seed = (seed * 16_807) % 2_147_483_647;
    return seed % below;
  };
  const words = [
    ...new Set(Array.from({ length: 300 }, () => Array.from({ length: 6 }, () => letters[random(3)]).join(""))),
  ];
  const slow = words.flatMap((a, i) =>
    words
      .slice(i + 1)
      .filter((b) => a[0] === b[0] && distance(a, b, 1) === 1)
      .map((b) => `${a} ${b}`),
  );
  expect(slow.length).toBeGreaterThan(100);
  expect(new Set(nearPairs(words).map(({ one, other }) => `${words[one]} ${words[other]}`))).toEqual(new Set(slow));
});

test("20,000 clients are compared in seconds", () => {
  const syllables = ["ka", "lo", "mi", "ren", "tor", "sul", "vek", "pan", "dri", "gos", "bel", "zum"];
  const words = Array.from({ length: 20_000 }, (_, i) => {
    const pick = (at: number) => syllables[Math.floor(i / 12 ** at) % 12]!;
    return `restaurant ${pick(0)}${pick(1)}${pick(2)}${pick(3)}`;
  });
  const start = performance.now();
  expect(pairs(...words, "restaurant kakakkaka")).toEqual([["restaurant kakakaka", "restaurant kakakkaka"]]);
  expect(performance.now() - start).toBeLessThan(6000);
});
