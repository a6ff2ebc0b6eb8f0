import type { Cell } from "../../src/cells/types.ts";
import { CHANNEL_TABLE } from "../../src/functions/channel-table.ts";
import { down, EN, failure } from "../support/cells.ts";

const channels = down("Site", "Fair", "site ", "Site", "", "Call");
const outcomes = down("Won", "Won", "Lost", "Open", "Won", "Lost");
const amounts = down(900, 400, 500, 100, 50, 70);

test("by revenue, with cost per lead and per sale and ROMI, from costs beside the leads", () => {
  expect(CHANNEL_TABLE(EN, channels, outcomes, amounts, down(100, 200, 100, 100, 0, 0))).toEqual([
    ["Channel", "Leads", "Won", "Conversion", "Revenue", "Average deal", "Cost per lead", "Cost per sale", "ROMI"],
    ["Site", 3, 1, 1 / 3, 900, 900, 100, 300, 2],
    ["Fair", 1, 1, 1, 400, 400, 200, 200, 1],
    ["Call", 1, 0, 0, 0, "", 0, "", ""],
    ["without a channel: 1", "", "", "", "", "", "", "", ""],
  ]);
});

test("costs as a table of their own, with a heading and a channel that brought nobody", () => {
  const costs = [
    ["Channel", "Spent"],
    ["SITE", "300 ₽"],
    ["Radio", 500],
  ];
  const rows = CHANNEL_TABLE(EN, channels, outcomes, amounts, costs, "no header") as unknown[][];
  expect(rows[0]).toEqual(["Site", 3, 1, 1 / 3, 900, 900, 100, 300, 2]);
  expect(rows[3]).toEqual(["Radio", 0, 0, "", 0, "", "", "", -1]);
});

test("a channel that the table of costs does not have costs nothing that is known; a cost without a channel is counted", () => {
  const costs = [
    ["Site", 300],
    ["", 70],
    ["Fair", 0],
  ];
  expect(CHANNEL_TABLE(EN, channels, outcomes, amounts, costs, "no header")).toEqual([
    ["Site", 3, 1, 1 / 3, 900, 900, 100, 300, 2],
    ["Fair", 1, 1, 1, 400, 400, 0, 0, ""],
    ["Call", 1, 0, 0, 0, "", "", "", ""],
    ["without a channel: 1", "", "", "", "", "", "", "", ""],
    ["costs without a channel: 1", "", "", "", "", "", "", "", ""],
  ]);
});

test("a row without a channel counts where it holds an amount or a cost alone", () => {
  const rows = CHANNEL_TABLE(
    EN,
    down("Site", "", "", ""),
    down("Won", "", "", ""),
    down(9, 5, "", ""),
    down(1, "", 2, ""),
    "no header",
  );
  expect((rows as unknown[][])[1]![0]).toBe("without a channel: 2");
});

test("two costs of two leads that lie on their side are no table of costs, a channel and its cost are one", () => {
  const [names, ends] = [[["Site", "Fair"]], [["Won", "Won"]]];
  const shown = (costs: Cell[][]) =>
    (CHANNEL_TABLE(EN, names, ends, [[500, 300]], costs, "no header") as unknown[][]).map((row) => [row[0], row[6]]);
  expect(shown([[100, "200 €"]])).toEqual([
    ["Site", 100],
    ["Fair", 200],
  ]);
  expect(shown([["", 200]])).toEqual([
    ["Site", 0],
    ["Fair", 200],
  ]);
  expect(shown([["Site", 200]])).toEqual([
    ["Site", 200],
    ["Fair", ""],
  ]);
});

test("the team's own words for won count with the Stages tab, before “no header”", () => {
  const list = [
    ["Handed over", "", "won"],
    ["Talk", "", "open"],
  ];
  expect(CHANNEL_TABLE(EN, down("Site"), down("Handed over"), down(5), "", list, "no header")).toEqual([
    ["Site", 1, 1, 1, 5, 5, "", "", ""],
  ]);
});

test("without amounts and costs only counts are known", () => {
  const rows = CHANNEL_TABLE(EN, channels, outcomes, "", "", "no header") as unknown[][];
  expect(rows[0]).toEqual(["Site", 3, 1, 1 / 3, "", "", "", "", ""]);
});

test("a cost that is no number is refused", () => {
  expect(failure(() => CHANNEL_TABLE(EN, channels, outcomes, amounts, down(1, "a lot", 1, 1, 1, 1)))).toEqual({
    code: "NOT_A_NUMBER",
    facts: { argument: "costs", row: 2, got: "a lot" },
  });
});
