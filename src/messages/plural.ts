import type { Language } from "./language.ts";

/**
 * The form of a noun that a count asks for. English: one, many. Russian: one (1, 21), few (2 to 4, 22 to 24), many
 * (0, 5 to 20, 11 to 14). Fractions take the form that the language uses for them: many in English, few in Russian.
 */
export function plural(language: Language, count: number, ...forms: readonly [string, string, string?]): string {
  const [one, few, many = few] = forms;
  const n = Math.abs(count);
  if (language === "en") return n === 1 ? one : many;
  if (!Number.isInteger(n)) return few;
  const tens = n % 100;
  const ones = n % 10;
  if (ones === 1 && tens !== 11) return one;
  return ones >= 2 && ones <= 4 && (tens < 12 || tens > 14) ? few : many;
}
