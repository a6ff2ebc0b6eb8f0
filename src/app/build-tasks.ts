import type { Language } from "../messages/language.ts";
import { menuTexts } from "../messages/menu.ts";
import { taskTexts } from "../messages/tasks.ts";
import type { TaskRole } from "../model/tasks.ts";
import { historyOf, readArchive } from "../model/tasks-archive.ts";
import { type Merged, mergeTasks } from "../model/tasks-merge.ts";
import { tasksOf } from "../model/tasks-plan.ts";
import { readTaskSheet } from "../model/tasks-sheet.ts";
import { archivePlan } from "../reports/archive-plan.ts";
import { FRESH_ORDER, tasksPlan } from "../reports/tasks-plan.ts";
import type { Team } from "../sheet/read-team.ts";
import { tabValues } from "../sheet/tab-values.ts";
import type { Builder } from "./builder.ts";
import { leftOut } from "./left-out.ts";

const METHOD = ["stages", "classes", "rules", "playbook", "settings"] as const;
const KINDS = ["clients", "deals", "orders", "activities"] as const;

export const huntersBuilder: Builder = {
  method: [],
  reads: METHOD,
  kinds: KINDS,
  needs: [[{ kind: "deals", field: "stage" }], [{ kind: "clients", field: "client" }]],
  better: [
    { kind: "deals", field: "last_contact" },
    { kind: "deals", field: "created" },
    { kind: "deals", field: "manager" },
    { kind: "deals", field: "amount" },
    { kind: "clients", field: "potential" },
  ],
  live: false,
  plan: (team, _nameOf, language) => planTasks("hunter", team, language),
};

export const farmersBuilder: Builder = {
  method: [],
  reads: METHOD,
  kinds: KINDS,
  needs: [
    [
      { kind: "orders", field: "client" },
      { kind: "orders", field: "order_date" },
    ],
    [
      { kind: "deals", field: "client" },
      { kind: "deals", field: "stage" },
      { kind: "deals", field: "closed" },
    ],
  ],
  better: [
    { kind: "orders", field: "amount" },
    { kind: "clients", field: "manager" },
    { kind: "clients", field: "last_contact" },
    { kind: "clients", field: "potential" },
  ],
  live: false,
  plan: (team, _nameOf, language) => planTasks("farmer", team, language),
};

/** Merges the method's tasks with the sheet as people left it. The archive is laid first, so that nothing typed is lost. */
function planTasks(role: TaskRole, { ours, clock, world, book, method }: Team, language: Language) {
  const tab = role === "hunter" ? "hunters" : "farmers";
  const existing = ours.get(tab);
  const sheet = existing && readTaskSheet(tabValues(existing, clock), world.locale);
  const stored = ours.get("archive");
  const archive = stored ? readArchive(tabValues(stored, clock)) : [];
  const merged = mergeTasks(
    role,
    sheet,
    historyOf(archive),
    (history) => tasksOf(role, book, method, world, history),
    world.today,
  );
  const { tasks, closed } = merged;
  const counts = [0, 0, 0, 0];
  for (const { due } of tasks) counts[due === null ? 3 : due < world.today ? 0 : due === world.today ? 1 : 2]!++;
  const plan = tasksPlan({
    tab,
    tasks,
    ownHeads: sheet?.ownHeads ?? [],
    order: sheet?.order ?? FRESH_ORDER,
    method,
    language: world.language,
    today: world.today,
  });
  return {
    plans: closed.length > 0 ? [archivePlan([...archive, ...closed], world.language), plan] : [plan],
    notes: [
      ...remarks(merged, counts, method.salesType === "project" && role === "farmer", language),
      ...leftOut(book, KINDS, menuTexts[language]),
    ],
    preview: counts,
  };
}

function remarks({ tasks, closed, kept }: Merged, counts: readonly number[], project: boolean, language: Language) {
  const texts = taskTexts[language].remarks;
  const [overdue = 0, today = 0, , none = 0] = counts;
  const undated = tasks.filter(({ due, todo }) => due === null && todo === "step").length;
  const done = closed.filter(({ how }) => how === "done").length;
  return [
    tasks.length > 0 ? texts.tasks({ tasks: tasks.length, overdue, today }) : texts.nothing,
    undated > 0 ? texts.noDates(undated) : "",
    none > undated ? texts.noStep(none - undated) : "",
    kept > 0 ? texts.kept(kept) : "",
    done > 0 ? texts.archived(done) : "",
    closed.length > done ? texts.gone(closed.length - done) : "",
    project ? texts.noRhythm : "",
  ].filter(Boolean);
}
