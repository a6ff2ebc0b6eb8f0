import { money } from "./figures.ts";
import type { Language } from "./language.ts";
import { plural } from "./plural.ts";

/** Load of the people against the norms, and who hunts and farms at once. `{name}` places are filled by `said`. */
export const loadTexts = {
  en: {
    title: "Load of the people",
    hint: "Tasks overdue and due in the next 7 days, against the calls, meetings and offers that the Norms tab asks for in the working days of a week.",
    reading: "Counting the tasks",
    share: "{share}% of the norm",
    counts: "{hunter} as hunter, {farmer} as farmer",
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

interface LoadWords {
  readonly tasks: (count: number) => string;
  /** Leads for whom the list has no room. */
  readonly leads: (count: number) => string;
  /** Deals of clients who have bought. */
  readonly elsewhere: (count: number) => string;
  /** People who stand in both task sheets, with their numbers of tasks there. */
  readonly both: (people: readonly { name: string; hunter: number; farmer: number }[]) => string;
}

/** As many as are named. */
const NAMED = 3;

export const loadWords: { readonly [L in Language]: LoadWords } = {
  en: {
    tasks: (n) => `${n} ${plural("en", n, "task", "tasks")}`,
    leads: (n) =>
      `${money("en", n)} more ${plural("en", n, "client", "clients")} without a deal ${plural("en", n, "waits", "wait")}: each person has a week of the calls of his norms beside his deals, worth most first.`,
    elsewhere: (n) =>
      `${n} ${plural("en", n, "task of a deal stands", "tasks of deals stand")} in Farmers: ${plural("en", n, "its client has", "their clients have")} bought already.`,
    both: (people) => {
      const names = people.slice(0, NAMED).map(({ name, hunter, farmer }) => `${name} (${hunter} and ${farmer})`);
      const more = people.length - names.length;
      return `Hunt and farm at once, tasks of each: ${names.join(", ")}${more > 0 ? ` and ${more} more` : ""}. Two first priorities halve both.`;
    },
  },
  ru: {
    tasks: (n) => `${n}\u00a0${plural("ru", n, "задача", "задачи", "задач")}`,
    leads: (n) =>
      `Ещё ${money("ru", n)}\u00a0${plural("ru", n, "клиент", "клиента", "клиентов")} без сделок ${plural("ru", n, "ждёт", "ждут", "ждут")} очереди: у каждого рядом со сделками столько звонков, сколько по нормам на неделю, сначала самые ценные.`,
    elsewhere: (n) =>
      `${plural("ru", n, "Задача", "Задачи", "Задачи")} ${n}\u00a0${plural("ru", n, "сделки", "сделок", "сделок")} в списке «Фермеры»: ${plural("ru", n, "этот клиент", "эти клиенты", "эти клиенты")} уже ${plural("ru", n, "покупал", "покупали", "покупали")}.`,
    both: (people) => {
      const names = people.slice(0, NAMED).map(({ name, hunter, farmer }) => `${name} (${hunter} и ${farmer})`);
      const more = people.length - names.length;
      return `И охотятся, и ведут клиентов, задач в каждой роли: ${names.join(", ")}${more > 0 ? ` и ещё ${more}` : ""}. Два главных дела делаются вполсилы.`;
    },
  },
};
