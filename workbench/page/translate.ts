import { setTranslationMethod } from "@odoo/o-spreadsheet";
import { interfaceRu } from "./interface-ru.ts";

let russian = false;

setTranslationMethod(
  (text: string, ...values: unknown[]) => filled((russian && interfaceRu[text]) || text, values),
  () => true,
);

/** Sets the language of the spreadsheet's own menus and panels. */
export function speak(language: string): void {
  russian = language.startsWith("ru");
}

/** Puts values into `%s` and `%(name)s`, as the engine's texts have them. */
function filled(text: string, values: readonly unknown[]): string {
  const [first] = values;
  if (typeof first === "object" && first !== null && !(first instanceof String)) {
    const named = first as { readonly [name: string]: unknown };
    return text.replace(/%\((\w+)\)s/g, (whole, name) => (name in named ? String(named[name]) : whole));
  }
  let next = 0;
  return text.replace(/%s/g, (whole) => (next < values.length ? String(values[next++]) : whole));
}
