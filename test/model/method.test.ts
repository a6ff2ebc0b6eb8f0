import type { Cell } from "../../src/cells/types.ts";
import { methodOf } from "../../src/model/method-read.ts";
import { methodPlan } from "../../src/reports/method-plan.ts";
import type { MethodKey } from "../../src/reports/plan.ts";
import { methodTexts } from "../support/method-texts.ts";
import { planGrid } from "../support/plan-grid.ts";

const en = methodTexts("en");
const fresh = (tab: MethodKey) => planGrid(methodPlan(tab, en, "en", 46349));
const read = (tab: MethodKey, edit: (values: Cell[][]) => void, texts = en) => {
  const values = fresh(tab);
  edit(values);
  return methodOf(texts, { [tab]: values }, "en_US");
};

test("without any Method tab the defaults serve", () => {
  const method = methodOf(en, {}, "en_US");
  expect(method.stages.map(({ name, kind }) => `${name} ${kind}`)).toEqual([
    "New open",
    "Contacted open",
    "Qualified open",
    "Offer open",
    "Negotiation open",
    "Won won",
    "Lost lost",
  ]);
  expect(method.parameters.wallet_low).toBe(0.4);
  expect(method.thresholds).toBeNull();
});

test("a stage renamed in the tab is renamed in the method, and one added is added", () => {
  const method = read("stages", (values) => {
    values[3]![0] = "Enquiry";
    values[10] = ["Pilot", "trial, test", "open", "hunter", "", 14];
  });
  expect(method.stages.map(({ name }) => name)).toEqual([
    "Enquiry",
    "Contacted",
    "Qualified",
    "Offer",
    "Negotiation",
    "Won",
    "Lost",
    "Pilot",
  ]);
  expect(method.stages[7]).toMatchObject({ aliases: ["trial", "test"], kind: "open", checkpointDays: 14 });
});

test("a stage that stands twice counts once and is pointed out", () => {
  const method = read("stages", (values) => {
    values[4]![0] = "new";
  });
  expect(method.stages).toHaveLength(6);
  expect(method.notes).toEqual([{ tab: "stages", row: 5, problem: "stage twice", got: "new", used: "new" }]);
});

test.each([
  ["checkpoint days that are a word", "stages", 3, 5, "soon", "number"],
  ["a role nobody knows", "rules", 3, 5, "boss", "role"],
  ["a share below zero", "classes", 3, 1, -1, "number"],
  ["a step of a stage that is not in the list", "playbook", 3, 0, "Nowhere", "no such stage"],
  ["a type of sales that does not exist", "settings", 6, 1, "barter", "sales type"],
] as const)("%s is pointed out where it stands, and the default serves", (_what, tab, row, column, typed, problem) => {
  const { notes } = read(tab, (values) => {
    values[row]![column] = typed;
  });
  expect(notes).toMatchObject([{ tab, row: row + 1, problem, got: String(typed) }]);
});

test.each([
  [[1000, 500, 100], { a: 1000, b: 500, c: 100 }, 0],
  [["1 000", "500", "100"], { a: 1000, b: 500, c: 100 }, 0],
  [[100, 500, 1000], null, 1],
  [[1000, "", 100], null, 1],
] as const)("thresholds %j become %j with %d remarks", (typed, thresholds, remarks) => {
  const method = read("classes", (values) => {
    typed.forEach((value, i) => {
      values[5 + i]![1] = value;
    });
  });
  expect(method.thresholds).toEqual(thresholds);
  expect(method.notes).toHaveLength(remarks);
});

test("a column inserted before a table does no harm", () => {
  const method = read("rules", (values) => {
    for (const row of values) row.unshift("");
  });
  expect(method.rules).toHaveLength(16);
  expect(method.rules[1]).toMatchObject({ class: "A", value: "*", interest: "4", touchDays: 60 });
});

test("the list of parameters may be sorted or shortened: the key decides", () => {
  const method = read("classes", (values) => {
    const [first, second] = [values[3]!.slice(0, 3), values[11]!.slice(0, 3)];
    values[3]!.splice(0, 3, ...second);
    values[11]!.splice(0, 3, ...first);
    values[12]!.splice(0, 3, "", "", "");
  });
  expect(method.parameters).toEqual(methodOf(en, {}, "en_US").parameters);
});

test("a tab emptied by hand gives back the defaults", () => {
  const method = read("playbook", (values) => {
    for (const row of values.slice(3)) row.fill("");
  });
  expect(method.steps).toHaveLength(en.playbook.length);
});

test("English tabs are still understood when the spreadsheet has become Russian", () => {
  const method = read("playbook", () => {}, methodTexts("ru"));
  expect(method.steps.filter(({ situation }) => situation)).toHaveLength(15);
  expect(method.steps[0]!.role).toBe("hunter");
});
