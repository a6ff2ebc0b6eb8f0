import fc from "fast-check";
import type { Cell } from "../../src/cells/types.ts";
import { type ArchiveRow, historyOf } from "../../src/model/tasks/archive.ts";
import { type Merged, mergeTasks, type SheetTask } from "../../src/model/tasks/merge.ts";
import type { TaskRow } from "../../src/model/tasks/sheet.ts";
import type { Task } from "../../src/model/tasks/tasks.ts";

const TODAY = 46112;
/** SEEDS=n tries so many courses of events, as `npm run soak` does. */
const RUNS = Number(process.env.SEEDS ?? 1000);

const task = (id: string, due: number | null = TODAY, money: number | null = null): Task => ({
  id,
  role: "hunter",
  due,
  client: `Client ${id}`,
  deal: "",
  stage: "Offer",
  step: "Call",
  todo: "step",
  script: "",
  manager: "Anna",
  cell: "A-VIP-1",
  action: "active now",
  why: "because",
  money,
  facts: {},
});

/** The row that a task of the sheet stands in, with what somebody typed since. */
const row = (
  {
    id,
    due,
    planned,
    client,
    deal,
    stage,
    step,
    script,
    manager,
    cell,
    why,
    outcome,
    lostReason,
    note,
    own,
    money,
    facts,
  }: SheetTask,
  typed: Partial<TaskRow> = {},
): TaskRow => ({
  row: 4,
  id,
  done: false,
  due,
  client,
  deal,
  stage,
  step,
  script,
  manager,
  cell,
  why,
  outcome,
  lostReason,
  note,
  own,
  data: { id, due: planned, money, facts },
  ...typed,
});

const first = (ids: readonly string[]) =>
  mergeTasks("hunter", undefined, new Map(), () => ids.map((id) => task(id)), TODAY);
const again = (
  rows: readonly TaskRow[],
  ids: readonly string[],
  archive: readonly ArchiveRow[] = [],
  ownHeads: readonly string[] = [],
) =>
  mergeTasks(
    "hunter",
    { rows, ownHeads },
    historyOf(archive),
    (history) => ids.filter((id) => history.get(id)?.how !== "done").map((id) => task(id)),
    TODAY,
  );
const find = (merged: Merged, id: string) => merged.tasks.find((one) => one.id === id)!;

test("what was typed into a task stays with it, wherever its row has been sorted to", () => {
  const { tasks } = first(["h-1", "h-2"]);
  const rows = [row(tasks[1]!), row(tasks[0]!, { outcome: "No answer", note: "Call after 16:00", own: ["blue", 7] })];
  const merged = again(rows, ["h-2", "h-1"], [], ["Colour", "Size"]);
  expect(find(merged, tasks[0]!.id)).toMatchObject({
    outcome: "No answer",
    note: "Call after 16:00",
    own: ["blue", 7],
  });
  expect(merged.kept).toBe(1);
  expect(merged.closed).toEqual([]);
});

test("a day that somebody chose stays; a day that nobody touched follows the method", () => {
  const { tasks } = first(["h-1", "h-2"]);
  const rows = [row(tasks[0]!, { due: TODAY + 5 }), row(tasks[1]!)];
  const merged = mergeTasks(
    "hunter",
    { rows, ownHeads: [] },
    new Map(),
    () => [task("h-1", TODAY + 1), task("h-2", TODAY + 1)],
    TODAY,
  );
  expect([find(merged, "h-1").due, find(merged, "h-2").due]).toEqual([TODAY + 5, TODAY + 1]);
});

test("a done task goes to the archive with its words, and the task after it appears", () => {
  const { tasks } = first(["h-1"]);
  const rows = [
    row(tasks[0]!, { done: true, outcome: "Refused", lostReason: "Price", note: "Again in March", own: ["blue"] }),
  ];
  const merged = mergeTasks(
    "hunter",
    { rows, ownHeads: ["Colour"] },
    new Map(),
    (history) => [task(history.has("h-1") ? "h-2" : "h-1")],
    TODAY,
  );
  expect(merged.tasks.map(({ id }) => id)).toEqual(["h-2"]);
  expect(merged.closed).toEqual([
    {
      id: "h-1",
      day: TODAY,
      how: "done",
      due: TODAY,
      client: "Client h-1",
      deal: "",
      stage: "Offer",
      step: "Call",
      manager: "Anna",
      outcome: "Refused",
      lostReason: "Price",
      note: "Again in March",
      own: "Colour: blue",
    },
  ]);
});

test("a task that is due no more goes to the archive only when something was typed in it", () => {
  const { tasks } = first(["h-1", "h-2"]);
  const merged = again([row(tasks[0]!, { note: "Asked for samples" }), row(tasks[1]!)], []);
  expect(merged.tasks).toEqual([]);
  expect(merged.closed).toMatchObject([{ id: "h-1", how: "gone", note: "Asked for samples" }]);
});

