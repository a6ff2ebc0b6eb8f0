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

/**
 * A whole number below a thousand million with its digits in groups of three, without TEXT, whose patterns depend on the
 * locale.
 */
export function grouped(value: string, mark: string): string {
  const three = (rest: string) => `RIGHT("000"&${rest};3)`;
  const last = three(`MOD(${value};1000)`);
  const middle = `INT(MOD(${value};1000000)/1000)`;
  const thousands = `INT(${value}/1000)&"${mark}"&${last}`;
  const millions = `INT(${value}/1000000)&"${mark}"&${three(middle)}&"${mark}"&${last}`;
  return `IF(${value}<1000;${value};IF(${value}<1000000;${thousands};${millions}))`;
}
