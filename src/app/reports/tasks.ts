import type { Language } from "../../messages/language.ts";
import { readNorms } from "../../model/method/norms.ts";
import { readerOf } from "../../model/method/reader.ts";
import { type ArchiveRow, historyOf } from "../../model/tasks/archive.ts";
import { dealEnds } from "../../model/tasks/deal-end.ts";
import { withNotes, withStandIns } from "../../model/tasks/handover.ts";
import { isTyped, type Merged, type MergeFacts, mergeTasks } from "../../model/tasks/merge.ts";
import { tasksWithMoved } from "../../model/tasks/plan.ts";
import { readTaskSheet, type TaskRow } from "../../model/tasks/sheet.ts";
import { shiftedTo, withShiftNotes } from "../../model/tasks/shift.ts";
import type { History, TaskRole } from "../../model/tasks/tasks.ts";
import { taskUpdate } from "../../model/tasks/update.ts";
import { FRESH_ORDER, tasksPlan } from "../../reports/tasks-plan.ts";
import { addToArchive, readArchived } from "../../sheet/archive.ts";
import type { Team } from "../../sheet/read-team.ts";
import { tabValues } from "../../sheet/tab-values.ts";
import { layAbove, layAround, makeTaskRoom, restoreColumns, updateRows } from "../../sheet/task-update.ts";
import type { Kept } from "../kept.ts";
import { shifts } from "../shifts.ts";
import { handOvers } from "../today/hand-overs.ts";
import { forgetTicks, ticks } from "../today/ticks.ts";
import type { Builder, Laid } from "./builder.ts";
import { leftOut } from "./left-out.ts";
import { type Remarks, remarksIn } from "./remarks.ts";

const METHOD = ["stages", "classes", "rules", "playbook", "norms", "settings"] as const;
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
  plan: (team, _nameOf, language, remembered) => planTasks("hunter", team, language, remembered),
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
  plan: (team, _nameOf, language, remembered) => planTasks("farmer", team, language, remembered),
};

/** How often an update begins anew because somebody sorted, inserted or typed meanwhile. */
const TURNS = 4;

/**
 * Merges the method's tasks with the sheet as people left it. The archive comes first, so that nothing typed is lost. The
 * sheet is read just before it is written.
 */
function planTasks(role: TaskRole, team: Team, language: Language, remembered: Kept): Laid {
  const tab = role === "hunter" ? "hunters" : "farmers";
  const { ours, clock, world, book, method } = team;
  const refusals = new Set(method.outcomes.filter(({ follows }) => follows === "refused").map(({ name }) => name));
  const remarks = remarksIn(language);
  const merge = () => {
    const handed = handOvers(remembered);
    const other = otherRows(role, team);
    const facts: MergeFacts = {
      asksReason: (outcome) => refusals.has(outcome),
      dealEnd: dealEnds(book, method, world.language),
      ticks: ticks(remembered),
      beside: new Set(other.map(({ id }) => id)),
    };
    const moves = shifts(remembered);
    const stood = withStandIns(book, handed);
    const norms = readNorms(readerOf(team.texts, team.sheets, world.locale));
    let waitingLeads = 0;
    let restored = false;
    const shifted = shiftedTo(moves, handed);
    const ended = { won: 0, lost: 0, absent: 0 };
    const closed = new Map<string, ArchiveRow>();
    for (let turn = 1; ; turn++) {
      const archive = readArchived(team);
      const sheet = ours.get(tab);
      const values = sheet ? tabValues(sheet, clock) : [];
      const read = readTaskSheet(values, world.locale);
      const extras = {
        shifted,
        norms,
        now: clock.serial(new Date()),
        kept: new Set(read?.rows.filter(isTyped).map(({ id }) => id)),
      };
      const tasksFor = (history: History) => {
        const made = tasksWithMoved(role, stood, method, world, history, extras);
        waitingLeads = made.waiting;
        return made.tasks;
      };
      const bare = mergeTasks(role, read, historyOf(archive.rows), tasksFor, world.today, facts);
      const noted = withNotes(bare.tasks, read?.rows ?? [], handed, world.language);
      const merged = { ...bare, tasks: withShiftNotes(noted, moves, world.language) };
      const plan = tasksPlan({
        tab,
        tasks: merged.tasks,
        ownHeads: read?.ownHeads ?? [],
        order: read?.order ?? FRESH_ORDER,
        method,
        language: world.language,
        today: world.today,
        left: leftOut(book, KINDS, remarksIn(world.language)),
        ...(read && { headRow: read.shape.headRow }),
      });
      const update = read && taskUpdate(read, merged);
      if (sheet && update) makeTaskRoom({ sheet, values, update });
      addToArchive(merged.closed, archive, ours, team);
      for (const one of merged.closed) closed.set(one.id, one);
      if (turn === 1) Object.assign(ended, merged.ended);
      if (read && sheet && !update && turn < TURNS) {
        restoreColumns(sheet, read, plan);
        restored = true;
        continue;
      }
      if (!sheet || !read || !update) ours.set(tab, layAbove(plan, clock, sheet));
      else if (updateRows({ sheet, values, read, merged, update, plan }, clock) || turn === TURNS)
        layAround(sheet, plan, clock, values, restored);
      else continue;
      const counts = [0, 0, 0, 0];
      for (const { due } of merged.tasks)
        counts[due === null ? 3 : due < world.today ? 0 : due === world.today ? 1 : 2]!++;
      const project = method.salesType === "project" && role === "farmer";
      if (facts.ticks?.size) forgetTicks(closed);
      return {
        notes: [
          ...mergeRemarks({ ...merged, ended, closed: [...closed.values()] }, counts, project, remarks),
          ...(waitingLeads > 0 ? [remarks.say(remarks.texts.tasks.leads, { n: waitingLeads })] : []),
          ...roleRemarks(role, merged, other, remarks),
          ...leftOut(book, KINDS, remarks),
        ],
        preview: counts,
      };
    }
  };
  return { plans: [], notes: [], preview: [], merge };
}

