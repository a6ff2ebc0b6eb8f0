import { base as en } from "../../src/messages/en/base.ts";
import { said } from "../../src/messages/hand-over.ts";
import { base as ru } from "../../src/messages/ru/base.ts";
import { auditOf } from "../../src/model/doctor/audit.ts";
import { methodOf } from "../../src/model/method/read.ts";
import type { Book, Order } from "../../src/model/types.ts";
import { serial } from "../support/days.ts";
import { methodTexts } from "../support/method-texts.ts";
import { activity, book, client, order } from "../support/records.ts";

/** With the last complete month March 2026 the period begins in April 2025 and the one before in April 2024. */
const TODAY = "2026-04-10";
const method = methodOf(methodTexts("en"), {}, "en_US");
const ask = (question: number, records: Partial<Book>, today = TODAY, salesType = method.salesType) =>
  auditOf(book(records), { ...method, salesType }, { today: serial(today), language: "en" }).findings[question - 1]!;

/** An order a month, from a month on. */
const monthly = (name: string, from: string, months: number, amount: number, record: Partial<Order> = {}): Order[] =>
  Array.from({ length: months }, (_, i) => {
    const [year, month] = from.split("-").map(Number) as [number, number];
    return order(name, new Date(Date.UTC(year, month - 1 + i, 15)).toISOString().slice(0, 10), amount, record);
  });
const many = (n: number, orders: (name: string, i: number) => Order[]) =>
  Array.from({ length: n }, (_, i) => orders(`C${i}`, i)).flat();

test("1: what share comes from clients who had bought before the period", () => {
  const orders = [...monthly("Old", "2024-04", 24, 100), ...monthly("New", "2025-10", 6, 300)];
  expect(ask(1, { orders })).toMatchObject({ number: 1200 / 3000, verdict: "watch", facts: { share: "40%" } });
  expect(ask(1, { orders: monthly("Old", "2024-04", 24, 100) })).toMatchObject({ number: 1, verdict: "good" });
});

test("1: with a history of less than two years nobody knows who is new", () => {
  expect(ask(1, { orders: monthly("Old", "2024-06", 22, 100) })).toEqual({
    verdict: "unknown",
    number: null,
    facts: { date: "15 Jun 2024" },
  });
});

test("2: what goes to others is the budget without our sales, and the largest gap is named", () => {
  const orders = [...monthly("Acme", "2024-04", 24, 100), ...monthly("Bolt", "2024-04", 24, 50)];
  const clients = [client("Acme", { potential: 2000 }), client("Bolt", { potential: 3000 })];
  expect(ask(2, { orders, clients })).toMatchObject({
    number: (1200 + 600) / 5000,
    verdict: "weak",
    facts: { gap: "3,200", client: "Bolt", n: "2", total: "2" },
  });
});

test("2: with a budget for fewer than three of ten clients nothing is said, but how many there are", () => {
  const orders = many(10, (name) => monthly(name, "2024-04", 24, 10));
  const clients = [client("C0", { potential: 500 }), client("C1", { potential: 500 })];
  expect(ask(2, { orders, clients })).toMatchObject({ verdict: "unknown", facts: { n: "2", total: "10" } });
});

test("whatever cannot be known of a short history is said with nothing left to fill in", () => {
  const clients = [client("Old", { potential: 500 })];
  for (const orders of [[], monthly("Old", "2026-02", 1, 100), monthly("Old", "2025-06", 9, 100)]) {
    const { findings } = auditOf(book({ orders, clients }), method, { today: serial(TODAY), language: "en" });
    for (const texts of [en, ru])
      for (const [i, { verdict, facts }] of findings.entries())
        expect(said(texts.questions[i]![verdict], facts)).not.toContain("{");
  }
  expect(ask(2, { orders: monthly("Old", "2026-02", 1, 100), clients }).facts).toEqual({ n: "1", total: "1" });
});

test("3: the same clients are compared with themselves, and who left counts as nothing", () => {
  const orders = [
    ...monthly("Stays", "2024-04", 24, 100),
    ...monthly("Leaves", "2024-04", 12, 50),
    ...monthly("Shrinks", "2024-04", 12, 100),
    ...monthly("Shrinks", "2025-04", 12, 80),
    ...monthly("New", "2025-04", 12, 900),
  ];
  const [before, now] = [1200 + 600 + 1200, 1200 + 960];
  expect(ask(3, { orders })).toMatchObject({
    number: now / before - 1,
    verdict: "weak",
    facts: { change: "−28%", money: "840", left: "1", less: "1" },
  });
});

