import { localeCodes } from "../engine/locale.ts";
import type { World } from "../types.ts";

/** World options as they come from the address, from the start script or from saved work. */
export type Given = Partial<World>;

const ISO_DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** The world in which the page opens a workbook: what was given, the rest from the browser. */
export function worldFrom(given: Given, browser: { readonly language: string; readonly zone: string }): World {
  const language = given.language ?? (browser.language.startsWith("ru") ? "ru" : "en");
  const locale = given.locale ?? (language === "ru" ? "ru_RU" : "en_US");
  const zone = given.zone ?? browser.zone;
  return { language, locale, zone: isZone(zone) ? zone : "Etc/UTC", today: given.today ?? null };
}

/** World options in the address: `?language=ru&locale=ru_RU&zone=Europe/Moscow&today=2026-03-31`; what is not valid is left out. */
export function givenIn(search: string): Given {
  const query = new URLSearchParams(search);
  const language = query.get("language");
  const locale = query.get("locale");
  const zone = query.get("zone");
  const today = query.get("today");
  return {
    ...(language === "ru" || language === "en" ? { language } : {}),
    ...(locale && localeCodes.includes(locale) ? { locale } : {}),
    ...(zone && isZone(zone) ? { zone } : {}),
    ...(today && isDay(today) ? { today } : {}),
  };
}

export function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: zone });
    return zone !== "";
  } catch {
    return false;
  }
}

export function isDay(text: string): boolean {
  return ISO_DAY.test(text) && new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);
}

/** The day it is in the world. */
export function dayIn({ today, zone }: World): string {
  return today ?? new Intl.DateTimeFormat("sv-SE", { timeZone: zone }).format(new Date());
}
