import type { Cell } from "../../src/cells/types.ts";
import { bookOf } from "../../src/model/book/book.ts";
import { detectTable } from "../../src/model/book/detect.ts";
import type { Flaw } from "../../src/model/book/flaws.ts";
import { stageKinds } from "../../src/model/book/stage-kinds.ts";
import { demoCompany } from "../../workbench/demo/company.ts";
import { day, serial } from "../support/days.ts";
import { words } from "../support/reading.ts";

const STAGES = [
  { name: "New", aliases: ["lead"], kind: "open" },
  { name: "Won", aliases: ["closed won", "paid"], kind: "won" },
  { name: "Lost", aliases: ["refused"], kind: "lost" },
] as const;

function read(tabs: { readonly [name: string]: readonly (readonly Cell[])[] }, locale = "en_GB") {
  const world = { locale, language: locale.startsWith("ru") ? "ru" : "en", words } as const;
  const read = Object.entries(tabs).map(([tabName, values], i) => {
    Object.freeze(values);
    return {
      table: detectTable({ tabId: i + 1, tabName, rows: values.slice(0, 30), lastRow: values.length }, world),
      values,
    };
  });
  return bookOf(read, world, stageKinds(STAGES));
}

const told = (flaws: readonly Flaw[], kind: Flaw["kind"]) =>
  flaws
    .filter((flaw) => flaw.kind === kind)
    .map(({ field, rows, count, example }) => ({ field, rows, count, example }));

describe("Clients", () => {
  const { book, flaws } = read({
    Clients: [
      ["Client", "Manager", "Potential", "Marketing value", "Interest", "Next contact"],
      ["Alpha", "Anna", 1000, "VIP", 1, day("2026-02-01")],
      ["", "", "", "", "", ""],
      ["  ALPHA ", "Tom", "2 500,50", "", 2, ""],
      ["Beta", "", "€ 2,900.00", "ordinary", "", "05.03.2026"],
      ["", "Tom", 5, "", "", ""],
      ["Total", "", 6400.5, "", "", ""],
      ["Total Energy", "Tom", 300, "VIP", 3, ""],
      ["", "", "", "", "", ""],
    ],
  });

  test("stand once each, the first row before its repetition", () => {
    expect(book.clients.map(({ row, key, manager, potential }) => [row, key, manager, potential])).toEqual([
      [2, "alpha", "Anna", 1000],
      [5, "beta", "", 2900],
      [8, "total energy", "Tom", 300],
    ]);
    expect(told(flaws, "duplicate clients")).toEqual([{ field: "client", rows: [4], count: 1, example: "ALPHA" }]);
  });

  test("have dates and sums read that were typed as text", () => {
    expect(book.clients[1]!.nextContact).toBe(serial("2026-03-05"));
    expect(told(flaws, "typed dates")).toEqual([{ field: "next_contact", rows: [5], count: 1, example: "05.03.2026" }]);
    expect(told(flaws, "typed numbers")).toEqual([{ field: "potential", rows: [4, 5], count: 2, example: "2 500,50" }]);
  });

  test("leave out blank rows, rows without a client and totals, and say which", () => {
    expect(book.skipped).toEqual([
      { tabName: "Clients", rows: [3], reason: "blank" },
      { tabName: "Clients", rows: [6], reason: "no client" },
      { tabName: "Clients", rows: [7], reason: "total" },
    ]);
  });
});

describe("Orders", () => {
  const { book } = read({
    Orders: [
      ["Client", "Date", "Amount", "Cost"],
      ["Alpha", day("2026-01-15"), 100, 70],
      ["", day("2026-01-16"), 100, ""],
      ["Beta", "", 100, ""],
      ["Beta", "soon", 100, ""],
      ["Beta", day("2026-01-17"), "", ""],
      ["Beta", day("2026-01-17"), "approx. 12", ""],
      ["Beta", "#N/A", 5, ""],
      ["#REF!", day("2026-01-18"), 5, ""],
      ["Gamma", day("2026-01-19"), -20, ""],
    ],
  });

  test("need client, date and amount, and a return stays a return", () => {
    expect(book.orders.map(({ row, client, date, amount, profit }) => [row, client, date, amount, profit])).toEqual([
      [2, "Alpha", serial("2026-01-15"), 100, 30],
      [10, "Gamma", serial("2026-01-19"), -20, null],
    ]);
  });

  test("account for every row of the tab", () => {
    expect(Object.fromEntries(book.skipped.map(({ reason, rows }) => [reason, rows]))).toEqual({
      "no client": [3],
      "no date": [4],
      "bad date": [5],
      "no amount": [6],
      "bad number": [7],
      "error value": [8, 9],
    });
    expect(book.orders.length + book.skipped.flatMap(({ rows }) => rows).length).toBe(9);
  });
});

