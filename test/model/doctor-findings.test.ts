import type { Cell } from "../../src/cells/types.ts";
import { readDeals } from "../../src/model/book/deals.ts";
import { Rows } from "../../src/model/book/rows.ts";
import { stageKinds } from "../../src/model/book/stage-kinds.ts";
import { day } from "../support/days.ts";
import { diagnosed, found, STAGES } from "../support/diagnosed.ts";

const deals = (...rows: readonly (readonly Cell[])[]) =>
  diagnosed({
    Deals: [["Deal ID", "Client", "Stage", "Amount", "Created", "Last contact", "Next contact"], ...rows],
  });

describe("Numbers of deals", () => {
  // Three deals whose numbers of nineteen digits the sheet has made one.
  const lost = ["Alpha", "Beta", "Gamma"].map((client): Cell[] => [1e18, client, "New", 5, day("2026-01-15"), "", ""]);

  test("that lost their last digits are not used, and said to tell nothing apart", () => {
    expect(found(deals(...lost), "lostDigits")).toEqual([
      { header: "Deal ID", rows: [2, 3, 4], example: "1000000000000000000", effects: ["apart Deal ID: 1 → 3"] },
    ]);
    expect(found(deals(...lost), "repeatedIds")).toEqual([]);
    const column = (index: number, field: "deal_id" | "client" | "stage") =>
      ({ index, header: field, field, confidence: "sure", samples: [] }) as const;
    const table = {
      tabId: 1,
      tabName: "Deals",
      kind: "deals",
      confidence: "sure",
      headerRow: 0,
      rows: 3,
      columns: [column(1, "deal_id"), column(2, "client"), column(3, "stage")],
    } as const;
    const read = readDeals(new Rows({ table, values: lost }, "en_US"), stageKinds(STAGES));
    expect(read.map(({ id }) => id)).toEqual(["alpha||", "beta||", "gamma||"]);
  });

  test("that stand twice are told, with their rows", () => {
    const rows = ["D-1", "D-2", "D-1", "", ""].map((id, i): Cell[] => [
      id,
      `Firm ${i}`,
      "New",
      5,
      day("2026-01-15"),
      "",
      "",
    ]);
    expect(found(deals(...rows), "repeatedIds")).toMatchObject([{ rows: [4], example: "D-1" }]);
  });
});

describe("Days that contradict each other", () => {
  test("a contact before the deal was there is seen without a column of closing", () => {
    const row: Cell[] = ["D-1", "Alpha", "New", 5, day("2026-02-01"), day("2026-01-20"), ""];
    expect(found(deals(row), "beforeCreated")).toMatchObject([{ header: "Last contact", rows: [2] }]);
  });

  test("so is a contact before the client was entered, and a day to come in the list of clients", () => {
    const diagnosis = diagnosed({
      Clients: [
        ["Client", "Phone", "Created", "Last contact", "Next contact"],
        ["Alpha", "+44 20 7946 0001", day("2026-02-01"), day("2026-01-20"), ""],
        ["Beta", "+44 20 7946 0002", day("2026-02-01"), day("2026-05-20"), day("2036-04-01")],
      ],
    });
    expect(found(diagnosis, "beforeClient")).toMatchObject([{ header: "Last contact", rows: [2] }]);
    expect(found(diagnosis, "future")).toMatchObject([{ header: "Last contact", rows: [3] }]);
    expect(found(diagnosis, "farContact")).toEqual([
      { header: "Next contact", rows: [3], example: "", effects: ["ahead : 1 → 0"] },
    ]);
  });

  test("a next contact within two years is none", () => {
    const row: Cell[] = ["D-1", "Alpha", "New", 5, day("2026-02-01"), "", day("2028-03-30")];
    expect(found(deals(row), "farContact")).toEqual([]);
  });

  test("won deals without a column of closing dates are in no month", () => {
    const rows = ["Won", "Lost", "Won"].map((stage, i): Cell[] => [
      `D-${i}`,
      `Firm ${i}`,
      stage,
      100,
      day("2026-01-15"),
      "",
      "",
    ]);
    expect(found(deals(...rows), "noClosingColumn")).toEqual([
      { header: "Stage", rows: [2, 4], example: "", effects: ["soldDated : 0 → 200"] },
    ]);
  });
});

describe("Stages spelled wrong", () => {
  const named = (stages: readonly string[], locale = "en_US") =>
    diagnosed(
      {
        Deals: [
          ["Deal", "Client", "Stage", "Amount"],
          ...stages.map((stage, i): Cell[] => [`D${i}`, `Firm ${i}`, stage, 10]),
        ],
      },
      locale,
    );
  const proposed = (stages: readonly string[], locale?: string) =>
    named(stages, locale).proposals.map(({ text, readAs, why }) => [text, readAs, why]);

  test("are found also where only everybody’s words for won and lost come near", () => {
    expect(
      proposed(
        ["Проиграна", "Проиграна", "Проигранна", "Отказз", "Успешно реализованно", "Успешно реализовано"],
        "ru_RU",
      ),
    ).toEqual([
      ["Проигранна", "Проиграна", "typo"],
      ["Отказз", "Отказ", "typo"],
      ["Успешно реализованно", "Успешно реализовано", "typo"],
    ]);
  });

  test("one letter too many in a word of four is one", () => {
    expect(proposed(["Lost", "Losst", "Won"])).toEqual([["Losst", "Lost", "typo"]]);
  });

  test("and say what they do to the win rate", () => {
    const [finding] = found(named(["Won", "Won", "Losst", "Lost"]), "unknownStages");
    expect(finding!.effects).toEqual([`winRate : ${2 / 3} → 0.5`, "placed : 3 → 4"]);
  });

  test("words as they are, longer texts that say the outcome, and other numbers are no typos", () => {
    expect(proposed(["Выиграна", "Закрыто, отказ клиента", "Closed lost: price", "Won", "Paid"])).toEqual([]);
    expect(proposed(["Offer 1", "Offer 2"]).map(([, readAs]) => readAs)).toEqual(["", ""]);
  });
});
