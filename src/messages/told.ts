import { money } from "./figures.ts";
import { said } from "./hand-over.ts";
import type { Language } from "./language.ts";
import { plural } from "./plural.ts";

/**
 * `said` for texts that count. `{n:date|dates}` gives the form that the count `n` asks for: English one|many, Russian
 * one|few|many, and where one form stands alone it is for every count. `#` in a form is the count with its groups of
 * digits: `{n:# row|# rows}`. Forms hold no places of their own.
 */
export function told(language: Language, text: string, facts: { readonly [name: string]: string | number }): string {
  const counted = text.replace(/\{(\w+):([^{}]+)\}/g, (place, name: string, forms: string) => {
    const count = facts[name];
    if (typeof count !== "number") return place;
    const [one = "", few = one, many] = forms.split("|");
    return plural(language, count, one, few, many).replace("#", money(language, count));
  });
  return said(counted, facts);
}
