import { isBlank, textOf } from "../../cells/text.ts";
import type { Cell } from "../../cells/types.ts";
import { money } from "../../messages/figures.ts";
import { type Language, languageOf } from "../../messages/language.ts";
import { methodWords } from "../../messages/method.ts";
import { FIRST_ROW, METHOD_TABS } from "../../model/method/layout.ts";
import type { Method } from "../../model/method/method.ts";
import { saidOf } from "../../model/method/says.ts";
import { methodPlan } from "../../reports/method/plan.ts";
import type { MethodKey } from "../../reports/plan.ts";
import { locked } from "../../sheet/locked.ts";
import { makeMethodTabs, readMethod, type TeamMethod } from "../../sheet/method.ts";
import { isHalfMade, ourTabs } from "../../sheet/our-tabs.ts";
import { readTexts } from "../../sheet/texts.ts";
import { sheetWorld } from "../../sheet/world.ts";
import type { MethodTabView } from "../api.ts";
import { proposal } from "./plan-proposal.ts";

/** The eight Method tabs: which exist, which were edited, what stands in them, what in them could not be used. */
export function method(): readonly MethodTabView[] {
  const here = sheetWorld();
  return views(readMethod(here, ourTabs()), here.world);
}

/** Makes the tab with the defaults when it does not exist, and shows it. */
export function openMethod(tab: MethodKey): readonly MethodTabView[] {
  const here = sheetWorld();
  let ours = ourTabs();
  const there = ours.get(tab);
  if (readMethod(here, ours, [tab]).sheets[tab] === undefined || (there && isHalfMade(there)))
    locked(() => {
      ours = ourTabs();
      const tabs = tab === "playbook" ? (["stages", tab] as const) : [tab];
      const { texts, sheets } = readMethod(here, ours, tabs);
      makeMethodTabs(tabs, ours, texts, { ...here, sheets }, false, proposal);
    });
  ours.get(tab)?.activate();
  return views(readMethod(here, ours), here.world);
}

function views(read: TeamMethod, world: { language: Language; today: number }): readonly MethodTabView[] {
  const language = languageOf(Session.getActiveUserLocale());
  const { check } = language === world.language ? read.texts : readTexts(language).method;
  return METHOD_TABS.map((tab) => {
    const values = read.sheets[tab];
    const notes = read.method.notes.filter((note) => note.tab === tab).map((note) => saidOf(check, note));
    return {
      tab,
      exists: values !== undefined,
      edited: values !== undefined && isEdited(tab, values, read, world),
      summary: [summary(tab, read, language), ...notes].join(" · "),
    };
  });
}

/** Whether anything below the headings differs from the defaults; what we write ourselves does not count. */
export function isEdited(
  tab: MethodKey,
  values: readonly (readonly Cell[])[],
  { texts }: TeamMethod,
  { language, today }: { readonly language: Language; readonly today: number },
): boolean {
  const plan = methodPlan(tab, texts, language, today);
  const filled = values.reduce(
    (sum, row, i) => sum + (i < FIRST_ROW - 1 ? 0 : row.filter((c) => !isBlank(c)).length),
    0,
  );
  let expected = 0;
  for (const { row, column, cells } of plan.blocks)
    for (const [i, line] of cells.entries())
      for (const [j, cell] of line.entries()) {
        const at = row + i;
        const now = values[at - 1]?.[column - 1 + j] ?? "";
        if (at < FIRST_ROW || cell === "") continue;
        expected++;
        if (typeof cell !== "object" && textOf(now) !== textOf(cell)) return true;
      }
  return filled !== expected;
}

function summary(tab: MethodKey, team: TeamMethod, language: Language): string {
  const { method: read, texts } = team;
  const words = methodWords[language];
  switch (tab) {
    case "stages":
      return words.stages(read.stages.length);
    case "classes":
      return classes(read, language);
    case "rules":
      return words.rules(read.rules.length);
    case "playbook":
      return words.steps(read.steps.length);
    case "personas":
      return words.personas(rowsOf(team, "personas") ?? texts.personas.length);
    case "norms":
      return words.norms(rowsOf(team, "norms") ?? texts.norms.length);
    case "plan":
      return words.plan(rowsOf(team, "plan") ?? 0);
    case "settings":
      return words.settings(texts.salesTypes.find(({ key }) => key === read.salesType)?.name ?? "");
  }
}

/** Filled rows of the first table of a tab. */
function rowsOf({ sheets, places }: TeamMethod, tab: "personas" | "norms" | "plan"): number | undefined {
  const { head, columns } = places(tab);
  return sheets[tab]?.slice(head).filter((row) => !isBlank(row[columns[0]! - 1] ?? "")).length;
}

function classes({ thresholds, parameters }: Method, language: Language): string {
  const words = methodWords[language];
  if (thresholds === null)
    return words.classesByShare(Math.round(parameters.a_share * 100), Math.round(parameters.b_share * 100));
  const { a, b, c } = thresholds;
  return words.classesByMoney(money(language, a), money(language, b), money(language, c));
}
