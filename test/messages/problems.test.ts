import { problemsOf } from "../../src/app/data/problems.ts";
import type { Flaw } from "../../src/model/book/flaws.ts";
import type { Column, Table } from "../../src/model/types.ts";
import { data } from "../../src/texts/data.ts";

type Language = "en" | "ru";

/** The sentence on a flaw of a column with a heading, in a file that reads day/month unless told otherwise. */
function told(language: Language, flaw: Partial<Flaw>, locale = "en_GB"): string {
  const whole: Flaw = {
    kind: "typed dates",
    tabId: 1,
    tabName: "Deals",
    field: "amount",
    column: 3,
    rows: [2, 3],
    count: 2,
    example: "5 Ma",
    ...flaw,
  };
  const column = { index: 3, header: "Sum" } as Column;
  const table = { tabId: 1, tabName: "Deals", headerRow: 1, rows: 9, columns: [column] } as unknown as Table;
  const facts = { tables: [table], skipped: [], flaws: [whole], confirmed: new Set<number>() };
  return problemsOf(facts, { locale }, { language, texts: data[language].problems })[0]!.text;
}

const notKinds = ["monthFirst", "dayFirst", "contents", "reasons", "copiedOnly", "skipped"];
const kinds = Object.keys(data.en.problems).filter((key) => !notKinds.includes(key)) as Flaw["kind"][];

describe.each(["en", "ru"] as const)("in %s", (language) => {
  test.each(kinds)("the sentence on %s fills every place of its own", (kind) => {
    for (const rows of [[], [2]]) expect(told(language, { kind, rows })).toMatch(/^[^{}|#]+\.$/);
  });
});

test.each`
  count | en                                           | ru
  ${1}  | ${"row in Deals repeats a client: “5 Ma”. "} | ${"строка повторяет клиента: вкладка «Deals», «5 Ma». "}
  ${3}  | ${"rows in Deals repeat a client: “5 Ma”. "} | ${"строки повторяют клиента: вкладка «Deals», «5 Ma». "}
  ${11} | ${"rows in Deals repeat a client: “5 Ma”. "} | ${"строк повторяют клиента: вкладка «Deals», «5 Ma». "}
`("$count of a kind takes its form in both languages", ({ count, en, ru }) => {
  expect(told("en", { kind: "duplicate clients", count })).toContain(en);
  expect(told("ru", { kind: "duplicate clients", count })).toContain(ru);
});

test.each`
  locale     | en                                                                              | ru
  ${"en_US"} | ${"the file reads month/day, texts in the column such as “5 Ma” are day/month"} | ${"Таблица читает месяц/день, а текст в столбце, например «5 Ma», записан как день/месяц"}
  ${"en_GB"} | ${"the file reads day/month, texts in the column such as “5 Ma” are month/day"} | ${"Таблица читает день/месяц, а текст в столбце, например «5 Ma», записан как месяц/день"}
`("a file of $locale is told by its own order of day and month", ({ locale, en, ru }) => {
  expect(told("en", { kind: "swapped dates" }, locale)).toContain(en);
  expect(told("ru", { kind: "swapped dates" }, locale)).toContain(ru);
});

test("a copy says of its own rows only where it has some", () => {
  const copy = { kind: "copied tab", example: "Sales", count: 5 } as const;
  expect(told("en", { ...copy, rows: [] })).toBe("rows of Deals stand in Sales too. Only Sales is read.");
  expect(told("en", { ...copy, rows: [7] })).toBe(
    "rows of Deals stand in Sales too. Only Sales is read; what stands in Deals alone, 1 row, is left out.",
  );
  expect(told("ru", { ...copy, rows: [7] })).toContain("; строки, которые есть лишь в копии (1), не взяты.");
});

test("what people typed is cut short; Russian marks inside it become the inner ones", () => {
  const example = "ООО «Ромашка» $& {tab} и партнёры";
  expect(told("en", { example })).toContain("such as “ООО «Ромашка» $& {tab} …”");
  expect(told("ru", { example })).toContain("например «ООО „Ромашка“ $& {tab} …»");
});
