import { EXPLAIN } from "../../src/functions/explain.ts";
import { EN, failure } from "../support/cells.ts";

const world = { ...EN, explanations: () => ({ FUNNEL: "Sales funnel.", FUNNEL_BY: "Side by side.", RFM: "Recency." }) };

test.each(["FUNNEL", " funnel ", "=FUNNEL(A2:A)"])("“%s” is explained", (name) => {
  expect(EXPLAIN(world, name)).toBe("Sales funnel.");
});

test("without a name all functions are listed", () => {
  expect(EXPLAIN(world)).toEqual([
    ["Function", "Definition"],
    ["FUNNEL", "Sales funnel."],
    ["FUNNEL_BY", "Side by side."],
    ["RFM", "Recency."],
  ]);
});

test("an unknown name is answered with the closest ones", () => {
  expect(failure(() => EXPLAIN(world, "funel"))).toEqual({
    code: "UNKNOWN_FUNCTION",
    facts: { got: "funel", near: ["FUNNEL", "FUNNEL_BY", "RFM"] },
  });
});
