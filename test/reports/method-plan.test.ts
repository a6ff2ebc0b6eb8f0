import { METHOD_TABS, type MethodTab } from "../../src/model/method/layout.ts";
import { placeOf } from "../../src/model/method/places.ts";
import { methodOf } from "../../src/model/method/read.ts";
import { methodRefs } from "../../src/reports/method/layout.ts";
import { methodPlan } from "../../src/reports/method/plan.ts";
import { methodTexts } from "../support/method-texts.ts";
import { planGrid } from "../support/plan-grid.ts";

const languages = ["en", "ru"] as const;
const locale = { en: "en_US", ru: "ru_RU" };
const tabs = languages.flatMap((language) => METHOD_TABS.map((tab) => [language, tab] as const));
const plan = (language: "en" | "ru", tab: MethodTab) => methodPlan(tab, methodTexts(language), language, 46349);

test.each(languages)("a method read back from its freshly made %s tabs is the default method", (language) => {
  const sheets = Object.fromEntries(METHOD_TABS.map((tab) => [tab, planGrid(plan(language, tab))]));
  const texts = methodTexts(language);
  const read = methodOf(texts, sheets, locale[language]);
  const plain = methodOf(texts, {}, locale[language]);
  const names = ({ values, interests, ...method }: typeof read) => ({
    ...method,
    values: values.map(({ name }) => name),
    interests: interests.map(({ name }) => name),
  });
  expect(names(read)).toEqual(names(plain));
  expect(read.notes).toEqual([]);
});

test.each(tabs)("the %s tab %s keeps a column for what is wrong after each table, inside its grid", (language, tab) => {
  const { widths, columns, blocks, rows } = plan(language, tab);
  expect(widths).toHaveLength(columns);
  const taken = blocks.filter(({ row }) => row === 3).map(({ column, cells }) => [column, column + cells[0]!.length]);
  taken.sort(([a], [b]) => a! - b!);
  for (let i = 1; i < taken.length; i++) expect(taken[i]![0]).toBeGreaterThanOrEqual(taken[i - 1]![1]!);
  for (const { row, cells } of blocks) expect(row + cells.length - 1).toBeLessThanOrEqual(rows - 10);
  for (const { cells } of blocks) for (const line of cells) expect(line).toHaveLength(cells[0]!.length);
});

test.each(METHOD_TABS)(
  "what is wrong in a row of %s is wrapped only where a table stands to the right of it",
  (tab) => {
    const { blocks, styles } = plan("ru", tab);
    const heads = blocks.filter(({ row }) => row === 3);
    const check = heads.find(({ cells }) => typeof cells[0]![0] === "object")!.column;
    const { style } = styles.findLast(
      ({ area: { row, column, columns } }) => row === 4 && column === check && columns === 1,
    )!;
    expect(style.wrap ?? false).toBe(heads.some(({ column }) => column > check));
  },
);

test("formulas find the tables of the method under whatever name a tab has now", () => {
  expect(
    methodRefs(
      (tab) => (tab === "rules" ? "Bob's rules" : tab),
      (block) => placeOf(block, undefined, methodTexts("en")),
    ),
  ).toEqual({
    plan: "'plan'!$A$4:$F",
    stages: "'stages'!$A$4:$C",
    thresholds: "'classes'!$B$6:$B$8",
    shares: "'classes'!$B$4:$B$5",
    rules: "'Bob''s rules'!$A$4:$H",
    values: "'classes'!$E$4:$G",
    interests: "'classes'!$I$4:$M",
    ripe: "'classes'!$O$4:$P",
    asOf: "'settings'!$B$6",
  });
});

test.each(languages)(
  "the thresholds, shares and the report date of the %s tabs stand where formulas look",
  (language) => {
    const classes = planGrid(plan(language, "classes"));
    expect([4, 5, 6, 7, 8].map((row) => classes[row - 1]![2])).toEqual([
      "a_share",
      "b_share",
      "a_from",
      "b_from",
      "c_from",
    ]);
    const settings = plan(language, "settings").blocks.find(({ row, column }) => row === 3 && column === 1)!;
    expect(settings.cells[3]).toEqual([expect.any(String), { formula: '=IF(B4="";B5;B4)' }, "as_of"]);
  },
);
