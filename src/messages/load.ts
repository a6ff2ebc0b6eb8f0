import type { Language } from "./language.ts";

/** Load of the people against the norms, and who hunts and farms at once. `{name}` places are filled by `told`. */
export const loadTexts = {
  en: {
    title: "Load of the people",
    hint: "Tasks overdue and due in the next 7 days, against the calls, meetings and offers that the Norms tab asks for in the working days of a week.",
    reading: "Counting the tasks",
    share: "{share}% of the norm",
    counts: "{hunter} as hunter, {farmer} as farmer",
    /** A number of tasks, as the places called {tasks} take it. */
    tasks: "{n} {n:task|tasks}",
    unknown: "The Norms tab says no norm",
    nobody: "Without a manager",
    both: "Hunts and farms",
    even: "The load is even: nobody has 15% of the norm more than another in the same role.",
    hunter: "Hunters",
    farmer: "Farmers",
    proposal:
      "{role}: {tasks} from {from} to {to}. {from} then has {fromAfter}% instead of {fromBefore}%, {to} {toAfter}% instead of {toBefore}%.",
    what: "The tasks worth least move, with a note on each. The next step of a deal goes back to its manager.",
    act: "Move {tasks}",
    working: "Moving the tasks…",
    moved: "Moved: {tasks} from {from} to {to}.",
    standing: "{from}: {tasks} now with {to}",
    giveBack: "Give back",
    back: "The tasks of {from} are back.",
    ask: "{proposals}\n\n{what} Move them?",
    goneTitle: "Nothing was moved",
    gone: "The lists have changed meanwhile, and the load is even now.",
    untouched: "Nothing was changed.",
  },
  ru: {
    title: "Нагрузка людей",
    hint: "Просроченные задачи и задачи на ближайшие 7 дней против звонков, встреч и предложений, которых вкладка «Нормы» ждёт за рабочую неделю.",
    reading: "Считаем задачи",
    share: "{share}\u00a0% нормы",
    counts: "как охотник {hunter}, как фермер {farmer}",
    tasks: "{n}\u00a0{n:задача|задачи|задач}",
    unknown: "Во вкладке «Нормы» нормы нет",
    nobody: "Без менеджера",
    both: "Охотится и ведёт",
    even: "Нагрузка ровная: ни у кого нет на 15\u00a0% нормы больше, чем у другого в той же роли.",
    hunter: "Охотники",
    farmer: "Фермеры",
    proposal:
      "{role}: {tasks}. Отдаёт {from}: было {fromBefore}\u00a0%, станет {fromAfter}\u00a0%. Берёт {to}: было {toBefore}\u00a0%, станет {toAfter}\u00a0%.",
    what: "Переходят задачи с наименьшей ценой, в каждой будет пометка. Следующий шаг сделки вернётся к её менеджеру.",
    act: "Передать: {tasks}",
    working: "Передаём задачи…",
    moved: "Передано: {tasks}. Отдаёт {from}, берёт {to}.",
    standing: "{from}: {tasks} сейчас ведёт {to}",
    giveBack: "Вернуть",
    back: "Задачи возвращены: {from}.",
    ask: "{proposals}\n\n{what} Передать их?",
    goneTitle: "Ничего не передано",
    gone: "Списки за это время изменились, нагрузка уже ровная.",
    untouched: "Ничего не изменено.",
  },
} as const satisfies { readonly [L in Language]: { readonly [key: string]: string } };

export type LoadTexts = { readonly [K in keyof (typeof loadTexts)["en"]]: string };

/** The word of the menu, and the note on a task that was moved: the script has them before any data file is read. */
export const loadMenu: { readonly [L in Language]: string } = { en: "Even out the load…", ru: "Выровнять нагрузку…" };
export const loadNote: { readonly [L in Language]: string } = {
  en: "From {from} to even out, {day}",
  ru: "Для ровной нагрузки, раньше {from}, {day}",
};
