/**
 * Google reads every text it is given as if it had been typed (platform facts B6 to B8). A leading apostrophe keeps a text
 * a text and is not part of the value. It stands in the edit line, so only texts that could be taken for something else get
 * one: those with a figure or a sign of a formula in them, and the words for true and false.
 */
const PLAIN = /^[\p{L}«“„(][^\d@#]*$/u;
const LOGICAL = /^(true|false|истина|ложь|wahr|falsch|vrai|faux|verdadero|falso|verdadeiro)$/i;

/** As many characters as a cell takes (platform fact B17). */
const MOST = 50_000;

/** The text as it must be written so that it stays itself; what no cell can hold is cut off at a whole character. */
export function asText(text: string): string {
  if (text === "" || (PLAIN.test(text) && !LOGICAL.test(text))) return clipped(text, MOST);
  return `'${clipped(text, MOST - 1)}`;
}

function clipped(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, "")}…` : text;
}
