import { type Cell, Day } from "../../src/cells/types.ts";
import { methodOf } from "../../src/model/method/read.ts";
import { said } from "../../src/model/method/says.ts";
import { methodPlan } from "../../src/reports/method/plan.ts";
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
  expect(method.notes).toMatchObject([{ tab: "stages", row: 5, problem: "stageTwice", got: "new", used: "4" }]);
});

test.each([
  ["checkpoint days that are a word", "stages", 3, 5, "soon", "number"],
  ["a role nobody knows", "rules", 3, 5, "boss", "role"],
  ["a share below zero", "classes", 3, 1, -1, "share"],
  ["a step of a stage that is not in the list", "playbook", 3, 0, "Nowhere", "noSuchStage"],
  ["a type of sales that does not exist", "settings", 6, 1, "barter", "salesType"],
] as const)("%s is pointed out where it stands, and the default serves", (_what, tab, row, column, typed, problem) => {
  const { notes } = read(tab, (values) => {
    values[row]![column] = typed;
  });
  expect(notes).toMatchObject([{ tab, row: row + 1, problem, got: String(typed) }]);
});

test("a period of the plan that cannot be read is pointed out where it stands", () => {
  const { notes } = read("plan", (values) => {
    values[3] = [new Day(46327), "", 100];
    values[4] = ["Q4 2026", "", 100];
    values[5] = ["next summer", "", 100];
    values[6] = ["", "Ann", 100];
  });
  expect(notes).toMatchObject([
    { tab: "plan", row: 6, problem: "period", got: "next summer", column: "Period" },
    { tab: "plan", row: 7, problem: "period", got: "" },
  ]);
});

test("limits of the Monitor are those of the tab Norms; one that is none is pointed out, and the default serves", () => {
  const { limits, notes } = read("norms", (values) => {
    const rowOf = (key: string) => values.find((row) => row[15] === key)!;
    rowOf("many")[14] = "12";
    rowOf("norm_low")[14] = "50%";
    rowOf("leaves_share")[14] = 4;
    rowOf("rate_from")[14] = "a lot";
    rowOf("load_high")[14] = 1.2;
    rowOf("class_d_share")[14] = "";
  });
  expect(limits).toEqual({
    ...{ working_days: 5, many: 12, both_share: 0.1, load_high: 1.2, norm_low: 0.5, norm_watch: 0.9 },
    ...{ rate_from: 20, class_d_share: 0.2, leaves_share: 0.4, follows_days: 14 },
  });
  expect(notes).toMatchObject([
    { tab: "norms", problem: "number", got: "a lot", used: "20" },
    { tab: "norms", problem: "share", got: "4", used: "40%" },
  ]);
});

