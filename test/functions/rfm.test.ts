import { RFM } from "../../src/functions/rfm.ts";
import { down, EN, failure } from "../support/cells.ts";

test("scores by rank, equal values the same; few clients make three bins", () => {
  // Recency 1, 31, 31; purchases 2, 1, 1; money 300, 100, 100: midranks 3, 1.5, 1.5 of 3.
  expect(
    RFM(
      EN,
      down("Acme", "Acme", "Bolt", "Core", "Dune"),
      down("2026-03-01", "2026-03-30", "2026-02-28", "2026-02-28", "2026-04-01"),
      down(100, 200, 100, 100, 5),
    ),
  ).toEqual([
    ["Client", "Days since last", "Purchases", "Amount", "R", "F", "M", "Segment"],
    ["Acme", 1, 2, 300, 3, 3, 3, "Champions"],
    ["Bolt", 31, 1, 100, 2, 2, 2, "Loyal"],
    ["Core", 31, 1, 100, 2, 2, 2, "Loyal"],
    ["after the report date: 1", ...new Array(7).fill("")],
  ]);
});

test("25 clients make five bins of five", () => {
  const names = Array.from({ length: 25 }, (_, i) => `c${i}`);
  const dates = names.map((_, i) => `2026-03-${String(i + 1).padStart(2, "0")}`);
  const rows = RFM(EN, down(...names), down(...dates), down(...names.map((_, i) => i + 1)), "", "", "", "no header");
  const count = (column: number, score: number) => (rows as unknown[][]).filter((row) => row[column] === score).length;
  expect([1, 2, 3, 4, 5].map((score) => count(4, score))).toEqual([5, 5, 5, 5, 5]);
  expect([1, 2, 3, 4, 5].map((score) => count(5, score))).toEqual([0, 0, 25, 0, 0]);
});

test("the number of bins and the segments can be your own; a blank bound is open", () => {
  const segments = [
    ["Segment", "R from", "R to", "F from", "F to", "M from", "M to"],
    ["Best", 4, "", "", "", 4, ""],
    ["Rest", "", "", "", "", "", ""],
  ];
  const rows = RFM(
    EN,
    down("Acme", "Bolt"),
    down("2026-03-30", "2026-01-01"),
    down(500, 5),
    "",
    4,
    segments,
    "no header",
  ) as unknown[][];
  expect(rows.map((row) => row[7])).toEqual(["Best", "Rest"]);
});

test("half a bin is refused", () => {
  expect(failure(() => RFM(EN, down("Acme"), down("2026-03-01"), down(5), "", 2.5))).toEqual({
    code: "OUT_OF_BOUNDS",
    facts: { argument: "bins", got: "2.5", least: 2, most: 10, whole: true },
  });
});

test("segments may stand below the headings R1, R2 and so on", () => {
  const own = [
    ["Name", "R1", "R2", "F1", "F2", "M1", "M2"],
    ["Everybody", 1, 5, 1, 5, 1, 5],
  ];
  const rows = RFM(EN, down("Acme"), down("2026-03-01"), down(5), "", "", own, "no header") as unknown[][];
  expect(rows[0]![7]).toBe("Everybody");
});

test("sums of decimals that are equal get one score, in whatever order they were added", () => {
  const names = ["Acme", "Acme", "Acme", "Bolt", "Bolt", "Bolt", "Core"];
  const rows = RFM(
    EN,
    down(...names),
    down(...names.map(() => "2026-03-01")),
    down(0.1, 0.2, 0.3, 0.3, 0.2, 0.1, 9),
    "",
    "",
    "",
    "no header",
  ) as unknown[][];
  expect(rows.slice(1).map((row) => [row[0], row[3], row[6]])).toEqual([
    ["Acme", 0.6, 2],
    ["Bolt", 0.6, 2],
  ]);
});

test("what was bought and brought back is no money, not a crumb of it", () => {
  const names = ["Acme", "Acme", "Acme", "Bolt", "Bolt"];
  const rows = RFM(
    EN,
    down(...names),
    down(...names.map(() => "2026-03-01")),
    down(0.1, 0.2, -0.3, 70_000_000_000.25, 0),
    "",
    "",
    "",
    "no header",
  ) as unknown[][];
  expect(rows.map((row) => row[3])).toEqual([70_000_000_000.25, 0]);
});
