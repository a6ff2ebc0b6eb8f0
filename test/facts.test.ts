import { readFileSync } from "node:fs";
import { join } from "node:path";
import { flawsOf, readFacts, readTitles, titlesIn } from "../scripts/facts.mjs";

const page = readFileSync(join(__dirname, "../docs/platform-facts.md"), "utf8");

test("Every fact that Google is known for is tested or says why not, and every test names a fact of the table", () => {
  expect(flawsOf(readFacts(page), readTitles(__dirname))).toEqual([]);
});

test("The table has the seven groups", () => {
  expect(new Set(readFacts(page).map(({ id }) => id[0]))).toEqual(new Set("ABCDEFG"));
});

const fact = (id: string, confidence: "high" | "low", excuse = "") => ({ id, fact: "f", confidence, excuse });
const title = (...ids: string[]) => ({ ids, title: "t", file: "x.test.ts" });

test.each([
  ["a fact without test and reason", [fact("B1", "high")], [], ["B1 is neither tested nor excused."]],
  ["a fact that nobody may rely on", [fact("B1", "low")], [], []],
  ["a reason", [fact("B1", "high", "why")], [], []],
  ["a test", [fact("B1", "high")], [title("B1")], []],
  ["a test and a reason", [fact("B1", "high", "why")], [title("B1")], [expect.stringContaining("must go")]],
  ["a test of nothing known", [fact("B1", "low")], [title("B1", "B9")], [expect.stringContaining("names B9")]],
  ["a fact twice", [fact("B1", "low"), fact("B1", "low")], [], [expect.stringContaining("twice")]],
])("The check of the table: %s", (_, facts, titles, flaws) => {
  expect(flawsOf(facts, titles)).toEqual(flaws);
});

/** The letters of facts stand as `#` here, so that these texts are no titles themselves. */
test.each([
  ["a test", 'test("#1: rows", () => {})', ["#1"]],
  ["several facts", 'describe("#1, #2 and #18: modes", () => {})', ["#1", "#2", "#18"]],
  ["a table of cases", 'test.each([["#1", 1]])(\n  "#2: %s", (a) => {})', ["#2"]],
  ["a title as a template", "it.each`a`(`#4: $a`, () => {})", ["#4"]],
  ["a cell is no fact", 'test("#1 and #2 are read", () => {})', []],
  ["what is skipped does not count", 'test.skip("#1: rows", () => {})', []],
])("Titles are found: %s", (_, source, ids) => {
  const found = titlesIn(source.replaceAll("#", "B")).flatMap((one) => one.ids);
  expect(found).toEqual(ids.map((id) => id.replace("#", "B")));
});
