import type { TaskFacts } from "./tasks.ts";

const HOLE = /\{(\w+)\}/g;
const SENTENCE = /(?<=[.!?…])\s+/;

/** A frame with its placeholders filled; undefined when one of them is not known. */
export function filled(frame: string, facts: TaskFacts): string | undefined {
  const holes = [...frame.matchAll(HOLE)].map(([, name]) => name!);
  if (holes.some((name) => facts[name] === undefined || facts[name] === "")) return undefined;
  return frame.replace(HOLE, (_, name: string) => facts[name]!);
}

/**
 * A script or letter with its placeholders filled. Where the name of the person is not known the address is left out; any
 * other sentence with an unknown placeholder is left out whole.
 */
export function spoken(text: string, facts: TaskFacts): string {
  const { contact } = facts;
  const addressed = contact ? text : withoutAddress(text);
  return addressed
    .split(SENTENCE)
    .map((sentence) => filled(sentence, facts))
    .filter((sentence) => sentence !== undefined)
    .join(" ");
}

/** "Good morning, {contact}, this is" and "{contact}, I have" without the name; the sentence begins with a capital again. */
function withoutAddress(text: string): string {
  return text
    .replace(/,\s*\{contact\}(?=[,.!?])/g, "")
    .replace(
      /(^|[.!?…]\s+)\{contact\}[,.!]\s*(\p{L})/gu,
      (_, before: string, letter: string) => before + letter.toUpperCase(),
    );
}
