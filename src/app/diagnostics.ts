import { languageOf } from "../messages/language.ts";
import { menuTexts } from "../messages/menu.ts";
import { type DiagnosticsTexts, diagnosticsPlan } from "../reports/diagnostics-plan.ts";
import { clearTrials, tryFacts, zones } from "../sheet/diagnostics.ts";
import { lay } from "../sheet/lay.ts";
import { locked } from "../sheet/locked.ts";
import { addTab, deleteTabs, isGone, markWhole, ourTabs } from "../sheet/our-tabs.ts";
import { toast } from "../sheet/ui.ts";
import { sheetWorld } from "../sheet/world.ts";

/**
 * Tries on this spreadsheet what nobody could confirm without one, in a new tab, and writes what came of it: into that tab, or
 * into ours of an earlier time, where what people wrote beside it stays.
 */
export function diagnose(): void {
  const user = Session.getActiveUserLocale();
  const words = menuTexts[languageOf(user)];
  const { world, clock } = sheetWorld();
  const file = `diagnostics-${world.language}`;
  const texts: DiagnosticsTexts = JSON.parse(HtmlService.createTemplateFromFile(file).getRawContent());
  const findings = locked(() => {
    const earlier = ourTabs().get("diagnostics");
    const { sheet, isNew } = addTab("diagnostics", texts.title, null);
    const id = sheet.getSheetId();
    try {
      const found = tryFacts(sheet);
      // Where there is none of an earlier time the tab of the trials is taken.
      const tab = lay(diagnosticsPlan(found, texts, [world.locale, ...zones(), user].join(", ")), clock, earlier);
      if (tab.getSheetId() !== id) takeAway(sheet, texts.title);
      tab.activate();
      return found;
    } catch (error) {
      // Half of the trials, or of the report, tell nobody anything.
      if (isNew && !isGone(id)) takeAway(sheet, texts.title, "A");
      throw error;
    }
  });
  const differ = findings.filter(({ expected, found }) => expected !== found).length;
  toast(words.diagnosed({ differ, of: findings.length }), words.diagnostics);
}

/** Takes the tab of the trials away, unless somebody typed into it. */
function takeAway(sheet: GoogleAppsScript.Spreadsheet.Sheet, title: string, from?: "A"): void {
  clearTrials(sheet, from);
  if (sheet.getLastRow() === 0) deleteTabs([sheet]);
  else markWhole(sheet, title);
}
