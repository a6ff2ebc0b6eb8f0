import type { Cell } from "../../src/cells/types.ts";
import { METHOD_BLOCKS, METHOD_TABS, type MethodBlock } from "../../src/model/method/layout.ts";
import type { Method } from "../../src/model/method/method.ts";
import { placeOf } from "../../src/model/method/places.ts";
import { methodOf } from "../../src/model/method/read.ts";
import { methodRefs } from "../../src/reports/method/layout.ts";
import { methodPlan } from "../../src/reports/method/plan.ts";
import { methodTexts } from "../support/method-texts.ts";
import { planGrid } from "../support/plan-grid.ts";

type Tab = (typeof METHOD_TABS)[number];

const languages = ["en", "ru"] as const;
const texts = { en: methodTexts("en"), ru: methodTexts("ru") };
const tabs = languages.flatMap((language) => METHOD_TABS.map((tab) => [language, tab] as const));
/** A tab as it is laid, with the heading that the formula of its column Check gives. */
function laid(language: "en" | "ru", tab: Tab): Cell[][] {
  const plan = methodPlan(tab, texts[language], language, 46349);
  const { column } = plan.blocks.at(-1)!;
  return planGrid(plan).map((row, i) =>
    i === 2 ? [...row.slice(0, column - 1), texts[language].check.title, ...row.slice(column)] : row,
  );
}
const read = (language: "en" | "ru", tab: Tab, values: Cell[][]) =>
  methodOf(texts[language], { [tab]: values }, "en_US");
/** What the method says, wherever its lines stand. */
const meaning = ({ stages, notes, ...rest }: Method) => ({ ...rest, stages: stages.map(({ row, ...stage }) => stage) });
const withColumn = (values: Cell[][], at: number) =>
  values.map((row, i) => [...row.slice(0, at), i === 2 ? "Ours" : `our ${i}`, ...row.slice(at)]);
const withRow = (values: Cell[][], at: number) => [...values.slice(0, at), [], ...values.slice(at)];

test.each(tabs)("in %s, a column of the team's anywhere in %s changes nothing of what is read", (language, tab) => {
  const values = laid(language, tab);
  const as = meaning(read(language, tab, values));
  for (let at = 0; at <= values[2]!.length; at++)
    expect([at, meaning(read(language, tab, withColumn(values, at)))]).toEqual([at, as]);
  expect(meaning(read(language, tab, withColumn(withColumn(values, 2), 1)))).toEqual(as);
});

test.each(tabs)(
  "in %s, rows put into %s above or between its lines change nothing of what is read",
  (language, tab) => {
    const values = laid(language, tab);
    const as = meaning(read(language, tab, values));
    for (let at = 0; at <= 8; at++) expect([at, meaning(read(language, tab, withRow(values, at)))]).toEqual([at, as]);
  },
);

test.each(tabs)(
  "in %s, a column deleted from %s is blank and pointed out, the others are read as before",
  (language, tab) => {
    const values = laid(language, tab);
    const blocks = (Object.keys(METHOD_BLOCKS) as MethodBlock[]).filter((block) => METHOD_BLOCKS[block].tab === tab);
    for (const block of blocks)
      for (const [i, head] of texts[language].heads[block].entries()) {
        if (i === 0) continue;
        const at = METHOD_BLOCKS[block].column - 1 + i;
        const without = values.map((row) => row.filter((_, j) => j !== at));
        const place = placeOf(block, without, texts[language]);
        const name = METHOD_BLOCKS[block].fields[i]!;
        expect([name, place.column(name)]).toEqual([name, 0]);
        for (const [j, column] of place.columns.entries())
          if (j !== i) expect(without[2]![column - 1]).toBe(texts[language].heads[block][j]);
        const { notes } = read(language, tab, without);
        expect(notes).toContainEqual(expect.objectContaining({ block, problem: "lostColumn", got: head, row: 4 }));
      }
  },
);

test("a column of the team's is pointed out only between columns that live reports name together", () => {
  const between = (tab: Tab, at: number) =>
    read("en", tab, withColumn(laid("en", tab), at)).notes.filter(({ problem }) => problem === "between");
  expect(between("stages", 2)).toEqual([expect.objectContaining({ got: "Aliases", used: "Kind" })]);
  expect(between("classes", 15)).toEqual([expect.objectContaining({ got: "Segment", used: "Ripe until" })]);
  for (const at of [3, 5, 7]) expect(between("stages", at)).toEqual([]);
  expect([...between("classes", 1), ...between("classes", 16), ...between("norms", 2)]).toEqual([]);
});

test("a heading that was reworded is taken to stand where it stood", () => {
  const values = laid("en", "rules");
  const as = meaning(read("en", "rules", values));
  for (const at of [1, 4, 7]) {
    const reworded = values.map((row, i) => row.map((cell, j) => (i === 2 && j === at ? "Our word" : cell)));
    expect(meaning(read("en", "rules", reworded))).toEqual(as);
  }
});

test("formulas name the columns where they stand by now, together where they stand together", () => {
  const refs = (tab: Tab, change: (values: Cell[][]) => Cell[][]) => {
    const values = change(laid("en", tab));
    return methodRefs(
      (key) => key,
      (block) => placeOf(block, METHOD_BLOCKS[block].tab === tab ? values : undefined, texts.en),
    );
  };
  expect(refs("rules", (values) => withRow(withColumn(values, 0), 1)).rules).toBe("'rules'!$B$5:$I");
  expect(refs("stages", (values) => withColumn(values, 1)).stages).toBe(
    "HSTACK('stages'!$A$4:$A;'stages'!$C$4:$C;'stages'!$D$4:$D)",
  );
  expect(refs("stages", (values) => values.map((row) => row.filter((_, j) => j !== 1))).stages).toBe(
    `ARRAYFORMULA(IFNA(HSTACK('stages'!$A$4:$A;"";'stages'!$B$4:$B);""))`,
  );
  expect(refs("classes", (values) => withRow(values, 4)).shares).toBe("VSTACK('classes'!$B$4;'classes'!$B$6)");
  expect(refs("classes", (values) => withRow(values, 4)).thresholds).toBe("'classes'!$B$7:$B$9");
  expect(refs("classes", (values) => values.filter((_, i) => i !== 6)).thresholds).toBe(
    `VSTACK('classes'!$B$6;"";'classes'!$B$7)`,
  );
  expect(refs("settings", (values) => withRow(withColumn(values, 1), 3)).asOf).toBe("'settings'!$C$7");
  expect(refs("settings", (values) => values.filter((_, i) => i !== 5)).asOf).toBe("");
});
