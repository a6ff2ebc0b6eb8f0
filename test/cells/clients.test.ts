import { readClientRows } from "../../src/cells/client-rows.ts";
import { filterKey, roleWord, withWords } from "../../src/cells/client-words.ts";
import { endsOf } from "../../src/cells/ends.ts";
import { foldValue } from "../../src/cells/method-words.ts";
import { salesByClient } from "../../src/cells/sales.ts";
import { day, down, EN, failure, RU, serial } from "../support/cells.ts";

const NONE = Number.NaN;

describe("the team's list of clients", () => {
  test("each client once, blanks filled from the rows below, what cannot be read is unknown, totals are no client", () => {
    const clients = readClientRows(EN, {
      clients: down("Acme", "ACME ", "Bolt", "Total", "", "Core"),
      potential: down("", "1 500", "a lot", 9000, 5, true),
      potential_class: down("", "B", "C", "", "", ""),
      marketing: down("VIP", "ordinary", "", "", "", ""),
      interest: down("", 2, "hot", "", "", ""),
      segment: down(" Bars ", "Cafés", "", "", "", ""),
      region: down("", "North", "", "", "", ""),
      manager: down("", "Ann", "", "", "", ""),
      last_contact: down("", "2026-03-05 18:00", "soon", "", "", ""),
      next_contact: down(day("2026-04-02"), "", "", "", "", ""),
    });
    expect([...clients.keys()]).toEqual(["acme", "bolt", "core"]);
    expect(clients.get("acme")).toEqual({
      name: "Acme",
      potential: 1500,
      potentialClass: "B",
      value: "VIP",
      interest: "2",
      segment: "Bars",
      region: "North",
      manager: "Ann",
      last: serial("2026-03-05"),
      next: serial("2026-04-02"),
    });
    expect(clients.get("bolt")).toMatchObject({ potential: NONE, potentialClass: "C", interest: "hot", last: NONE });
    expect(clients.get("core")).toMatchObject({ potential: NONE });
  });

  test("names alone are a list, and what stands in the first row is not overwritten", () => {
    expect(readClientRows(EN, { clients: down("Acme") }).get("acme")).toEqual({
      name: "Acme",
      potential: NONE,
      potentialClass: "",
      value: "",
      interest: "",
      segment: "",
      region: "",
      manager: "",
      last: NONE,
      next: NONE,
    });
    const twice = readClientRows(EN, { clients: down("Acme", "Acme"), potential: down(0, 80) });
    expect(twice.get("acme")!.potential).toBe(0);
  });

  test("columns of unequal length are refused", () => {
    expect(failure(() => readClientRows(EN, { clients: down("a", "b"), region: down("x") })).code).toBe("UNEQUAL");
  });
});

describe("sales by client", () => {
  const UNTIL = serial("2026-03-31");
  const given = {
    clients: down("Acme", "acme", "Bolt", "Acme", "", "Acme", "Total", "Core"),
    dates: down(
      "2026-03-31 12:00",
      "2025-04-01",
      "2025-03-31",
      "2026-04-01",
      "2026-01-01",
      "soon",
      "2026-01-01",
      "2026-02-01",
    ),
    amounts: down(100, "50 ₽", 700, 900, 5, 30, 9999, "much"),
    outcomes: "",
    stages: "",
  };

  test("the last 365 days up to the report date, the last purchase however old", () => {
    const sales = salesByClient(EN, UNTIL, given);
    expect([...sales]).toEqual([
      ["acme", { name: "Acme", amount: 150, last: UNTIL }],
      ["bolt", { name: "Bolt", amount: 0, last: serial("2025-03-31") }],
      ["core", { name: "Core", amount: 0, last: serial("2026-02-01") }],
    ]);
  });

  test("where outcomes are known only won deals are sales, by the method's own words too", () => {
    const outcomes = down("Lost", "Paid", "Won", "Won", "Won", "Won", "Won", "Offer");
    const stages = [
      ["Paid", "", "won"],
      ["Lost", "", "lost"],
    ];
    expect([...salesByClient(EN, UNTIL, { ...given, outcomes, stages }).values()]).toEqual([
      { name: "Acme", amount: 50, last: serial("2025-04-01") },
      { name: "Bolt", amount: 0, last: serial("2025-03-31") },
    ]);
  });

  test("without clients, dates or amounts there are no sales, or none in money", () => {
    expect(salesByClient(EN, UNTIL, { ...given, clients: "" }).size).toBe(0);
    expect(salesByClient(EN, UNTIL, { ...given, dates: undefined }).size).toBe(0);
    expect(salesByClient(EN, UNTIL, { ...given, amounts: "" }).get("acme")).toMatchObject({ amount: 0 });
  });

  test("a return lowers the sum", () => {
    const returned = { clients: down("A", "A"), dates: down("2026-01-01", "2026-01-02"), amounts: down(100, -30) };
    expect(salesByClient(EN, UNTIL, { ...returned, outcomes: "", stages: "" }).get("a")!.amount).toBe(70);
  });
});

