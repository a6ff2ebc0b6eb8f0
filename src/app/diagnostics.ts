import { languageOf } from "../messages/language.ts";
import { menuTexts } from "../messages/menu.ts";
import { type DiagnosticsTexts, diagnosticsPlan } from "../reports/diagnostics-plan.ts";
import { tryFacts, zones } from "../sheet/diagnostics.ts";
import { lay } from "../sheet/lay.ts";
import { locked } from "../sheet/locked.ts";
import { addTab, deleteTabs, isGone, ourTabs } from "../sheet/our-tabs.ts";
import { toast } from "../sheet/ui.ts";
import { sheetWorld } from "../sheet/world.ts";

/** Tries on this spreadsheet what nobody could confirm without one, and writes it into a new tab of ours in place of an earlier one. */
export function diagnose(): void {
  const user = Session.getActiveUserLocale();
  const words = menuTexts[languageOf(user)];
  const { world, clock } = sheetWorld();
  const file = `diagnostics-${world.language}`;
  const texts: DiagnosticsTexts = JSON.parse(HtmlService.createTemplateFromFile(file).getRawContent());
  const findings = locked(() => {
    const earlier = ourTabs().get("diagnostics");
    if (earlier) deleteTabs([earlier]);
    const { sheet } = addTab("diagnostics", texts.title);
    const id = sheet.getSheetId();
    try {
      const found = tryFacts(sheet);
      lay(diagnosticsPlan(found, texts, [world.locale, ...zones(), user].join(", ")), clock, sheet, true);
      return found;
    } catch (error) {
      // Half of the trials tell nobody anything.
      if (!isGone(id)) deleteTabs([sheet]);
      throw error;
    }
  });
  const differ = findings.filter(({ expected, found }) => expected !== found).length;
  toast(words.diagnosed({ differ, of: findings.length }), words.diagnostics);
}
