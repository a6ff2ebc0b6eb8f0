import { functionWords } from "../messages/functions.ts";
import { type Action, liveTexts } from "../messages/live.ts";
import { wordKey } from "./text.ts";

const KINDS = { active: "now", plan: "plan", nurture: "nurture", stop: "stop" } as const;

/** The words of the Rules tab and those of the legend, in both languages. */
const WORDS = (["en", "ru"] as const).flatMap((language) => [
  ...(Object.keys(KINDS) as (keyof typeof KINDS)[]).map(
    (key) => [functionWords(language).actions[key], KINDS[key]] as const,
  ),
  ...(Object.keys(liveTexts[language].actions) as Action[]).map(
    (action) => [liveTexts[language].actions[action], action] as const,
  ),
]);
const KNOWN: ReadonlyMap<string, Action> = new Map(WORDS.map(([word, action]) => [wordKey(word), action]));

/** The words that mean an action, each once. */
export function wordsOf(action: Action): string[] {
  return [...new Set(WORDS.flatMap(([word, of]) => (of === action ? word.toLowerCase() : [])))];
}

/** Which of the four actions a rule's word means; undefined for a word of the team's own. */
export function actionOf(text: string): Action | undefined {
  return KNOWN.get(wordKey(text));
}
