import type { Norm } from "../../src/model/method/norms.ts";
import { methodOf } from "../../src/model/method/read.ts";
import { type ArchiveRow, historyOf } from "../../src/model/tasks/archive.ts";
import { mergeTasks, type SheetTask } from "../../src/model/tasks/merge.ts";
import { type TaskExtras, tasksOf, tasksWithMoved } from "../../src/model/tasks/plan.ts";
import type { TaskRow } from "../../src/model/tasks/sheet.ts";
import type { Book } from "../../src/model/types.ts";
import { EN } from "../support/cells.ts";
import { serial } from "../support/days.ts";
import { methodTexts } from "../support/method-texts.ts";
import { activity, book, client, deal, order } from "../support/records.ts";

const method = methodOf(methodTexts("en"), {}, "en_US");
const norm = (who: string, role: Norm["role"], calls: number): Norm => ({
  who,
  role,
  calls,
  meetings: 0,
  offers: 0,
  wonDeals: 0,
  answerHours: 4,
});
const NORMS = [norm("hunter", "hunter", 2), norm("Tom", undefined, 1)];
const tasks = (role: "hunter" | "farmer", records: Partial<Book>, by = method) =>
  tasksOf(role, book(records), by, EN, new Map());
const made = (records: Partial<Book>, extras: TaskExtras = { norms: NORMS }) =>
  tasksWithMoved("hunter", book(records), method, EN, new Map(), extras);

test("an open deal is a hunter's until the client has ordered, then a farmer's, with one task all the time", () => {
  const deals = [deal("Iris", "Offer", { created: "2026-03-20" }), deal("Oak", "Offer", { created: "2026-03-20" })];
  const records = { deals, orders: [order("Oak", "2026-01-10", 500)] };
  expect(tasks("hunter", records).map((task) => task.client)).toEqual(["Iris"]);
  expect(tasks("farmer", records).map((task) => [task.client, task.stage])).toEqual([
    ["Oak", "Welcome"],
    ["Oak", "Offer"],
  ]);
});

test("a stage that the method gives to farmers is theirs also before the first order", () => {
  const stages = method.stages.map((stage) =>
    stage.name === "Negotiation" ? { ...stage, role: "farmer" as const } : stage,
  );
  const deals = [deal("Iris", "Negotiation"), deal("Oak", "Offer")];
  expect(tasks("farmer", { deals }, { ...method, stages }).map((task) => task.client)).toEqual(["Iris"]);
  expect(tasks("hunter", { deals }, { ...method, stages }).map((task) => task.client)).toEqual(["Oak"]);
});

test("beside an open deal a client has no regular touch, but an enquiry nobody answered and a first order keep theirs", () => {
  const clients = [client("Oak", { potentialClass: "C", value: "ordinary", interest: "2" })];
  const rest = { clients, deals: [deal("Oak", "Offer", { created: "2026-03-20" })] };
  const regular = ["2026-01-20", "2026-02-20", "2026-03-20"].map((day) => order("Oak", day, 100));
  const stages = (records: Partial<Book>) => tasks("farmer", { ...rest, ...records }).map(({ stage }) => stage);
  expect(stages({ orders: regular })).toEqual(["Offer"]);
  const call = activity("Oak", "2026-03-30", { initiatedBy: "client", result: "missed" });
  expect(new Set(stages({ orders: regular, activities: [call] }))).toEqual(new Set(["Offer", "Unanswered enquiry"]));
});

/** The rows of a sheet as they are read again. */
const rowsOf = (some: readonly SheetTask[], typed: Partial<TaskRow> = {}): TaskRow[] =>
  some.map((task, i) => ({
    ...task,
    row: i + 4,
    done: false,
    data: { id: task.id, due: task.planned, money: task.money, facts: task.facts, deal: task.dealId },
    ...typed,
  }));

