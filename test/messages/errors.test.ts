import type { Code } from "../../src/messages/error.ts";
import { ConveyorError } from "../../src/messages/error.ts";
import type { Catalogue } from "../../src/messages/errors.ts";
import { inWords } from "../../src/messages/words.ts";

const long = "Каменноостровская фабрика упаковки";
const argument = "potential_class";

/** The longest facts that each sentence can meet in life. A code without facts here does not compile. */
const samples: { [C in Code]: Parameters<Catalogue[C]>[0] } = {
  NOT_A_CHOICE: {
    argument: "mode",
    got: long,
    choices: ["медиана", "среднее", "9 из 10", "с открытыми", "среднее с открытыми", "9 из 10 с открытыми"],
  },
  MISSING: { argument },
  NOT_A_LINE: { argument, rows: 100_000, columns: 26 },
  NOT_ONE_CELL: { argument, rows: 100_000, columns: 26 },
  UNEQUAL: {
    first: "first_contact",
    firstRows: 100_000,
    second: "client_budget",
    secondRows: 99_999,
    unit: "columns",
  },
  UNEQUAL_SHAPES: {
    first: "orders_per_client",
    firstShape: "1000 × 12",
    second: "average_order",
    secondShape: "1 × 12",
  },
  TOO_NARROW: { argument, columns: 3, needed: 6 },
  ERROR_VALUE: { argument, row: 100_000, got: "#DIV/0!" },
  NOT_A_NUMBER: { argument, row: 100_000, got: long },
  NOT_A_DATE: { argument, row: 100_000, got: long },
  NOT_YES_OR_NO: { argument, row: 100_000, got: long },
  NEGATIVE: { argument, row: 100_000, got: "-1234567890.12" },
  NOT_A_SHARE: { argument, row: 100_000, got: "22.333333333333332", percent: "22.333333333333332" },
  OUT_OF_BOUNDS: { argument: "window_days", got: "-1234567890", least: 1, most: 1_000_000 },
  MORE_THAN_ALL: { first: "from_count", second: "to_count", row: 100_000, from: "1234567890", to: "12345678901" },
  THRESHOLDS_NOT_THREE: { argument: "a_from", count: 100_000 },
  NAMES_INSIDE: { argument: "period_table", column: 26, got: long },
  UNKNOWN_KIND: { argument: "stage_order", row: 100, got: long },
  ALIAS_TWICE: { argument: "stage_order", alias: long, first: 99, row: 100 },
  THRESHOLD_MISSING: { argument: "b_from" },
  THRESHOLDS_OUT_OF_ORDER: { names: ["a_from", "b_from", "c_from"], values: ["1000000", "20000000", "300000000"] },
  PERIOD_REVERSED: { first: "period_start", second: "period_end", from: "2026-12-31", to: "2026-12-01" },
  NO_STAGES: { argument: "stage_order" },
  STAGE_TWICE: { argument: "stage_order", stage: long, row: 100 },
  STAGE_WITHOUT_STEP: { argument: "stage", stage: long, row: 100_000 },
  NOT_FOUR: { argument: "current", count: 12 },
  UNKNOWN_FUNCTION: {
    got: long,
    near: ["REVENUE_PER_CLIENT", "CONVERSION_RANGE", "PURCHASE_LADDER", "PROFIT_FORMULA"],
  },
};

const codes = Object.keys(samples) as Code[];
const say = (code: Code, language: "en" | "ru") => inWords(new ConveyorError(code, samples[code]), language)!;

