import { languageOf } from "../messages/language.ts";
import { menuTexts } from "../messages/menu.ts";
import type { TabKey } from "../reports/plan.ts";
import { locked } from "../sheet/locked.ts";
import { deleteTabs, everyTab, findMetadata, nameOf, ourTabs } from "../sheet/our-tabs.ts";
import { taskTabs } from "../sheet/task-tabs.ts";
import { agreed, tell, toast } from "../sheet/ui.ts";
import { sheetWorld } from "../sheet/world.ts";
import { forgetBuilds } from "./reports/built.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Deletes all tabs of ours and nothing else, after saying which they are and how much typed text goes with them. */
export function removeOurTabs(): void {
  const texts = menuTexts[languageOf(Session.getActiveUserLocale())];
  const metadata = findMetadata();
  const ours = ourTabs(metadata);
  const tabs = everyTab(metadata);
  if (tabs.length === 0) {
    // A run that was killed may have deleted the tabs and no more.
    forgetBuilds();
    tell(texts.removeTitle, texts.nothingToRemove);
    return;
  }
  const whole = new Set([...ours].map(([key, sheet]) => (key.startsWith("before.") ? undefined : sheet.getSheetId())));
  const apart = tabs.filter((sheet) => !whole.has(sheet.getSheetId())).map(nameOf);
  const question = texts.removeQuestion({ tabs: tabs.map(nameOf), typed: typedIn(ours), apart });
  if (!agreed(texts.removeTitle, question)) return;
  const removed = locked(() => {
    const now = everyTab();
    deleteTabs(now);
    forgetBuilds();
    return now.length;
  });
  toast(texts.removed(removed), texts.removeTitle);
}

/** Cells of the task sheets that people filled in: ticks, outcomes, reasons, notes. */
function typedIn(ours: ReadonlyMap<TabKey, Sheet>): number {
  let typed = 0;
  for (const { read } of taskTabs(ours, sheetWorld()))
    for (const { done, outcome, lostReason, note, own } of read.rows)
      typed += [done || "", outcome, lostReason, note, ...own].filter((cell) => cell !== "").length;
  return typed;
}