/** The open tasks of the other sheet as it stands now. */
function otherRows(role: TaskRole, { ours, clock, world }: Team): readonly TaskRow[] {
  const sheet = ours.get(role === "hunter" ? "farmers" : "hunters");
  const rows = sheet ? (readTaskSheet(tabValues(sheet, clock), world.locale)?.rows ?? []) : [];
  return rows.filter(({ id }) => id !== "");
}

/** As many people as are named. */
const NAMED = 3;

/** Deals that are the farmers', and people who stand in both sheets. */
function roleRemarks(role: TaskRole, { tasks, elsewhere }: Merged, other: readonly TaskRow[], { texts, say }: Remarks) {
  const counted = (rows: readonly { readonly manager: string }[]) => {
    const counts = new Map<string, number>();
    for (const { manager } of rows) if (manager !== "") counts.set(manager, (counts.get(manager) ?? 0) + 1);
    return counts;
  };
  const [here, there] = [counted(tasks), counted(other.filter(({ done }) => !done))];
  const both = [...here]
    .filter(([name]) => there.has(name))
    .map(([name, count]) => {
      const [hunter, farmer] = role === "hunter" ? [count, there.get(name)!] : [there.get(name)!, count];
      return { name, hunter, farmer };
    })
    .sort((a, b) => Math.min(b.hunter, b.farmer) - Math.min(a.hunter, a.farmer));
  const { tasks: words } = texts;
  const names = both
    .slice(0, NAMED)
    .map((person) => say(words.inBoth, person))
    .join(", ");
  const more = both.length - NAMED;
  return [
    role === "hunter" && elsewhere > 0 ? say(words.elsewhere, { n: elsewhere }) : "",
    both.length > 0 ? say(more > 0 ? words.bothMore : words.both, { names, n: more }) : "",
  ].filter(Boolean);
}

function mergeRemarks(
  { tasks, closed, kept, waiting, ended }: Merged,
  counts: readonly number[],
  project: boolean,
  { texts, say }: Remarks,
) {
  const { tasks: words } = texts;
  const [overdue = 0, today = 0, , none = 0] = counts;
  const undated = tasks.filter(({ due, todo }) => due === null && todo === "step").length;
  const done = closed.filter(({ how }) => how === "done").length;
  const closes = ended.won + ended.lost + ended.absent;
  const gone = Math.max(0, closed.length - done - closes);
  return [
    tasks.length > 0 ? say(words.tasks, { n: tasks.length, overdue, today }) : words.nothing,
    undated > 0 ? say(words.noDates, { n: undated }) : "",
    none > undated ? say(words.noStep, { n: none - undated }) : "",
    kept > 0 ? say(words.kept, { n: kept }) : "",
    done > 0 ? say(words.archived, { n: done }) : "",
    closes > 0 ? say(words.ended, { n: closes, ...ended }) : "",
    gone > 0 ? say(words.gone, { n: gone }) : "",
    waiting > 0 ? say(words.waiting, { n: waiting }) : "",
    project ? words.noRhythm : "",
  ].filter(Boolean);
}
