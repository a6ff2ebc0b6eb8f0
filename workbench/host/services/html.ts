import type { Dist, Gate } from "../../types.ts";
import { exception, mismatch } from "../exception.ts";
import type { Page } from "../screen.ts";
import { strict } from "../strict.ts";

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

const pages = new WeakMap<object, Mutable<Page>>();

/** What an HtmlOutput of the bundle's holds, undefined for anything else. */
export function pageOf(output: unknown): Page | undefined {
  return typeof output === "object" && output !== null ? pages.get(output) : undefined;
}

/**
 * What in the scripts of a page Google may garble (fact C17): it takes comments out, knows nothing of template literals, in
 * which a quote also begins a text for it, and is said to have met a comment in a text.
 */
function garbled(html: string): string | undefined {
  const scripts = [...html.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/gi)].map(([, script]) => script!);
  return scripts.join("\n").match(/`|\/\/|\/\*/)?.[0];
}

/** HtmlService over the HTML files of dist. Templates without scriptlets only: the bundle brings none. */
export function htmlService(html: Dist["html"], gate: Gate): object {
  const file = (name: unknown): string => {
    if (typeof name !== "string") throw mismatch("HtmlService.createHtmlOutputFromFile", [name]);
    const text = html[name.replace(/\.html$/, "")];
    if (text === undefined) throw exception(`No HTML file named ${name} was found.`);
    return text;
  };

  const output = (text: string): object => {
    const mark = garbled(text);
    if (mark) throw new Error(`not implemented: ${mark} in a script of a page, which Google may take for a comment`);
    const page: Mutable<Page> = { title: "", html: text, width: null, height: null };
    const made: object = strict(
      "HtmlOutput",
      {
        getContent: () => page.html,
        getTitle: () => page.title,
        setTitle(title: unknown) {
          page.title = String(title);
          return this;
        },
        setWidth(width: unknown) {
          page.width = Number(width);
          return this;
        },
        setHeight(height: unknown) {
          page.height = Number(height);
          return this;
        },
      },
      gate,
    );
    pages.set(made, page);
    return made;
  };

  return strict(
    "HtmlService",
    {
      createHtmlOutput: (text: unknown = "") => output(String(text)),
      createHtmlOutputFromFile: (name: unknown) => output(file(name)),
      createTemplateFromFile(name: unknown) {
        const text = file(name);
        return strict(
          "HtmlTemplate",
          {
            getRawContent: () => text,
            evaluate() {
              if (text.includes("<?")) throw new Error("not implemented: HtmlTemplate with scriptlets");
              return output(text);
            },
          },
          gate,
        );
      },
    },
    gate,
  );
}
