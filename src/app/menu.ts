import { calendarMenu } from "../messages/calendar.ts";
import { digestMenu } from "../messages/digest.ts";
import { fieldNames } from "../messages/fields.ts";
import { freezeMenu } from "../messages/freeze.ts";
import { handOverTexts } from "../messages/hand-over.ts";
import { historyTexts } from "../messages/history.ts";
import { languageOf } from "../messages/language.ts";
import { leavingMenu } from "../messages/leaving.ts";
import { loadMenu } from "../messages/load.ts";
import { matrixTexts } from "../messages/matrix.ts";
import { menuTexts } from "../messages/menu.ts";
import { methodSwapTexts } from "../messages/method-swap.ts";
import { monitorMenu } from "../messages/monitor.ts";
import { sizesMenu } from "../messages/sizes.ts";
import { METHOD_TABS } from "../model/method/layout.ts";
import { columnLetter } from "../model/refs.ts";
import type { ReportKey } from "../reports/plan.ts";
import { locked } from "../sheet/locked.ts";
import { makeMethodTabs } from "../sheet/method.ts";
import { ourTabs } from "../sheet/our-tabs.ts";
import { readTeam } from "../sheet/read-team.ts";
import { readTexts } from "../sheet/texts.ts";
import { addonMenu, showPanel, tell, toast } from "../sheet/ui.ts";
import { sheetWorld } from "../sheet/world.ts";
import { keepStages } from "./history.ts";
import { proposal } from "./method/plan-proposal.ts";
import { failureOf } from "./refusal.ts";
import { buildAndShow } from "./reports/build.ts";
import { remarksIn } from "./reports/remarks.ts";
import { today } from "./today/today.ts";

const language = () => languageOf(Session.getActiveUserLocale());

/**
 * Adds the menu in the user's language. Needs no permission.
 *
 * @param more items that only a flavour of the build has
 */
export function addMenu(more: Parameters<typeof addonMenu>[0] = []): void {
  const texts = menuTexts[language()];
  const { menu, freeze, plain, makeLive } = freezeMenu[language()];
  const { segments, funnel, base } = texts.report;
  addonMenu([
    [texts.panel, "menuPanel"],
    null,
    [texts.build.segments, "menuSegments"],
    [texts.build.funnel, "menuFunnel"],
    [texts.build.hunters, "menuHunters"],
    [texts.build.farmers, "menuFarmers"],
    [texts.build.monitor, "menuMonitor"],
    [texts.build.base, "menuBase"],
    [historyTexts[language()].item, "menuHistory"],
    [texts.build.doctor, "menuDoctor"],
    [
      menu,
      [
        [freeze(segments), "menuFreezeSegments"],
        [plain(segments), "menuPlainSegments"],
        [makeLive(segments), "menuLiveSegments"],
        [freeze(funnel), "menuFreezeFunnel"],
        [plain(funnel), "menuPlainFunnel"],
        [makeLive(funnel), "menuLiveFunnel"],
        [freeze(base), "menuFreezeBase"],
        [plain(base), "menuPlainBase"],
        [makeLive(base), "menuLiveBase"],
      ],
    ],
    null,
    [texts.data, "menuData"],
    [matrixTexts[language()].menu, "menuCell"],
    [texts.today, "menuToday"],
    [monitorMenu[language()].pay, "menuPay"],
    [calendarMenu[language()].item, "menuCalendar"],
    [calendarMenu[language()].file, "menuCalendarText"],
    [digestMenu[language()].item, "menuDigest"],
    [handOverTexts[language()].menu, "menuHandOver"],
    [loadMenu[language()], "menuLoad"],
    [leavingMenu[language()].item, "menuLeaving"],
    [texts.method, "menuMethod"],
    [sizesMenu[language()], "menuSizes"],
    [methodSwapTexts[language()].takeOverMenu, "menuTakeOver"],
    [methodSwapTexts[language()].giveBack, "menuGiveBack"],
    null,
    ...more,
    [texts.diagnostics, "menuDiagnostics"],
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

/** Keeps today's stages; a toast says how many changes there were. */
export function keepFromMenu(): void {
  const { doneTitle } = historyTexts[language()];
  toast(keepStages(language()), doneTitle);
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

/** Says which tab is what and which column is which, for those whose panel stays empty. */
export function tellData(): void {
  const texts = menuTexts[language()];
  const names = fieldNames(language());
  const lines = readTeam().book.tables.map(({ tabName: tab, kind, columns }) =>
    texts.dataTab({
      tab,
      kind: kind === null ? texts.dataNone : texts.kinds[kind],
      columns:
        kind === null
          ? ""
          : columns.flatMap(({ field, index }) => (field ? `${columnLetter(index)} ${names[field]}` : [])).join(", "),
    }),
  );
  tell(texts.dataTitle, lines.join("\n\n"));
}

/** As many tasks as a dialog holds. */
const TOLD = 12;

/** Says what is to be done today, for those whose panel stays empty. */
export function tellToday(): void {
  const texts = menuTexts[language()];
  const { tasks, built } = today();
  const urgent = tasks.filter(({ status }) => status === "overdue" || status === "today");
  const lines = urgent
    .slice(0, TOLD)
    .map(({ daysLate: late, client, step, why }) => texts.todayTask({ late, client, step, why }));
  if (urgent.length > TOLD) lines.push(texts.todayMore(urgent.length - TOLD));
  tell(texts.todayTitle, lines.join("\n") || (built ? texts.todayNone : texts.todayNotBuilt));
}

/** Makes the Method tabs that are missing and shows the first. */
export function openMethodTabs(): void {
  const here = sheetWorld();
  const texts = readTexts(here.world.language).method;
  const { ours, made } = locked(() => {
    const now = ourTabs();
    return { ours: now, made: makeMethodTabs(METHOD_TABS, now, texts, here, false, proposal) };
  });
  ours.get(METHOD_TABS[0])?.activate();
  if (made.length === 0) return;
  const { texts: words, say } = remarksIn(language());
  const names = made.map((tab) => texts.tabs[tab].title).join(", ");
  toast(say(words.methodMade, { names }), menuTexts[language()].method);
}
