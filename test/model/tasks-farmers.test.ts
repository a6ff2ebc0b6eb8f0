import { isoDay } from "../../src/cells/text.ts";
import type { Method } from "../../src/model/method/method.ts";
import { methodOf } from "../../src/model/method/read.ts";
import { tasksOf } from "../../src/model/tasks/plan.ts";
import type { ClosedTask } from "../../src/model/tasks/tasks.ts";
import type { Book, Order } from "../../src/model/types.ts";
import { EN } from "../support/cells.ts";
import { serial } from "../support/days.ts";
import { methodTexts } from "../support/method-texts.ts";
import { activity, book, client, order } from "../support/records.ts";

const method = methodOf(methodTexts("en"), {}, "en_US");
const farmers = (records: Partial<Book>, closed: readonly ClosedTask[] = [], by: Method = method) =>
  tasksOf("farmer", book(records), by, EN, new Map(closed.map((task) => [task.id, task])));
const of = (name: string, records: Partial<Book>, closed: readonly ClosedTask[] = [], by: Method = method) => {
  const points = method.handover.map(({ point }) => point);
  const tasks = farmers(records, closed, by).filter((task) => task.client === name && !points.includes(task.step));
  expect(tasks).toHaveLength(1);
  return tasks[0]!;
};
const due = (day: number | null) => (day === null ? null : isoDay(day));
const done = (id: string, day: string, outcome = ""): ClosedTask => ({
  id,
  day: serial(day),
  how: "done",
  outcome,
  lostReason: "",
});
const ordersOn = (name: string, ...days: string[]): Order[] => days.map((day) => order(name, day, 100));
/** Makes the usual gap of a first purchase 30 days; on time on 31 March 2026. */
const regular = ordersOn("Regular", "2026-01-20", "2026-02-19", "2026-03-21");
const b = { potential: 1000, value: "ordinary", interest: "2" };

/** "Begins" and "over" of the method's table of situations. Report date 31 March 2026. */
test.each([
  ["Handover", "a first order within 14 days", ["2026-03-20"], "Take the client over, three-way talk", "2026-03-21"],
  ["Welcome", "one order, not long ago", ["2026-03-10"], "Ask how the first order went", "2026-03-12"],
  [
    "Second purchase",
    "one order, 0.8 of the usual 30 days ago",
    ["2026-03-03"],
    "Propose the second order",
    "2026-03-27",
  ],
  ["Win-back", "one order, more than 2.5 usual gaps ago", ["2025-12-01"], "Call to listen", "2026-02-14"],
  [
    "Order overdue",
    "a gap and more since the last of several orders",
    ["2026-01-16", "2026-02-15"],
    "Call, the rhythm is broken",
    "2026-03-17",
  ],
  [
    "Order overdue",
    "late by more than half a gap",
    ["2026-01-10", "2026-02-09"],
    "Visit or a call by the head",
    "2026-03-26",
  ],
  [
    "Win-back",
    "several orders, silent for more than 2.5 gaps",
    ["2025-11-01", "2025-12-01"],
    "Call to listen",
    "2026-02-14",
  ],
  ["Regular touch", "on time", ["2026-02-20", "2026-03-25"], "Classes C and D: useful letter", "2026-04-24"],
])("%s: %s", (stage, _when, days, step, expected) => {
  const clients = [client("Iris", { potentialClass: "C", value: "ordinary", interest: "2" })];
  const task = of("Iris", { clients, orders: [...regular, ...ordersOn("Iris", ...days)] });
  expect([task.stage, task.step, due(task.due)]).toEqual([stage, step, expected]);
});

test.each([
  [["2026-03-20"], "First order 11 days ago, 10 of 10 points of the handover are open."],
  [["2026-03-10"], "First order of 100 on 10 Mar; nobody has asked how it went."],
  [["2026-03-03"], "Bought once, 28 days ago; others come back after 30."],
  [["2026-01-16", "2026-02-15"], "Usually orders every 30 days, silent for 44; brings 200 a year."],
  [["2026-01-10", "2026-02-09"], "Usually orders every 30 days, silent for 50: 200 a year at risk."],
  [["2025-11-01", "2025-12-01"], "Silent for 120 days, 4.0 times the usual gap; brought 200 a year."],
  [["2026-02-20", "2026-03-25"], "Cell C-Ordinary-2: a touch every 30 days, last one 6 days ago."],
])("orders on %j give the reason “%s”", (days, why) => {
  const clients = [client("Iris", { potentialClass: "C", value: "ordinary", interest: "2" })];
  expect(of("Iris", { clients, orders: [...regular, ...ordersOn("Iris", ...days)] }).why).toBe(why);
});

