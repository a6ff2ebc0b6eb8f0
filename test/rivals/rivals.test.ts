import { content, deals, ids, type Stage, stage, stands } from "./stage.ts";

/**
 * Somebody else at work between two service calls. SEED=n replays one run; SEEDS=n runs so many, as `npm run soak` does.
 */
const SEEDS = process.env.SEED
  ? [Number(process.env.SEED)]
  : Array.from({ length: Number(process.env.SEEDS ?? 100) }, (_, i) => i + 1);

/** Numbers from 0 to 1 that a seed decides (mulberry32). */
function dice(seed: number): (sides: number) => number {
  let state = seed * 0x9e3779b1;
  return (sides) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4294967296) * sides);
  };
}

const answer = { done: false, outcome: "No answer", lostReason: "Price", note: "said-note" };
type Rival = (made: Stage, roll: (sides: number) => number) => string | undefined;

const tab = (made: Stage, name: string) => made.hand.getSheetByName(name);
const TYPED = "typed-by-a-rival";

/** Rows change places as when a person sorts: whole rows, with all that stands in them. */
function swap(made: Stage, name: string, first: number, second: number, from = 1): void {
  const sheet = tab(made, name);
  if (!sheet) return;
  const width = sheet.getLastColumn() - from + 1;
  const [a, b] = [sheet.getRange(first, from, 1, width), sheet.getRange(second, from, 1, width)];
  const [above, below] = [a.getValues(), b.getValues()];
  a.setValues(below);
  b.setValues(above);
}

const rivals: readonly Rival[] = [
  (made, roll) => {
    tab(made, "Deals")
      ?.getRange(2 + roll(4), 8)
      .setValue(TYPED);
    return TYPED;
  },
  (made, roll) => {
    tab(made, "Deals")
      ?.getRange(8 + roll(9), 1 + roll(10))
      .setValue(TYPED);
    return TYPED;
  },
  (made, roll) => void swap(made, "Deals", 2 + roll(2), 4 + roll(2)),
  (made, roll) => void tab(made, "Deals")?.insertRowBefore(1 + roll(6)),
  (made, roll) => void tab(made, "Deals")?.insertColumnBefore(1 + roll(8)),
  (made) => void tab(made, "Deals")?.setName("Deals of the team"),
  (made) => {
    made.hand.insertSheet("Archive").getRange("A1").setValue(TYPED);
    return TYPED;
  },
  (made) => void made.press("build", ["hunters", 1]),
  (made, roll) => void made.press("finish", [ids(made)[roll(2)] ?? "", { ...answer, note: "" }]),
  (made) => {
    made.lock.busy = true;
    return undefined;
  },
];

const taskRivals: readonly Rival[] = [
  (made, roll) => {
    tab(made, "Hunters")
      ?.getRange(4 + roll(3), 18)
      .setValue(TYPED);
    return TYPED;
  },
  (made, roll) => void swapTasks(made, 4 + roll(2), 6),
  (made, roll) => void tab(made, "Hunters")?.insertRowBefore(4 + roll(3)),
  (made, roll) => void tab(made, "Hunters")?.insertColumnBefore(1 + roll(14)),
  (made) => void tab(made, "Hunters")?.setName("Calls"),
];

/** Adds to an outcome, a reason or a note. */
const typeInTask: Rival = (made, roll) => {
  const cell = tab(made, "Hunters")?.getRange(4 + roll(3), 12 + roll(3));
  const text = `${TYPED} ${cell?.getValue()}`;
  cell?.setValue(text);
  return cell && text;
};

/** The status is a formula of its own row, so it stays. */
function swapTasks(made: Stage, first: number, second: number): void {
  const heads = tab(made, "Hunters")?.getRange("A3:Z3").getValues()[0] ?? [];
  const status = heads.indexOf("Status") + 1;
  if (status === 0) return;
  swap(made, "Hunters", first, second, status + 1);
}

async function worked(): Promise<object> {
  const made = stage([deals]);
  await made.ask("build", "hunters", 1);
  tab(made, "Hunters")!
    .getRange("N4:N6")
    .setValues([["typed-first"], ["typed-second"], ["typed-third"]]);
  return made.book.exportData();
}