test("a tab Norms from before there were limits keeps what the team wrote there, without a remark", () => {
  const { limits, notes } = read("norms", (values) => {
    for (const row of values) row.splice(13, 3);
    values[3]![13] = "our own remark";
    values[3]![15] = "and another";
  });
  expect([limits.many, notes]).toEqual([5, []]);
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

/** What is said of an edited tab: row and sentence. */
const saidOf = (tab: MethodKey, edit: (values: Cell[][]) => void) =>
  read(tab, edit).notes.map((note) => `${note.row} ${said(en.check, note)}`);

test.each([
  ["a kind of stage nobody knows", "stages", 3, 2, "half won", "4 The kind “half won” is not known; “open” is taken."],
  ["a probability above 100 %", "stages", 3, 6, 1.2, "4 Probability: “1.2” is not a share from 0% to 100%; the cell"],
  ["an alias of two stages", "stages", 3, 1, "offer", "4 The word “offer” belongs to “Offer” too."],
  ["a share above 100 %", "classes", 3, 1, 8, "4 Value: “8” is not a share from 0% to 100%; 80% is taken."],
  ["the share of A above B's", "classes", 3, 1, 0.97, "4 The shares 97% / 95% are out of order"],
  ["a key that was changed", "classes", 8, 2, "activ_days", "9 The key “activ_days” is not known"],
  ["a spelling of two marketing values", "classes", 3, 6, "brand, rising", "5 The word “rising” belongs to “VIP” too."],
  ["a class that does not exist", "rules", 4, 0, "E", "5 There is no class “E”, so the rule fits nobody."],
  ["a marketing value that does not exist", "rules", 4, 1, "star", "5 There is no marketing value “star”"],
  ["an interest that does not exist", "rules", 4, 2, "5", "5 There is no interest “5”"],
  ["a rule without an action", "rules", 4, 4, "", "5 A rule without an action is not read."],
  ["a role nobody knows", "rules", 4, 5, "boss", "5 There is no role “boss”; “hunter, then farmer” is taken."],
  ["a word instead of days", "rules", 4, 6, "weekly", "5 Touch every, days: “weekly” is not a number from 0 up"],
  ["a step of a stage that is not in the list", "playbook", 3, 0, "Nowhere", "4 The tab Stages has no stage “Nowhere”"],
  ["a row without a step", "playbook", 3, 1, "", "4 A row without a step is not read."],
  [
    "a letter that names what nobody knows",
    "playbook",
    3,
    11,
    "Dear {contcat}.",
    "4 Letter: {contcat} cannot be filled in",
  ],
  [
    "a persona that stands twice",
    "personas",
    4,
    0,
    "the expert owner",
    "5 “the expert owner” stands in row 4 already.",
  ],
  ["a norm that is a word", "norms", 3, 1, "many", "4 Calls: “many” is not a number from 0 up"],
  ["a report date that is none", "settings", 3, 1, "soon", "4 Value: “soon” is not a date; the cell counts as blank."],
  ["an outcome with an unknown follow-up", "settings", 3, 9, "wait", "4 “wait” is not known; “next step” is taken."],
  ["a handover point for nobody we know", "settings", 3, 13, "boss", "4 There is no role “boss”; “hunter” is taken."],
] as const)("%s is said beside its row, with what serves instead", (_what, tab, row, column, typed, sentence) => {
  expect(
    saidOf(tab, (values) => {
      values[row]![column] = typed;
    }),
  ).toEqual([expect.stringContaining(sentence)]);
});

test("without a won stage nothing can be counted, and the list says so", () => {
  const notes = saidOf("stages", (values) => {
    for (const row of values.slice(3)) if (row[2] === "won") row[2] = "open";
  });
  expect(notes).toEqual([expect.stringContaining("10 No stage is of the kind “won”")]);
});

test.each([
  ["another action for the same clients", ["B", "VIP", "1", "*", "nurture", "farmer", 30], "At odds with row 4"],
  ["the same once more", ["b", "brand", "hot", "", "active now", "hunter", 7], "Says the same as row 4"],
  [
    "a rule for a part of clients that are decided above",
    ["B", "VIP", "1", "Retail", "nurture", "farmer", 30],
    "Never reached: for all these clients a row above decides (4)",
  ],
  [
    "a rule that several rows above decide together",
    ["B", "VIP", "*", "*", "nurture", "farmer", 30],
    "Never reached: for all these clients a row above decides (4, 5, 6)",
  ],
] as const)("%s is pointed out", (_what, last, sentence) => {
  const notes = saidOf("rules", (values) => {
    values.splice(
      3,
      values.length,
      ["B", "VIP", "1", "*", "active now", "hunter", 7],
      ["B", "*", "2", "*", "nurture", "farmer", 9],
    );
    values.push(["*", "VIP", "*", "*", "active now", "hunter", 5], [...last]);
  });
  expect(notes).toEqual([expect.stringMatching(/^7 /)]);
  expect(notes[0]).toContain(sentence);
});

test("a rule below “do not work” that still gets clients with gaps in their cards is left alone", () => {
  const notes = saidOf("rules", (values) => {
    values.splice(
      3,
      values.length,
      ["*", "*", "*", "*", "do not work", "nobody", ""],
      ["?", "*", "*", "*", "work by plan", "hunter", 7],
    );
  });
  expect(notes).toEqual([]);
});
