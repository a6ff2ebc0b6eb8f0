import { isoDay } from "../../cells/text.ts";
import { dayWord } from "../../messages/figures.ts";
import { said } from "../../messages/hand-over.ts";
import type { Language } from "../../messages/language.ts";
import type { LetterFailureTexts, LetterWhy } from "../../messages/letter-failures.ts";
import type { Kept } from "../kept.ts";
import { isOver, type LetterNote, ledger } from "./ledger.ts";

/** For so many days a letter that did not go out is told. */
const TOLD = 7;
/** Days without any run after which something is wrong: one morning may still be coming. */
const QUIET = 2;

/**
 * What went wrong with the morning letters, in sentences; empty where nobody uses them. Reads the document's properties
 * unless they are given, and asks for no permission, so that every flavour of the build can say it.
 *
 * @param textsOf called only when there is something to say
 */
export function mailFailures(
  today: number,
  language: Language,
  textsOf: (language: Language) => LetterFailureTexts,
  remembered?: Kept,
): readonly string[] {
  const { people, run, on, missed, kept } = ledger(remembered);
  const groups = new Map<string, { readonly why: LetterWhy; readonly notes: LetterNote[] }>();
  for (const [, note] of people) {
    const why = whyOf(note, today);
    if (why === null || note.day <= today - TOLD) continue;
    const key = `${why} ${note.said ?? ""}`;
    const group = groups.get(key) ?? { why, notes: [] };
    group.notes.push(note);
    groups.set(key, group);
  }
  const why = run?.why ?? (run && !run.ended && isOver(run.at, run.day, today) ? "stopped" : undefined);
  const since = Math.max(run?.day ?? Number.NEGATIVE_INFINITY, ...Object.values(on));
  const quiet = Object.keys(on).length > 0 && today - since >= QUIET;
  const unkept = missed && missed.day > today - TOLD && kept < isoDay(missed.day) ? missed : null;
  if (groups.size === 0 && !why && !quiet && !unkept) return [];
  const texts = textsOf(language);
  const letters = [...groups.values()].map((group) =>
    said(texts.letter[group.why], {
      people: group.notes.map(({ name }) => name).join(", "),
      said: group.notes[0]?.said ?? "",
    }),
  );
  const stopped = why === "stopped" && run?.said ? "stoppedSo" : why;
  return [
    ...(run && stopped ? [said(texts.run[stopped], { day: dayWord(language, run.day), said: run.said ?? "" })] : []),
    ...(quiet ? [said(texts.noRun, { day: dayWord(language, since) })] : []),
    ...(unkept ? [said(texts.history, { day: dayWord(language, unkept.day), said: unkept.said })] : []),
    ...letters,
  ];
}

/** null: nothing is known to be wrong. */
function whyOf(note: LetterNote, today: number): LetterWhy | null {
  if (note.state === "begun") return isOver(note.at, note.day, today) ? "cutOff" : null;
  return note.state === "sent" ? null : (note.why ?? "refused");
}
