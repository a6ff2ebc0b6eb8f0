import type { Language } from "../../messages/language.ts";
import { taskTexts } from "../../messages/tasks.ts";
import { partsOf } from "../../model/book/join.ts";
import { readNorms } from "../../model/method/norms.ts";
import { readerOf } from "../../model/method/reader.ts";
import { breachesOf } from "../../model/monitor/breaches.ts";
import { monitorFacts } from "../../model/monitor/facts.ts";
import { type Counted, mondayOf, pressing, workOf } from "../../model/monitor/people.ts";
import { historyOf } from "../../model/tasks/archive.ts";
import { withStandIns } from "../../model/tasks/handover.ts";
import { loadsOf } from "../../model/tasks/load.ts";
import { peopleOf } from "../../model/tasks/people.ts";
import { tasksOf } from "../../model/tasks/plan.ts";
import { monitorPlan } from "../../reports/monitor/plan.ts";
import type { Followed } from "../../reports/monitor/tasks.ts";
import { archived } from "../../sheet/archive.ts";
import { nameOf } from "../../sheet/our-tabs.ts";
import type { Team } from "../../sheet/read-team.ts";
import { taskTabs } from "../../sheet/task-tabs.ts";
import { readTexts } from "../../sheet/texts.ts";
import type { Kept } from "../kept.ts";
import { mailFailures } from "../mail/failures.ts";
import { handOvers } from "../today/hand-overs.ts";
import type { Builder, Laid } from "./builder.ts";
import { leftOut } from "./left-out.ts";
import { remarksIn } from "./remarks.ts";

const KINDS = ["clients", "deals", "orders", "activities"] as const;

export const monitorBuilder: Builder = {
  method: [],
  reads: ["stages", "classes", "rules", "playbook", "settings", "norms"],
  kinds: KINDS,
  needs: [
    [{ kind: "deals", field: "stage" }],
    [{ kind: "orders", field: "client" }],
    [{ kind: "clients", field: "client" }],
  ],
  better: [
    { kind: "deals", field: "manager" },
    { kind: "deals", field: "last_contact" },
    { kind: "activities", field: "manager" },
    { kind: "activities", field: "activity_type" },
    { kind: "orders", field: "profit" },
  ],
  live: false,
  plan,
};

function plan(team: Team, _nameOf: unknown, language: Language, remembered: Kept): Laid {
  const { world, method, ours } = team;
  const archive = archived(team);
  const book = withStandIns(team.book, handOvers(remembered));
  const setting = { book, method, world, history: historyOf(archive), ...peopleOf(book, method, world) };
  const breaches = breachesOf(setting);
  const counts = countedIn(team, (role) => tasksOf(role, book, method, world, setting.history));
  const monday = mondayOf(world.today);
  const closed = archive.filter(({ how, day }) => how === "done" && day >= monday).map(({ manager }) => manager);
  const people = workOf(counts.tasks, closed, breaches, world.today);
  const norms = readNorms(readerOf(team.texts, team.sheets, world.locale));
  const facts = monitorFacts({
    book: team.book,
    method,
    norms,
    people: setting.people,
    work: people,
    today: world.today,
    now: team.clock.serial(new Date()),
  });
  const open = counts.tasks.filter(({ done }) => !done);
  const loads = loadsOf(
    open.map((task) => ({ ...task, id: "", worth: null })),
    norms,
    world.today,
    method.limits.working_days,
  );
  const deals = team.book.tables.filter(({ kind }) => kind === "deals").flatMap(partsOf);
  const stored = ours.get("archive");
  const { monitor: texts, letterFailures } = readTexts(world.language);
  const laid = monitorPlan({
    people,
    loads,
    breaches,
    facts,
    limits: method.limits,
    follow: counts.sheets && { sheets: counts.sheets, archive: stored && nameOf(stored) },
    missing: counts.missing.map((role) => taskTexts[world.language].titles[role === "hunter" ? "hunters" : "farmers"]),
    left: leftOut(team.book, KINDS, remarksIn(world.language)),
    letters: mailFailures(world.today, world.language, () => letterFailures, remembered),
    dealsTab: deals.length === 1 ? deals[0]!.tabId : undefined,
    texts,
    language: world.language,
    today: world.today,
  });
  const remarks = remarksIn(language);
  const { monitor: words } = remarks.texts;
  return {
    plans: [laid],
    notes: [
      remarks.say(words.counted, {
        people: people.filter(({ name }) => name !== "").length,
        tasks: open.length,
        breaches: breaches.length,
      }),
      counts.missing.length > 0 ? words.computed : "",
      ...leftOut(team.book, KINDS, remarks),
    ].filter(Boolean),
    preview: people.map(pressing).slice(0, PICTURE),
  };
}

/** People in the small picture on the card. */
const PICTURE = 5;

/**
 * The tasks of both task sheets as they stand there; of one that is not built, as the method asks for them. `sheets` is
 * undefined where formulas cannot count them all.
 */
function countedIn(
  team: Team,
  computed: (role: "hunter" | "farmer") => readonly { readonly manager: string; readonly due: number | null }[],
) {
  const tabs = taskTabs(team.ours, team);
  const tasks: Counted[] = [];
  const sheets: Followed["sheets"][number][] = [];
  const missing: ("hunter" | "farmer")[] = [];
  let live = true;
  for (const role of ["hunter", "farmer"] as const) {
    const tab = tabs.find((one) => one.role === role);
    if (tab === undefined) {
      const asked = computed(role);
      if (asked.length > 0) missing.push(role);
      for (const { manager, due } of asked) tasks.push({ role, manager, due, done: false });
      continue;
    }
    const { shape, rows } = tab.read;
    live &&= shape.columns.manager > 0 && shape.columns.status > 0;
    sheets.push({ role, tabName: nameOf(tab.sheet), shape });
    for (const { id, manager, due, done } of rows) if (id !== "") tasks.push({ role, manager, due, done });
  }
  return { tasks, missing, sheets: live && missing.length === 0 && sheets.length > 0 ? sheets : undefined };
}
