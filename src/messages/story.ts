import type { Language } from "./language.ts";

/** What the panel tells about the client of a task. Places in braces are filled by `said` of hand-over.ts. */
export const storyTexts = {
  en: {
    about: "About the client",
    reading: "Looking through the tables…",
    orders: "Last orders",
    contacts: "Last contacts",
    notes: "Notes",
    none: "Nothing is known in your tables.",
    persona: "Who you talk to",
    choose: "Choose",
    asks: "Ask",
    answer: "If they say “{objection}”: {answer}",
    letter: "Letter: {subject}",
    asksOf: "Ask “{persona}”",
    take: "Take it",
  },
  ru: {
    about: "О клиенте",
    reading: "Просматриваем таблицы…",
    orders: "Последние заказы",
    contacts: "Последние контакты",
    notes: "Заметки",
    none: "В ваших таблицах о нём ничего нет.",
    persona: "С кем вы говорите",
    choose: "Выберите",
    asks: "Спросите",
    answer: "Если скажут «{objection}»: {answer}",
    letter: "Письмо: {subject}",
    asksOf: "Спросить: {persona}",
    take: "Выбрать",
  },
} as const satisfies { readonly [L in Language]: { readonly [key: string]: string } };

/** Why a person of the client's may be like one of the Personas tab. Placed by the script, so that it need not carry the words above. */
export const likenessTexts = {
  en: {
    like: "Looks like “{persona}”.",
    segment: "The tab Personas names the segment {says}.",
    budget: "Budget there: {says}.",
    season: "Season there: {says}.",
  },
  ru: {
    like: "Похоже на портрет «{persona}».",
    segment: "Во вкладке «Портреты» назван сегмент {says}.",
    budget: "Бюджет там: {says}.",
    season: "Сезон там: {says}.",
  },
} as const satisfies { readonly [L in Language]: { readonly [key: string]: string } };

/** Which offer suits a client, and why. */
export const offerTexts = {
  en: {
    individual: "Individual offer",
    standard: "Standard offer",
    unknown: "{cell}: part of his card is missing. A standard offer will do until it is filled in.",
    large: "{cell}: a client of the first class pays back the hours of an own offer.",
    vip: "{cell}: his name brings other clients, so the offer is made for him.",
    usual: "{cell}: a template is quicker, and at this size an own offer does not pay.",
    byPersona: "{persona}: {offer}",
  },
  ru: {
    individual: "Индивидуальное предложение",
    standard: "Стандартное предложение",
    unknown: "{cell}: карточка заполнена не вся. Пока хватит стандартного предложения.",
    large: "{cell}: клиент первого класса окупает часы на отдельное предложение.",
    vip: "{cell}: его имя приводит других, поэтому предложение делаем под него.",
    usual: "{cell}: шаблон быстрее, отдельное предложение при таком объёме не окупится.",
    byPersona: "{persona}: {offer}",
  },
} as const satisfies { readonly [L in Language]: { readonly [key: string]: string } };
