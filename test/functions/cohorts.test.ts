import fc from "fast-check";
import { Day } from "../../src/cells/types.ts";
import { COHORTS } from "../../src/functions/cohorts.ts";
import { down, EN } from "../support/cells.ts";

// January: Acme (buys in February and in March), Bolt (buys in March). February: Core. March is over on the 31st.
const clients = down("Acme", "Bolt", "Acme", "Core", "Acme", "Bolt", "Dune");
const dates = down("2026-01-05", "2026-01-20", "2026-02-10", "2026-02-11", "2026-03-01", "2026-03-02", "2026-04-09");

test("a row per month of the first purchase, the share that bought in the months after", () => {
  expect(COHORTS(EN, clients, dates)).toEqual([
    ["First purchase", "Clients", 1, 2],
    ["2026-01", 2, 0.5, 1],
    ["2026-02", 1, 0, ""],
    ["Weighted average", 3, 1 / 3, 1],
    ["after the report date: 1", "", "", ""],
  ]);
});

test("on_or_after counts those who came back later too", () => {
  const rows = COHORTS(EN, clients, dates, "month", "on_or_after") as unknown[][];
  expect(rows[1]).toEqual(["2026-01", 2, 1, 1]);
});

test("a month that is not over is empty and outside the average", () => {
  const rows = COHORTS(EN, clients, dates, "", "", "2026-03-30") as unknown[][];
  expect(rows.slice(1, 4)).toEqual([
    ["2026-01", 2, 0.5, ""],
    ["2026-02", 1, "", ""],
    ["Weighted average", 3, 0.5, ""],
  ]);
});

test.each`
  unit         | names
  ${"quarter"} | ${["2026 Q1"]}
  ${"год"}     | ${["2026"]}
  ${"week"}    | ${["2026-01-05", "2026-01-12", "2026-01-19", "2026-01-26", "2026-02-02", "2026-02-09"]}
`("by $unit", ({ unit, names }) => {
  const rows = COHORTS(EN, clients, dates, unit, "", "", "no header") as unknown[][];
  expect(rows.slice(0, names.length).map((row) => row[0])).toEqual(names);
});

test("no purchases: the heading alone", () => {
  expect(COHORTS(EN, down("", ""), down("", ""))).toEqual([["First purchase", "Clients"]]);
});

test("the sizes of the cohorts add up to the clients", () => {
  const purchases = fc.array(fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 44_000, max: 46_000 })), {
    minLength: 1,
  });
  fc.assert(
    fc.property(purchases, fc.constantFrom("month", "quarter", "week"), (rows, unit) => {
      const table = COHORTS(
        EN,
        down(...rows.map(([client]) => `c${client}`)),
        down(...rows.map(([, at]) => new Day(at))),
        unit,
        "",
        "",
        "no header",
      ) as (string | number)[][];
      const sizes = table.slice(0, -1).reduce((sum, row) => sum + Number(row[1]), 0);
      expect(sizes).toBe(new Set(rows.map(([client]) => client)).size);
      expect(table.at(-1)![1]).toBe(sizes);
    }),
    { seed: 5, numRuns: 60 },
  );
});
