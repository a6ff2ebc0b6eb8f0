import type { Language } from "./language.ts";

interface NoStoreTexts {
  readonly title: string;
  readonly text: (what: string) => string;
  readonly untouched: string;
}

/** What Conveyor remembers beside the cells has no room for more. */
export const noStoreTexts: { readonly [L in Language]: NoStoreTexts } = {
  en: {
    title: "There is no room to remember this",
    text: (what) =>
      `“${what}” can not be kept: Google gives an add-on 9 KB for one entry and 500 KB for all. Use a shorter name, or take back what is no longer needed: personas of clients, tasks handed over or moved.`,
    untouched: "Nothing was changed.",
  },
  ru: {
    title: "Негде это запомнить",
    text: (what) =>
      `«${what}» не сохраняется: Google даёт дополнению 9 КБ на одну запись и 500 КБ на все. Возьмите имя короче или отмените лишнее: персоны клиентов, переданные и перенесённые задачи.`,
    untouched: "Ничего не изменено.",
  },
};
