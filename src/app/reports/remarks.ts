import type { Language } from "../../messages/language.ts";
import type { RemarkTexts } from "../../messages/remarks.ts";
import { told } from "../../messages/told.ts";
import { readTexts } from "../../sheet/texts.ts";

/** The words for what a build says of it, in one language. */
export interface Remarks {
  readonly texts: RemarkTexts;
  readonly say: (text: string, facts: Parameters<typeof told>[2]) => string;
  /** Names as they stand in the user's tabs, in quotation marks. */
  readonly list: (names: readonly string[]) => string;
}

export const remarksIn = (language: Language): Remarks => remarksOf(language, readTexts(language).remarks);

export function remarksOf(language: Language, texts: RemarkTexts): Remarks {
  const say: Remarks["say"] = (text, facts) => told(language, text, facts);
  return { texts, say, list: (names) => names.map((name) => say(texts.quoted, { name })).join(", ") };
}

/** How many records of a kind went in, and from where. */
export function wentIn({ texts, say }: Remarks, kind: keyof RemarkTexts["counted"], n: number, tab: string): string {
  return say(texts.wentIn, { counted: say(texts.counted[kind], { n }), tab });
}
