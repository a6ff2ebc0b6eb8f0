import { isBlank, textOf } from "../../cells/text.ts";
import type { Cell } from "../../cells/types.ts";
import type { ArchiveRow } from "./archive.ts";
import type { DealEnd } from "./deal-end.ts";
import { isOwn, taskId } from "./id.ts";
import type { TaskRow, TaskSheet } from "./sheet.ts";
import type { ClosedTask, History, Task, TaskRole } from "./tasks.ts";
import { byUrgency } from "./urgency.ts";

/** A task as it goes into the sheet: what the method says, and what people typed. */
export interface SheetTask extends Omit<Task, "todo" | "situation"> {
  readonly todo: Task["todo"] | "own";
  /** The day that the method asks for; `due` may have been moved by somebody. */
  readonly planned: number | null;
  readonly outcome: string;
  readonly lostReason: string;
  readonly note: string;
  readonly own: readonly Cell[];
  /** Ticked, but not closed yet: its lost reason is missing. */
  readonly ticked?: boolean;
}

/** What a merge knows beside the sheet, the archive and the method; each may be left out. */
export interface MergeFacts {
  /** Whether an outcome asks for its reason. */
  readonly asksReason?: (outcome: string) => boolean;
  /** How the deal of a row ended; undefined while it is open. */
  readonly dealEnd?: (row: TaskRow) => DealEnd | undefined;
  /** Who ticked a task, by its id. */
  readonly ticks?: ReadonlyMap<string, string>;
  /** Ids that stand in the other task sheet: such a task comes here when it has left there. */
  readonly beside?: ReadonlySet<string>;
}

export interface Merged {
  /** In the order of work. */
  readonly tasks: readonly SheetTask[];
  /** To be added to the archive. */
  readonly closed: readonly ArchiveRow[];
  /** How many tasks keep something that was typed. */
  readonly kept: number;
  /** How many ticked tasks stay open because their lost reason is missing. */
  readonly waiting: number;
  /** Tasks closed because their deals ended. */
  readonly ended: { readonly [H in DealEnd["how"]]: number };
  /** How many tasks of deals are the other sheet's. */
  readonly elsewhere: number;
  /** The row in which each open task of the sheet stands now. */
  readonly rowOf: ReadonlyMap<string, number>;
}

/**
 * Merges what people did in a task sheet with the tasks that the method asks for today, by id.
 * A done row goes to the archive, and the step after it appears. A row whose task is still due keeps everything typed in
 * it, the day included when somebody moved it. A row whose task is due no more goes to the archive when something was
 * typed in it or its deal has ended. A refused row without its lost reason stays open, ticked as it is. A row that somebody
 * added stays. What was typed into the task of a deal that passes to the other sheet goes to the archive and comes with the
 * task when it appears there. Merging twice gives the same as merging once.
 *
 * @param sheet undefined for a sheet that is not there yet
 * @param archive the closed tasks by id; a task of the sheet that is not done is open whatever stands there
 * @param fresh the tasks that the method asks for, given the closed ones; with those of deals that are the other sheet's
 */
export function mergeTasks(
  role: TaskRole,
  sheet: Pick<TaskSheet, "rows" | "ownHeads"> | undefined,
  archive: ReadonlyMap<string, ArchiveRow>,
  fresh: (history: History) => readonly Task[],
  today: number,
  { asksReason = () => false, dealEnd = () => undefined, ticks = new Map(), beside = new Set() }: MergeFacts = {},
): Merged {
  const rows = folded(role, sheet?.rows ?? []);
  const heads = sheet?.ownHeads ?? [];
  const closed: ArchiveRow[] = [];
  const history = new Map<string, ClosedTask>(archive);
  const left = new Map<string, TaskRow>();
  const close = (row: TaskRow, how: ArchiveRow["how"], end = "") => {
    const who = row.done ? ticks.get(row.id) : undefined;
    const bare = archived(row, heads, how, today, end);
    const one = who === undefined ? bare : { ...bare, who };
    if (isSame(archive.get(row.id), one)) return;
    closed.push(one);
    history.set(row.id, one);
  };
  for (const row of rows.values()) {
    if (row.done && (row.lostReason !== "" || !asksReason(row.outcome))) {
      close(row, "done");
      continue;
    }
    history.delete(row.id);
    left.set(row.id, row);
  }
  const rowOf = new Map([...left].map(([id, { row }]) => [id, row]));
  let kept = 0;
  let waiting = 0;
  const asked = fresh(history);
  const elsewhere = new Set(asked.filter((task) => task.role !== role).map(({ id }) => id));
  const ours = asked.filter(({ id }) => !elsewhere.has(id) && (left.has(id) || !beside.has(id)));
  const tasks = ours.map((task): SheetTask => {
    const row = left.get(task.id);
    left.delete(task.id);
    const came = archive.get(task.id);
    if (row === undefined && came?.how === "moved") {
      kept++;
      return { ...task, ...broughtAlong(came, task.due) };
    }
    if (row && isTyped(row)) kept++;
    if (row?.done) waiting++;
    return {
      ...task,
      due: row && movedDue(row) !== undefined ? movedDue(row)! : task.due,
      planned: task.due,
      outcome: row?.outcome ?? "",
      lostReason: row?.lostReason ?? "",
      note: row?.note ?? "",
      own: row?.own ?? [],
      ...(row?.done ? { ticked: true } : {}),
    };
  });
  const ended = { won: 0, lost: 0, absent: 0 };
  for (const row of left.values()) {
    if (isOwn(row.id)) {
      tasks.push(ownTask(role, row));
      if (row.done) waiting++;
      continue;
    }
    if (elsewhere.has(row.id) && !row.done) {
      if (isTyped(row)) close({ ...row, due: movedDue(row) ?? null }, "moved");
      continue;
    }
    const end = dealEnd(row);
    if (end) ended[end.how]++;
    if (row.done || end || isTyped(row)) close(row, row.done ? "done" : "gone", end?.words);
  }
  return {
    tasks: tasks.sort((a, b) => byUrgency(a, b, today)),
    closed,
    kept,
    waiting,
    ended,
    elsewhere: elsewhere.size,
    rowOf,
  };
}

