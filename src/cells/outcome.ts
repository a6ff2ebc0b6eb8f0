import { textOf, wordKey } from "./text.ts";
import { tick } from "./ticks.ts";
import { type Cell, Day } from "./types.ts";

export type Outcome = "won" | "lost" | "open";

const keys = (...lists: string[]) =>
  new Map(
    lists
      .join(",")
      .split(",")
      .map((word) => [wordKey(word), word]),
  );

/** Words for lost and won as teams and CRMs (HubSpot, Pipedrive, Salesforce, amoCRM, Bitrix24) write them. */
const LOST = keys(
  "lost,closed lost,loss,dead,no deal,not won,declined,rejected,refused,refusal,cancelled,canceled,disqualified",
  "not interested,went to competitor,ghosted,junk,spam,потерян,потеряна,потеряно,потеряли,отказ,отказались,отказался",
  "проиграна,проиграно,проиграли,проигрыш,не реализовано,закрыто и не реализовано,сделка провалена,провал,провалена",
  "не актуально,неактуально,не купили,не успешно,неуспешно,ушли к конкуренту,слив,спам,некачественный лид,дубль",
  "потеря,отменена,отменено,f",
);
const WON = keys(
  "won,closed won,win,sold,sale,paid,payment received,signed,contract signed,ordered,order placed,shipped,success",
  "successful,deal done,deal won,успешно,успешно реализовано,сделка успешна,успех,выиграна,выиграли,выиграно,выигрыш",
  "продажа,продано,оплачено,оплата получена,договор,договор подписан,купили,отгружено,заключена,реализовано,s",
);
const OPEN = keys("open,in progress,в работе,открыт,открыта,открытый,открыто,работа,p");

/** Stems for longer texts, "Closed lost: price" or "Закрыто, отказ клиента". Lost is tried before won. */
const LOST_STEM =
  /\b(?:lost|not won)\b|(?:^|[^\p{L}])(?:не\s+реализ|отказ|проигр|провал|потерян|не\s*актуальн|не\s*успеш|не\s+купил)/iu;
const WON_STEM = /\bwon\b|(?:^|[^\p{L}])(?:успешн|выигран|сделка\s+успешн)/iu;

/** What a stage or status says about the end of a deal; undefined for words it does not know. */
export function knownOutcome(text: string): Outcome | undefined {
  const key = wordKey(text);
  if (key === "") return undefined;
  if (LOST.has(key)) return "lost";
  if (WON.has(key)) return "won";
  if (OPEN.has(key)) return "open";
  if (LOST_STEM.test(text)) return "lost";
  return WON_STEM.test(text) ? "won" : undefined;
}

/** The words for won, lost and open that a small typo may have come from, by key. */
export const OUTCOME_WORDS: readonly { readonly key: string; readonly word: string; readonly outcome: Outcome }[] = (
  [
    ["won", WON],
    ["lost", LOST],
    ["open", OPEN],
  ] as const
).flatMap(([outcome, words]) => [...words].map(([key, word]) => ({ key, word, outcome })));

/** True for such a word as it stands, not a longer text that says it. */
export const isOutcomeWord = (text: string): boolean => [WON, LOST, OPEN].some((words) => words.has(wordKey(text)));

/** The outcome in a cell of a won/lost column; a tick means won, an empty box lost, an unknown word open. */
export function outcomeOf(cell: Cell): Outcome {
  if (typeof cell === "boolean") return cell ? "won" : "lost";
  if (cell instanceof Day) return "open";
  const known = knownOutcome(textOf(cell));
  if (known !== undefined) return known;
  const ticked = textOf(cell) === "" ? undefined : tick(cell);
  return ticked === undefined ? "open" : ticked ? "won" : "lost";
}
