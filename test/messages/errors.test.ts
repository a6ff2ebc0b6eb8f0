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
  UNEQUAL: { first: "first_contact", firstRows: 100_000, second: "client_budget", secondRows: 99_999 },
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