const teams = (made: Stage) => {
  const cells = content(made);
  return [cells.get("Deals") ?? cells.get("Deals of the team")].map((one) => [...one!].sort());
};

test("whatever another person does between two calls of finishing a task, each note stays with its task", async () => {
  const base = await worked();
  const quiet = stage(base);
  const [first, second, third] = ids(quiet);
  let calls = 0;
  quiet.hook = () => void calls++;
  await quiet.ask("finish", second!, answer);
  const failed: string[] = [];
  for (const seed of SEEDS) {
    const made = stage(base);
    const roll = dice(seed);
    const at = roll(calls);
    const all = [...rivals, ...taskRivals];
    const which = roll(all.length);
    let n = 0;
    let typed: string | undefined;
    let team: unknown;
    made.hook = () => {
      if (n++ !== at) return;
      typed = all[which]!(made, roll);
      team = teams(made);
    };
    const said = await made.ask("finish", second!, answer);
    made.hook = undefined;
    const notes = notesOf(made);
    const wrong = [
      typed && !stands(made, typed) ? "typed value lost" : "",
      team && JSON.stringify(team) !== JSON.stringify(teams(made)) ? "team's tab written" : "",
      ![first, second, third].every((id) => notes.filter(([one]) => one === id).length === 1)
        ? "task not there once"
        : "",
      notes.some(([id, note]) => id === first && note !== "typed-first" && note !== "") ? "first's note" : "",
      notes.some(([id, note]) => id === third && note !== "typed-third" && note !== "") ? "third's note" : "",
      said.ok && !notes.some(([id, note]) => id === second && (note === "said-note" || note === ""))
        ? "not written"
        : "",
    ].filter(Boolean);
    if (wrong.length > 0) failed.push(`SEED=${seed} rival ${which} before call ${at}: ${wrong.join(", ")}`);
  }
  expect(failed).toEqual([]);
}, 3_600_000);

test("whatever another person does to the team's tab or the task sheet while tasks are updated, nothing typed is lost and each task is there once", async () => {
  const base = await worked();
  const quiet = stage(base);
  const tasks = ids(quiet).sort();
  let calls = 0;
  quiet.hook = () => void calls++;
  await quiet.ask("build", "hunters", 1);
  const failed: string[] = [];
  for (const seed of SEEDS) {
    const made = stage(base);
    const roll = dice(seed);
    const at = roll(calls);
    const all = [...rivals, ...taskRivals, typeInTask];
    const which = roll(all.length);
    let n = 0;
    let typed: string | undefined;
    let team: unknown;
    made.hook = () => {
      if (n++ !== at) return;
      typed = all[which]!(made, roll);
      team = teams(made);
    };
    await made.ask("build", "hunters", 1);
    made.hook = undefined;
    made.lock.busy = false;
    const meant = ["typed-first", "typed-second", "typed-third", ...(typed ? [typed] : [])];
    const wrong = [
      meant.every((text) => stands(made, text)) ? "" : "typed value lost",
      team && JSON.stringify(team) !== JSON.stringify(teams(made)) ? "team's tab written" : "",
    ];
    await made.ask("build", "hunters", 1);
    wrong.push(meant.every((text) => stands(made, text)) ? "" : "typed value lost by the next update");
    if (
      which > 1 &&
      JSON.stringify(ids(made, tab(made, "Hunters") ? "Hunters" : "Calls").sort()) !== JSON.stringify(tasks)
    )
      wrong.push("tasks not there once");
    if (wrong.some(Boolean))
      failed.push(`SEED=${seed} rival ${which} before call ${at}: ${wrong.filter(Boolean).join(", ")}`);
  }
  expect(failed).toEqual([]);
}, 3_600_000);

/** Ids with the notes beside them, wherever the columns are by now. */
function notesOf(made: Stage): [string, string][] {
  const values = (tab(made, "Hunters") ?? tab(made, "Calls"))!.getDataRange().getValues();
  const heads = values[2]!;
  const head = values.findIndex((line) => line.includes("ID"));
  const [id, note] = ["ID", "Note"].map((name) => (values[head] ?? heads).indexOf(name));
  return values
    .slice(head + 1)
    .flatMap((line): [string, string][] => (line[id!] ? [[String(line[id!]), String(line[note!])]] : []));
}
