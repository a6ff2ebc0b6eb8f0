/** The two languages of the product. Texts of a tab follow the spreadsheet's locale, texts of the panel the user's. */
export type Language = "en" | "ru";

/** The language for a locale such as `ru_RU`, `ru` or `en-GB`. */
export function languageOf(locale: string): Language {
  return /^ru\b|^ru[_-]/i.test(locale) ? "ru" : "en";
}
