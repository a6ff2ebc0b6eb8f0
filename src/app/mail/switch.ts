import { clientKey } from "../../cells/text.ts";
import { languageOf } from "../../messages/language.ts";
import { letterMenuTexts, letterTexts } from "../../messages/letters.ts";
import { lettersPlan } from "../../reports/letters-plan.ts";
import { toSheet } from "../../sheet/cells.ts";
import { lay } from "../../sheet/lay.ts";
import { locked } from "../../sheet/locked.ts";
import { requireAll, triggerOff, triggerOn } from "../../sheet/mail.ts";
import { isHalfMade } from "../../sheet/our-tabs.ts";
import { tell, toast } from "../../sheet/ui.ts";
import { sheetWorld } from "../../sheet/world.ts";
import { keep } from "../keep.ts";
import { addMenu } from "../menu.ts";
import { Refusal } from "../refusal.ts";
import { mailFailures } from "./failures.ts";
import { keepOff, keepOn, ledger } from "./ledger.ts";
import { failureTexts, readMail } from "./letters.ts";

/** The hour of the spreadsheet's zone at which letters are sent; Google takes any minute of it. */
const HOUR = 7;
/** Who this user is among those who switched letters on: a made-up word, for the add-on does not know his address. */
const ME = "conveyor.letters.me";

const words = () => letterMenuTexts[languageOf(Session.getActiveUserLocale())];

/** The menu with the items of the letters. Before the add-on may read anything it cannot tell what went wrong. */
export function addMailMenu(mayRead: boolean): void {
  const texts = words();
  const failures = mayRead ? failuresToShow() : [];
  addMenu([
    [texts.on, "menuLettersOn"],
    [texts.off, "menuLettersOff"],
    ...(failures.length > 0 ? [[texts.failures(failures.length), "menuLetterFailures"] as const] : []),
    null,
  ]);
}

/** What went wrong; nothing when that cannot be read, because the menu matters more. */
function failuresToShow(): readonly string[] {
  try {
    return failuresNow();
  } catch {
    return [];
  }
}

const failuresNow = () =>
  mailFailures(sheetWorld().world.today, languageOf(Session.getActiveUserLocale()), failureTexts);

/** Says what went wrong with the letters. */
export function tellFailures(): void {
  tell(words().failuresTitle, failuresNow().join("\n\n") || words().allWell);
}

/** Makes this user's daily trigger unless he has one, and the tab of addresses; says whose address is missing. */
export function lettersOn(handler: string): void {
  requireAll();
  const texts = words();
  const said = locked(() => {
    const here = sheetWorld();
    const { tabs, sheet, tab, tasks } = readMail(here);
    if (tabs.length === 0) throw new Refusal({ ...texts.noSheets, at: null, kind: "data" });
    const people = [...new Map(tasks.map(({ manager }) => [clientKey(manager), manager])).values()]
      .filter((name) => name !== "")
      .sort();
    const whole = sheet && tab && !isHalfMade(sheet);
    const listed = new Set(tab?.lines.map(({ person }) => clientKey(person)));
    const missing = people.filter((name) => !listed.has(clientKey(name)));
    const user = known() ?? made(texts.failuresTitle);
    const { [user]: was, ...others } = ledger().on;
    keepOn(user, here.world.today, texts.failuresTitle);
    let isNew: boolean;
    try {
      if (!whole) lay(lettersPlan(letterTexts[here.world.language], people), here.clock, sheet).activate();
      else if (missing.length > 0)
        sheet
          .getRange(tab.next.row, tab.next.column, missing.length, 1)
          .setValues(missing.map((name) => [toSheet(name, here.clock)]));
      isNew = triggerOn(handler, HOUR);
    } catch (error) {
      if (was === undefined) keepOff(user);
      throw error;
    }
    const without = people.filter((name) => !tab?.lines.some((line) => has(line, name)));
    return [
      isNew ? texts.switchedOn : texts.alreadyOn,
      ...(Object.keys(others).length > 0 ? [texts.others(Object.keys(others).length)] : []),
      without.length > 0 ? texts.addresses(without.join(", ")) : "",
    ];
  });
  tell(texts.failuresTitle, said.filter(Boolean).join("\n\n"));
}

/** Takes this user's trigger away. */
export function lettersOff(handler: string): void {
  const texts = words();
  const was = locked(() => {
    const user = known();
    if (user !== null) keepOff(user);
    return triggerOff(handler);
  });
  toast(was ? texts.switchedOff : texts.wasOff, texts.failuresTitle);
}

const has = (line: { readonly person: string; readonly address: string }, name: string) =>
  line.address !== "" && clientKey(line.person) === clientKey(name);

/** The word for this user; null: he never switched letters on. */
const known = () => PropertiesService.getUserProperties().getProperty(ME);

/** Makes one, or refuses: `what` is switched on, in the user's words. */
function made(what: string): string {
  const user = Utilities.getUuid();
  keep(PropertiesService.getUserProperties(), ME, user, what);
  return user;
}