/** What was typed into a task in the other sheet; the team's own columns there go into the note. */
function broughtAlong({ due, outcome, lostReason, note, own }: ArchiveRow, planned: number | null) {
  const words = [note, own].filter(Boolean).join(" / ");
  return { due: due ?? planned, planned, outcome, lostReason, note: words, own: [] };
}

/** Rows by id: of two rows with one id what the second adds is joined to the first; rows without an id get one. */
function folded(role: TaskRole, rows: readonly TaskRow[]): Map<string, TaskRow> {
  const byId = new Map<string, TaskRow>();
  for (const row of rows) {
    const id = row.id || ownId(role, row, byId);
    const first = byId.get(id);
    byId.set(id, first ? joined(first, row) : { ...row, id });
  }
  return byId;
}

function ownId(role: TaskRole, row: TaskRow, taken: ReadonlyMap<string, TaskRow>): string {
  const texts = [row.client, row.deal, row.step, row.note, ...row.own.map(textOf)];
  for (let turn = 0; ; turn++) {
    const id = taskId(role, ...texts, turn).replace("-", "-own-");
    if (!taken.has(id)) return id;
  }
}

function joined(first: TaskRow, second: TaskRow): TaskRow {
  const both = (a: string, b: string) => (a === "" || a === b ? b : b === "" ? a : undefined);
  const outcome = both(first.outcome, second.outcome);
  const lostReason = both(first.lostReason, second.lostReason);
  const spare = [
    outcome === undefined ? second.outcome : "",
    lostReason === undefined ? second.lostReason : "",
    second.note,
    ...second.own.filter((cell, i) => !isBlank(cell) && !isBlank(first.own[i]) && cell !== first.own[i]).map(textOf),
  ].filter((text) => text !== "" && !first.note.split(" / ").includes(text));
  return {
    ...first,
    done: first.done || second.done,
    due: movedDue(first) ?? movedDue(second) ?? first.due,
    outcome: outcome ?? first.outcome,
    lostReason: lostReason ?? first.lostReason,
    note: [first.note, ...spare].filter(Boolean).join(" / "),
    own: first.own.map((cell, i) => (isBlank(cell) ? (second.own[i] ?? "") : cell)),
  };
}

/** The day that somebody chose; undefined when it is still the method's. */
function movedDue({ due, data }: TaskRow): number | undefined {
  return due !== null && due !== data?.due ? due : undefined;
}

/** Whether a row holds anything that somebody typed. */
export function isTyped(row: TaskRow): boolean {
  return (
    row.outcome !== "" ||
    row.lostReason !== "" ||
    row.note !== "" ||
    row.own.some((cell) => !isBlank(cell)) ||
    movedDue(row) !== undefined
  );
}

function archived(
  row: TaskRow,
  heads: readonly string[],
  how: ArchiveRow["how"],
  today: number,
  end: string,
): ArchiveRow {
  const { id, due, client, deal, stage, step, manager, outcome, lostReason } = row;
  const note = [row.note, end].filter(Boolean).join(" / ");
  const own = row.own
    .map((cell, i) => (isBlank(cell) ? "" : [heads[i] ?? "", textOf(cell)].filter(Boolean).join(": ")))
    .filter(Boolean)
    .join("; ");
  return { id, day: today, how, due, client, deal, stage, step, manager, outcome, lostReason, note, own };
}

/** Whether a closed row stands in the archive already, because the build before broke off between the two tabs. */
function isSame(before: ArchiveRow | undefined, now: ArchiveRow): boolean {
  return (
    before?.how === now.how && (["outcome", "lostReason", "note", "own"] as const).every((k) => before[k] === now[k])
  );
}

function ownTask(role: TaskRole, row: TaskRow): SheetTask {
  const { id, due, client, deal, stage, step, script, manager, cell, why, outcome, lostReason, note, own } = row;
  const typed = { client, deal, stage, step, script, manager, cell, why, outcome, lostReason, note, own };
  const ticked = row.done ? { ticked: true } : {};
  return { ...typed, id, role, todo: "own", action: "", due, planned: due, money: null, facts: {}, ...ticked };
}
