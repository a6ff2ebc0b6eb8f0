import type { Formula } from "./plan.ts";

/** A text put into a formula: quotes are doubled. */
export function literal(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}

/**
 * A live sentence: `{name}` of the template becomes the formula given for it, the rest stands as text. Pieces are joined
 * by `&`, so that the sentence follows the cells it names.
 */
export function sentence(template: string, facts: { readonly [name: string]: string }): Formula {
  return { formula: `=${joined(template, facts)}` };
}

/** The same without the equals sign, to be a fact of another sentence. */
export function joined(template: string, facts: { readonly [name: string]: string }): string {
  return template
    .split(/(\{\w+\})/)
    .filter((piece) => piece !== "")
    .map((piece) => (/^\{\w+\}$/.test(piece) ? facts[piece.slice(1, -1)]! : literal(piece)))
    .join("&");
}
