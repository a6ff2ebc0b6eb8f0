import type { Cell } from "../cells/types.ts";
import { historyTexts } from "../messages/history.ts";
import type { Language } from "../messages/language.ts";
import { stageKinds } from "../model/book/stage-kinds.ts";
import { type Change, changesSince, historyShape, readHistory } from "../model/history.ts";
import { historyPlan } from "../reports/history-plan.ts";
import { addChanges } from "../sheet/history.ts";
import { lay } from "../sheet/lay.ts";
import { isHalfMade, nameOf } from "../sheet/our-tabs.ts";
import type { Team } from "../sheet/read-team.ts";
import { tabValues } from "../sheet/tab-values.ts";
import { Refusal } from "./refusal.ts";

/**
 * Adds to the history what has changed, within a lock; makes the tab when there is none, or none that was made to the end. Gives the number of changes.
 *
 * @param read the tab from A1, when it was read within the same lock
 */
export function keepChanges(team: Team, language: Language, read?: readonly (readonly Cell[])[]): number {
  const { ours, world, clock } = team;
  const sheet = ours.get("history");
  if (sheet === undefined || isHalfMade(sheet)) {
    const begun = sheet ? tabValues(sheet, clock) : [];
    const known = historyShape(begun);
    const kept = "missing" in known ? [] : readHistory(begun, known, world.locale);
    const all = [...kept, ...changesOf(team, kept)];
    ours.set("history", lay(historyPlan(all, world.language), clock, sheet, true));
    return all.length;
  }
  const values = read ?? tabValues(sheet, clock);
  const shape = historyShape(values);
  if ("missing" in shape) {
    const texts = historyTexts[language];
    const tab = nameOf(sheet);
    throw new Refusal({
      title: texts.notDone,
      text: texts.noHeading({ heading: historyTexts[world.language].heads[shape.missing]!, tab }),
      untouched: "",
      at: { tabId: sheet.getSheetId(), a1: "A1" },
      kind: "data",
    });
  }
  const changes = changesOf(team, readHistory(values, shape, world.locale));
  if (changes.length > 0) addChanges(sheet, values.length, changes, shape, clock);
  return changes.length;
}

function changesOf({ book, method, world }: Team, kept: readonly Change[]): Change[] {
  const named = (kind: "won" | "lost") => method.stages.find((stage) => stage.kind === kind)?.name ?? "";
  return changesSince(
    kept,
    book.deals,
    stageKinds(method.stages),
    { won: named("won"), lost: named("lost") },
    world.today,
  );
}
