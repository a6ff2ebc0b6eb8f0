/** The words most like a text, by the share of letter pairs they have in common (Dice coefficient), best first. */
export function nearest(text: string, words: readonly string[], most: number): string[] {
  const pairs = pairsOf(text);
  const likeness = (word: string) => {
    const others = pairsOf(word);
    return (2 * [...others].filter((pair) => pairs.has(pair)).length) / (pairs.size + others.size);
  };
  return words
    .map((word) => ({ word, likeness: likeness(word) }))
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, most)
    .map(({ word }) => word);
}

function pairsOf(text: string): ReadonlySet<string> {
  return new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2)));
}
