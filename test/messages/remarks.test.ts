import { remarksOf, wentIn } from "../../src/app/reports/remarks.ts";
import { told } from "../../src/messages/told.ts";
import { data } from "../../src/texts/data.ts";

type Language = "en" | "ru";

/** Every sentence of some texts, by where it stands in them. */
const sentences = (texts: object, path = ""): [path: string, text: string][] =>
  Object.entries(texts).flatMap(([key, text]) =>
    typeof text === "string" ? [[path + key, text]] : sentences(text, `${path}${key} › `),
  );
/** The places of a sentence that are told as they are, and those that take a form by their count. */
const placesIn = (text: string, counted: RegExp) => [...text.matchAll(counted)].map(([, name]) => name!);
const ANY = /\{(\w+)[:}]/g;
const COUNTED = /\{(\w+):/g;

describe.each(["remarks", "problems"] as const)("of the %s", (texts) => {
  const russian = new Map(sentences(data.ru[texts]));

  test("each sentence stands in both languages", () => {
    expect([...russian.keys()]).toEqual(sentences(data.en[texts]).map(([path]) => path));
  });

  test.each(sentences(data.en[texts]))("%s has the same places in both languages, and fills them", (path, en) => {
    const ru = russian.get(path)!;
    const names = [...new Set(placesIn(en, ANY))].sort();
    expect([...new Set(placesIn(ru, ANY))].sort()).toEqual(names);
    const counted = new Set([...placesIn(en, COUNTED), ...placesIn(ru, COUNTED)]);
    for (const count of [1, 2, 5, 1200]) {
      const facts = Object.fromEntries(names.map((name) => [name, counted.has(name) ? count : "A"]));
      for (const said of [told("en", en, facts), told("ru", ru, facts)]) expect(said).not.toMatch(/[{}|#]|undefined/);
    }
  });
});

test.each([
  [1, 4, "1 of 4 clients lacks potential, value or interest: it stands under “?”."],
  [3, 4, "3 of 4 clients lack potential, value or interest: they stand under “?”."],
])("%s of %s clients without the marks agree with what is said of them", (n, of, said) => {
  expect(say("en", ({ unknownClients }) => unknownClients, { n, of })).toBe(said);
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
