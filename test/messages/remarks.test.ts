import { remarksOf, wentIn } from "../../src/app/reports/remarks.ts";
import { data } from "../../src/texts/data.ts";

type Language = "en" | "ru";

/** A whole number for each place that counts, and a word for each that does not. */
const facts = (count: number) => ({
  ...Object.fromEntries(
    [
      "n",
      "of",
      "moving",
      "people",
      "tasks",
      "breaches",
      "overdue",
      "today",
      "won",
      "lost",
      "absent",
      "hunter",
      "farmer",
    ].map((name) => [name, count]),
  ),
  ...Object.fromEntries(
    ["counted", "tab", "name", "names", "rows", "reason", "cell", "got"].map((name) => [name, "A"]),
  ),
});

const sentences = (texts: object): string[] =>
  Object.values(texts).flatMap((text) => (typeof text === "string" ? text : sentences(text)));

describe.each(["en", "ru"] as const)("in %s", (language) => {
  test.each(sentences(data[language].remarks))("%s fills every place of its own", (text) => {
    for (const count of [1, 2, 5, 1200])
      expect(remarksOf(language, data[language].remarks).say(text, facts(count))).not.toMatch(/[{}|#]|undefined/);
  });
});

const say = (
  language: Language,
  pick: (texts: (typeof data)["en"]["remarks"]) => string,
  facts: { [name: string]: number },
) => {
  const { texts, say } = remarksOf(language, data[language].remarks);
  return say(pick(texts), facts);
};

test.each`
  n       | en                                         | ru
  ${1}    | ${"1 done task went to the archive."}      | ${"1\u00a0сделанная задача перенесена в архив."}
  ${3}    | ${"3 done tasks went to the archive."}     | ${"3\u00a0сделанные задачи перенесены в архив."}
  ${1205} | ${"1,205 done tasks went to the archive."} | ${"1\u00a0205\u00a0сделанных задач перенесено в архив."}
`("$n done tasks are told with their form and their digits in groups", ({ n, en, ru }) => {
  expect(say("en", ({ tasks }) => tasks.archived, { n })).toBe(en);
  expect(say("ru", ({ tasks }) => tasks.archived, { n })).toBe(ru);
});

test("Findings that move a number have their own form", () => {
  expect(say("en", ({ doctor }) => doctor.found, { n: 5, moving: 1 })).toBe("5 findings, 1 of which moves a number.");
  expect(say("ru", ({ doctor }) => doctor.found, { n: 5, moving: 1 })).toBe("5\u00a0находок, из них меняет числа: 1.");
});

test("What went in is counted by its kind", () => {
  const remarks = (language: Language) => remarksOf(language, data[language].remarks);
  expect(wentIn(remarks("en"), "deals", 1, "{tab}")).toBe("1 deal from “{tab}”.");
  expect(wentIn(remarks("ru"), "orders", 2, "Продажи")).toBe("Из вкладки «Продажи»: 2\u00a0заказа.");
});
