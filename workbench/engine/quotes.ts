/** A quote doubled inside a text, which the engine does not know, and a backslash that would hide the text's end from it. */
const QUOTE = '"&CHAR(34)&"';
const BACKSLASH = '"&CHAR(92)&"';

/** The texts of a formula as the engine reads them. */
export function withoutEscapes(formula: string): string {
  return formula.replace(/'(?:[^']|'')*'|"((?:[^"]|"")*)"/g, (whole, text: string | undefined) =>
    text === undefined ? whole : `"${text.replace(/""|\\(?="|$)/g, (mark) => (mark === '""' ? QUOTE : BACKSLASH))}"`,
  );
}

/** The same as everybody else writes them. */
export function withEscapes(formula: string): string {
  return formula.replaceAll(QUOTE, '""').replaceAll(BACKSLASH, "\\");
}
