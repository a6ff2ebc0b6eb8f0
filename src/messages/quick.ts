import type { Language } from "./language.ts";

/** What the panel does with a task right in the list, and its text for a calendar. `{name}` places are filled by `said`. */
export const quickTexts = {
  en: {
    open: "Quick actions: {client}",
    close: "Close quick actions: {client}",
    tomorrow: "Tomorrow",
    outcomes: "Done with an outcome",
    note: "Note",
    save: "Save",
    saved: "Note saved: {client}",
    movedTo: "Moved to {day}",
    back: "Back to its day: {client}",
    why: "Why was it refused",
    reading: "Reading the outcomes",
    calendar: "For your calendar (.ics)",
    copy: "Copy the text",
    copied: "Copied",
    byHand: "The text is selected: press Ctrl+C, on a Mac ⌘C",
  },
  ru: {
    open: "Быстрые действия: {client}",
    close: "Закрыть быстрые действия: {client}",
    tomorrow: "Завтра",
    outcomes: "Готово с итогом",
    note: "Заметка",
    save: "Сохранить",
    saved: "Заметка сохранена: {client}",
    movedTo: "Перенесено на {day}",
    back: "Срок возвращён: {client}",
    why: "Почему отказ",
    reading: "Читаем варианты итога",
    calendar: "В свой календарь (.ics)",
    copy: "Скопировать текст",
    copied: "Скопировано",
    byHand: "Текст выделен: нажмите Ctrl+C, на Mac ⌘C",
  },
} as const satisfies { readonly [L in Language]: { readonly [key: string]: string } };
