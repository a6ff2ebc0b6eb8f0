import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Language } from "../../src/messages/language.ts";
import type { MethodTexts } from "../../src/model/method/texts.ts";

/** The default method as it ships. */
export const methodTexts = (language: Language): MethodTexts => written("method", language);

/** A file of src/texts. */
export function written<T>(name: string, language: Language): T {
  return JSON.parse(readFileSync(join(__dirname, `../../src/texts/${name}-${language}.json`), "utf8"));
}
