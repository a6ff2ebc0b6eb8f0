import type { Manners } from "./locale.ts";
import { readDate } from "./typed-date.ts";

/** What a cell gets: a literal of the engine (canonical, a quoted text, or a formula) and the format it brings. */
export interface Content {
  readonly content: string;
  readonly format?: string;
}

const SPACES = /[\s\u00a0\u202f]/g;
const CURRENCIES = "$€£₽¥";

/**
 * Text as Sheets reads it when typed under the spreadsheet's locale (facts B7, B8): a leading apostrophe keeps text, then
 * booleans, numbers, per cent, money and dates; anything else is text. Formulas are the caller's.
 *
 * @param year the year a date without one belongs to
 */
export function readTyped(text: string, manners: Manners, year: number): Content {
  if (text === "") return { content: "" };
  if (text.startsWith("'")) return asText(text.slice(1));
  const trimmed = text.trim();
  return (
    readBoolean(trimmed, manners) ?? readNumber(trimmed, manners) ?? readDate(trimmed, manners, year) ?? asText(text)
  );
}

/** A text that must stay a text, as the engine keeps it: quoted where the engine would read something else. */
export function asText(text: string): Content {
  return { content: staysText(text) ? text : `'${text}` };
}

/** Whether the engine itself would leave the text alone: one that begins with a letter, and is no boolean. */
function staysText(text: string): boolean {
  if (text === "") return true;
  if (text.includes("\n")) return !/^[='#]/.test(text);
  return /^\p{L}/u.test(text) && !/^(true|false)$/i.test(text);
}

function readBoolean(text: string, { booleans }: Manners): Content | undefined {
  const word = text.toUpperCase();
  if (word === "TRUE" || word === booleans[0]) return { content: "TRUE" };
  if (word === "FALSE" || word === booleans[1]) return { content: "FALSE" };
  return undefined;
}

function readNumber(text: string, { locale }: Manners): Content | undefined {
  const money = [...CURRENCIES].find((sign) => text.includes(sign));
  let rest = money ? text.replace(money, "").trim() : text;
  const percent = rest.endsWith("%");
  if (percent) rest = rest.slice(0, -1).trim();
  const thousands = locale.thousandsSeparator === "\u00a0" ? "[\\s\\u00a0\\u202f]" : `\\${locale.thousandsSeparator}`;
  const decimal = `\\${locale.decimalSeparator}`;
  const shape = new RegExp(`^([+-]?)(\\d{1,3}(?:${thousands}\\d{3})+|\\d+)?(${decimal}\\d*)?(e[+-]?\\d{1,3})?$`, "i");
  const [match, sign, whole, fraction, exponent] = rest.match(shape) ?? [];
  if (!match || (whole === undefined && !/\d/.test(fraction ?? ""))) return undefined;
  const digits = (whole ?? "0").replace(new RegExp(thousands, "g"), "").replace(SPACES, "");
  const value = Number(`${sign}${digits}${(fraction ?? "").replace(locale.decimalSeparator, ".")}${exponent ?? ""}`);
  if (!Number.isFinite(value)) return undefined;
  const decimals = (fraction?.length ?? 1) > 1 ? ".00" : "";
  const grouped = digits.length < (whole ?? "").length;
  if (percent) return { content: String(value / 100), format: `0${decimals}%` };
  if (money) return { content: String(value), format: moneyFormat(money, text, decimals) };
  return grouped ? { content: String(value), format: `#,##0${decimals}` } : { content: String(value) };
}

function moneyFormat(sign: string, text: string, decimals: string): string {
  return text.startsWith(sign) ? `[$${sign}]#,##0${decimals}` : `#,##0${decimals}[$ ${sign}]`;
}
