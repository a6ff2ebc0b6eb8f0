import type { Language } from "../messages/language.ts";
import { type LetterWhy, letterFailureTexts } from "../messages/letter-failures.ts";
import { isOver, type LetterNote, ledger } from "./letter-ledger.ts";

/** For so many days a letter that did not go out is told. */
const TOLD = 7;
/** Days without any run after which something is wrong: one morning may still be coming. */
const QUIET = 2;

/**
 * What went wrong with the morning letters, in sentences; empty where nobody uses them. Reads the document's properties in
 * one call and asks for no permission, so that every flavour of the build can say it.
 */
export function mailFailures(today: number, language: Language): readonly string[] {
  const { people, run, on } = ledger();
  const texts = letterFailureTexts[language];
  const groups = new Map<string, LetterNote[]>();
  for (const [, note] of people) {
    const why = whyOf(note, today);
    if (why === null || note.day <= today - TOLD) continue;
    const key = `${why} ${note.said ?? ""}`;
    groups.set(key, [...(groups.get(key) ?? []), note]);
  }
  const letters = [...groups.values()].map((notes) => {
    const [first] = notes as [LetterNote, ...LetterNote[]];
    return texts.letter[whyOf(first, today)!]({
      people: notes.map(({ name }) => name).join(", "),
      said: first.said ?? "",
    });
  });
  const why = run?.why ?? (run && !run.ended && isOver(run.at, run.day, today) ? "stopped" : undefined);
  const since = Math.max(run?.day ?? Number.NEGATIVE_INFINITY, ...Object.values(on));
  const quiet = Object.keys(on).length > 0 && today - since >= QUIET;
  return [
    ...(run && why ? [texts.run[why]({ day: run.day, said: run.said ?? "" })] : []),
    ...(quiet ? [texts.noRun(since)] : []),
    ...letters,
  ];
}

/** null: nothing is known to be wrong. */
function whyOf(note: LetterNote, today: number): LetterWhy | null {
  if (note.state === "begun") return isOver(note.at, note.day, today) ? "cutOff" : null;
  return note.state === "sent" ? null : (note.why ?? "refused");
}
