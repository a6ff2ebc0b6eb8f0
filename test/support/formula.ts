/** What stands in an example of a comment: a number, a fraction `6 / 11`, text, TRUE, FALSE, a DATE, or an array of these. */
export type Literal = number | string | boolean | { readonly date: string } | readonly (readonly Literal[])[];

/**
 * Reads a literal of a formula as Sheets does: in braces `;` begins a row and `,` a column; `DATE(2026;3;31)` is a date.
 */
export function literal(text: string): Literal {
  const trimmed = text.trim();
  if (trimmed.startsWith("{")) return split(trimmed.slice(1, -1), ";").map((row) => split(row, ",").map(literal));
  const date = trimmed.match(/^DATE\((\d+);\s*(\d+);\s*(\d+)\)$/);
  if (date) return { date: `${date[1]}-${date[2]!.padStart(2, "0")}-${date[3]!.padStart(2, "0")}` };
  if (trimmed === "TRUE" || trimmed === "FALSE") return trimmed === "TRUE";
  const fraction = trimmed.match(/^(\d+) \/ (\d+)$/);
  if (fraction) return Number(fraction[1]) / Number(fraction[2]);
  return JSON.parse(trimmed) as number | string;
}

/** Splits at a mark that stands outside quotes, braces and parentheses. */
export function split(text: string, mark: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let quoted = false;
  let part = "";
  for (const letter of text) {
    if (letter === '"') quoted = !quoted;
    else if (!quoted && "{(".includes(letter)) depth++;
    else if (!quoted && "})".includes(letter)) depth--;
    if (letter === mark && depth === 0 && !quoted) {
      parts.push(part);
      part = "";
    } else part += letter;
  }
  return text.trim() === "" ? [] : [...parts, part];
}
