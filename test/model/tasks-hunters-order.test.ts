import { methodOf } from "../../src/model/method/read.ts";
import { tasksOf } from "../../src/model/tasks/plan.ts";
import type { Book } from "../../src/model/types.ts";
import { EN } from "../support/cells.ts";
import { methodTexts } from "../support/method-texts.ts";
import { book, deal } from "../support/records.ts";

const method = methodOf(methodTexts("en"), {}, "en_US");
const hunters = (records: Partial<Book>) => tasksOf("hunter", book(records), method, EN, new Map());

test("overdue tasks come first, then today's, later ones and those without a day; inside the larger amount", () => {
  const at = (name: string, nextContact: string, amount: number) => deal(name, "Offer", { nextContact, amount });
  const deals = [
    deal("Nothing", "Paused", { amount: 9 }),
    at("Later", "2026-04-05", 9),
    at("Today", "2026-03-31", 9),
    at("Late small", "2026-03-01", 1),
    at("Late large", "2026-03-30", 5),
  ];
  expect(hunters({ deals }).map((task) => task.client)).toEqual([
    "Late large",
    "Late small",
    "Today",
    "Later",
    "Nothing",
  ]);
});

test("what is nobody's stands on top of all, whenever it is due", () => {
  const at = (name: string, manager: string, nextContact: string) =>
    deal(name, "Offer", { nextContact, amount: 100, manager });
  const deals = [
    at("Late", "Anna", "2026-03-01"),
    at("Today, nobody's", "", "2026-03-31"),
    at("Later, nobody's", "", "2026-04-09"),
  ];
  expect(hunters({ deals }).map(({ client: name }) => name)).toEqual(["Today, nobody's", "Later, nobody's", "Late"]);
});

/** Probabilities at the start (defaults of the method): Contacted 0.1, Negotiation 0.65. A month late counts double. */
test("expected money and delay decide who is called first: 600 in negotiation goes before 3,000 at the first contact", () => {
  const at = (name: string, stage: string, amount: number, nextContact: string) =>
    deal(name, stage, { amount, nextContact, manager: "Anna" });
  const deals = [
    at("Large, uncertain", "Contacted", 3000, "2026-03-30"),
    at("Small, near", "Negotiation", 600, "2026-03-30"),
    at("Middle, a month late", "Contacted", 2100, "2026-03-01"),
  ];
  expect(hunters({ deals }).map(({ client: name, worth }) => [name, worth])).toEqual([
    ["Middle, a month late", 210],
    ["Small, near", 390],
    ["Large, uncertain", 300],
  ]);
});
