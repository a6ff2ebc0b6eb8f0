import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Language } from "../../src/messages/language.ts";
import type { MethodTexts } from "../../src/model/method-texts.ts";

/** The default method as it ships. */
export function methodTexts(language: Language): MethodTexts {
  return JSON.parse(readFileSync(join(__dirname, `../../src/texts/method-${language}.json`), "utf8"));
}
