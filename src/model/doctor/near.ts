/**
 * Edit distance of two texts, an exchange of neighbours being one edit (optimal string alignment), or `most` + 1 when it
 * is larger than `most`.
 */
export function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const line = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let edits = Math.min(last[j]! + 1, line[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) edits = Math.min(edits, before[j - 2]! + 1);
      line.push(edits);
      least = Math.min(least, edits);
    }
    if (least > most) return most + 1;
    before = last;
    last = line;
  }
  return Math.min(last[b.length]!, most + 1);
}

/** Edits at which two words may still be one: none up to four letters, one up to eight, two above. */
export function mostEdits(length: number): number {
  return length < 5 ? 0 : length < 9 ? 1 : 2;
}

/** A remainder that more words share is no remainder of a typo. */
const COMMON = 100;

/** In longer lists one edit is all that is looked for, for the sake of time. */
const LONG = 5000;

/** Two names that may be one, by their positions in the list, the earlier first. */
export interface Near {
  readonly one: number;
  readonly other: number;
  readonly edits: number;
}

/**
 * Pairs of names that differ by spaces only, or in one word by a small typo. That word begins with the same letter, holds
 * no digit and is long enough for its edits: "Amber Trade" and "Ember Trade" are other names. Only names are compared of
 * which the same is left when as many letters as edits are allowed are dropped from the word, so that the time grows with
 * their number and not with its square.
 */
export function nearPairs(names: readonly string[]): Near[] {
  const compact = new Map<string, number>();
  const blocks = new Map<string, number[]>();
  const found: Near[] = [];
  const patience = names.length > LONG ? 1 : 2;
  names.forEach((name, at) => {
    const whole = name.replace(/ /g, "");
    const same = compact.get(whole);
    if (same === undefined) compact.set(whole, at);
    else found.push({ one: same, other: at, edits: 1 });
    const words = name.split(" ");
    words.forEach((word, w) => {
      const most = Math.min(patience, mostEdits(word.length));
      if (most === 0 || /\d/.test(word)) return;
      const before = words.slice(0, w).join(" ");
      const after = words.slice(w + 1).join(" ");
      const met = new Set<number>();
      for (const rest of remainders(word, most)) {
        const key = `${before}|${rest}|${after}`;
        const block = blocks.get(key);
        if (block === undefined) blocks.set(key, [at]);
        else {
          if (block.length <= COMMON) for (const other of block) met.add(other);
          block.push(at);
        }
      }
      for (const other of met) {
        const its = names[other]!.split(" ")[w]!;
        const allowed = Math.min(most, mostEdits(its.length));
        const edits = distance(its, word, allowed);
        if (edits > 0 && edits <= allowed) found.push({ one: other, other: at, edits });
      }
    });
  });
  return found;
}

/** A word and what is left of it without one or two of its letters; the first letter stays. */
function remainders(word: string, most: number): ReadonlySet<string> {
  const all = new Set([word]);
  for (let turn = 0; turn < most; turn++)
    for (const one of [...all]) for (let i = 1; i < one.length; i++) all.add(one.slice(0, i) + one.slice(i + 1));
  return all;
}
