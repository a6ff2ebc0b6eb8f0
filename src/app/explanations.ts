import type { Explanations } from "../cells/types.ts";
import type { Language } from "../messages/language.ts";

/** What EXPLAIN knows of the custom functions, from the data file of the language. */
export function explanations(language: Language): Explanations {
  return JSON.parse(HtmlService.createTemplateFromFile(`functions-${language}`).getRawContent());
}