describe.each(codes)("%s", (code) => {
  test.each(["en", "ru"] as const)("fits the hover card of Sheets (%s)", (language) => {
    expect(say(code, language).length).toBeLessThanOrEqual(200);
  });

  test("says in English what to do", () => {
    expect(say(code, "en")).toMatch(
      /\b(?:Select|Type|Check|Correct|Delete|Add|Use|type one of|wrap it|did you mean)\b.*[.?]$/i,
    );
  });

  test("says in Russian what to do", () => {
    expect(say(code, "ru")).toMatch(
      /(?:Выделите|Впишите|Проверьте|Исправьте|Удалите|Добавьте|Поставьте|Укажите|Подойдёт|Весь список).*\.$/,
    );
  });

  test.each(["en", "ru"] as const)("neither scolds nor leaks (%s)", (language) => {
    expect(say(code, language)).not.toMatch(
      /invalid|illegal|sorry|undefined|null|\bNaN\b|\[object|[A-Z]{2,}_[A-Z]{2,}_ERR|неверн|некорректн|недопустим/i,
    );
  });
});

test("an error that is not ours stays as it is", () => {
  expect(inWords(new TypeError("x is not a function"), "en")).toBeUndefined();
});

test("a single cell is named without a row", () => {
  const error = new ConveyorError("NOT_A_DATE", { argument: "as_of", row: 0, got: "soon" });
  expect(inWords(error, "en")).toBe("“as_of” holds “soon”. Type a date there, such as 2026-03-31, or clear the cell.");
  expect(inWords(error, "ru")).toBe(
    "«as_of»: написано «soon». Впишите дату, например 31.03.2026, или очистите ячейку.",
  );
});

test.each`
  place                       | en                                     | ru
  ${{ row: 0 }}               | ${"“due” holds"}                       | ${"«due»: написано"}
  ${{ row: 7 }}               | ${"Row 7 of the range “due” holds"}    | ${"Диапазон «due», строка 7: написано"}
  ${{ row: 7, across: true }} | ${"Column 7 of the range “due” holds"} | ${"Диапазон «due», столбец 7: написано"}
`("a cell is told by its place in what was selected: $en", ({ place, en, ru }) => {
  const error = new ConveyorError("NOT_A_DATE", { argument: "due", got: "soon", ...place });
  expect(inWords(error, "en")).toContain(en);
  expect(inWords(error, "ru")).toContain(ru);
});

test.each`
  code                         | facts                                                                        | en                                             | ru
  ${"UNEQUAL"}                 | ${{ first: "a", firstRows: 1, second: "b", secondRows: 2 }}                  | ${"“a” has 1 row and “b” has 2."}              | ${"Число строк не совпадает: «a» — 1, «b» — 2."}
  ${"UNEQUAL"}                 | ${{ first: "a", firstRows: 3, second: "b", secondRows: 2, unit: "columns" }} | ${"“a” has 3 columns and “b” has 2."}          | ${"Число столбцов не совпадает: «a» — 3, «b» — 2."}
  ${"UNEQUAL"}                 | ${{ first: "a", firstRows: 3, second: "b", secondRows: 1, unit: "cells" }}   | ${"“a” has 3 cells and “b” has 1."}            | ${"Число ячеек не совпадает: «a» — 3, «b» — 1."}
  ${"NOT_ONE_CELL"}            | ${{ argument: "as_of", rows: 1, columns: 3 }}                                | ${"is 1 row by 3 columns."}                    | ${"выделено 1 × 3"}
  ${"TOO_NARROW"}              | ${{ argument: "rules", columns: 1, needed: 7 }}                              | ${"has 1 column and needs 7."}                 | ${"столбцов 1, а нужно 7."}
  ${"OUT_OF_BOUNDS"}           | ${{ argument: "bins", got: "2.5", least: 2, most: 10, whole: true }}         | ${"Type a whole number from 2 to 10."}         | ${"стоит 2,5. Впишите целое число от 2 до 10."}
  ${"OUT_OF_BOUNDS"}           | ${{ argument: "level", got: "0.25", least: 0.5, most: 0.9999 }}              | ${"Type a number from 0.5 to 0.9999."}         | ${"стоит 0,25. Впишите число от 0,5 до 0,9999."}
  ${"NOT_A_SHARE"}             | ${{ argument: "margin", row: 0, got: "1.5", percent: "1.5" }}                | ${"Did you mean 1.5 %?"}                       | ${"стоит 1,5, это больше целого. Имелось в виду 1,5 %?"}
  ${"PERIOD_REVERSED"}         | ${{ first: "from", second: "to", from: "2026-02-02", to: "2026-02-01" }}     | ${"“from” 2026-02-02 is after"}                | ${"«from» 02.02.2026 позже, чем «to» 01.02.2026."}
  ${"NOT_A_NUMBER"}            | ${{ argument: "amounts", row: 3, got: "2026-02-02" }}                        | ${"holds “2026-02-02”"}                        | ${"написано «02.02.2026»"}
  ${"THRESHOLDS_OUT_OF_ORDER"} | ${{ names: ["a"], values: ["0.5", "-1.5"] }}                                 | ${"a are 0.5, -1.5."}                          | ${"a: стоит 0,5; -1,5."}
  ${"MORE_THAN_ALL"}           | ${{ first: "a", second: "b", row: 0, from: "1.5", to: "2.5" }}               | ${"“b” 2.5 is more than “a” 1.5."}             | ${"«b» 2,5 больше, чем «a» 1,5."}
  ${"UNKNOWN_FUNCTION"}        | ${{ got: "Ф", near: [] }}                                                    | ${"There is no function “Ф”. Type =EXPLAIN()"} | ${"Функции «Ф» нет. Весь список"}
`("$code speaks of numbers and days as the reader writes them: $ru", ({ code, facts, en, ru }) => {
  const error = new ConveyorError(code, facts);
  expect(inWords(error, "en")).toContain(en);
  expect(inWords(error, "ru")).toContain(ru);
});
