import { languageOf } from "../messages/language.ts";
import { menuTexts } from "../messages/menu.ts";
import type { ReportKey } from "../reports/plan.ts";
import { addonMenu, showPanel, tell, toast } from "../sheet/ui.ts";
import { buildAndShow } from "./build.ts";
import { failureOf } from "./refusal.ts";

const language = () => languageOf(Session.getActiveUserLocale());

/** Adds the menu in the user's language. Needs no permission. */
export function addMenu(): void {
  const texts = menuTexts[language()];
  addonMenu([
    [texts.panel, "menuPanel"],
    null,
    [texts.build.segments, "menuSegments"],
    [texts.build.funnel, "menuFunnel"],
    [texts.build.hunters, "menuHunters"],
    [texts.build.farmers, "menuFarmers"],
    null,
    [texts.data, "menuData"],
    [texts.today, "menuToday"],
    [texts.method, "menuMethod"],
    null,
    [texts.remove, "menuRemove"],
  ]);
}

export function openPanel(): void {
  showPanel(menuTexts[language()].panelTitle);
}

/** Builds a report and says in a toast what went in; what is missing is said in a dialog. */
export function buildFromMenu(report: ReportKey): void {
  const texts = menuTexts[language()];
  orTell(() => {
    const notes = buildAndShow(report, language());
    toast(notes.join("\n"), texts.built(texts.report[report]));
  });
}

/** Does what a menu item says; a failure is told in a dialog in the user's words. */
export function orTell(act: () => void): void {
  try {
    act();
  } catch (error) {
    const { title, text, untouched } = failureOf(error, language());
    tell(title, [text, untouched].filter(Boolean).join("\n\n"));
  }
}
