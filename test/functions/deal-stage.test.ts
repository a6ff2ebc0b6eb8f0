import { DEAL_STAGE } from "../../src/functions/deal-stage.ts";
import { down, EN } from "../support/cells.ts";

const order = [
  ["Lead", "", "open"],
  ["Paid", "", "won"],
  ["Gone", "", "lost"],
];

test("a won deal stands in the stage that is won, a lost one in the stage that is lost", () => {
  expect(DEAL_STAGE(EN, down("Lead", "Lead", "Lead"), down("won", "lost", "open"), order)).toEqual([
    ["Paid"],
    ["Gone"],
    ["Lead"],
  ]);
});

test("it is as long as what was given, so that it fits beside the other columns", () => {
  expect(DEAL_STAGE(EN, down("Lead", "", ""), down("won", "", ""), order)).toEqual([["Paid"], [""], [""]]);
});
