import { isoDay } from "../../src/cells/text.ts";
import { readNorms } from "../../src/model/method/norms.ts";
import { methodOf } from "../../src/model/method/read.ts";
import { readerOf } from "../../src/model/method/reader.ts";
import { tasksOf, tasksWithMoved } from "../../src/model/tasks/plan.ts";
import type { ClosedTask } from "../../src/model/tasks/tasks.ts";
import type { Book } from "../../src/model/types.ts";
import { EN, RU } from "../support/cells.ts";
import { serial } from "../support/days.ts";
import { methodTexts } from "../support/method-texts.ts";
import { activity, book, client, deal, order } from "../support/records.ts";

const method = methodOf(methodTexts("en"), {}, "en_US");
const hunters = (records: Partial<Book>, closed: readonly ClosedTask[] = []) =>
  tasksOf("hunter", book(records), method, EN, new Map(closed.map((task) => [task.id, task])));
const only = (records: Partial<Book>, closed: readonly ClosedTask[] = []) => {
  const tasks = hunters(records, closed);
  expect(tasks).toHaveLength(1);
  return tasks[0]!;
};
const due = (day: number | null) => (day === null ? null : isoDay(day));
const done = (id: string, day: string, outcome = "", lostReason = ""): ClosedTask => ({
  id,
  day: serial(day),
  how: "done",
  outcome,
  lostReason,
});

test("every open deal has exactly one task, won and lost ones have none", () => {
  const deals = ["New", "Contacted", "Qualified", "Offer", "Negotiation", "Won", "Lost"].map((stage, i) =>
    deal(`Firm ${i}`, stage, { created: "2026-03-01" }),
  );
  expect(hunters({ deals }).map(({ stage, step }) => [stage, step])).toEqual(
    expect.arrayContaining([
      ["New", "Answer the enquiry"],
      ["Contacted", "Find out the need"],
      ["Qualified", "Meeting, demonstration or samples"],
      ["Offer", "Send the offer and set the talk about it"],
      ["Negotiation", "Remove what stands in the way"],
    ]),
  );
  expect(hunters({ deals })).toHaveLength(5);
});

/** Offer, step 1: 2 days after the last contact, checkpoint 3 days (defaults of the method). */
test.each([
  ["so many days after the last contact", { created: "2026-03-01", lastContact: "2026-03-30" }, "2026-04-01"],
  ["after its creation while nobody has been in contact", { created: "2026-03-29" }, "2026-03-31"],
  [
    "on the day agreed on",
    { created: "2026-03-01", lastContact: "2026-03-30", nextContact: "2026-04-10" },
    "2026-04-10",
  ],
  [
    "not on an agreed day that a later contact has overtaken",
    { lastContact: "2026-03-30", nextContact: "2026-03-20" },
    "2026-04-01",
  ],
  ["on no day where no date is known", {}, null],
])("an offer's first step is due %s", (_what, dates, expected) => {
  expect(due(only({ deals: [deal("Iris", "Offer", dates)] }).due)).toBe(expected);
});

test("a call noted among the activities counts as contact", () => {
  const task = only({
    deals: [deal("Iris", "Offer", { created: "2026-03-01", lastContact: "2026-03-05" })],
    activities: [activity("Iris", "2026-03-29"), activity("Iris", "2026-04-15")],
  });
  expect(due(task.due)).toBe("2026-03-31");
});

test.each([
  [
    { lastContact: "2026-03-29", amount: 900 },
    'Offer: next is "Send the offer and set the talk about it", last contact 2 days ago.',
  ],
  [
    { lastContact: "2026-03-20", amount: 51300 },
    'Silent for 11 days in "Offer", allowed 3: 51,300 at risk. Not yet: The client confirmed he has read it, next talk has a date.',
  ],
  [
    { lastContact: "2026-03-20" },
    'Silent for 11 days in "Offer", allowed 3. Not yet: The client confirmed he has read it, next talk has a date.',
  ],
  [{}, 'Neither a contact nor a creation date is known: "Send the offer and set the talk about it" has no day.'],
  [
    { lastContact: "2026-03-29", nextContact: "2026-04-06" },
    'Offer: next is "Send the offer and set the talk about it", agreed for 6 Apr.',
  ],
])("the reason for %j is “%s”", (facts, why) => {
  expect(only({ deals: [deal("Iris", "Offer", facts)] }).why).toBe(why);
});

test("an enquiry says where it came from on its day, then for how long nobody has answered, until somebody does", () => {
  const enquiry = (created: string, facts: object = {}) =>
    only({ deals: [deal("Iris", "New", { created, source: "Site", ...facts })] }).why;
  expect(enquiry("2026-03-31")).toBe("New enquiry from Site: it came today, nobody has answered yet.");
  expect(enquiry("2026-03-30")).toBe("Enquiry: nobody has answered for 1 day.");
  expect(enquiry("2026-03-20", { amount: 900 })).toBe("Enquiry of 900: nobody has answered for 11 days.");
  expect(enquiry("2026-03-20", { lastContact: "2026-03-28" })).toBe(
    'Silent for 3 days in "New", allowed 1. Not yet: Somebody at the client has answered us.',
  );
});

