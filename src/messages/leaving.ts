import type { Language } from "./language.ts";

/** What stands in the handover sheet of a person who leaves, in the spreadsheet's language. */
export interface LeavingTexts {
  readonly title: string;
  readonly about: string;
  readonly how: string;
  readonly heads: readonly string[];
  readonly noClients: string;
}

/** Menu item and button of the handover sheet, in the user's language. */
export const leavingMenu = {
  en: {
    item: "Handover sheet of a person who leaves…",
    panel: "Lay his handover sheet",
  },
  ru: {
    item: "Передаточный лист сотрудника…",
    panel: "Собрать передаточный лист",
  },
} as const satisfies { readonly [L in Language]: { readonly [key: string]: string } };

/** Questions and answers of the handover sheet, in the user's language: `{name}` is filled in. Shipped in a data file. */
export const leavingSaid = {
  en: {
    ask: "Whose clients are handed over? The sheet tells each of them by money, with history, next steps and open points. People: {people}.",
    done: "The tab “{tab}” tells {count} clients and leads of {name}. The tasks themselves move by “Hand a person’s tasks over…”.",
    unknownTitle: "No handover sheet was laid",
    unknown:
      "No client, deal or task belongs to “{name}”. Write the name as it stands in the column Manager: {people}.",
    untouched: "Nothing was changed.",
  },
  ru: {
    ask: "Чьих клиентов передаём? В листе будет каждый клиент: деньги, история, следующие шаги, открытые пункты. Люди: {people}.",
    done: "Вкладка «{tab}»: клиентов и лидов {count} ({name}). Сами задачи переносит пункт «Передать задачи сотрудника…».",
    unknownTitle: "Передаточный лист не собран",
    unknown: "Нет ни клиентов, ни сделок, ни задач у «{name}». Напишите имя так, как в столбце «Менеджер»: {people}.",
    untouched: "Ничего не изменено.",
  },
} as const satisfies { readonly [L in Language]: { readonly [key: string]: string } };
