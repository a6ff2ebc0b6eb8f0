/** Languages whose locales write 1,234.56; every other writes 1.234,56 or 1 234,56. */
const DOT = /^(?:en|zh|ja|ko|th|he|iw|hi|bn|ta|te|ms|fil|es[_-]MX|de[_-]CH)/i;

/** The decimal mark of a locale such as `ru_RU`. */
export function decimalMark(locale: string): "." | "," {
  return DOT.test(locale) ? "." : ",";
}

const AROUND = /[\s'’\p{Sc}]|руб(?:лей|ля|ль)?\.?|р\.|тг\.?|\b(?:usd|eur|rub|gbp|kzt)\b/giu;
const SPACED = /\d\s\d/;
const SPACES_GROUP = /^\D*\d{1,3}(?:[\s'’]\d{3})+(?![\s'’]?\d)/;

/**
 * A number typed as text: spaces (no-break and thin ones too), apostrophes and currency signs are dropped, `(123)` and a
 * minus on either side are negative, `12 %` is 0.12. Where both marks stand, the last is the decimal one; a single mark
 * before exactly three digits (`1,234`) is read as the locale reads it.
 *
 * @returns undefined when the text is not a number
 */
export function parseNumber(text: string, locale: string): number | undefined {
  if (SPACED.test(text) && !SPACES_GROUP.test(text)) return undefined;
  let body = text.replace(AROUND, "").replace("−", "-");
  const percent = body.endsWith("%");
  if (percent) body = body.slice(0, -1);
  const negative = /^\(.*\)$|^-|-$/.test(body);
  if (negative) body = body.replace(/^[(-]|[)-]$/g, "");
  if (body.startsWith("+")) body = body.slice(1);
  const plain = withPoint(body, locale);
  if (plain === undefined) return undefined;
  const size = percent ? Number(plain) / 100 : Number(plain);
  return negative ? -size : size;
}

/**
 * The decimal mark that a number typed as text settles whatever the locale: the last of two marks, the other one of a mark
 * that repeats (`1,234,567`), a mark not before exactly three digits; null for `1,234` and for what is no number.
 */
export function settledMark(text: string): "." | "," | null {
  if (parseNumber(text, "en_US") === undefined) return null;
  const body = text.replace(AROUND, "").replace(/[^\d.,]/g, "");
  const [comma, dot] = [body.lastIndexOf(","), body.lastIndexOf(".")];
  if (comma >= 0 && dot >= 0) return comma > dot ? "," : ".";
  if (comma < 0 && dot < 0) return null;
  const [mark, other] = comma >= 0 ? ([",", "."] as const) : ([".", ","] as const);
  const [whole, fraction, ...more] = body.split(mark);
  if (more.length > 0) return other;
  return fraction!.length === 3 && /^[1-9]\d{0,2}$/.test(whole!) ? null : mark;
}

/** Digits with at most one point as decimal mark; undefined for anything that no locale writes. */
function withPoint(body: string, locale: string): string | undefined {
  if (!/^[.,]?\d[\d.,]*$/.test(body)) return undefined;
  const comma = body.lastIndexOf(",");
  const dot = body.lastIndexOf(".");
  if (comma < 0 && dot < 0) return body;
  if (comma >= 0 && dot >= 0) {
    const [group, decimal] = comma > dot ? [".", ","] : [",", "."];
    const [whole, fraction, ...more] = body.split(decimal);
    if (more.length > 0 || !grouped(whole!, group!)) return undefined;
    return `${whole!.split(group!).join("")}.${fraction}`;
  }
  const mark = comma >= 0 ? "," : ".";
  const parts = body.split(mark);
  if (parts.length > 2) return grouped(body, mark) ? parts.join("") : undefined;
  const [whole, fraction] = parts as [string, string];
  const thousands = fraction.length === 3 && /^[1-9]\d{0,2}$/.test(whole) && decimalMark(locale) !== mark;
  return thousands ? whole + fraction : `${whole || "0"}.${fraction || "0"}`;
}

/** True when marks stand between groups as in 1,234,567 or, the Indian way, 12,34,567. */
function grouped(whole: string, mark: string): boolean {
  const [first, ...rest] = whole.split(mark);
  const last = rest.pop();
  return (
    /^\d{1,3}$/.test(first!) &&
    last?.length === 3 &&
    rest.every((part) => part.length === 3 || (mark === "," && part.length === 2))
  );
}
