import { money } from "./figures.ts";
import type { Language } from "./language.ts";
import { plural } from "./plural.ts";

/** What a morning letter and the tab of addresses say, in the spreadsheet's language. */
export interface LetterTexts {
  readonly subject: (f: { readonly day: string; readonly overdue: number; readonly today: number }) => string;
  readonly subjectBreaches: (f: { readonly day: string; readonly breaches: number }) => string;
  /** The first line: whose tasks, of which day. */
  readonly head: (f: { readonly people: string; readonly day: string }) => string;
  readonly overdue: string;
  readonly today: string;
  readonly none: string;
  readonly breaches: string;
  readonly late: (days: number) => string;
  readonly stake: (amount: number) => string;
  readonly silent: (f: { readonly days: number; readonly limit: number }) => string;
  readonly more: (n: number) => string;
  readonly future: (n: number) => string;
  readonly unassigned: (n: number) => string;
  readonly nobody: string;
  readonly open: string;
  readonly foot: string;
  readonly tab: {
    readonly title: string;
    readonly notes: readonly [string, string];
    readonly heads: readonly [person: string, address: string, all: string];
    readonly report: readonly [day: string, what: string];
    readonly sent: (people: string) => string;
    readonly nothing: string;
  };
}

/** Menu items and dialogs about the letters, in the user's language. */
export interface LetterMenuTexts {
  readonly on: string;
  readonly off: string;
  readonly failures: (n: number) => string;
  readonly failuresTitle: string;
  readonly allWell: string;
  readonly switchedOn: string;
  readonly alreadyOn: string;
  readonly others: (n: number) => string;
  readonly addresses: (people: string) => string;
  readonly switchedOff: string;
  readonly wasOff: string;
  readonly noSheets: { readonly title: string; readonly text: string; readonly untouched: string };
}

const days = (n: number) => `${money("en", n)} ${plural("en", n, "day", "days")}`;

const en: LetterTexts = {
  subject: ({ day, overdue, today }) =>
    `Tasks for ${day}: ${[overdue > 0 ? `${overdue} overdue` : "", today > 0 ? `${today} for today` : ""].filter(Boolean).join(", ") || "choose the next step"}`,
  subjectBreaches: ({ day, breaches }) => `Checkpoints on ${day}: ${breaches} passed`,
  head: ({ people, day }) => `${people}: tasks for ${day}`,
  overdue: "Overdue",
  today: "Today",
  none: "No next step",
  breaches: "Deals silent beyond their checkpoint",
  late: (n) => `${days(n)} late`,
  stake: (amount) => `${money("en", amount)} at stake`,
  silent: (f) => `silent for ${days(f.days)}, checkpoint ${days(f.limit)}`,
  more: (n) => `… and ${money("en", n)} more in the sheet`,
  future: (n) => `Later: ${money("en", n)} ${plural("en", n, "task", "tasks")}.`,
  unassigned: (n) => `${money("en", n)} ${plural("en", n, "task belongs", "tasks belong")} to nobody yet.`,
  nobody: "nobody yet",
  open: "Open the sheet",
  foot: "Conveyor sends at most one letter a day. Delete your address in the tab “Letters” to get none.",
  tab: {
    title: "Letters",
    notes: [
      "A letter every morning with what is overdue, due today or without a next step, and deals silent beyond their checkpoint.",
      "Write each person as in the column Manager. A tick brings the checkpoints of everybody: it is for the head.",
    ],
    heads: ["Person", "E-mail", "Checkpoints of all"],
    report: ["Last letters", "What happened"],
    sent: (people) => `Sent to ${people}.`,
    nothing: "Nobody had anything due.",
  },
};

const enMenu: LetterMenuTexts = {
  on: "Morning letters: switch on…",
  off: "Morning letters: switch off",
  failures: (n) => `Morning letters: ${n} ${plural("en", n, "problem", "problems")}…`,
  failuresTitle: "Morning letters",
  allWell: "Nothing is known to be wrong.",
  switchedOn:
    "A letter goes out every morning between 7 and 8, from your account, to everybody who has an address in the tab “Letters” and something to do. One letter a person a day.",
  alreadyOn: "The letters were switched on already; nothing was added.",
  others: (n) =>
    `${n} other ${plural("en", n, "person has", "people have")} switched them on too. Everybody still gets one letter a day.`,
  addresses: (people) => `No address yet: ${people}. Write it in the tab “Letters”.`,
  switchedOff: "Your morning letters are off. The tab “Letters” stays.",
  wasOff: "You had not switched the letters on; nothing was changed.",
  noSheets: {
    title: "The letters were not switched on",
    text: "The letters tell the tasks of the tabs Hunters and Farmers. Build one of them first.",
    untouched: "Nothing was changed.",
  },
};

