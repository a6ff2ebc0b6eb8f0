/** Units that people write behind a heading ("Сумма, руб", "Amount, EUR"): they say nothing about which column it is. */
const UNIT = /^(?:руб|рублей|рубли|рублях|р|тыс|млн|тг|eur|euro|usd|gbp|rub|шт|штук|дн|дней|days)$/;
const VAT = / ?(?:без|с|в т ч|включая|excl|incl|with|without) (?:ндс|vat)\b/;
const CYRILLIC_VAT = /(^| )(?:без|с|в т ч|включая) ндс(?= |$)/;

/**
 * The form in which headings are compared: NFKC, lower case, ё as е, "№" as a word, everything but letters, digits, `%`
 * and `#` as one space, and names from databases split into words ("CustomerID", "deal_stage").
 */
export function headingKey(text: string): string {
  return text
    .replace(/№/g, " номер ")
    .normalize("NFKC")
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, "$1 $2")
    .toLowerCase()
    .replace(/ё/g, "е")
    .replace(/[^\p{L}\p{N}%#]+/gu, " ")
    .trim();
}

/** What exports put before each heading: "Deal - Owner", "Сделка - Этап". */
const OF_DEAL = /^\s*(?:deal|opportunity|сделка|лид)\s+[-–—]\s+/i;

/** The key as typed, and without units, remarks in brackets, "без НДС" and "Deal - ", the fullest form first. */
export function headingForms(text: string): readonly string[] {
  const forms = [headingKey(text), headingKey(text.replace(/\([^)]*\)/g, " "))];
  const last = forms[forms.length - 1]!;
  const words = last.replace(CYRILLIC_VAT, " ").replace(VAT, " ").split(" ").filter(Boolean);
  while (words.length > 1 && UNIT.test(words[words.length - 1]!)) words.pop();
  forms.push(words.join(" "));
  if (OF_DEAL.test(text)) forms.push(headingKey(text.replace(OF_DEAL, "")));
  return [...new Set(forms)].filter((form) => form !== "");
}
