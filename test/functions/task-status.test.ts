import { TASK_STATUS } from "../../src/functions/task-status.ts";
import { day, down, EN, failure, RU } from "../support/cells.ts";

test.each`
  due                   | done                 | status
  ${"2026-03-30"}       | ${false}             | ${"Overdue"}
  ${"31.03.2026 18:00"} | ${""}                | ${"Today"}
  ${day("2026-04-01")}  | ${"no"}              | ${"Future"}
  ${""}                 | ${false}             | ${"No next step"}
  ${""}                 | ${true}              | ${"Done"}
  ${"2026-03-30"}       | ${"готово"}          | ${"Done"}
  ${"2026-03-30"}       | ${"✓"}               | ${"Done"}
  ${"2026-03-30"}       | ${day("2026-03-29")} | ${"Done"}
`("due $due, done “$done”: $status", ({ due, done, status }) => {
  expect(TASK_STATUS(EN, due, done)).toBe(status);
});

test("a column with boxes to the end of the sheet gives as many rows as it has tasks", () => {
  expect(
    TASK_STATUS(
      RU,
      down("Срок", "30.03.2026", "", "01.04.2026", "", ""),
      down("Готово", false, false, false, false, false),
    ),
  ).toEqual([["Состояние"], ["Просрочено"], ["Без следующего шага"], ["Будущее"]]);
});

test("another report date, an empty column", () => {
  expect(TASK_STATUS(EN, down("2026-03-30", "2026-04-02"), "", "2026-04-02")).toEqual([["Overdue"], ["Today"]]);
  expect(TASK_STATUS(EN, down("", ""))).toBe("");
});

test("a word that is neither yes nor no is refused with its row", () => {
  expect(failure(() => TASK_STATUS(EN, down("2026-03-30", "2026-03-30"), down(true, "maybe")))).toEqual({
    code: "NOT_YES_OR_NO",
    facts: { argument: "done", row: 2, got: "maybe" },
  });
});