test("each client who buys has exactly one task, one who never bought has none", () => {
  const orders = [...regular, ...ordersOn("Iris", "2026-01-20"), ...ordersOn("Oak", "2025-01-01")];
  const tasks = farmers({ clients: [client("Never"), client("Iris")], orders });
  expect(tasks.map((task) => task.client).sort()).toEqual(["Iris", "Oak", "Regular"]);
});

test("a contact puts the regular touch off, an agreed day goes before the rule", () => {
  const orders = [...regular];
  const touch = (record: object) =>
    due(
      of("Regular", { clients: [client("Regular", { ...b, potential: null, potentialClass: "C", ...record })], orders })
        .due,
    );
  expect(touch({})).toBe("2026-04-20");
  expect(touch({ lastContact: "2026-03-30" })).toBe("2026-04-29");
  expect(touch({ nextContact: "2026-04-02" })).toBe("2026-04-02");
  const called = {
    clients: [client("Regular", { potentialClass: "C", value: "ordinary", interest: "2" })],
    orders,
    activities: [activity("Regular", "2026-03-28")],
  };
  expect(due(of("Regular", called).due)).toBe("2026-04-27");
});

test("a touch on an agreed day says so", () => {
  const clients = [
    client("Regular", { potentialClass: "C", value: "ordinary", interest: "2", nextContact: "2026-04-02" }),
  ];
  expect(of("Regular", { clients, orders: regular }).why).toBe("Next contact set for 2 Apr in your table.");
});

test("classes A and B are talked to, C and D are written to", () => {
  const step = (potentialClass: string) =>
    of("Regular", {
      clients: [client("Regular", { potentialClass, value: "ordinary", interest: "2" })],
      orders: regular,
    }).step;
  expect(["A", "B", "C", "D"].map(step)).toEqual([
    "Classes A and B: talk about his business",
    "Classes A and B: talk about his business",
    "Classes C and D: useful letter",
    "Classes C and D: useful letter",
  ]);
});

test("a done touch comes again after the days of the rule", () => {
  const records = {
    clients: [client("Regular", { potentialClass: "C", value: "ordinary", interest: "2" })],
    orders: regular,
  };
  const first = of("Regular", records);
  const next = of("Regular", records, [done(first.id, "2026-03-31")]);
  expect(next.id).not.toBe(first.id);
  expect(due(next.due)).toBe("2026-04-30");
});

test("a large client who spends little with us is an upgrade, at the next touch that the rule asks for", () => {
  const records = { clients: [client("Regular", b)], orders: regular };
  const task = of("Regular", records);
  expect([task.stage, task.why, due(task.due), task.money]).toEqual([
    "Upgrade",
    "Potential 1,000, buys for 300: 700 goes to others.",
    "2026-04-04",
    700,
  ]);
});

test("an upgrade that was refused rests for 180 days", () => {
  const records = { clients: [client("Regular", b)], orders: regular };
  const { id } = of("Regular", records);
  expect(of("Regular", records, [done(id, "2026-03-30", "Refused")]).stage).toBe("Regular touch");
  expect(of("Regular", records, [done(id, "2025-10-02", "Refused")]).stage).toBe("Upgrade");
});

test("the client's own season is spoken of sixty days before it begins", () => {
  const months = Array.from({ length: 30 }, (_, i) => new Date(Date.UTC(2023, 9 + i, 10)).toISOString().slice(0, 10));
  const orders = months.map((day) => order("Ice", day, day.slice(5, 7) === "05" ? 1000 : 100));
  const records = { clients: [client("Ice", { potentialClass: "C", value: "ordinary", interest: "2" })], orders };
  const task = of("Ice", records);
  expect([task.stage, due(task.due), task.why]).toEqual([
    "Season ahead",
    "2026-03-02",
    "His season begins in 31 days; last year 1,000 in that time.",
  ]);
});

test("a season in which the client bought nothing last year is named with what it usually brings", () => {
  const months = Array.from({ length: 36 }, (_, i) => new Date(Date.UTC(2023, 3 + i, 10)).toISOString().slice(0, 10));
  const orders = months
    .filter((day) => !day.startsWith("2025-05"))
    .map((day) => order("Ice", day, day.slice(5, 7) === "05" ? 1000 : 100));
  const records = { clients: [client("Ice", { potentialClass: "C", value: "ordinary", interest: "2" })], orders };
  const task = of("Ice", records);
  expect([task.stage, task.why, Math.round(task.money!)]).toEqual([
    "Season ahead",
    "His season begins in 31 days; it usually brings 667, last year nothing.",
    667,
  ]);
});

