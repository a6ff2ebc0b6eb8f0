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