test("an enquiry whose cell holds a time says since when and for how many hours nobody has answered, for three days", () => {
  const norms = readNorms(readerOf(methodTexts("en"), {}, "en_US"));
  const why = (created: string, hour: number, facts: object = {}) => {
    const iris = deal("Iris", "New", { created, moment: serial(created) + hour / 24, ...facts });
    const extras = { norms, now: serial("2026-03-31") + 0.5 };
    return tasksWithMoved("hunter", book({ deals: [iris] }), method, EN, new Map(), extras).tasks[0]!.why;
  };
  expect(why("2026-03-31", 9.5)).toBe(
    "Enquiry, it came on 31 Mar 09:30: nobody has answered for 2.5 hours, the norm is 1 hour.",
  );
  expect(why("2026-03-30", 10.75, { amount: 900 })).toBe(
    "Enquiry of 900, it came on 30 Mar 10:45: nobody has answered for 25 hours, the norm is 1 hour.",
  );
  expect(why("2026-03-20", 10)).toBe("Enquiry: nobody has answered for 11 days, the norm is 1 hour.");
  expect(why("2026-03-31", 11.99)).toContain("it came today");
});

test("a promised contact that lies in the past is a debt, with its day, until a later contact is noted", () => {
  const promised = (lastContact: string) =>
    only({ deals: [deal("Iris", "Offer", { created: "2026-03-01", lastContact, nextContact: "2026-03-27" })] }).why;
  expect(promised("2026-03-25")).toBe("You promised a contact for 27 Mar, 4 days ago: nothing is noted since.");
  expect(promised("2026-03-30")).toMatch(/^Offer: next is/);
});

/** Price: return in 90 days (defaults of the method). Report date 31 March 2026. */
test("a lost deal comes back for a second try as many days after the loss as its reason says", () => {
  const lost = deal("Iris", "Lost", { closed: "2025-12-31", lostReason: "price", amount: 900 });
  expect(only({ deals: [lost] })).toMatchObject({
    stage: "Lost",
    step: "Come back on the date",
    due: serial("2026-03-31"),
    money: 900,
    why: "Lost 90 days ago (price): worth a second try after 90 days.",
  });
});

test.each([
  ["it is too early", { closed: "2026-02-01", lostReason: "Price" }],
  ["it is too long ago", { closed: "2025-03-01", lostReason: "Price" }],
  ["the reason is none of those to come back from", { closed: "2025-12-31", lostReason: "duplicate" }],
  ["nobody knows when it was lost", { lostReason: "Price" }],
])("a lost deal is left alone when %s", (_why, facts) => {
  expect(hunters({ deals: [deal("Iris", "Lost", facts)] })).toEqual([]);
});

test("a lost deal is left alone while another of the client is open, when he has bought since, and after a second refusal", () => {
  const lost = deal("Iris", "Lost", { closed: "2025-12-31", lostReason: "Price" });
  const offer = deal("Iris", "Offer", { created: "2026-03-29", name: "Ovens" });
  expect(hunters({ deals: [lost, offer] }).map(({ stage }) => stage)).toEqual(["Offer"]);
  expect(hunters({ deals: [lost], orders: [order("Iris", "2026-02-01", 10)] })).toEqual([]);
  const { id } = only({ deals: [lost] });
  expect(hunters({ deals: [lost] }, [done(id, "2026-03-31", "Refused", "Price")])).toEqual([]);
});

test("a deal lost this month without a reason asks for the reason", () => {
  const task = only({ deals: [deal("Iris", "Lost", { closed: "2026-03-20" })] });
  expect([task.step, due(task.due), task.why]).toEqual([
    "Learn the true reason",
    "2026-03-22",
    "Lost 11 days ago, and your table says no reason.",
  ]);
});

test("a deal twice as old as half of the won ones is called slow", () => {
  const won = Array.from({ length: 20 }, (_, i) =>
    deal(`Won ${i}`, "Won", { created: "2026-01-01", closed: "2026-01-31" }),
  );
  const slow = deal("Iris", "Offer", { created: "2026-01-01", lastContact: "2026-03-30" });
  expect(only({ deals: [...won, slow] }).why).toBe("In work for 89 days; half of your won deals took 30 or less.");
});

test("the script is spoken with the names of the deal", () => {
  const task = only({
    deals: [deal("Iris", "New", { created: "2026-03-30", contact: "Jonas", manager: "Maria", product: "ovens" })],
  });
  expect(task.script).toMatch(/^Good morning, Jonas, this is Maria\. You asked us about ovens,/);
});