test("project sales know neither rhythm nor win-back", () => {
  const project = { ...method, salesType: "project" as const };
  const orders = [...regular, ...ordersOn("Iris", "2025-11-01", "2025-12-01"), ...ordersOn("Oak", "2026-02-03")];
  const clients = [client("Iris", { potentialClass: "C" }), client("Oak", { potentialClass: "C" })];
  const stages = farmers({ clients, orders }, [], project).map(({ stage }) => stage);
  expect(new Set(stages)).toEqual(new Set(["Regular touch"]));
});

test("a client whom the rules leave alone has no task", () => {
  const clients = [client("Regular", { potentialClass: "D", value: "ordinary", interest: "4" })];
  expect(farmers({ clients, orders: regular })).toEqual([]);
});

test("without a rule that says how often, the client stands there without a next step", () => {
  const clients = [client("Regular", { potentialClass: "C" })];
  const task = of("Regular", { clients, orders: regular }, [], { ...method, rules: [] });
  expect([task.todo, task.due, task.why]).toEqual([
    "choose",
    null,
    "No rule of the tab Rules says how often to get in touch.",
  ]);
});

test("a head's step stays with the client's manager, and the script names the firm's figures", () => {
  const clients = [client("Iris", { potentialClass: "C", manager: "Anna", contact: "Paul" })];
  const task = of("Iris", { clients, orders: [...regular, ...ordersOn("Iris", "2026-01-10", "2026-02-09")] });
  expect(task.manager).toBe("Anna");
  expect(task.script).toContain("You have placed 2 orders with us");
});

test("the manager of a client without one is that of his last order", () => {
  const orders = [
    order("Oak", "2026-02-20", 10, { manager: "Tom" }),
    order("Oak", "2026-03-25", 10, { manager: "Eve" }),
  ];
  expect(of("Oak", { orders: [...regular, ...orders] }).manager).toBe("Eve");
});

test("a first order brings a task for every point of the handover; a ticked point is gone and the others count one less", () => {
  const records = {
    orders: [...regular, order("Iris", "2026-03-26", 100, { manager: "Anna" })],
    clients: [client("Iris", { ...b, manager: "Tom" })],
  };
  const points = (closed: readonly ClosedTask[] = []) =>
    farmers(records, closed).filter(({ client: name, script }) => name === "Iris" && script === "");
  const all = points();
  expect(all.map(({ step, manager, due: day }) => [step, manager, due(day)])).toEqual(
    expect.arrayContaining([
      ["Need in the client's own words, and why he chose us", "Anna", "2026-03-29"],
      ["Expected date and size of the second order, his season", "Tom", "2026-04-09"],
    ]),
  );
  expect([all.length, all[0]!.why]).toEqual([10, "First order 5 days ago, 10 of 10 points of the handover are open."]);
  const left = points([done(all[0]!.id, "2026-03-31")]);
  expect([left.length, left[0]!.why]).toEqual([9, "First order 5 days ago, 9 of 10 points of the handover are open."]);
});

test("clients who bought when the records begin are not taken for new ones", () => {
  const points = method.handover.map(({ point }) => point);
  expect(farmers({ orders: ordersOn("Iris", "2026-03-25") }).filter(({ step }) => points.includes(step))).toEqual([]);
});

test("a client whose call nobody answered is called back before anything else, until somebody has been in contact", () => {
  const called = activity("Regular", "2026-03-29", { initiatedBy: "Client", result: "No answer" });
  expect(of("Regular", { orders: regular, activities: [called] })).toMatchObject({
    stage: "Unanswered enquiry",
    step: "Answer the client",
    why: "The client turned to us 2 days ago, and nobody has answered.",
  });
  const answered = [called, activity("Regular", "2026-03-30", { initiatedBy: "We", result: "Talked" })];
  expect(of("Regular", { orders: regular, activities: answered }).stage).toBe("Regular touch");
});

test("an agreed contact in the past is a promise not kept, and a touch that was put off says when it was tried", () => {
  const clients = [client("Regular", { ...b, lastContact: "2026-03-21", nextContact: "2026-03-27" })];
  expect(of("Regular", { orders: regular, clients }).why).toBe(
    "You promised a contact for 27 Mar, 4 days ago: nothing is noted since.",
  );
  const card = { orders: regular, clients: [client("Regular", { potentialClass: "C", lastContact: "2026-03-10" })] };
  const first = of("Regular", card);
  expect(of("Regular", card, [done(first.id, "2026-03-24", "No answer")])).toMatchObject({
    due: serial("2026-03-25"),
    why: "“No answer” on 24 Mar: the same step again.",
  });
});
