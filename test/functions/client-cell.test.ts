import { CLIENT_CELL } from "../../src/functions/client-cell.ts";
import { down, EN, failure, RU } from "../support/cells.ts";

test.each`
  a            | value            | interest    | cell
  ${"A"}       | ${"VIP"}         | ${1}        | ${"A-VIP-1"}
  ${" a "}     | ${"вип"}         | ${"1"}      | ${"A-VIP-1"}
  ${"В"}       | ${"Growing"}     | ${"тёплый"} | ${"B-Ambitious-2"}
  ${"класс С"} | ${"стандартный"} | ${"нет"}    | ${"C-Ordinary-4"}
  ${"D"}       | ${"ordinary"}    | ${"none"}   | ${"D-Ordinary-4"}
  ${""}        | ${""}            | ${""}       | ${"?-?-?"}
  ${"?"}       | ${"VIP"}         | ${" "}      | ${"?-VIP-?"}
  ${"E"}       | ${"mystery"}     | ${5}        | ${"E-mystery-5"}
`("“$a”, “$value”, “$interest” is $cell", ({ a, value, interest, cell }) => {
  expect(CLIENT_CELL(EN, a, value, interest)).toBe(cell);
});

test("words are shown in the spreadsheet's language", () => {
  expect(CLIENT_CELL(RU, "A", "ambitious", 2)).toBe("A-Амбициозный-2");
});

test.each`
  cell                     | action
  ${["A", "VIP", 1]}       | ${"active now"}
  ${["B", "ambitious", 2]} | ${"active now"}
  ${["A", "ordinary", 1]}  | ${"work by plan"}
  ${["C", "VIP", 1]}       | ${"work by plan"}
  ${["A", "VIP", 3]}       | ${"nurture"}
  ${["D", "ordinary", 4]}  | ${"do not work"}
  ${["D", "ordinary", 3]}  | ${"nurture"}
  ${["D", "VIP", 4]}       | ${"nurture"}
  ${["D", "ordinary", 2]}  | ${"work by plan"}
  ${["D", "", 4]}          | ${"nurture"}
  ${["", "ordinary", 4]}   | ${"nurture"}
  ${["A", "VIP", ""]}      | ${"work by plan"}
`("by default $cell is “$action”", ({ cell, action }) => {
  const [[, found]] = CLIENT_CELL(EN, cell[0], cell[1], cell[2], "", "default") as [[string, string]];
  expect(found).toBe(action);
});

const rules = [
  ["class", "value", "interest", "segment", "action", "role", "touch days", "note"],
  ["D", "*", "нет", "*", "Do not work", "nobody", "", ""],
  ["?", "*", "*", "*", "ask the size", "hunter", 7, ""],
  ["*", "*", "3", "ripe", "nurture often", "hunter", "14", ""],
  ["*", "*", 3, "Cafés", "invite", "hunter", 30, ""],
  ["A", "вип", "*", "", "visit", "head", 5, ""],
];

test.each`
  client                  | segment     | row
  ${["D", "ordinary", 4]} | ${""}       | ${["D-Ordinary-4", "Do not work", "nobody", ""]}
  ${["D", "", 4]}         | ${""}       | ${["D-?-4", "nurture", "", ""]}
  ${["", "VIP", 1]}       | ${""}       | ${["?-VIP-1", "ask the size", "hunter", 7]}
  ${["C", "VIP", 3]}      | ${"Bars"}   | ${["C-VIP-3", "nurture often", "hunter", 14]}
  ${["C", "VIP", 3]}      | ${"cafés"}  | ${["C-VIP-3", "invite", "hunter", 30]}
  ${["A", "VIP", 4]}      | ${"Hotels"} | ${["A-VIP-4", "visit", "head", 5]}
  ${["C", "ordinary", 1]} | ${""}       | ${["C-Ordinary-1", "work by plan", "", ""]}
`(
  "the first rule that fits $client in “$segment” decides; a missing part never stops the work",
  ({ client, segment, row }) => {
    expect(CLIENT_CELL(EN, client[0], client[1], client[2], segment, rules, down("Bars"))).toEqual([row]);
  },
);

test("a segment is ripe until its date", () => {
  const ripe = [
    ["Bars", "2026-03-31"],
    ["Cafés", "2026-03-30"],
    ["Hotels", ""],
  ];
  const actions = CLIENT_CELL(EN, "C", "VIP", 3, down("Bars", "Hotels"), rules, ripe) as unknown[][];
  expect(actions.map((row) => row[1])).toEqual(["nurture often", "nurture"]);
});

test("columns of clients give a row each, as many as there are, and keep a header's row", () => {
  expect(
    CLIENT_CELL(EN, down("Class", "A", "", ""), down("Value", "VIP", "top", ""), down("Interest", 1, 2, "")),
  ).toEqual([["Cell"], ["A-VIP-1"], ["?-VIP-2"]]);
});

test.each`
  case                       | rules                                                                                       | code
  ${"a table too narrow"}    | ${[["A", "VIP", 1, "*"]]}                                                                   | ${"TOO_NARROW"}
  ${"a word for rules"}      | ${"mine"}                                                                                   | ${"NOT_A_CHOICE"}
  ${"touch days in words"}   | ${[["A", "*", "*", "*", "call", "head", "often"], ["B", "*", "*", "*", "call", "head", 5]]} | ${"NOT_A_NUMBER"}
  ${"an error in the rules"} | ${[["A", "*", "#REF!", "*", "call", "head", 5]]}                                            | ${"ERROR_VALUE"}
`("$case is refused", ({ rules: given, code }) => {
  expect(failure(() => CLIENT_CELL(EN, "A", "VIP", 1, "", given)).code).toBe(code);
});
