import type { Language } from "../src/messages/language.ts";

const locales = { en: "en-US", ru: "ru-RU" };
const at = (iso: string) => new Date(`${iso.slice(0, 10)}T00:00:00Z`);
const part = (iso: string, language: Language, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(locales[language], { ...options, timeZone: "UTC" }).format(at(iso));
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** “23 Nov”, «23.11». */
export const shortDay = (iso: string, language: Language) =>
  language === "ru"
    ? `${iso.slice(8, 10)}.${iso.slice(5, 7)}`
    : `${Number(iso.slice(8, 10))} ${part(iso, language, { month: "short" })}`;

/** “Wed 25 Nov”, «ср 25.11». */
export const weekDay = (iso: string, language: Language) =>
  `${part(iso, language, { weekday: "short" })} ${shortDay(iso, language)}`;

/** The title of a day: “Mon, 23 November”, «Пн, 23 ноября». */
export const longDay = (iso: string, language: Language) =>
  `${capital(part(iso, language, { weekday: "short" }))}, ${
    language === "ru"
      ? part(iso, language, { day: "numeric", month: "long" })
      : `${Number(iso.slice(8, 10))} ${part(iso, language, { month: "long" })}`
  }`;

/** “09:12” of an ISO date-time, "" when it has no time. */
export const timeOf = (isoTime: string) => isoTime.slice(11, 16);

/** An ISO day some days later. */
export const daysAfter = (iso: string, days: number) =>
  new Date(at(iso).getTime() + days * 86_400_000).toISOString().slice(0, 10);