test("what was typed into a hunter's task goes with it to the farmers, comes there once, and its day too", () => {
  const deals = [deal("Oak", "Offer", { created: "2026-03-20" })];
  const orders = [order("Oak", "2026-03-30", 500)];
  const merge = (
    role: "hunter" | "farmer",
    records: Partial<Book>,
    rows: readonly TaskRow[],
    archive: readonly ArchiveRow[],
    beside: readonly string[] = [],
  ) =>
    mergeTasks(
      role,
      { rows, ownHeads: ["Colour"] },
      historyOf(archive),
      (history) => tasksWithMoved(role, book(records), method, EN, history, {}).tasks,
      EN.today,
      { beside: new Set(beside) },
    );
  const before = merge("hunter", { deals }, [], []);
  const day = serial("2026-04-20");
  const rows = rowsOf(before.tasks, { note: "likes blue", own: ["navy"], due: day });
  const early = merge("farmer", { deals, orders }, [], [], [rows[0]!.id]);
  expect(early.tasks.filter(({ stage }) => stage === "Offer")).toEqual([]);
  const left = merge("hunter", { deals, orders }, rows, []);
  expect([left.tasks, left.elsewhere]).toEqual([[], 1]);
  expect(left.closed).toMatchObject([{ how: "moved", note: "likes blue", own: "Colour: navy" }]);
  const came = merge("farmer", { deals, orders }, [], left.closed);
  const offer = came.tasks.filter(({ stage }) => stage === "Offer");
  expect(offer).toMatchObject([{ id: rows[0]!.id, note: "likes blue / Colour: navy", due: day }]);
  const again = merge("farmer", { deals, orders }, rowsOf(came.tasks, { own: [""] }), left.closed);
  expect(again.tasks.map(({ id, note, due }) => [id, note, due])).toEqual(
    came.tasks.map(({ id, note, due }) => [id, note, due]),
  );
  expect(again.closed).toEqual([]);
});

test("of many clients without a deal each person's list has a week of his calls beside his deals, at least a day's, worth most first", () => {
  const clients = Array.from({ length: 40 }, (_, i) =>
    client(`C${i}`, { manager: i % 2 ? "Ann" : "Tom", potential: 1000 * (i + 1), value: "VIP", interest: "1" }),
  );
  const deals = Array.from({ length: 4 }, (_, i) => deal(`D${i}`, "Offer", { id: `d${i}`, manager: "Ann" }));
  const { tasks: all, waiting } = made({ clients, deals });
  const of = (manager: string) => all.filter((task) => task.manager === manager && task.dealId === undefined);
  expect([of("Ann").length, of("Tom").length, waiting]).toEqual([5 * 2 - 4, 5 * 1, 40 - 6 - 5]);
  expect(of("Tom").map((task) => task.client)).toEqual(["C38", "C36", "C34", "C32", "C30"]);
  const kept = all.find((task) => task.client === "C30")!.id;
  const pinned = made(
    { clients: [...clients, client("C99", { manager: "Tom", potential: 99_999, value: "VIP" })] },
    {
      norms: NORMS,
      kept: new Set([kept]),
    },
  ).tasks.map((task) => task.client);
  expect(["C99", "C30", "C34"].map((name) => pinned.includes(name))).toEqual([true, true, true]);
  expect(made({ clients }, {}).waiting).toBe(0);
});

test.each([
  ["2026-03-31", "The client turned to us today, nobody has answered yet; the norm is 4 hours."],
  ["2026-03-28", "The client turned to us 3 days ago, and nobody has answered; the norm is 4 hours."],
])(
  "somebody who has bought nothing yet and called in vain on %s is due that day, with or without a deal",
  (day, why) => {
    const call = (name: string) => activity(name, day, { initiatedBy: "client", result: "missed" });
    const { tasks: all } = made({
      clients: [client("Iris", { value: "VIP", interest: "1", lastContact: "2026-03-01" })],
      deals: [deal("Oak", "Offer", { created: "2026-03-01", nextContact: "2026-04-20" })],
      activities: [call("Iris"), call("Oak")],
    });
    expect(all.map((task) => [task.client, task.due, task.why]).sort()).toEqual([
      ["Iris", serial(day), why],
      ["Oak", serial(day), why],
    ]);
  },
);

test("an enquiry names the norm for an answer, and the last step of a stage its gate", () => {
  const why = (record: Partial<Book>) => made(record).tasks[0]!.why;
  expect(why({ deals: [deal("Iris", "New", { created: "2026-03-30", amount: 900 })] })).toBe(
    "Enquiry of 900: nobody has answered for 1 day, the norm is 4 hours.",
  );
  const steps = method.steps.filter(({ stage, situation }) => stage === "Offer" && situation === undefined);
  const short = { ...method, steps: [{ ...steps[0]!, days: 1 }] };
  const [task] = tasksOf(
    "hunter",
    book({ deals: [deal("Iris", "Offer", { created: "2026-03-20", lastContact: "2026-03-29" })] }),
    short,
    EN,
    new Map(),
  );
  expect(task!.why).toBe(
    'Last step of "Offer", last contact 2 days ago. The deal goes on when: The client confirmed he has read it, next talk has a date.',
  );
});
