import type { Language } from "../../messages/language.ts";
import { saidOf } from "../../model/method/says.ts";
import type { TabKey } from "../../reports/plan.ts";
import type { TeamMethod } from "../../sheet/method.ts";
import type { Team } from "../../sheet/read-team.ts";
import { readTexts } from "../../sheet/texts.ts";

/** What the Method tabs that were read hold that cannot be used, and what was used instead, in the user's language. */
export function methodNotes(
  { method, texts, world }: Pick<Team, "world"> & TeamMethod,
  nameOf: (tab: TabKey) => string,
  language: Language,
): string[] {
  if (method.notes.length === 0) return [];
  const { check } = language === world.language ? texts : readTexts(language).method;
  return method.notes.map((note) => saidOf(check, note, nameOf(note.tab)));
}
