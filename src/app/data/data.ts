import { languageOf } from "../../messages/language.ts";
import { confirm as confirmTab } from "../../model/book/mapping.ts";
import { confirmSide } from "../../model/book/side-tables.ts";
import { synonymsOf } from "../../model/book/synonyms.ts";
import { columnIndex } from "../../model/refs.ts";
import type { Field } from "../../model/types.ts";
import { keepConfirmed } from "../../sheet/confirmed.ts";
import { locked } from "../../sheet/locked.ts";
import { readTeam, type Team } from "../../sheet/read-team.ts";
import { teamTabs } from "../../sheet/team-tabs.ts";
import { readTexts } from "../../sheet/texts.ts";
import { sheetWorld } from "../../sheet/world.ts";
import type { DataView as Reading, TabAnswer } from "../api.ts";
import { dataView } from "./view.ts";

/** Which tab is what, which column is which, and what in them is worth telling. */
export function data(): Reading {
  return dataOf(readTeam());
}

/** The Data screen of a team already read. */
export function dataOf({ tabs, tables, alike, book, flaws, world }: Team): Reading {
  const confirmed = new Set(tabs.filter((tab) => tab.confirmed !== null).map(({ sample }) => sample.tabId));
  const language = languageOf(Session.getActiveUserLocale());
  const said = { language, texts: readTexts(language).problems };
  return dataView({ tables, alike, skipped: book.skipped, flaws, confirmed }, world, said);
}

/** Remembers the user's word on some tabs with these tabs and their columns. */
export function confirm(answers: readonly TabAnswer[]): Reading {
  locked(() => keep(answers));
  return data();
}

/** The same for whoever has the lock and shows no Data screen. */
export function keep(answers: readonly TabAnswer[]): void {
  const { world, clock } = sheetWorld();
  const reader = { ...world, words: synonymsOf(readTexts(world.language).vocabulary) };
  for (const { sheet, sample, table, whole, values } of teamTabs(reader, clock))
    for (const answer of answers.filter(({ tabId }) => tabId === sample.tabId)) {
      const said = { kind: answer.kind, columns: indexes(answer) };
      const { part = 0 } = answer;
      const side = part === 0 ? undefined : whole()[part];
      if (part === 0) keepConfirmed(sheet, confirmTab(sample, table, said, reader));
      else if (side) keepConfirmed(sheet, confirmSide({ ...sample, rows: values() }, side, said, reader), part);
    }
}

/** Column letters as numbers; a letter that is none is as if the field had not been named. */
function indexes({ columns }: TabAnswer): { readonly [F in Field]?: number | null } {
  return Object.fromEntries(
    Object.entries(columns).flatMap(([field, letter]) => {
      const index = letter === null ? null : columnIndex(letter);
      return index === 0 ? [] : [[field, index]];
    }),
  );
}