test("a done step brings the next one, so many days later; the last one leaves the deal without a next step", () => {
  const deals = [deal("Iris", "Contacted", { created: "2026-03-01", lastContact: "2026-03-20" })];
  const first = only({ deals });
  const second = only({ deals }, [done(first.id, "2026-03-30")]);
  expect([second.step, due(second.due)]).toEqual(["Settle the class: size, interest, date, budget", "2026-04-02"]);
  const none = only({ deals }, [done(first.id, "2026-03-30"), done(second.id, "2026-03-31")]);
  expect([none.todo, none.due, none.why]).toEqual([
    "choose",
    null,
    'All steps of "Contacted" are done. The deal goes on when: We know who decides, and the need in one sentence.',
  ]);
});

test("nobody answered: the same step comes again the next day, as a task of its own", () => {
  const deals = [deal("Iris", "Offer", { created: "2026-03-01" })];
  const first = only({ deals });
  const again = only({ deals }, [done(first.id, "2026-03-31", "No answer")]);
  expect([again.step, due(again.due)]).toEqual([first.step, "2026-04-01"]);
  expect(again.id).not.toBe(first.id);
  expect(again.why).toBe("“No answer” on 31 Mar: the same step again.");
});

test("a refused deal asks to be marked as lost in the team's tab", () => {
  const deals = [deal("Iris", "Offer", { created: "2026-03-01" })];
  const { id } = only({ deals });
  const refused = only({ deals }, [done(id, "2026-03-30", "Refused", "Price")]);
  expect(refused.id).not.toBe(id);
  expect([refused.todo, refused.why]).toEqual(["close deal", "Refused on 30 Mar: Price."]);
});

test("the same deal gives the same id tomorrow, another stage another one", () => {
  const at = (stage: string, lastContact: string) => only({ deals: [deal("Iris", stage, { lastContact })] }).id;
  expect(at("Offer", "2026-03-20")).toBe(at("Offer", "2026-03-30"));
  expect(at("Offer", "2026-03-20")).not.toBe(at("Negotiation", "2026-03-20"));
  expect(at("Offer", "2026-03-20")).toBe(at("quote sent", "2026-03-20"));
});

test.each([
  ["Ovens", "Ovens, 900"],
  ["Ovens, Iris", "Ovens, 900"],
  ["Iris - ovens for the kitchen", "ovens for the kitchen, 900"],
  ["Iris", "900"],
])("a deal called “%s” of the client Iris is listed as “%s”, since the client stands beside it", (name, listed) => {
  expect(only({ deals: [deal("Iris", "Offer", { name, amount: 900 })] }).deal).toBe(listed);
});

test("two rows with one deal id are two tasks", () => {
  const twice = [deal("Iris", "Offer", { row: 2 }), deal("Iris", "Offer", { row: 9 })];
  expect(new Set(hunters({ deals: twice }).map(({ id }) => id)).size).toBe(2);
});

test("a stage that the method does not know has no next step", () => {
  expect(only({ deals: [deal("Iris", "Paused", { amount: 7600 })] })).toMatchObject({
    stage: "Paused",
    todo: "choose",
    due: null,
    why: "Open deal of 7,600 without a next step.",
  });
});

test("a listed client without deals and orders is a lead to be touched by the rule of his cell", () => {
  const known = { potential: 1000, value: "VIP", interest: "1" };
  const lead = only({ clients: [client("Iris", known)] });
  expect([lead.step, due(lead.due), lead.cell, lead.why]).toEqual([
    "Reach the person who decides",
    "2026-03-31",
    "A-VIP-1",
    "Cell A-VIP-1, potential 1,000: nobody has called yet.",
  ]);
  const touched = only({ clients: [client("Iris", { ...known, lastContact: "2026-03-27" })] });
  expect([due(touched.due), touched.why]).toEqual([
    "2026-04-03",
    "Cell A-VIP-1: a touch every 7 days, last one 4 days ago.",
  ]);
});

test("a client whom the rules leave alone, one with a deal and one who buys are no leads", () => {
  const clients = [
    client("Small", { potentialClass: "D", value: "ordinary", interest: "4" }),
    client("Lost"),
    client("Buyer"),
  ];
  const deals = [deal("Lost", "Lost")];
  expect(hunters({ clients, deals, orders: [order("Buyer", "2026-03-01", 10)] })).toEqual([]);
});

test("in a Russian spreadsheet stages, reasons and amounts are Russian", () => {
  const russian = methodOf(methodTexts("ru"), {}, "ru_RU");
  const deals = [deal("Ирис", "КП отправлено", { lastContact: "2026-03-20", amount: 51300 })];
  const [task] = tasksOf("hunter", book({ deals }), russian, RU, new Map());
  expect([task!.stage, task!.why]).toEqual([
    "Предложение",
    "Тишина 11 дн. на этапе «Предложение» при норме 3, под угрозой 51\u00a0300. Ещё не выполнено: Клиент подтвердил, что прочитал; назначен следующий разговор.",
  ]);
});
