import { filled } from "../../messages/funnel.ts";
import { type Language, languageOf } from "../../messages/language.ts";
import { menuTexts } from "../../messages/menu.ts";
import type { ReportKey } from "../../reports/plan.ts";
import { freezeTab, type Unfinished } from "../../sheet/freeze.ts";
import { locked } from "../../sheet/locked.ts";
import { frozenOn, nameOf, ourTabs } from "../../sheet/our-tabs.ts";
import { readTexts } from "../../sheet/texts.ts";
import { toast } from "../../sheet/ui.ts";
import { keepView } from "../../sheet/view.ts";
import { sheetWorld } from "../../sheet/world.ts";
import { Refusal } from "../refusal.ts";
import { whole } from "./build.ts";
import { asideOf, freezingOf } from "./freezing.ts";

/**
 * Turns a live report into values, in a few calls. One that is frozen already, that a killed run left without formulas or that
 * shows an error is built anew and frozen. Gives the sentence that says what was done.
 */
export function freeze(report: ReportKey): string {
  const language = languageOf(Session.getActiveUserLocale());
  const texts = readTexts(language).freeze;
  const name = menuTexts[language].report[report];
  const refused = (sheet: Sheet, { a1: cell, got, waits }: Unfinished, untouched: string) => {
    const tab = nameOf(sheet);
    return new Refusal({
      title: texts.notDone,
      text: waits ? filled(texts.waits, { cell, tab }) : filled(texts.broken, { cell, tab, got }),
      untouched,
      at: { tabId: sheet.getSheetId(), a1: cell },
      kind: "data",
    });
  };
  const said: string[] = [];
  let broken = false;
  const done = locked(() => {
    const sheet = built(report, language);
    if (frozenOn(sheet) !== "") return false;
    const { world, clock } = sheetWorld();
    const aside = () => asideOf(nameOf(sheet), world, language, (sentence) => said.push(sentence));
    const left = freezeTab(sheet, freezingOf(world), aside, clock);
    if (left?.waits) throw refused(sheet, left, menuTexts[language].nothingTouched);
    broken = Boolean(left);
    return left === undefined;
  });
  if (done) return filled(texts.done, { name });
  const { notes, left, team } = keepView(() => whole(report, language, "frozen"));
  if (broken && left) throw refused(team.ours.get(report)!, left, notes.join(" "));
  return [...notes, ...said].join(" ");
}

/** Builds a report with its formulas again. Gives what there is to say. */
export function makeLive(report: ReportKey): string {
  const language = languageOf(Session.getActiveUserLocale());
  built(report, language);
  const { notes, live } = keepView(() => whole(report, language, "live"));
  return live
    ? filled(readTexts(language).freeze.isLive, { name: menuTexts[language].report[report] })
    : notes.join(" ");
}

/** Builds a report as native formulas, for people without the add-on. Gives what there is to say. */
export function plain(report: ReportKey): string {
  const language = languageOf(Session.getActiveUserLocale());
  built(report, language);
  return keepView(() => whole(report, language, "plain").notes).join(" ");
}

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

function built(report: ReportKey, language: Language) {
  const sheet = ourTabs().get(report);
  if (sheet) return sheet;
  const texts = menuTexts[language];
  throw new Refusal({
    title: texts.notBuilt[report],
    text: filled(readTexts(language).freeze.notBuilt, { name: texts.report[report] }),
    untouched: texts.nothingTouched,
    at: null,
    kind: "data",
  });
}

/** The same from the menu, said in a toast. */
export function freezeFromMenu(report: ReportKey, act: (report: ReportKey) => string): void {
  const { report: names } = menuTexts[languageOf(Session.getActiveUserLocale())];
  toast(act(report), names[report]);
}
