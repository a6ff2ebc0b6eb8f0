import { wordKey } from "./text.ts";

const keys = (words: string) => words.split("|").map(wordKey);
const CLIENT = keys("client|customer|buyer|they|inbound|incoming|клиент|заказчик|покупатель|входящий|входящая|они");
const IN_VAIN = keys(
  "no answer|not answered|unanswered|no reply|missed|not reached|нет ответа|без ответа|не ответили|не дозвонились|не отвечает|пропущен",
);

const begins = (text: string, words: readonly string[]) => {
  const key = wordKey(text);
  return words.some((word) => key.startsWith(word));
};

/** Whether the client began a contact. */
export const isByClient = (initiatedBy: string) => begins(initiatedBy, CLIENT);

/** Whether a contact came to nothing: nobody answered. */
export const isUnanswered = (result: string) => begins(result, IN_VAIN);

/** Whether a contact that the client began came to nothing: nobody answered. */
export function isInVain(initiatedBy: string, result: string): boolean {
  return isByClient(initiatedBy) && isUnanswered(result);
}

const US = keys(
  "our|manager|seller|sales|outbound|outgoing|наш|менеджер|продавец|сотрудник|исходящий|исходящая|исходящее|сами",
);
const US_ALONE = new Set(keys("we|us|me|i|мы|я"));

/** Who began a contact: 1 we, -1 the client, 0 where the word says neither. */
export function initiatorOf(text: string): 1 | -1 | 0 {
  if (US_ALONE.has(wordKey(text)) || begins(text, US)) return 1;
  return begins(text, CLIENT) ? -1 : 0;
}

const ACTIVE = "cold|outbound|outgoing|mailing|prospect|field|холодн|исходящ|обзвон|рассыл|активн|поиск клиент".split(
  "|",
);
const PASSIVE =
  "site|web|inbound|incoming|referr|recommend|word of mouth|advert|google|seo|facebook|instagram|social|exhibition|fair|event|partner|enquir|inquir|request|landing|chat|сайт|входящ|рекоменд|сарафан|реклам|директ|яндекс|соцсет|выставк|мероприят|партн|заявк|обращен|звонок с|авито|карт".split(
    "|",
  );

/** Who began by what a channel is called: 1 we, -1 the client, 0 where the word says neither. */
export function beganByChannel(text: string): 1 | -1 | 0 {
  const key = wordKey(text);
  const has = (words: readonly string[]) => words.some((word) => key.includes(wordKey(word)));
  return has(ACTIVE) ? 1 : has(PASSIVE) ? -1 : 0;
}
