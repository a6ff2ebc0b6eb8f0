import { Day } from "../cells/types.ts";
import { dayWord } from "../messages/figures.ts";
import { goneTexts } from "../messages/gone.ts";
import type { Language } from "../messages/language.ts";
import { menuTexts } from "../messages/menu.ts";
import { rejectedTexts } from "../messages/rejected.ts";
import { inWords } from "../messages/words.ts";
import { type Fence, fenceInTheWay } from "../sheet/fenced.ts";
import { NoRoom, TooMuch } from "../sheet/limits.ts";
import { Busy } from "../sheet/locked.ts";
import { goneTab } from "../sheet/our-tabs.ts";
import { Rejected } from "../sheet/rejected.ts";
import type { Failure } from "./api.ts";

/** An action that cannot be done, said in the user's words. */
export class Refusal extends Error {
  override readonly name = "Refusal";

  constructor(readonly failure: Failure) {
    super(failure.text);
  }
}

/** What to show the user for whatever went wrong. Nothing hangs on the text of an exception of Google's (fact G6). */
export function failureOf(error: unknown, language: Language): Failure {
  if (error instanceof Refusal) return error.failure;
  const texts = menuTexts[language];
  const plain = { untouched: texts.nothingTouched, at: null };
  if (error instanceof Busy) return { ...plain, title: texts.busyTitle, text: texts.busy, kind: "busy" };
  if (error instanceof TooMuch || error instanceof NoRoom) {
    const [title, text] =
      error instanceof TooMuch
        ? [texts.tooMuchTitle, texts.tooMuch(error.of)]
        : [texts.noRoomTitle, texts.noRoom(error.of)];
    return { ...plain, title, text, at: { tabId: error.of.tabId, a1: "A1" }, kind: "too large" };
  }
  if (error instanceof Rejected) return rejected(error.of, language);
  const words = inWords(error, language);
  if (words !== undefined) return { ...plain, title: texts.unexpectedTitle, text: words, kind: "data" };
  const gone = goneTab();
  if (gone !== null) return { ...goneTexts[language](gone), at: null, kind: "data" };
  const message = error instanceof Error ? error.message : String(error);
  const fence = fenceInTheWay();
  if (fence !== null) return fenced(fence, message, language);
  return { title: texts.unexpectedTitle, text: texts.unexpected(message), untouched: "", at: null, kind: "unexpected" };
}

function fenced({ tab, tabId, a1 }: Fence, google: string, language: Language): Failure {
  const { fencedTitle: title, fenced: text, begun: untouched } = rejectedTexts[language];
  return { title, text: text({ tab, cells: a1, google }), untouched, at: { tabId, a1: a1 ?? "A1" }, kind: "data" };
}

/** As much of a value as a sentence holds. */
const SHOWN = 60;

function rejected({ tab, tabId, a1, value, google, whole }: Rejected["of"], language: Language): Failure {
  const texts = rejectedTexts[language];
  const text = value instanceof Day ? dayWord(language, value.serial) : value === true ? "TRUE" : String(value);
  const shown = text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
  return {
    title: texts.title,
    text: texts.text({ tab, cell: a1, value: shown, google }),
    untouched: whole ? texts.whole : texts.begun,
    at: { tabId, a1 },
    kind: "data",
  };
}
