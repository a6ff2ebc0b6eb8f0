/** No `\b` here: it does not know Cyrillic letters. */
const ONLY_TOTAL = /^(?:итог|итого|всего|total|totals|subtotal|grand total)[\s:,.]*$/i;

/** True for a text that heads a row of totals, such as "Итого:", and is no name. */
export function isTotal(text: string): boolean {
  return ONLY_TOTAL.test(text.trim());
}
