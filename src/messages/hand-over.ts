import type { Language } from "./language.ts";

/** Handing a person's open tasks over to another. `{name}` places are filled by `said`. */
export const handOverTexts = {
  en: {
    menu: "Hand a person’s tasks over…",
    title: "Hand tasks over",
    nobody: "Nobody yet",
    open: "{name}: {count}",
    standing: "{from}: now {to}, since {day}",
    moved: "The tasks of {from} now stand with {to}.",
    back: "The tasks of {from} are back.",
    askFrom: "Whose open tasks are to move? Open tasks now: {people}.{standing}",
    askTo: "Who takes over the tasks of {from}? Leave it blank to give back what was handed over before.",
    unknownTitle: "Nobody was handed over",
    unknown: "No open task belongs to “{name}”. Write the name as it stands in the column Manager: {people}.",
    same: "“{name}” has these tasks already. Choose another person.",
    nothing: "The tasks of “{name}” were not handed over, so there is nothing to give back.",
    untouched: "Nothing was changed.",
    note: "Taken over from {from}, {day}",
  },
  ru: {
    menu: "Передать задачи сотрудника…",
    title: "Передать задачи",
    nobody: "Пока никто",
    open: "{name}: {count}",
    standing: "{from}: теперь {to}, с {day}",
    moved: "Задачи переданы: {from}, теперь {to}.",
    back: "Задачи возвращены: {from}.",
    askFrom: "Чьи открытые задачи передать? Сейчас открыто: {people}.{standing}",
    askTo: "Кому передать задачи ({from})? Оставьте пустым, чтобы вернуть переданное раньше.",
    unknownTitle: "Задачи не переданы",
    unknown: "У «{name}» нет открытых задач. Напишите имя так, как в столбце «Менеджер»: {people}.",
    same: "Эти задачи уже ведёт «{name}». Выберите другого человека.",
    nothing: "Задачи «{name}» никому не передавали, возвращать нечего.",
    untouched: "Ничего не изменено.",
    note: "Передано от {from}, {day}",
  },
} as const satisfies { readonly [L in Language]: { readonly [key: string]: string } };

/** What only the panel shows of it. */
export const handOverWords = {
  en: {
    hint: "For somebody who leaves or is away. Every open task moves to another person, with a note on it. New tasks follow, until you give them back. Your own tabs stay as they are.",
    from: "Whose tasks",
    to: "Who takes them over",
    someone: "Name",
    choose: "Choose",
    act: "Hand over",
    giveBack: "Give back",
    working: "Moving the tasks…",
  },
  ru: {
    hint: "Когда человек уходит или его нет. Все открытые задачи переходят к другому, с пометкой в заметке. Новые тоже, пока вы их не вернёте. Ваши листы не меняются.",
    from: "Чьи задачи",
    to: "Кому передать",
    someone: "Имя",
    choose: "Выберите",
    act: "Передать",
    giveBack: "Вернуть",
    working: "Передаём задачи…",
  },
} as const satisfies { readonly [L in Language]: { readonly [key: string]: string } };

/** A text with its places filled. */
export function said(text: string, facts: { readonly [name: string]: string | number }): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => String(facts[name] ?? place));
}
