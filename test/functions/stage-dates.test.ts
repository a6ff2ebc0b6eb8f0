import type { Cell } from "../../src/cells/types.ts";
import { FUNNEL_DATES } from "../../src/functions/funnel-dates.ts";
import { STAGE_DATES } from "../../src/functions/stage-dates.ts";
import { day, down, EN } from "../support/cells.ts";

const order = down("New", "Offer", "Won");
const log = (...rows: [string, string, string][]) => [
  down(...rows.map(([at]) => day(at))),
  down(...rows.map(([, deal]) => deal)),
  down(...rows.map(([, , stage]) => stage)),
];
const dates = (...rows: [string, string, string][]) => {
  const [days, deals, stages] = log(...rows);
  return STAGE_DATES(EN, days, deals, stages, order) as Cell[][];
};

test("a stage that was passed between two looks has the day of the look that saw it passed", () => {
  expect(dates(["2026-01-05", "A", "New"], ["2026-01-12", "A", "won"])).toEqual([
    ["New", "Offer", "Won"],
    [day("2026-01-05"), day("2026-01-12"), day("2026-01-12")],
  ]);
});

test("a deal that was under way when the log began is left out, one that came later is not", () => {
  const rows = dates(["2026-01-05", "A", "Offer"], ["2026-01-12", "A", "Won"], ["2026-01-12", "B", "Offer"]);
  expect(rows.slice(1)).toEqual([[day("2026-01-12"), day("2026-01-12"), ""]]);
});

test("the order of the rows does not matter, and going back a stage keeps the first day", () => {
  const rows = dates(["2026-02-01", "A", "New"], ["2026-01-20", "A", "Offer"], ["2026-01-05", "A", "New"]);
  expect(rows.slice(1)).toEqual([[day("2026-01-05"), day("2026-01-20"), ""]]);
});

test("a lost deal keeps the stages it had reached", () => {
  const rows = dates(["2026-01-05", "A", "New"], ["2026-01-20", "A", "Offer"], ["2026-02-01", "A", "Lost"]);
  expect(rows.slice(1)).toEqual([[day("2026-01-05"), day("2026-01-20"), ""]]);
});

test("an empty log gives the stages alone", () => {
  expect(STAGE_DATES(EN, down("", ""), down("", ""), down("", ""), order)).toEqual([["New", "Offer", "Won"]]);
});

test("FUNNEL_DATES takes it as it is", () => {
  const table = dates(["2026-01-05", "A", "New"], ["2026-01-05", "B", "New"], ["2026-01-15", "A", "Offer"]);
  const funnel = FUNNEL_DATES(EN, table, "", "", day("2026-03-31"), "no header") as Cell[][];
  expect(funnel.map(([stage, deals, step, , , median]) => [stage, deals, step, median])).toEqual([
    ["New", 2, "", ""],
    ["Offer", 1, 0.5, 10],
    ["Won", 0, 0, ""],
  ]);
});
