import { clientKey, isoDay } from "../../cells/text.ts";
import { handOverTexts, said } from "../../messages/hand-over.ts";
import { languageOf } from "../../messages/language.ts";
import { givenBack, handedOver } from "../../model/tasks/handover.ts";
import { locked } from "../../sheet/locked.ts";
import { ourTabs } from "../../sheet/our-tabs.ts";
import { taskTabs } from "../../sheet/task-tabs.ts";
import { asked, toast } from "../../sheet/ui.ts";
import { sheetWorld } from "../../sheet/world.ts";
import type { PeopleView } from "../api.ts";
import { Refusal } from "../refusal.ts";
import { build } from "../reports/build.ts";
import { openTabs } from "./calendar.ts";
import { handOvers, keepHandOvers } from "./hand-overs.ts";

/** Who has open tasks, and whose work stands with another. */
export function people(): PeopleView {
  const here = sheetWorld();
  const open = taskTabs(ourTabs(), here).flatMap(({ read }) => read.rows.filter(({ id, done }) => id !== "" && !done));
  const counts = new Map<string, number>();
  for (const { manager } of open) counts.set(manager, (counts.get(manager) ?? 0) + 1);
  return {
    people: [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, tasks]) => ({ name, tasks })),
    handed: handOvers()
      .filter(({ back }) => !back)
      .map(({ from, to, day }) => ({ from, to, day: isoDay(day) })),
  };
}

/**
 * Hands all open work of a person over; null gives it back. The tasks themselves move when the task sheets are next
 * updated, which the panel and the menu do at once.
 */
export function handOver(from: string, to: string | null): PeopleView {
  const view = people();
  const texts = handOverTexts[languageOf(Session.getActiveUserLocale())];
  const is = (one: string) => clientKey(one) === clientKey(from);
  const owner = view.people.find(({ name }) => is(name))?.name;
  const names = view.people.map(({ name }) => name || texts.nobody).join(", ");
  if (to === null) {
    if (!view.handed.some((one) => is(one.from))) throw refusal(said(texts.nothing, { name: from }));
  } else if (owner === undefined && !view.handed.some((one) => is(one.from) && clientKey(one.to) === clientKey(to)))
    throw refusal(said(texts.unknown, { name: from, people: names }));
  else if (to.trim() === "" || is(to)) throw refusal(said(texts.same, { name: to }));
  const day = sheetWorld().world.today;
  locked(() => {
    const all = handOvers();
    keepHandOvers(to === null ? givenBack(all, from) : handedOver(all, owner ?? from, to.trim(), day));
  });
  return people();
}

/** The same from the menu: asks whose and to whom, and updates both task sheets. */
export function handOverFromMenu(): void {
  const language = languageOf(Session.getActiveUserLocale());
  const texts = handOverTexts[language];
  openTabs(ourTabs(), sheetWorld());
  const { people: busy, handed } = people();
  const open = busy.map(({ name, tasks }) => said(texts.open, { name: name || texts.nobody, count: tasks }));
  const standing = handed.map((one) => `\n${said(texts.standing, one)}`).join("");
  const typed = asked(texts.title, said(texts.askFrom, { people: open.join(", "), standing }));
  if (typed === null) return;
  const from = typed.trim() === texts.nobody ? "" : typed.trim();
  const to = asked(texts.title, said(texts.askTo, { from: from || texts.nobody }));
  if (to === null) return;
  handOver(from, to.trim() === "" ? null : to.trim());
  const ours = ourTabs();
  for (const report of ["hunters", "farmers"] as const) if (ours.has(report)) build(report, 1);
  toast(said(to.trim() === "" ? texts.back : texts.moved, { from: from || texts.nobody, to: to.trim() }), texts.title);
}

function refusal(text: string): Refusal {
  const { unknownTitle: title, untouched } = handOverTexts[languageOf(Session.getActiveUserLocale())];
  return new Refusal({ title, text, untouched, at: null, kind: "data" });
}
