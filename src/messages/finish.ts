import type { Language } from "./language.ts";

/** How a task ends: reasons that are missing, days that cannot be, deals that went away. `{name}` places are filled by `said`. */
export const finishTexts = {
  en: {
    reasonTitle: "The lost reason is missing",
    reason: "“{outcome}” needs its reason. Choose or write one, then press Done again.",
    stays: "The task stays open, nothing was written.",
    required: "Say why: without a reason nobody learns from it.",
    /** Word of the status in a ticked row whose reason is missing. */
    status: "Lost reason?",
    dayTitle: "The task was not moved",
    noDay: "“{day}” is no day. Choose one in the calendar or write it as 2026-04-15.",
    past: "{day} is over. Choose today or a later day.",
    keepsDay: "The task keeps its day.",
    won: "The deal was won.",
    lost: "The deal was lost.",
    lostFor: "The deal was lost: {reason}.",
    absent: "The deal no longer stands in the table.",
  },
  ru: {
    reasonTitle: "Не указана причина потери",
    reason: "Для итога «{outcome}» нужна причина. Выберите её или впишите и снова нажмите «Готово».",
    stays: "Задача осталась открытой, ничего не записано.",
    required: "Укажите причину: без неё из отказа ничего не узнать.",
    status: "Причина?",
    dayTitle: "Задача не перенесена",
    noDay: "«{day}» не похоже на дату. Выберите день в календаре или напишите так: 15.04.2026.",
    past: "День {day} уже прошёл. Выберите сегодня или позже.",
    keepsDay: "Срок задачи прежний.",
    won: "Сделка выиграна.",
    lost: "Сделка потеряна.",
    lostFor: "Сделка потеряна: {reason}.",
    absent: "Сделки больше нет в таблице.",
  },
} as const satisfies { readonly [L in Language]: { readonly [key: string]: string } };
