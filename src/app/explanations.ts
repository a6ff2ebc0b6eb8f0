import type { Language } from "../messages/language.ts";

/** The definitions of the custom functions, one paragraph each, from the data file of the language. */
export function explanations(language: Language): { readonly [name: string]: string } {
  return JSON.parse(HtmlService.createTemplateFromFile(`functions-${language}`).getRawContent());
}