test("how deals ended: the method's stages decide before the words everybody uses", () => {
  const stages = [
    ["Signed", "paid, contract", "open"],
    ["Done", "", "won"],
    ["Paused", "sleeping", "lost"],
  ];
  const cells = ["signed", "Contract", "done", "SLEEPING", "Won", "отказ", "", "Offer", true];
  expect([...endsOf(EN, cells, stages)]).toEqual([0, 0, 1, -1, 1, -1, 0, 0, 1]);
  expect([...endsOf(EN, cells, "")]).toEqual([1, 0, 1, 0, 1, -1, 0, 0, 1]);
  expect([
    ...endsOf(
      EN,
      ["X"],
      [
        ["X", "", "won"],
        ["Y", "x", "lost"],
      ],
    ),
  ]).toEqual([1]);
});

test("an error in the list of stages is named where it stands", () => {
  expect(failure(() => endsOf(EN, ["Won"], down("Stage", "#REF!")))).toEqual({
    code: "ERROR_VALUE",
    facts: { argument: "stages", row: 2, got: "#REF!" },
  });
});

test.each(["dates", "amounts", "outcomes"] as const)(
  "an error among the orders' %s is named where it stands",
  (broken) => {
    const orders = {
      clients: down("Acme", "Bolt"),
      dates: down(day("2026-01-05"), day("2026-02-05")),
      amounts: down(1, 2),
      outcomes: down("Won", "Won"),
      stages: "",
    };
    const call = () => salesByClient(EN, serial("2026-03-31"), { ...orders, [broken]: down("", "#N/A") });
    expect(failure(call).facts).toEqual({ argument: `order_${broken}`, row: 2, got: "#N/A" });
  },
);

describe("words of the method", () => {
  const levels = ["vip", "ambitious", "ordinary"];
  const table = [
    ["Star", "", "gold; platinum"],
    ["Rising", "", "growing,young"],
    ["Plain", "", "VIP club"],
    ["Ghost", "", "phantom"],
  ];

  test("its own names and words fold to the level of their row, then the usual words, the rest is unknown", () => {
    const fold = withWords(foldValue, levels, table, 2);
    expect(["STAR", "platinum", "Young", "vip club", "ключевой", "ghost", "phantom", "", "blue"].map(fold)).toEqual([
      "vip",
      "vip",
      "ambitious",
      "ordinary",
      "vip",
      "?",
      "?",
      "?",
      "?",
    ]);
  });

  test("without a table only the usual words are known", () => {
    expect(["Star", "top"].map(withWords(foldValue, levels, "", 2))).toEqual(["?", "vip"]);
    expect(withWords(foldValue, levels, [["Star"]], 2)("star")).toBe("vip");
  });

  test("a filter lets one name through, or all", () => {
    expect([filterKey(" Север ", "only_region"), filterKey([["Ann"]], "only_manager")]).toEqual(["север", "ann"]);
    expect(["", undefined, "All", "все", " ALL "].map((input) => filterKey(input, "only_region"))).toEqual(
      new Array(5).fill(null),
    );
    expect(failure(() => filterKey(down("a", "b"), "only_region")).facts).toMatchObject({ argument: "only_region" });
  });

  const words = { hunter: "Hunter", farmer: "Farmer", head: "Head" };
  test.each`
    role                       | bought   | word
    ${"hunter, then farmer"}   | ${false} | ${"Hunter"}
    ${"hunter, then farmer"}   | ${true}  | ${"Farmer"}
    ${""}                      | ${true}  | ${"Farmer"}
    ${""}                      | ${false} | ${"Hunter"}
    ${"хантер"}                | ${true}  | ${"Hunter"}
    ${"Охотник"}               | ${true}  | ${"Hunter"}
    ${"фермер"}                | ${false} | ${"Farmer"}
    ${"клиентский менеджер"}   | ${false} | ${"Farmer"}
    ${"nobody"}                | ${true}  | ${""}
    ${" Никто "}               | ${true}  | ${""}
    ${"-"}                     | ${false} | ${""}
    ${"РОП"}                   | ${true}  | ${"Head"}
    ${"руководитель "}         | ${true}  | ${"Head"}
    ${"head"}                  | ${true}  | ${"Head"}
    ${"head of marketing"}     | ${true}  | ${"head of marketing"}
    ${"никто кроме директора"} | ${true}  | ${"никто кроме директора"}
  `("role “$role”, bought $bought: “$word”", ({ role, bought, word }) => {
    expect(roleWord(role, bought, words)).toBe(word);
  });
});

test("lists read the same in a Russian spreadsheet", () => {
  expect(
    readClientRows(RU, { clients: down("Клиент", "Ёж"), potential: down("Потенциал", "1,5") }).get("еж"),
  ).toMatchObject({ name: "Ёж", potential: 1.5 });
});
