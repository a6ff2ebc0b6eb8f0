import { WIN_RATE } from "../../src/functions/win-rate.ts";
import { down, EN, failure } from "../support/cells.ts";

test.each`
  case                                      | outcomes                                                     | amounts                    | expected
  ${"won over won and lost, open left out"} | ${down("Won", "Lost", "Won", "Offer", "Won")}                | ${undefined}               | ${0.75}
  ${"by money"}                             | ${down("Won", "Lost", "Won", "Open")}                        | ${down(300, 100, "", 900)} | ${0.75}
  ${"words of amoCRM"}                      | ${down("Успешно реализовано", "Закрыто и не реализовано")}   | ${undefined}               | ${0.5}
  ${"words of Bitrix24"}                    | ${down("S", "F", "P", "Сделка успешна", "Сделка провалена")} | ${undefined}               | ${0.5}
  ${"words of Pipedrive"}                   | ${down("won", "lost", "open", "lost", "lost")}               | ${undefined}               | ${0.25}
  ${"words of HubSpot"}                     | ${down("Closed Won", "Closed Lost")}                         | ${undefined}               | ${0.5}
  ${"checkboxes"}                           | ${down(true, false, false, false)}                           | ${undefined}               | ${0.25}
  ${"a longer text"}                        | ${down("Closed lost: price", "Отказ клиента", "Won, paid")}  | ${undefined}               | ${1 / 3}
  ${"nothing closed: empty"}                | ${down("New", "Offer", "")}                                  | ${undefined}               | ${""}
  ${"an empty column: empty"}               | ${down("", "")}                                              | ${undefined}               | ${""}
  ${"a question above yes and no"}          | ${down("Won?", "yes", "no")}                                 | ${undefined}               | ${0.5}
  ${"a question above words"}               | ${down("Won?", "won", "lost", "lost", "lost")}               | ${undefined}               | ${0.25}
  ${"a word above checkboxes"}              | ${down("Won", false, true, "", false, false)}                | ${undefined}               | ${0.25}
  ${"a question mark alone is no heading"}  | ${down("?", "won", "lost")}                                  | ${undefined}               | ${0.5}
  ${"a column of one word has no heading"}  | ${down("Won", "", "")}                                       | ${undefined}               | ${1}
  ${"a tick above ticks is no heading"}     | ${down("yes", "no", "no", "no")}                             | ${undefined}               | ${0.25}
  ${"a header above amounts"}               | ${down("Result", "Won", "Lost")}                             | ${down("Sum", 1, 3)}       | ${0.25}
`("$case", ({ outcomes, amounts, expected }) => {
  expect(WIN_RATE(EN, outcomes, amounts)).toBe(expected);
});

const STAGES = [
  ["Stage", "Aliases", "Kind"],
  ["Talk", "", "open"],
  ["Handed over", "gone to works", "won"],
  ["Parked", "sold", "lost"],
];

test("the team's own words count when the Stages tab says what they mean", () => {
  const outcomes = down("Handed over", "GONE TO WORKS", "Parked", "sold", "Talk");
  expect(WIN_RATE(EN, outcomes)).toBe(1); // only “sold” is known, and it sounds like a sale
  expect(WIN_RATE(EN, outcomes, "", STAGES)).toBe(0.5);
});

test("the name of a stage decides before another's alias", () => {
  const twice = [
    ["Won", "Parked", "won"],
    ["Parked", "", "lost"],
  ];
  expect(WIN_RATE(EN, down("Won", "Parked"), "", twice)).toBe(0.5);
});

test("a kind that nobody knows is refused with its row, and so is an amount below zero", () => {
  const wrong = [...STAGES, ["Lobby", "", "wom"]];
  expect(failure(() => WIN_RATE(EN, down("Won"), "", wrong))).toEqual({
    code: "UNKNOWN_KIND",
    facts: { argument: "stages", row: 5, got: "wom" },
  });
  expect(failure(() => WIN_RATE(EN, down("Won", "Lost"), down(100, -400)))).toEqual({
    code: "NEGATIVE",
    facts: { argument: "amounts", row: 2, got: "-400" },
  });
});
