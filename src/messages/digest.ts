import type { Language } from "./language.ts";

/** What stands in the tab of today's tasks for printing, in the spreadsheet's language. */
export interface DigestTexts {
  readonly title: string;
  readonly about: string;
  readonly person: string;
  readonly none: string;
  readonly more: string;
  readonly late: string;
  readonly today: string;
  readonly nobody: string;
  /** Box, client, deal, step, due, why. */
  readonly heads: readonly string[];
}

/** Menu item of the digest, and the counts that are told when the file is opened, in the user's language. */
export const digestMenu = {
  en: {
    item: "Today’s tasks to print",
    done: "The tab “{tab}” holds what is overdue and due today, as values. Print it from File › Print.",
    counts: "Overdue {overdue}, today {today}.",
    mine: "{name}: overdue {overdue}, today {today}.",
    title: "Your tasks",
    team: "Tasks of the team",
  },
  ru: {
    item: "Задачи на сегодня для печати",
    done: "Во вкладке «{tab}» просроченное и то, что на сегодня, записано значениями. Распечатать: «Файл» › «Печать».",
    counts: "Просрочено {overdue}, на сегодня {today}.",
    mine: "{name}: просрочено {overdue}, на сегодня {today}.",
    title: "Ваши задачи",
    team: "Задачи команды",
  },
} as const satisfies { readonly [L in Language]: { readonly [key: string]: string } };