const daysRu = (n: number) => `${money("ru", n)}\u00a0${plural("ru", n, "день", "дня", "дней")}`;

const ru: LetterTexts = {
  subject: ({ day, overdue, today }) =>
    `Задачи на ${day}: ${[overdue > 0 ? `просрочено ${overdue}` : "", today > 0 ? `на сегодня ${today}` : ""].filter(Boolean).join(", ") || "выберите следующий шаг"}`,
  subjectBreaches: ({ day, breaches }) => `Контрольные сроки на ${day}: превышено ${breaches}`,
  head: ({ people, day }) => `${people}: задачи на ${day}`,
  overdue: "Просрочено",
  today: "Сегодня",
  none: "Без следующего шага",
  breaches: "Сделки молчат дольше контрольного срока",
  late: (n) => `просрочено на ${daysRu(n)}`,
  stake: (amount) => `на кону ${money("ru", amount)}`,
  silent: (f) => `молчит ${daysRu(f.days)}, контрольный срок ${daysRu(f.limit)}`,
  more: (n) => `… и ещё ${money("ru", n)} в таблице`,
  future: (n) => `Позже: ${money("ru", n)}\u00a0${plural("ru", n, "задача", "задачи", "задач")}.`,
  unassigned: (n) => `Пока ничьи: ${money("ru", n)}\u00a0${plural("ru", n, "задача", "задачи", "задач")}.`,
  nobody: "пока никто",
  open: "Открыть таблицу",
  foot: "Conveyor присылает не больше одного письма в день. Чтобы писем не было, удалите свой адрес во вкладке «Письма».",
  tab: {
    title: "Письма",
    notes: [
      "Каждое утро письмо: что просрочено, что на сегодня, где нет следующего шага и какие сделки молчат дольше контрольного срока.",
      "Имя пишите как в столбце «Менеджер». С галочкой приходят контрольные сроки всех: это для руководителя.",
    ],
    heads: ["Сотрудник", "Почта", "Контроль по всем"],
    report: ["Последние письма", "Что произошло"],
    sent: (people) => `Отправлено: ${people}.`,
    nothing: "Ни у кого не было срочных задач.",
  },
};

const ruMenu: LetterMenuTexts = {
  on: "Утренние письма: включить…",
  off: "Утренние письма: выключить",
  failures: (n) => `Утренние письма: ${n} ${plural("ru", n, "неполадка", "неполадки", "неполадок")}…`,
  failuresTitle: "Утренние письма",
  allWell: "Неполадок не видно.",
  switchedOn:
    "Каждое утро между 7 и 8 часами с вашего аккаунта уходит письмо каждому, у кого есть адрес во вкладке «Письма» и срочные задачи. Одно письмо человеку в день.",
  alreadyOn: "Письма уже были включены, ничего не добавлено.",
  others: (n) =>
    `Ещё их ${plural("ru", n, "включил", "включили", "включили")} ${n} ${plural("ru", n, "человек", "человека", "человек")}. Каждый всё равно получает одно письмо в день.`,
  addresses: (people) => `Пока нет адреса: ${people}. Впишите его во вкладке «Письма».`,
  switchedOff: "Ваши утренние письма выключены. Вкладка «Письма» осталась.",
  wasOff: "Вы не включали письма, ничего не изменилось.",
  noSheets: {
    title: "Письма не включены",
    text: "Письма рассказывают о задачах вкладок «Охотники» и «Фермеры». Сначала соберите одну из них.",
    untouched: "Ничего не изменилось.",
  },
};

export const letterTexts: { readonly [L in Language]: LetterTexts } = { en, ru };
export const letterMenuTexts: { readonly [L in Language]: LetterMenuTexts } = { en: enMenu, ru: ruMenu };
