import { NEXT_TASK } from "../../src/functions/next-task.ts";
import { day, down, EN, failure, RU } from "../support/cells.ts";

const playbook = [
  ["stage", "step", "role", "days", "script", "checkpoint days", "questions"],
  ["New", "Answer", "hunter", 0, "Hello", 1, "What for?"],
  ["New", "Find who decides", "hunter", 2, "Please help", 5, ""],
  ["Offer", "Ask for the answer", "hunter", "3", "Did you read it?", "", ""],
  ["Won", "Hand over", "hunter", 1, "Thank you", 3, ""],
];

test("the first step of the stage, due after the last contact, with the silence beyond the limit", () => {
  expect(
    NEXT_TASK(EN, down("new", "OFFER", "", "Closed won"), down("2026-03-29", "2026-03-20", "", "2026-03-30"), playbook),
  ).toEqual([
    ["Answer", "hunter", day("2026-03-29"), "Hello", "silent 2 days, limit 1"],
    ["Ask for the answer", "hunter", day("2026-03-23"), "Did you read it?", ""],
    ["", "", "", "", ""],
    ["Hand over", "hunter", day("2026-03-31"), "Thank you", ""],
  ]);
});

test("without a last contact there is no due date", () => {
  expect(NEXT_TASK(RU, "New", "", playbook)).toEqual([["Answer", "hunter", "", "Hello", ""]]);
});

test("a step without days has no due date", () => {
  const row = ["New", "Wait", "hunter", "", "Hello", ""];
  expect(NEXT_TASK(EN, down("New", "New"), down("2026-03-20", "2026-03-20"), [row])).toEqual([
    ["Wait", "hunter", "", "Hello", ""],
    ["Wait", "hunter", "", "Hello", ""],
  ]);
});

test("a stage that the playbook does not have is named with its row", () => {
  expect(
    failure(() => NEXT_TASK(EN, down("Stage", "New", "Paused"), down("Last", "2026-03-29", ""), playbook)),
  ).toEqual({
    code: "STAGE_WITHOUT_STEP",
    facts: { argument: "stage", stage: "Paused", row: 3 },
  });
});

test("a playbook that is too narrow or not given is refused", () => {
  expect(failure(() => NEXT_TASK(EN, "New", "", [["New", "Answer"]])).code).toBe("TOO_NARROW");
  expect(failure(() => NEXT_TASK(EN, "New", "", undefined)).code).toBe("MISSING");
});
