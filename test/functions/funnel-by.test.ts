import { FUNNEL_BY } from "../../src/functions/funnel-by.ts";
import { down, EN } from "../support/cells.ts";

const repeat = (n: number, text: string) => new Array<string>(n).fill(text);

test("all and each manager side by side, most deals first, with marks where chance does not explain it", () => {
  // Ann won 30 of 40 (Wilson 59.8 to 85.8 %), Bob 10 of 30 (19.2 to 51.2 %): each lies outside the other's range.
  const stages = down(...repeat(30, "Won"), ...repeat(10, "New"), ...repeat(10, "Won"), ...repeat(20, "New"));
  const by = down(...repeat(40, "Ann"), ...repeat(30, "Bob"));
  expect(FUNNEL_BY(EN, stages, down("New", "Won"), by)).toEqual([
    ["Stage", "All", "Ann", "", "Bob", ""],
    ["Deals", 70, 40, "", 30, ""],
    ["New", 1, 1, "", 1, ""],
    ["Won", 40 / 70, 0.75, "above", 1 / 3, "below"],
  ]);
});

test("a group of seven shows n=7 instead of rates", () => {
  const stages = down(...repeat(25, "Won"), ...repeat(7, "Won"));
  const rows = FUNNEL_BY(
    EN,
    stages,
    down("New", "Won"),
    down(...repeat(25, "Ann"), ...repeat(7, "Bob")),
  ) as unknown[][];
  expect(rows[3]).toEqual(["Won", 1, 1, "", "n=7", ""]);
});

test("a deal without a manager is not dropped, a lost one counts in the first stage, a strange stage is counted below", () => {
  const rows = FUNNEL_BY(
    EN,
    down("Won", "Lost", "New", "Paused"),
    down("New", "Won"),
    down("Ann", "Ann", "", "Bob"),
    1,
    "",
    "no header",
  ) as unknown[][];
  expect(rows).toEqual([
    ["Deals", 3, 2, "", 1, ""],
    ["New", 1, 1, "", 1, ""],
    ["Won", 1 / 3, 0.5, "above", 0, ""],
    ["lost, stage unknown: 1", "", "", "", "", ""],
    ["not in the list: 1", "", "", "", "", ""],
  ]);
});

test("with the stage before the loss a lost deal stands there", () => {
  const rows = FUNNEL_BY(
    EN,
    down("Won", "Lost"),
    down("New", "Offer", "Won"),
    down("Ann", "Ann"),
    1,
    down("", "Offer"),
    "no header",
  ) as unknown[][];
  expect(rows.map((row) => row[2])).toEqual([2, 1, 1, 0.5]);
});
