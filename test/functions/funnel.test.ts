import fc from "fast-check";
import type { World } from "../../src/cells/types.ts";
import { FUNNEL } from "../../src/functions/funnel.ts";
import { down, EN, failure, RU } from "../support/cells.ts";

const order = down("New", "Offer", "Won");

test("reached: a deal counts in its stage and in every stage before it", () => {
  expect(FUNNEL(EN, down("New", "Offer", "Won", "Won", "", ""), order)).toEqual([
    ["Stage", "Deals", "Step %", "Total %", "Lost here", "Amount"],
    ["New", 4, "", 1, 0, ""],
    ["Offer", 3, 0.75, 0.75, 0, ""],
    ["Won", 2, 2 / 3, 0.5, 0, ""],
  ]);
});

test("current: a deal counts where it stands, lost ones stand nowhere", () => {
  expect(FUNNEL(EN, down("New", "Offer", "Won", "Won", "Lost"), order, "current", "", "", "no header")).toEqual([
    ["New", 1, "", 0.25, 1, ""],
    ["Offer", 1, "", 0.25, 0, ""],
    ["Won", 2, "", 0.5, 0, ""],
    ["lost: 1 (stand in no stage)", "", "", "", "", ""],
  ]);
});

test("amounts go with the deals", () => {
  const rows = FUNNEL(EN, down("New", "Won", "Offer"), order, "", down(100, 50, ""), "", "no header");
  expect((rows as unknown[][]).map((row) => row[5])).toEqual([150, 50, 50]);
});

test("a lost deal stands where the stage before the loss says; unknown, in the first stage only", () => {
  const rows = FUNNEL(
    EN,
    down("Lost", "closed lost", "Отказ", "Won"),
    order,
    "",
    "",
    down("Offer", "", "elsewhere", ""),
    "no header",
  );
  expect(rows).toEqual([
    ["New", 4, "", 1, 2, ""],
    ["Offer", 2, 0.5, 0.5, 1, ""],
    ["Won", 1, 0.5, 0.25, 0, ""],
    ["lost, stage unknown: 2", "", "", "", "", ""],
  ]);
});

test("a stage that is not in the list is counted in a last row, and so is a deal without a stage", () => {
  const rows = FUNNEL(
    EN,
    down("New", "Paused", "", "New"),
    order,
    "",
    down(1, 2, 3, 4),
    "",
    "no header",
  ) as unknown[][];
  expect(rows.slice(3).map((row) => row[0])).toEqual(["not in the list: 1", "without a stage: 1"]);
  expect(rows[0]![1]).toBe(2);
});

test("the Stages tab with aliases and kinds needs no cleaning and no guessing", () => {
  const stages = [
    ["stage", "aliases", "kind"],
    ["Lead", "new, заявка", "open"],
    ["Deal", "кп отправлено", "open"],
    ["Closed", "done", "won"],
    ["Gone", "слив", "lost"],
  ];
  const rows = FUNNEL(
    EN,
    down("заявка", "КП отправлено", "Done", "Слив", "успешно", "отказ"),
    stages,
    "",
    "",
    "",
    "no header",
  );
  expect(rows).toEqual([
    ["Lead", 6, "", 1, 2, ""],
    ["Deal", 3, 0.5, 0.5, 0, ""],
    ["Closed", 2, 2 / 3, 2 / 6, 0, ""],
    ["lost, stage unknown: 2", "", "", "", "", ""],
  ]);
});

test("without a list the seven standard stages serve, in the spreadsheet's language", () => {
  const rows = FUNNEL(RU, down("Новый", "negotiation", "не реализовано", "Успешно реализовано")) as unknown[][];
  expect(rows.map((row) => row[0])).toEqual([
    "Этап",
    "Новый",
    "Контакт",
    "Квалифицирован",
    "Предложение",
    "Переговоры",
    "Успешно",
    "потеряны, этап неясен: 1",
  ]);
  expect(rows.slice(1, 7).map((row) => row[1])).toEqual([4, 2, 2, 2, 2, 1]);
});

test("«не реализовано» is lost, although it contains «реализовано»", () => {
  const rows = FUNNEL(
    EN,
    down("не реализовано", "Закрыто и не реализовано", "реализовано"),
    order,
    "",
    "",
    "",
    "no header",
  );
  expect((rows as unknown[][]).slice(0, 3).map((row) => row[1])).toEqual([3, 1, 1]);
});

test.each`
  case                | order                         | code             | facts
  ${"a stage twice"}  | ${down("New", "Won", " new")} | ${"STAGE_TWICE"} | ${{ argument: "stage_order", stage: "new", row: 3 }}
  ${"no stages"}      | ${down("", "")}               | ${"NO_STAGES"}   | ${{ argument: "stage_order" }}
  ${"an error value"} | ${down("New", "#REF!")}       | ${"ERROR_VALUE"} | ${{ argument: "stage_order", row: 2, got: "#REF!" }}
`("$case in the list is refused", ({ order, code, facts }) => {
  expect(failure(() => FUNNEL(EN, down("New"), order))).toEqual({ code, facts });
});

test("steps multiply up to the total, and lost, open and won make up all deals", () => {
  const stage = fc.constantFrom("New", "Offer", "Won", "Lost");
  const rows = fc.array(fc.tuple(stage, fc.constantFrom("New", "Offer", "")), { minLength: 1, maxLength: 80 });
  fc.assert(
    fc.property(rows, (deals) => {
      const table = FUNNEL(
        EN,
        down(...deals.map(([at]) => at)),
        order,
        "",
        "",
        down(...deals.map(([, from]) => from)),
        "no header",
      ) as (number | string)[][];
      const [first, second, third] = table as [number[], number[], number[]];
      expect(first[1]).toBe(deals.length);
      if (second![1]! > 0) expect(second![2]! * Number(third![2])).toBeCloseTo(third![3]!, 12);
      const lost = first![4]! + second![4]! + third![4]!;
      expect(lost).toBe(deals.filter(([at]) => at === "Lost").length);
      const open = first![1]! - second![1]! - first![4]! + (second![1]! - third![1]! - second![4]!);
      expect(lost + open + third![1]!).toBe(deals.length);
    }),
    { seed: 3, numRuns: 100 },
  );
});

test("a kind that is a guess is told in the last row", () => {
  const order = [
    ["New", "", "open"],
    ["Gone", "", "lsot"],
  ];
  const first = (world: World) => (FUNNEL(world, down("New"), order) as unknown[][]).pop()![0];
  expect(first(EN)).toBe("kind “lsot” is not known, read as open");
  expect(first(RU)).toBe("вид «lsot» неизвестен, взят «в работе»");
});
