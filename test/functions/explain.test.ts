import { join } from "node:path";
import { readCards, explanations as shipped } from "../../scripts/cards.mjs";
import { EXPLAIN } from "../../src/functions/explain.ts";
import { inWords } from "../../src/messages/words.ts";
import { EN, failure, RU } from "../support/cells.ts";

const world = {
  ...EN,
  explanations: () =>
    ({
      FUNNEL: ["Sales funnel.", "pipeline"],
      FUNNEL_BY: ["Side by side.", ""],
      RFM: ["Recency.", ""],
    }) as const,
};
const root = join(__dirname, "..", "..");
const cards = readCards(root);
const catalogue = { en: shipped(cards, "en", root), ru: shipped(cards, "ru", root) };

test.each(["FUNNEL", " funnel ", "=FUNNEL(A2:A)"])("“%s” is explained", (name) => {
  expect(EXPLAIN(world, name)).toBe("Sales funnel.");
});

test("the words of a name may stand apart", () => {
  expect(EXPLAIN(world, "Funnel by")).toBe("Side by side.");
  expect(EXPLAIN(world, "funnel-by")).toBe("Side by side.");
});

test("without a name all functions are listed", () => {
  expect(EXPLAIN(world)).toEqual([
    ["Function", "Definition"],
    ["FUNNEL", "Sales funnel."],
    ["FUNNEL_BY", "Side by side."],
    ["RFM", "Recency."],
  ]);
});

test("an unknown name is answered with the closest ones", () => {
  expect(failure(() => EXPLAIN(world, "funel"))).toEqual({
    code: "UNKNOWN_FUNCTION",
    facts: { got: "funel", near: ["FUNNEL", "FUNNEL_BY"] },
  });
});

test.each`
  asked                   | expected
  ${"ВОРОНКА"}            | ${["FUNNEL", "FUNNEL_BY", "FUNNEL_DATES", "CONVERSION"]}
  ${"воронку продаж"}     | ${["FUNNEL", "FUNNEL_BY", "FUNNEL_DATES"]}
  ${"конверсия"}          | ${["CONVERSION"]}
  ${"удержание клиентов"} | ${["RETENTION", "COHORTS"]}
  ${"отток"}              | ${["RETENTION", "CLIENT_RHYTHM"]}
  ${"churn"}              | ${["RETENTION", "CLIENT_RHYTHM"]}
  ${"pipeline"}           | ${["FUNNEL", "SALES_VELOCITY"]}
  ${"дубликаты"}          | ${["CLIENT_KEY"]}
  ${"прогноз"}            | ${["SALES_FORECAST"]}
  ${"средний чек"}        | ${["PROFIT_FACTORS"]}
  ${"ROI"}                | ${["CHANNEL_TABLE"]}
  ${"причины отказов"}    | ${["LOST_REASONS"]}
  ${"просрочено"}         | ${["TASK_STATUS"]}
  ${"RETENTOIN"}          | ${["RETENTION"]}
`("who looks for “$asked” is shown $expected, in either language", ({ asked, expected }) => {
  for (const here of [
    { ...EN, explanations: () => catalogue.en },
    { ...RU, explanations: () => catalogue.ru },
  ]) {
    const { near } = failure(() => EXPLAIN(here, asked)).facts as { near: string[] };
    expect(near.length).toBeLessThanOrEqual(4);
    expect(near).toEqual(expect.arrayContaining(expected));
  }
});

test.each(cards.map(({ name }) => name))("%s is found by words of both languages", (name) => {
  const [, topics] = catalogue.en[name]!;
  expect(topics).toMatch(/[a-z]/i);
  expect(topics).toMatch(/[а-яё]/i);
});

test("what is said of the most foreign name fits the hover card", () => {
  const names = cards.map(({ name }) => name).sort((a, b) => b.length - a.length);
  const all = Object.fromEntries(names.slice(0, 4).map((name) => [name, ["", ""] as const]));
  for (const [language, here] of [
    ["en", EN],
    ["ru", RU],
  ] as const)
    try {
      EXPLAIN({ ...here, explanations: () => all }, "Посчитай мне, пожалуйста, всё, что только можно посчитать");
      throw new Error("EXPLAIN explained it");
    } catch (error) {
      expect(inWords(error, language)?.length).toBeLessThanOrEqual(200);
    }
});

test("a name that is like none is given no neighbours", () => {
  expect(
    failure(() =>
      EXPLAIN({ ...RU, explanations: () => ({ ABCD_CLASS: ["", "классы"], RFM: ["", "давность"] }) }, "ФФФ"),
    ),
  ).toEqual({
    code: "UNKNOWN_FUNCTION",
    facts: { got: "ФФФ", near: [] },
  });
});
