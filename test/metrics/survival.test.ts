import { kaplanMeier, survivalRange } from "../../src/metrics/survival.ts";

// Remission in weeks under 6-MP (Freireich et al., Blood 21, 1963), the standard example of the curve: 21 patients, + still in remission.
const PUBLISHED = "6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+".split(" ");
const leaving = new Int32Array(36);
const having = new Int32Array(36);
for (const text of PUBLISHED) {
  leaving[Number.parseInt(text, 10)]!++;
  if (!text.endsWith("+")) having[Number.parseInt(text, 10)]!++;
}

test("the curve of Kaplan and Meier with Greenwood's error is the published one", () => {
  const steps = kaplanMeier(leaving, having);
  expect(steps.map(({ day, atRisk, events: had }) => [day, atRisk, had])).toEqual([
    [6, 21, 3],
    [7, 17, 1],
    [10, 15, 1],
    [13, 12, 1],
    [16, 11, 1],
    [22, 7, 1],
    [23, 6, 1],
  ]);
  // Kleinbaum and Klein, Survival Analysis, table 2.4 (survival) and R's survfit (error).
  expect(steps.map(({ survival }) => Number(survival.toFixed(4)))).toEqual([
    0.8571, 0.8067, 0.7529, 0.6902, 0.6275, 0.5378, 0.4482,
  ]);
  expect(steps.map(({ error }) => Number(error.toFixed(4)))).toEqual([
    0.0764, 0.0869, 0.0963, 0.1068, 0.1141, 0.1282, 0.1346,
  ]);
});

test("its interval on the log(-log) scale is the one Stata's sts list prints for the same data", () => {
  const ranges = kaplanMeier(leaving, having).map(survivalRange);
  expect(ranges.map(({ low, high }) => [low, high].map((n) => Number(n.toFixed(4))))).toEqual([
    [0.6197, 0.9516],
    [0.5631, 0.9228],
    [0.5032, 0.8894],
    [0.4316, 0.8491],
    [0.3675, 0.8049],
    [0.2678, 0.7468],
    [0.1881, 0.6801],
  ]);
});

test("where everybody had the event nothing is left, and nobody at all gives no step", () => {
  expect(kaplanMeier(Int32Array.of(0, 1, 1), Int32Array.of(0, 1, 1)).at(-1)).toMatchObject({ survival: 0, error: 0 });
  expect(kaplanMeier(Int32Array.of(0), Int32Array.of(0))).toEqual([]);
  expect(survivalRange({ survival: 0, error: 0 })).toEqual({ low: 0, high: 0 });
  expect(survivalRange({ survival: 1, error: 0 })).toEqual({ low: 1, high: 1 });
});