describe("A workbook of deals alone", () => {
  const { book, flaws } = read({
    Deals: [
      ["Deal ID", "Client", "Stage", "Amount", "Created", "Closed", "Owner"],
      [1, "Alpha", "Won", 100, day("2026-01-01"), day("2026-01-20"), "Anna"],
      [2, "alpha", "closed won", 50, day("2026-02-01"), day("2026-02-20"), "Tom"],
      [3, "Beta", "Refused", 70, day("2026-02-01"), day("2026-02-11"), "Tom"],
      [4, "Gamma", "Paid", "", day("2026-03-01"), day("2026-03-05"), "Tom"],
      [5, "", "new", 10, "03/04/2026", "", "Anna"],
    ],
  });

  test("takes its won deals for orders, on the day they were closed", () => {
    expect(book.orders.map(({ client, date, amount }) => [client, date, amount])).toEqual([
      ["Alpha", serial("2026-01-20"), 100],
      ["alpha", serial("2026-02-20"), 50],
    ]);
  });

  test("takes the clients of its deals for clients, each once, with his last manager", () => {
    expect(book.clients.map(({ name, manager, row }) => [name, manager, row])).toEqual([
      ["Alpha", "Tom", 0],
      ["Beta", "Tom", 0],
      ["Gamma", "Tom", 0],
    ]);
  });

  test("keeps a deal without a client, which counts in the funnel", () => {
    expect(book.deals).toHaveLength(5);
    expect(book.deals[4]).toMatchObject({ id: "5", clientKey: "", created: serial("2026-04-03") });
  });

  test("tells the spellings of a stage and a date that could be read two ways", () => {
    expect(told(flaws, "spellings")).toEqual([{ field: "stage", rows: [3, 5], count: 3, example: "Won" }]);
    expect(told(flaws, "assumed dates")).toEqual([{ field: "created", rows: [6], count: 1, example: "03/04/2026" }]);
  });
});

test("A close date for open and closed deals alike is the day of closing of those that are closed", () => {
  const { book } = read({
    Report: [
      ["Opportunity Owner", "Account Name", "Stage", "Amount", "Created Date", "Close Date"],
      ["Anna", "Alpha", "Won", 100, day("2026-01-01"), day("2026-01-20")],
      ["Tom", "Beta", "New", 200, day("2026-01-01"), day("2026-04-20")],
    ],
  });
  expect(book.deals.map(({ closed }) => closed)).toEqual([serial("2026-01-20"), null]);
  expect(book.orders.map(({ client }) => client)).toEqual(["Alpha"]);
});

test("An outcome column decides before the stage, and words nobody taught are open", () => {
  const kinds = stageKinds(STAGES);
  expect(kinds.outcomeOf({ stage: "New", outcome: "lost" })).toBe("lost");
  expect(kinds.outcomeOf({ stage: "Paid", outcome: "" })).toBe("won");
  expect(kinds.kindOf("Успешно реализовано")).toBe("won");
  expect(kinds.kindOf("Закрыто и не реализовано")).toBe("lost");
  expect(kinds.kindOf("Paused")).toBe("open");
  expect(kinds.nameOf("CLOSED-WON")).toBe("Won");
  expect(kinds.nameOf("Paused")).toBeNull();
});

test.each(["en", "ru"] as const)("The demo company in %s is read whole", (language) => {
  const tabs = demoCompany(language, 1, "2026-11-23").map(({ name, rows }) => [
    name,
    rows.map((row) =>
      row.map((value): Cell => {
        if (typeof value !== "object") return value;
        return "date" in value ? day(value.date) : "text" in value ? value.text : value.formula;
      }),
    ),
  ]);
  const { book, flaws } = read(Object.fromEntries(tabs), language === "ru" ? "ru_RU" : "en_US");
  expect(book.clients).toHaveLength(240);
  expect(book.deals).toHaveLength(700);
  expect(book.skipped.map(({ reason, rows }) => [reason, rows.length])).toEqual([
    ["blank", 1],
    ["total", 1],
  ]);
  expect(told(flaws, "unread dates").concat(told(flaws, "unread numbers"))).toEqual([]);
  expect(told(flaws, "typed dates")).toMatchObject([{ field: "created", count: 14 }]);
  expect(told(flaws, "duplicate clients")).toMatchObject([{ count: 1 }]);
});

test("A tab may have more rows than a function takes arguments", () => {
  const many = 150_000;
  const clients = Array.from({ length: many }, (_, i): Cell[] => [`Client ${i}`, "Anna", i + 1]);
  const months = Array.from({ length: many }, (_, i): Cell[] => (i < 40 ? [`Client ${i}`, 5, 6, 7] : ["", "", "", ""]));
  const { book } = read({
    Clients: [["Client", "Manager", "Potential"], ...clients],
    Sales: [["Client", "Jan 2026", "Feb 2026", "Mar 2026"], ...months],
  });
  expect([book.clients.length, book.orders.length]).toEqual([many, 120]);
});
