import { FUNNEL_DATES } from "../../src/functions/funnel-dates.ts";
import { EN, failure } from "../support/cells.ts";

const heading = ["Lead", "Offer", "Won"];
const table = [
  heading,
  ["2026-01-01", "2026-01-11", "2026-01-21"],
  ["2026-01-01", "", "2026-01-31"], // the offer was not written down
  ["2026-01-01", "2025-12-20", ""], // goes backward
  ["2026-01-01", "2026-03-15", ""], // later than 30 days
  ["2026-03-20", "2026-03-25", ""], // younger than 30 days on 31 March
  ["", "2026-01-05", ""], // no first date
  ["2026-04-10", "", ""], // after the report date
];

test("ordered: within the window, not backward, young starts apart", () => {
  expect(FUNNEL_DATES(EN, table, 30)).toEqual([
    ["Stage", "Deals", "Step %", "Total %", "Too young", "Median days", "9 of 10, days"],
    ["Lead", 4, "", 1, 1, "", ""],
    ["Offer", 1, 0.25, 0.25, 1, 10, 10],
    ["Won", 2, 2, 0.5, 0, 20, 28],
    ["without a first date: 1", "", "", "", "", "", ""],
    ["dates that go backward: 1", "", "", "", "", "", ""],
    ["after the report date: 1", "", "", "", "", "", ""],
  ]);
});

test("strict: every earlier column must be filled", () => {
  const rows = FUNNEL_DATES(EN, table, "", "strict", "", "no header") as unknown[][];
  expect(rows.slice(0, 3).map((row) => row[1])).toEqual([5, 4, 1]);
});

test("any: what is filled is reached", () => {
  const rows = FUNNEL_DATES(EN, table, "", "any", "", "no header") as unknown[][];
  expect(rows.slice(0, 3).map((row) => row[1])).toEqual([5, 4, 2]);
});

test("without a header row the stages are numbered, and a date that has not come is not reached", () => {
  expect(FUNNEL_DATES(EN, [["2026-03-01", "2026-04-02"]], "", "", "", "no header")).toEqual([
    ["Stage 1", 1, "", 1, 0, "", ""],
    ["Stage 2", 0, 0, 0, 0, "", ""],
    ["after the report date: 1", "", "", "", "", "", ""],
  ]);
});

test("a word among the dates is refused with its row", () => {
  expect(failure(() => FUNNEL_DATES(EN, [heading, ["2026-01-01", "soon", ""]]))).toEqual({
    code: "NOT_A_DATE",
    facts: { argument: "stage_dates", row: 2, got: "soon" },
  });
});

test("rows with a later stage after the report date are counted, each once", () => {
  const rows = [
    ["2026-03-01", "2026-04-02", "2026-04-03"],
    ["2026-03-01", "2026-03-02", ""],
    ["2026-04-05", "2026-04-06", ""],
  ];
  const answer = FUNNEL_DATES(EN, rows, "", "", "", "no header") as unknown[][];
  expect(answer.map((row) => row[0])).toEqual(["Stage 1", "Stage 2", "Stage 3", "after the report date: 2"]);
  expect(answer.slice(0, 3).map((row) => row[1])).toEqual([2, 1, 0]);
});
