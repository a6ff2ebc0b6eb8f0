import type { Marks } from "../../src/app/api.ts";
import type { Language } from "../../src/messages/language.ts";

export const CLASSES = ["A", "B", "C", "D"] as const;

/** A mark as a person types it: 48,200 · 48 200 · 0.25 · 0,25; null for what is no number above 0. */
export function markOf(typed: string, language: Language): number | null {
  const text = typed.replace(/\s/g, "");
  const grouped = language === "en" && /^\d{1,3}(,\d{3})+(\.\d+)?$/.test(text);
  const plain = grouped ? text.replace(/,/g, "") : text.replace(",", ".");
  return /^\d+(\.\d+)?$/.test(plain) && Number(plain) > 0 ? Number(plain) : null;
}

/** How many of the sizes each bar holds, by class, A to D. */
export function barsOf(sizes: readonly number[], from: readonly number[], marks: Marks): readonly number[][] {
  const bars = from.map(() => CLASSES.map(() => 0));
  let bar = 0;
  for (const size of sizes) {
    while (bar + 1 < from.length && size >= from[bar + 1]!) bar++;
    bars[bar]![marks.filter((mark) => size < mark).length]!++;
  }
  return bars;
}
