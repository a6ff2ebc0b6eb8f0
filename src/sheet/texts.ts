import type { Language } from "../messages/language.ts";
import type { Texts } from "../model/texts.ts";

const read = new Map<Language, Texts>();

/** The long texts of a language from the data file beside the script, read once in a run. */
export function readTexts(language: Language): Texts {
  const texts =
    read.get(language) ?? JSON.parse(HtmlService.createTemplateFromFile(`texts-${language}`).getRawContent());
  read.set(language, texts);
  return texts;
}
