import { languageOf } from "../../messages/language.ts";
import { methodSwapTexts } from "../../messages/method-swap.ts";
import { METHOD_TABS } from "../../model/method/layout.ts";
import type { MethodKey } from "../../reports/plan.ts";
import { locked } from "../../sheet/locked.ts";
import { makeMethodTabs, readMethod } from "../../sheet/method.ts";
import { copiedMethod, keepAside, overwrite, restore } from "../../sheet/method-swap.ts";
import { nameOf, ourTabs } from "../../sheet/our-tabs.ts";
import { agreed, toast } from "../../sheet/ui.ts";
import { keepView } from "../../sheet/view.ts";
import { sheetWorld } from "../../sheet/world.ts";
import { Refusal } from "../refusal.ts";
import { isEdited } from "./method.ts";

const words = () => methodSwapTexts[languageOf(Session.getActiveUserLocale())];

/**
 * Puts the tables of Method tabs that were copied into this file in place of our own, tab by tab; what stood in ours is kept
 * aside first where it was edited. The copied tabs stay. Gives what there is to say.
 */
export function takeOver(): string {
  const texts = words();
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
      for (const method of found) {
        const sheet = ours.get(method.tab)!;
        const values = read.sheets[method.tab];
        if (values && isEdited(method.tab, values, read, here.world))
          kept.push(keepAside(method.tab, nameOf(sheet), ours, { ...here, ...read }));
        overwrite(sheet, method, here);
      }
      const taken = texts.taken({
        tabs: tabs.map((tab) => nameOf(ours.get(tab)!)),
        from: found.map((one) => nameOf(one.sheet)),
      });
      return kept.length > 0 ? `${taken} ${texts.kept(kept)}` : taken;
    }),
  );
}

/** Gives the defaults back in every Method tab that was edited, after asking; "" when it was not wanted. */
export function giveBack(): string {
  const texts = words();
  const { edited: asked, ours: before } = editedTabs();
  if (asked.length === 0) return texts.isDefault;
  const names = asked.map((tab) => nameOf(before.get(tab)!));
  const kept = names.map((name) => texts.before(name));
  if (!agreed(texts.giveBack.replace("…", ""), texts.question({ tabs: names, kept }))) return "";
  return keepView(() =>
    locked(() => {
      const { edited, ours, here, read } = editedTabs();
      const aside = edited.map((tab) => keepAside(tab, nameOf(ours.get(tab)!), ours, { ...here, ...read }));
      for (const tab of edited) restore(tab, ours, { ...here, ...read });
      return `${texts.given(edited.map((tab) => nameOf(ours.get(tab)!)))} ${texts.kept(aside)}`;
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
  const said = act();
  const texts = words();
  if (said !== "") toast(said, act === takeOver ? texts.takeOver : texts.giveBack.replace("…", ""));
}
