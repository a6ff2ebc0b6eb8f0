import type { Language } from "../messages/language.ts";
import type { Texts } from "../model/texts.ts";

/** The long texts of a language from the data file beside the script: one call. */
export function readTexts(language: Language): Texts {
  return JSON.parse(HtmlService.createTemplateFromFile(`texts-${language}`).getRawContent());
}
