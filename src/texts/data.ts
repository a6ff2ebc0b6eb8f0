import { base as baseEn } from "../messages/en/base.ts";
import { calendar as calendarEn } from "../messages/en/calendar.ts";
import { freeze as freezeEn } from "../messages/en/freeze.ts";
import { methodSwapSaid as methodSwapEn } from "../messages/en/method-swap.ts";
import { monitor as monitorEn } from "../messages/en/monitor.ts";
import { problems as problemsEn } from "../messages/en/problems.ts";
import { remarks as remarksEn } from "../messages/en/remarks.ts";
import { reports as en } from "../messages/en/reports.ts";
import { sizes as sizesEn } from "../messages/en/sizes.ts";
import type { Language } from "../messages/language.ts";
import { leavingSaid } from "../messages/leaving.ts";
import { letterFailures } from "../messages/letter-failures.ts";
import { loadTexts } from "../messages/load.ts";
import { base as baseRu } from "../messages/ru/base.ts";
import { calendar as calendarRu } from "../messages/ru/calendar.ts";
import { freeze as freezeRu } from "../messages/ru/freeze.ts";
import { methodSwapSaid as methodSwapRu } from "../messages/ru/method-swap.ts";
import { monitor as monitorRu } from "../messages/ru/monitor.ts";
import { problems as problemsRu } from "../messages/ru/problems.ts";
import { remarks as remarksRu } from "../messages/ru/remarks.ts";
import { reports as ru } from "../messages/ru/reports.ts";
import { sizes as sizesRu } from "../messages/ru/sizes.ts";
import type { Texts } from "../model/texts.ts";
import { vocabulary } from "./vocabulary.ts";

/** The typed part of each data file; the build adds the default method and the words of the doctor. */
export const data: { readonly [L in Language]: Omit<Texts, "method" | "doctor"> } = {
  en: {
    reports: en,
    calendar: calendarEn,
    monitor: monitorEn,
    base: baseEn,
    leaving: leavingSaid.en,
    letterFailures: letterFailures.en,
    sizes: sizesEn,
    freeze: freezeEn,
    load: loadTexts.en,
    methodSwap: methodSwapEn,
    problems: problemsEn,
    remarks: remarksEn,
    vocabulary,
  },
  ru: {
    reports: ru,
    calendar: calendarRu,
    monitor: monitorRu,
    base: baseRu,
    leaving: leavingSaid.ru,
    letterFailures: letterFailures.ru,
    sizes: sizesRu,
    freeze: freezeRu,
    load: loadTexts.ru,
    methodSwap: methodSwapRu,
    problems: problemsRu,
    remarks: remarksRu,
    vocabulary,
  },
};
