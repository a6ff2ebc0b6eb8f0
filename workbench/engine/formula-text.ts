import type { Manners } from "./locale.ts";
import { withEscapes, withoutEscapes } from "./quotes.ts";

/**
 * Formulas as people and scripts write them under a locale, and as the engine keeps them: English names, `,` between
 * arguments, `.` before decimals (facts B9, B11 to B14). `;` separates arguments under every locale. Where decimals have
 * a comma, `0.5` and a comma between arguments are no formula: such a mark is kept as a look-alike that the engine can
 * not read, so that the cell shows `#ERROR!` and still gives its text back.
 */
const BAD_COMMA = "\u201a";
const BAD_POINT = "\u2024";
const BAD_SEMICOLON = "\u204f";

type Change = (mark: string, inBraces: boolean, before: string, after: string) => string;

/** What a person or a script wrote, as the engine keeps it. */
export function canonicalFormula(text: string, { locale, refusesSemicolons }: Manners): string {
  const whole = withoutEscapes(text);
  const formula = refusesSemicolons
    ? rewrite(whole, (mark, braces) => (mark === ";" && !braces ? BAD_SEMICOLON : mark))
    : whole;
  if (locale.decimalSeparator === ".")
    return rewrite(formula, (mark, braces) => (mark === ";" && !braces ? "," : mark));
  return rewrite(formula, (mark, braces, before, after) => {
    if (mark === ";") return braces ? ";" : ",";
    if (mark === "\\") return braces ? "," : "\\";
    const digits = /\d/.test(after) && !/[A-Za-z_]/.test(before);
    if (mark === ",") return digits ? "." : BAD_COMMA;
    return /\d/.test(before) || digits ? BAD_POINT : mark;
  });
}

/** What the engine keeps, as the locale writes it. */
export function localFormula(kept: string, { locale }: Manners): string {
  const formula = withEscapes(kept);
  if (locale.decimalSeparator === ".") return formula.replaceAll(BAD_SEMICOLON, ";");
  const text = rewrite(formula, (mark, braces, before, after) => {
    if (mark === ";") return braces ? ";" : mark;
    if (mark === ",") return braces ? "\\" : ";";
    return mark === "." && (/\d/.test(before) || /\d/.test(after)) ? "," : mark;
  });
  return text.replaceAll(BAD_SEMICOLON, ";").replaceAll(BAD_COMMA, ",").replaceAll(BAD_POINT, ".");
}

/** Walks a formula outside of texts and quoted names of tabs, and changes `;`, `,`, `\` and points. */
function rewrite(formula: string, change: Change): string {
  let result = "";
  let quote = "";
  let braces = 0;
  let word = "";
  for (let i = 0; i < formula.length; i++) {
    const mark = formula[i]!;
    if (quote) {
      if (mark === quote) quote = "";
      result += mark;
      continue;
    }
    if (mark === '"' || mark === "'") quote = mark;
    else if (mark === "{") braces++;
    else if (mark === "}") braces--;
    const isMark = mark === ";" || mark === "," || mark === "\\" || (mark === "." && !/[A-Za-z_]/.test(word));
    result += isMark ? change(mark, braces > 0, word.slice(-1), formula[i + 1] ?? "") : mark;
    word = /[\w.$]/.test(mark) ? word + mark : "";
  }
  return result;
}
