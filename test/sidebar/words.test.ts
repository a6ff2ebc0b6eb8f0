import { sidebarWords } from "../../src/messages/sidebar.ts";

/** Every text of the panel, functions called with a count, a word and a list. */
function texts(words: object, path = ""): [string, string][] {
  return Object.entries(words).flatMap(([key, value]) => {
    const here = `${path}${key}`;
    if (typeof value === "string") return [[here, value] as [string, string]];
    if (typeof value !== "function") return texts(value, `${here}.`);
    const first = (n: number) => ({ "build.better": ["x", "y"], "task.ifTheySay": "1." })[here] ?? n;
    return [1, 2, 5].map((n) => [here, value(first(n), n, n)] as [string, string]);
  });
}
const en = texts(sidebarWords("en"));
const ru = texts(sidebarWords("ru"));

test("both languages have every text", () => {
  expect(ru.map(([path]) => path)).toEqual(en.map(([path]) => path));
});

test.each(ru)("the Russian %s is Russian: %s", (_path, text) => {
  expect(text).toMatch(/^[\d\s:]*$|[а-яё]/i);
  expect(text).not.toMatch(/["“”]|\.\.\.|\(ов\)|\(а\)|!/);
});

test.each(en)("the English %s is English: %s", (_path, text) => {
  expect(text).not.toMatch(/[а-яё]|"|\.\.\.|\(s\)|!/i);
});

// Counts of the pictures of the design.
test("counts take the form of their noun", () => {
  const words = sidebarWords("ru");
  expect(words.data.recognised(1, 4)).toBe("Распознана 1\u00a0вкладка из\u00a04");
  expect(words.data.recognised(3, 4)).toBe("Распознано 3\u00a0вкладки из\u00a04");
  expect(words.data.recognised(5, 7)).toBe("Распознано 5\u00a0вкладок из\u00a07");
  expect(words.today.late(1)).toBe("1\u00a0день назад");
  expect(words.today.late(4)).toBe("4\u00a0дня назад");
  expect(words.data.rows(1948)).toBe("1\u00a0948\u00a0строк");
  expect(sidebarWords("en").data.recognised(3, 4)).toBe("3 of 4 tabs recognised");
});
