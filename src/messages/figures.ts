import type { Language } from "./language.ts";

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const EPOCH = 25_569;

/** A whole amount with its groups of three digits: 48,200 and 48 200 (no-break spaces). The unit is the team's. */
export function money(language: Language, amount: number): string {
  const [sign, digits] = [amount <= -0.5 ? "-" : "", String(Math.round(Math.abs(amount)))];
  return sign + digits.replace(/\B(?=(\d{3})+$)/g, language === "ru" ? "\u00a0" : ",");
}

/** A number with one digit after the mark of the language. */
export function oneDigit(language: Language, value: number): string {
  const text = value.toFixed(1);
  return language === "ru" ? text.replace(".", ",") : text;
}

/** A number as it is, with the groups and the mark of the language: 48,200 and 0.25, 48 200 and 0,25. */
export function numberWord(language: Language, value: number): string {
  if (Number.isInteger(value)) return money(language, value);
  return language === "ru" ? String(value).replace(".", ",") : String(value);
}

/** A share in whole percent: 40%, 40 %. */
export const percent = (language: Language, share: number): string =>
  `${Math.round(100 * share)}${language === "ru" ? "\u00a0" : ""}%`;

/** A day in a sentence: 23 Nov, 23.11; with its year when that is not the year of `today`. */
export function dayWord(language: Language, serial: number, today?: number): string {
  const [year, month, day] = parts(serial);
  const same = today !== undefined && year === parts(today)[0];
  if (language === "en") return `${day} ${MONTHS[month - 1]}${same ? "" : ` ${year}`}`;
  const two = (n: number) => String(n).padStart(2, "0");
  return `${two(day)}.${two(month)}${same ? "" : `.${year}`}`;
}

/** The time of day of a serial moment: 09:05. */
export function timeWord(serial: number): string {
  const minutes = Math.round((serial % 1) * 1440);
  return `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
}

function parts(serial: number): [number, number, number] {
  const date = new Date((Math.floor(serial) - EPOCH) * 86_400_000);
  return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
}
