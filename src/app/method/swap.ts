import { said } from "../../messages/hand-over.ts";
import { languageOf } from "../../messages/language.ts";
import { methodSwapTexts } from "../../messages/method-swap.ts";
import { METHOD_TABS } from "../../model/method/layout.ts";
import type { MethodKey } from "../../reports/plan.ts";
import { locked } from "../../sheet/locked.ts";
import { makeMethodTabs, readMethod } from "../../sheet/method.ts";
import { copiedMethod, type IsEdited, overwrite, restore } from "../../sheet/method-swap.ts";
import { nameOf, ourTabs } from "../../sheet/our-tabs.ts";
import { readTexts } from "../../sheet/texts.ts";
import { agreed, toast } from "../../sheet/ui.ts";
import { keepView } from "../../sheet/view.ts";
import { sheetWorld } from "../../sheet/world.ts";
import { Refusal } from "../refusal.ts";
import { isEdited } from "./method.ts";

const userLanguage = () => languageOf(Session.getActiveUserLocale());

/** What is said to the user. `list`: tabs by name. */
function words() {
  const texts = readTexts(userLanguage()).methodSwap;
  return { texts, list: (names: readonly string[]) => names.map((name) => said(texts.quoted, { name })).join(", ") };
}

/**
 * Puts the tables of Method tabs that were copied into this file in place of our own, tab by tab; what stood in ours is kept
 * aside first where it was edited. The copied tabs stay. Gives what there is to say.
 */
export function takeOver(): string {
  const { texts, list } = words();
  return keepView(() =>
    locked(() => {
      const here = sheetWorld();
      const found = copiedMethod(here);
      if (found.length === 0)
        throw new Refusal({ title: texts.noneTitle, text: texts.none, untouched: "", at: null, kind: "data" });
      const tabs = found.map(({ tab }) => tab);
      const ours = ourTabs();
      const read = readMethod(here, ours, tabs);
      const wanted = METHOD_TABS.filter((tab) => tabs.includes(tab) || (tab === "stages" && tabs.includes("playbook")));
      makeMethodTabs(wanted, ours, read.texts, here);
      const kept: string[] = [];
      const edited: IsEdited = (tab, shown) => isEdited(tab, shown, read, here.world);
      for (const method of found) kept.push(...overwrite(method, edited, ours, { ...here, ...read }));
      const taken = said(texts.taken, {
        tabs: list(tabs.map((tab) => nameOf(ours.get(tab)!))),
        from: list(found.map((one) => nameOf(one.sheet))),
      });
      return kept.length > 0 ? `${taken} ${said(texts.kept, { tabs: list(kept) })}` : taken;
    }),
  );
}

/** Gives the defaults back in every Method tab that was edited, after asking; "" when it was not wanted. */
export function giveBack(): string {
  const { texts, list } = words();
  const menu = methodSwapTexts[userLanguage()];
  const { edited: asked, ours: before } = editedTabs();
  if (asked.length === 0) return texts.isDefault;
  const names = asked.map((tab) => nameOf(before.get(tab)!));
  const kept = list(names.map((name) => menu.before(name)));
  if (!agreed(menu.giveBack.replace("…", ""), said(texts.question, { tabs: list(names), kept }))) return "";
  return keepView(() =>
    locked(() => {
      const { edited, ours, here, read } = editedTabs();
      const aside = edited.flatMap((tab) => restore(tab, ours, { ...here, ...read }));
      const given = said(texts.given, { tabs: list(edited.map((tab) => nameOf(ours.get(tab)!))) });
      return `${given} ${said(texts.kept, { tabs: list(aside) })}`;
    }),
  );
}

/** Targets are the team's own and no method's: the Plan tab has no default to go back to. */
function editedTabs() {
  const here = sheetWorld();
  const ours = ourTabs();
  const read = readMethod(here, ours);
  const edited = METHOD_TABS.filter((tab: MethodKey) => {
    const values = read.sheets[tab];
    return tab !== "plan" && values !== undefined && isEdited(tab, values, read, here.world);
  });
  return { here, ours, read, edited };
}

/** The same from the menu, said in a toast. */
export function swapFromMenu(act: () => string): void {
  const done = act();
  const texts = methodSwapTexts[userLanguage()];
  if (done !== "") toast(done, act === takeOver ? texts.takeOver : texts.giveBack.replace("…", ""));
}
