/**
 * Google reads every text it is given as if it had been typed (platform facts B6 to B8). A leading apostrophe keeps a text
 * a text and is not part of the value. It stands in the edit line, so only texts that could be taken for something else get
 * one: those with a figure or a sign of a formula in them, and the words for true and false.
 */
const PLAIN = /^[\p{L}«“„(][^\d@#]*$/u;
const LOGICAL = /^(true|false|истина|ложь|wahr|falsch|vrai|faux|verdadero|falso|verdadeiro)$/i;

/** The text as it must be written so that it stays itself. */
export function asText(text: string): string {
  return text === "" || (PLAIN.test(text) && !LOGICAL.test(text)) ? text : `'${text}`;
}
