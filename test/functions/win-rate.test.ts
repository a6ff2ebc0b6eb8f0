import { WIN_RATE } from "../../src/functions/win-rate.ts";
import { down, EN } from "../support/cells.ts";

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
  ${"a header above amounts"}               | ${down("Result", "Won", "Lost")}                             | ${down("Sum", 1, 3)}       | ${0.25}
`("$case", ({ outcomes, amounts, expected }) => {
  expect(WIN_RATE(EN, outcomes, amounts)).toBe(expected);
});