test("4: clients grow with one manager and not with the other; managers of few clients are not compared", () => {
  const of = (manager: string, n: number, growing: number) =>
    many(n, (name, i) => [
      ...monthly(manager + name, "2024-04", 12, 100, { manager }),
      ...monthly(manager + name, "2025-04", 12, i < growing ? 120 : 100, { manager }),
    ]);
  const orders = [...of("Ann", 10, 8), ...of("Bob", 10, 1), ...of("Eve", 9, 0)];
  expect(ask(4, { orders })).toMatchObject({
    number: 9 / 20,
    verdict: "watch",
    facts: { manager: "Bob", least: "10%", grown: "9", clients: "20" },
  });
  expect(ask(4, { orders: of("Eve", 9, 9) }).verdict).toBe("unknown");
});

test("5: who has been silent for more than two and a half of his gaps is lost; project sales have no rhythm", () => {
  const orders = many(20, (name, i) => monthly(name, "2024-04", i < 4 ? 16 : 24, 100));
  expect(ask(5, { orders })).toMatchObject({
    number: 4 / 20,
    verdict: "watch",
    facts: { n: "4", of: "20", back: "0%", money: "4,800" },
  });
  expect(ask(5, { orders }, TODAY, "project").verdict).toBe("unknown");
  expect(ask(5, { orders: orders.filter(({ client: name }) => name !== "C9") }).verdict).toBe("unknown");
});

test("5: a client who bought again after such a silence came back", () => {
  const back = [...monthly("Back", "2024-04", 6, 100), ...monthly("Back", "2025-08", 8, 100)];
  const orders = [...many(20, (name) => monthly(name, "2024-04", 16, 100)), ...back];
  expect(ask(5, { orders }).facts.back).toBe("5%");
});

test("6: the average order against the period before, and what those below the middle of their class could add", () => {
  const orders = [
    ...monthly("Small", "2024-04", 24, 100),
    ...monthly("Middle", "2024-04", 24, 200),
    ...monthly("Large", "2024-04", 24, 300),
  ];
  const clients = ["Small", "Middle", "Large"].map((name) => client(name, { potentialClass: "A" }));
  expect(ask(6, { orders, clients })).toMatchObject({
    number: 0,
    verdict: "watch",
    facts: { change: "0%", money: "1,200", n: "1" },
  });
});

test("7: who begins the contacts with current clients, where at least half of the rows say it", () => {
  const orders = monthly("Acme", "2024-04", 24, 100);
  const talk = (initiatedBy: string) => activity("Acme", "2026-02-01", { initiatedBy });
  const stranger = activity("Nobody", "2026-02-01", { initiatedBy: "client" });
  const activities = [talk("we"), talk("we"), talk("client"), talk("client"), talk("client"), talk(""), stranger];
  expect(ask(7, { orders, activities })).toMatchObject({ number: 2 / 5, verdict: "watch", facts: { of: "5" } });
  expect(ask(7, { orders, activities: [talk("we"), talk(""), talk("")] }).verdict).toBe("unknown");
  expect(ask(7, { orders }).verdict).toBe("unknown");
});

test("8: active clients of the last three months against the same three a year ago", () => {
  const orders = [
    ...many(10, (name) => monthly(name, "2024-10", 18, 100)),
    ...many(2, (name) => monthly(`N${name}`, "2025-09", 7, 100)),
  ];
  expect(ask(8, { orders })).toMatchObject({
    number: 12 / 10 - 1,
    verdict: "good",
    facts: { now: "12", was: "10", new: "2", lost: "0" },
  });
  expect(ask(8, { orders: monthly("Acme", "2025-02", 14, 100) }).verdict).toBe("unknown");
});

test("a short history compares three months with three and knows it; a shorter one compares nothing", () => {
  const at = (from: string) =>
    auditOf(book({ orders: monthly("Acme", from, 5, 100) }), method, { today: serial(TODAY), language: "en" });
  expect(at("2025-10").periods).toEqual({
    months: 3,
    now: { from: serial("2026-01-01"), to: serial("2026-03-31") },
    before: { from: serial("2025-10-01"), to: serial("2025-12-31") },
  });
  expect(at("2025-11").periods).toBeNull();
  expect(at("2025-11").findings.map(({ verdict }) => verdict)).toEqual(Array(8).fill("unknown"));
});

test("a month whose last day is today is complete", () => {
  const { periods } = auditOf(book({ orders: monthly("Acme", "2024-04", 24, 100) }), method, {
    today: serial("2026-03-31"),
    language: "en",
  });
  expect(periods?.now.to).toBe(serial("2026-03-31"));
});

test("nobody has bought: nothing can be known, and nothing breaks", () => {
  expect(
    auditOf(book({}), method, { today: serial(TODAY), language: "ru" }).findings.map(({ number }) => number),
  ).toEqual(Array(8).fill(null));
});
