import { wordKey } from "../../cells/text.ts";
import type { Follows, Role, SalesType, Situation } from "./texts.ts";

/** Words of the Method tabs in both languages, so that a tab filled in one is read under the locale of the other. */
const ROLES: Words<Role> = {
  hunter: "hunter|хантер|охотник",
  farmer: "farmer|фермер|клиентский менеджер|account manager",
  head: "head|руководитель|роп",
  both: "hunter, then farmer|хантер, затем фермер|охотник, затем фермер|hunter / farmer|охотник / фермер",
  nobody: "nobody|none|никто|-",
};
const FOLLOWS: Words<Follows> = {
  next: "next step|next|следующий шаг|дальше",
  again: "the same again|again|повторить|ещё раз",
  refused: "refused, ask the reason|refused|отказ, спросить причину|отказ",
};
const SITUATIONS: Words<Situation> = {
  enquiry: "Unanswered enquiry|Запрос без ответа",
  handover: "Handover|Передача",
  welcome: "Welcome|Первый заказ",
  second: "Second purchase|Вторая покупка",
  overdue: "Order overdue|Заказ опаздывает",
  touch: "Regular touch|Плановый контакт",
  upgrade: "Upgrade|Развитие",
  season: "Season ahead|Скоро сезон",
  winback: "Win-back|Возврат",
};
const SALES: Words<SalesType> = {
  transactional: "transactional|транзакционные",
  consultative: "consultative|консультационные",
  strategic: "strategic|стратегические",
  mixed: "mixed|смешанные",
  project: "project|проектные",
};

type Words<K extends string> = { readonly [key in K]: string };

export const roleOf = finder(ROLES);
export const followsOf = finder(FOLLOWS);
export const situationOf = finder(SITUATIONS);
export const salesTypeOf = finder(SALES);

function finder<K extends string>(words: Words<K>): (text: string) => K | undefined {
  const known = new Map<string, K>();
  for (const key of Object.keys(words) as K[])
    for (const word of words[key].split("|")) known.set(wordKey(word) || word, key);
  return (text) => known.get(wordKey(text) || text.trim());
}
