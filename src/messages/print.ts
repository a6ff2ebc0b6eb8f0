import type { Language } from "./language.ts";

/** How a report is printed on one landscape page; a script can set none of it. */
export interface PrintTexts {
  readonly segments: string;
  readonly funnel: string;
}

export const printTexts: { readonly [L in Language]: PrintTexts } = {
  en: {
    segments:
      "One page for the owner: select from A1 to the end of the line “All clients”, then File › Print › Selected cells, landscape, fit to page. A script cannot set this for you.",
    funnel:
      "One page for the owner: select from A1 to the end of “Plan against fact”, then File › Print › Selected cells, landscape, fit to page. A script cannot set this for you.",
  },
  ru: {
    segments:
      "Одна страница для владельца: выделите от A1 до конца строки «Все клиенты», затем Файл › Печать › Выбранные ячейки, альбомная, по размеру страницы. Сам скрипт этого задать не может.",
    funnel:
      "Одна страница для владельца: выделите от A1 до конца таблицы «План и факт», затем Файл › Печать › Выбранные ячейки, альбомная, по размеру страницы. Сам скрипт этого задать не может.",
  },
};