test("an archived task whose row is open again comes back", () => {
  const { tasks } = first(["h-1"]);
  const { closed } = again([row(tasks[0]!, { done: true })], ["h-1"]);
  expect(again([row(tasks[0]!)], ["h-1"], closed).tasks.map(({ id }) => id)).toEqual(["h-1"]);
});

test("a task archived by a build that then broke off is not archived twice", () => {
  const { tasks } = first(["h-1"]);
  const rows = [row(tasks[0]!, { done: true, note: "sent" })];
  const { closed } = again(rows, ["h-1"]);
  expect(again(rows, ["h-1"], closed).closed).toEqual([]);
});

test("a task that somebody added by hand stays, gets an id and can be done", () => {
  const own = row(first(["x"]).tasks[0]!, {
    id: "",
    client: "Oak",
    note: "Send the photos",
    due: TODAY + 2,
    data: undefined,
  });
  const merged = again([own], []);
  expect(merged.tasks).toMatchObject([{ client: "Oak", note: "Send the photos", due: TODAY + 2, todo: "own" }]);
  const stays = again([row(merged.tasks[0]!)], []);
  expect(stays.tasks).toMatchObject([{ id: merged.tasks[0]!.id, client: "Oak", note: "Send the photos" }]);
  const finished = again([row(merged.tasks[0]!, { done: true })], []);
  expect([finished.tasks, finished.closed.length]).toEqual([[], 1]);
});

test("a row copied by hand becomes one task again, and both notes are kept", () => {
  const { tasks } = first(["h-1"]);
  const merged = again(
    [row(tasks[0]!, { note: "one" }), row(tasks[0]!, { note: "two", outcome: "No answer" })],
    ["h-1"],
  );
  expect(merged.tasks).toMatchObject([{ id: "h-1", note: "one / two", outcome: "No answer" }]);
});

/** Words that people type, each one its own so that it can be looked for. */
const words = fc.uniqueArray(fc.stringMatching(/^w[a-z]{6}$/), { minLength: 40, maxLength: 40 });
const edit = fc.record({
  who: fc.nat(30),
  what: fc.constantFrom(
    "note",
    "outcome",
    "lostReason",
    "own",
    "done",
    "due",
    "delete id",
    "copy",
    "add",
  ) as fc.Arbitrary<string>,
});

test("whatever people type, sort, copy, add and finish, nothing typed is lost, nothing stands twice, merging again changes nothing", () => {
  fc.assert(
    fc.property(
      words,
      fc.array(edit, { maxLength: 25 }),
      fc.array(fc.nat(9), { maxLength: 6 }),
      fc.integer(),
      (typed, edits, gone, seed) => {
        const ids = Array.from({ length: 10 }, (_, i) => `h-${i}`);
        let rows = first(ids).tasks.map((one) => row(one, { own: ["", ""] }));
        const written: string[] = [];
        for (const [n, { who, what }] of edits.entries()) {
          const at = who % rows.length;
          const one = rows[at]!;
          const word = typed[n]!;
          const put = (change: Partial<TaskRow>) => {
            rows = rows.map((each, i) => (i === at ? { ...each, ...change } : each));
          };
          if (what === "note" && one.note === "") put({ note: word });
          else if (what === "outcome" && one.outcome === "") put({ outcome: word });
          else if (what === "lostReason" && one.lostReason === "") put({ lostReason: word });
          else if (what === "own" && one.own[0] === "") put({ own: [word, one.own[1] as Cell] });
          else if (what === "done") put({ done: true });
          else if (what === "due") put({ due: TODAY + who });
          else if (what === "delete id") put({ id: "", data: undefined });
          else if (what === "copy") rows = [...rows, { ...one, note: word }];
          else if (what === "add")
            rows = [
              ...rows,
              { ...one, id: "", data: undefined, note: word, done: false, outcome: "", lostReason: "", own: ["", ""] },
            ];
          if (rows.some((each) => [each.note, each.outcome, each.lostReason, each.own[0]].includes(word)))
            written.push(word);
        }
        const order = rows.map((one, i) => ({ one, key: Math.imul(i + 1, seed | 1) >>> 0 }));
        rows = order.sort((a, b) => a.key - b.key).map(({ one }) => one);
        const left = ids.filter((_, i) => !gone.includes(i));
        const merged = again(rows, left, [], ["Own", ""]);
        const all = JSON.stringify([merged.tasks, merged.closed]);
        expect(written.filter((word) => !all.includes(word))).toEqual([]);
        expect(new Set(merged.tasks.map(({ id }) => id)).size).toBe(merged.tasks.length);
        expect(new Set(merged.closed.map(({ id }) => id)).size).toBe(merged.closed.length);
        const twice = again(
          merged.tasks.map((one) => row(one)),
          left,
          merged.closed,
          ["Own", ""],
        );
        expect(twice.tasks).toEqual(merged.tasks);
        expect(twice.closed).toEqual([]);
      },
    ),
    { numRuns: RUNS, seed: 20260331 },
  );
});
