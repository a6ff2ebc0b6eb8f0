import { isoDay } from "../../cells/text.ts";
import { said } from "../../messages/hand-over.ts";
import { languageOf } from "../../messages/language.ts";
import { told } from "../../messages/told.ts";
import { readLimits } from "../../model/method/limits.ts";
import { readNorms } from "../../model/method/norms.ts";
import { readerOf } from "../../model/method/reader.ts";
import { evenedOut, type LoadShift, type LoadTask, loadsOf } from "../../model/tasks/load.ts";
import { stillOpen } from "../../model/tasks/shift.ts";
import { locked } from "../../sheet/locked.ts";
import { readMethod } from "../../sheet/method.ts";
import { ourTabs } from "../../sheet/our-tabs.ts";
import { type TaskTab, taskTabs } from "../../sheet/task-tabs.ts";
import { readTexts } from "../../sheet/texts.ts";
import { agreed, tell, toast } from "../../sheet/ui.ts";
import { sheetWorld } from "../../sheet/world.ts";
import type { LoadView } from "../api.ts";
import { Refusal } from "../refusal.ts";
import { build } from "../reports/build.ts";
import { keepShifts, shifts } from "../shifts.ts";
import { openTabs } from "./calendar.ts";

/** The load of everybody who has tasks, what would even it out, and what was moved before. */
export function load(): LoadView {
  return viewOf(counted());
}

/**
 * Moves the tasks that even the load out now, of every role that needs it. The tasks themselves move when the task sheets
 * are next updated, which the panel and the menu do at once.
 */
export function evenOut(): LoadView {
  locked(() => {
    const { proposals, open, today } = counted();
    if (proposals.length === 0) throw refusal();
    const moved = new Set(proposals.flatMap(({ ids }) => ids));
    const before = stillOpen(shifts(), open).map((shift) =>
      shift.back ? shift : { ...shift, ids: shift.ids.filter((id) => !moved.has(id)) },
    );
    keepShifts([...before, ...proposals.map(({ from, to, ids }) => ({ from, to, ids, day: today }))]);
  });
  return load();
}

/** Gives the tasks back that were moved from one person to another. */
export function giveShiftBack(from: string, to: string): LoadView {
  locked(() =>
    keepShifts(shifts().map((shift) => (shift.from === from && shift.to === to ? { ...shift, back: true } : shift))),
  );
  return load();
}

/** The same from the menu: says the load, asks, and updates both task sheets. */
export function evenOutFromMenu(): void {
  const language = languageOf(Session.getActiveUserLocale());
  const texts = readTexts(language).load;
  openTabs(ourTabs(), sheetWorld());
  const view = load();
  const people = view.people.map(({ name, says, both }) =>
    [`${name || texts.nobody}: ${says}`, both ? texts.both : ""].filter(Boolean).join(" · "),
  );
  if (view.proposals.length === 0) {
    tell(texts.title, [...people, "", texts.even].join("\n"));
    return;
  }
  const proposals = [...people, "", ...view.proposals.map(({ says }) => says)].join("\n");
  if (!agreed(texts.title, said(texts.ask, { proposals, what: texts.what }))) return;
  evenOut();
  const ours = ourTabs();
  for (const report of ["hunters", "farmers"] as const) if (ours.has(report)) build(report, 1);
  toast(view.proposals.map(({ from, to, tasks }) => said(texts.moved, { from, to, tasks })).join("\n"), texts.title);
}

interface Counted {
  readonly tasks: readonly LoadTask[];
  readonly people: ReturnType<typeof loadsOf>;
  readonly proposals: readonly LoadShift[];
  readonly open: ReadonlySet<string>;
  readonly today: number;
}

function counted(): Counted {
  const here = sheetWorld();
  const ours = ourTabs();
  const tasks = taskTabs(ours, here).flatMap(openTasks);
  const { texts, sheets } = readMethod(here, ours, ["norms"]);
  const reader = readerOf(texts, sheets, here.world.locale);
  const norms = readNorms(reader);
  const { working_days: working } = readLimits(reader);
  const { today } = here.world;
  return {
    tasks,
    today,
    people: loadsOf(tasks, norms, today, working),
    proposals: evenedOut(tasks, norms, today, working),
    open: new Set(tasks.map(({ id }) => id)),
  };
}

const openTasks = ({ role, read }: TaskTab): LoadTask[] =>
  read.rows
    .filter(({ id, done }) => id !== "" && !done)
    .map(({ id, manager, due, data }) => ({ id, role, manager, due, worth: data?.worth ?? data?.money ?? null }));

function viewOf({ people, proposals, open }: Counted): LoadView {
  const language = languageOf(Session.getActiveUserLocale());
  const texts = readTexts(language).load;
  const tasksSaid = (n: number) => told(language, texts.tasks, { n });
  const percent = (share: number) => Math.round(share * 100);
  return {
    people: people.map(({ manager, hunter, farmer, share, both }) => ({
      name: manager,
      share,
      both,
      says: [
        manager === "" ? "" : share === null ? texts.unknown : said(texts.share, { share: percent(share) }),
        hunter > 0 && farmer > 0 ? said(texts.counts, { hunter, farmer }) : tasksSaid(hunter + farmer),
      ]
        .filter(Boolean)
        .join(" · "),
    })),
    proposals: proposals.map(({ role, from, to, ids, before, after }) => ({
      from,
      to,
      tasks: tasksSaid(ids.length),
      says: said(texts.proposal, {
        role: texts[role],
        tasks: tasksSaid(ids.length),
        from,
        to,
        fromBefore: percent(before[0]),
        toBefore: percent(before[1]),
        fromAfter: percent(after[0]),
        toAfter: percent(after[1]),
      }),
    })),
    moved: stillOpen(shifts(), open)
      .filter(({ back }) => !back)
      .map(({ from, to, day, ids }) => ({ from, to, day: isoDay(day), tasks: tasksSaid(ids.length) })),
  };
}

function refusal(): Refusal {
  const { goneTitle: title, gone: text, untouched } = readTexts(languageOf(Session.getActiveUserLocale())).load;
  return new Refusal({ title, text, untouched, at: null, kind: "data" });
}
