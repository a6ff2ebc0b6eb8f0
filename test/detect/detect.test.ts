import { join } from "node:path";
import { type Case, labelledIn, runCase } from "../../workbench/host/detect/case.ts";
import { precision, recall, scoreOf } from "../../workbench/host/detect/score.ts";

const dist = join(__dirname, "..", "..", "dist");
const names = labelledIn(__dirname);
const cases: Case[] = [];

beforeAll(async () => {
  for (const name of names) cases.push(await runCase(dist, __dirname, name));
}, 120_000);

test("At least sixty workbooks are labelled, half of them held out", () => {
  expect(names.length).toBeGreaterThanOrEqual(60);
  const heldOut = cases.filter(({ answer }) => answer.half === "held out").length;
  expect(heldOut * 2).toBeGreaterThanOrEqual(names.length);
});

test.each(["held out", "tuning"])(
  "Of the %s tabs hardly a column is taken for what it is not, and few are left open",
  (half) => {
    const score = scoreOf(cases.filter(({ answer }) => answer.half === half));
    expect(precision(score)).toBeGreaterThanOrEqual(0.99);
    expect(recall(score)).toBeGreaterThanOrEqual(0.95);
  },
);

test("No field is worse than nine of ten", () => {
  const weak = [...scoreOf(cases).fields].filter(([, tally]) => Math.min(precision(tally), recall(tally)) < 0.9);
  expect(weak).toEqual([]);
});

test("Kinds, heading rows, months, groups, joined tabs and rows left out are as labelled", () => {
  expect(scoreOf(cases).astray).toEqual([]);
});

describe("The score", () => {
  const seen = (columns: Record<string, string>, kind = "deals") => ({ tab: "T", kind, headerRow: 1, columns });
  const one = (expected: Record<string, string>, actual: Record<string, string>): Case => ({
    name: "case",
    answer: { half: "tuning", locale: "en_US", tables: [seen(expected)] },
    seen: { tables: [seen(actual)] },
  });

  test("counts a wrong column against precision of what was given and recall of what it is", () => {
    const score = scoreOf([one({ A: "client", B: "created", C: "amount" }, { A: "client", B: "closed" })]);
    expect(Object.fromEntries(score.fields)).toEqual({
      client: { right: 1, wrong: 0, missed: 0 },
      created: { right: 0, wrong: 0, missed: 1 },
      closed: { right: 0, wrong: 1, missed: 0 },
      amount: { right: 0, wrong: 0, missed: 1 },
    });
    expect([precision(score), recall(score)]).toEqual([1 / 2, 1 / 3]);
    expect(Object.fromEntries(score.confusion)).toEqual({ "created -> closed": 1, "amount -> none": 1 });
  });

  test("tells a table that nobody labelled", () => {
    const score = scoreOf([{ ...one({}, {}), seen: { tables: [seen({}), seen({ D: "client" }, "orders")] } }]);
    expect(score.wrong).toBe(1);
    expect(score.astray).toContain('case/T kind: none -> "orders"');
  });
});
