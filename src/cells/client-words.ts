import { liveTexts } from "../messages/live.ts";
import { MISSING } from "./method-words.ts";
import { isRange, oneCell } from "./option.ts";
import { clientKey, isBlank, textOf, wordKey } from "./text.ts";
import type { Input } from "./types.ts";

/** Folds a word by the method's own list (a filled row per level, first the name, further words in a column) before the usual ones. */
export function withWords(
  fold: (text: string) => string,
  levels: readonly string[],
  table: Input,
  column: number,
): (text: string) => string {
  const own = new Map<string, string>();
  if (isRange(table))
    for (const [i, row] of table
      .filter((cells) => !cells.every(isBlank))
      .slice(0, levels.length)
      .entries())
      for (const word of [textOf(row[0] ?? ""), ...textOf(row[column] ?? "").split(/[,;\n]/)])
        if (wordKey(word) !== "") own.set(wordKey(word), levels[i]!);
  return remembered((text) => {
    const known = own.get(wordKey(text)) ?? fold(text);
    return levels.includes(known) ? known : MISSING;
  });
}

/** The same function, that works out each text once. */
export function remembered<T>(read: (text: string) => T): (text: string) => T {
  const met = new Map<string, T>();
  return (text) => {
    if (!met.has(text)) met.set(text, read(text));
    return met.get(text)!;
  };
}

/** The one name that a filter lets through, as a key; null when it lets all through. */
export function filterKey(input: Input, argument: string): string | null {
  const key = clientKey(textOf(oneCell(input, argument)));
  const open = ["", clientKey(liveTexts.en.all), clientKey(liveTexts.ru.all)];
  return open.includes(key) ? null : key;
}

const HUNTER = /hunter|хантер|охотник/i;
const FARMER = /farmer|фермер|клиентск/i;
const NOBODY = /^(nobody|none|никто|-)?$/i;

/** Who works with the client: a rule that names both means the hunter before the first order, the farmer after it. */
export function roleWord(
  role: string,
  bought: boolean,
  words: { hunter: string; farmer: string; head: string },
): string {
  const both = (HUNTER.test(role) && FARMER.test(role)) || role === "";
  if (both) return bought ? words.farmer : words.hunter;
  if (HUNTER.test(role)) return words.hunter;
  if (FARMER.test(role)) return words.farmer;
  if (NOBODY.test(role.trim())) return "";
  return /^(head|руководитель|роп)$/i.test(role.trim()) ? words.head : role;
}
