import fc from "fast-check";
import { CLIENT_MATRIX } from "../../src/functions/client-matrix.ts";
import { down, EN, RU } from "../support/cells.ts";

const classes = down("A", "в", "B", "", "A", "Z");
const interests = down(1, "тёплый", 2, 1, "", 4);

test("declared classes stand at 0, unknown ones are appended, blanks last as ?, totals add up", () => {
  expect(CLIENT_MATRIX(EN, classes, interests, "", down("A", "B", "C"), [[1, 2, 3]])).toEqual([
    ["", 1, 2, 3, 4, "?", "Total"],
    ["A", 1, 0, 0, 0, 1, 2],
    ["B", 0, 2, 0, 0, 0, 2],
    ["C", 0, 0, 0, 0, 0, 0],
    ["Z", 0, 0, 0, 1, 0, 1],
    ["?", 1, 0, 0, 0, 0, 1],
    ["Total", 2, 2, 0, 1, 1, 6],
  ]);
});

test("a declared ? stays where it was declared", () => {
  const rows = CLIENT_MATRIX(
    EN,
    classes,
    interests,
    "",
    down("?", "A"),
    [[1, "?"]],
    "",
    "",
    "no header",
  ) as unknown[][];
  expect(rows.map((row) => row[0])).toEqual(["?", "A", "в", "Z", "Total"]);
});

test("values are added up, text numbers too", () => {
  const rows = CLIENT_MATRIX(EN, down("A", "A", "B"), down(1, 1, 1), down("1 000", 5, ""), "", "", "", "", "no header");
  expect(rows).toEqual([
    ["A", 1005, 1005],
    ["B", 0, 0],
    ["Total", 1005, 1005],
  ]);
});

test.each`
  value        | total
  ${"vip"}     | ${2}
  ${"обычный"} | ${1}
  ${"?"}       | ${1}
  ${"Все"}     | ${4}
  ${""}        | ${4}
  ${"no such"} | ${0}
`("only “$value” counts $total", ({ value, total }) => {
  const only = down("VIP", "вип", "ordinary", "");
  const rows = CLIENT_MATRIX(
    RU,
    down("A", "A", "B", "B"),
    down(1, 2, 1, 2),
    "",
    down("A", "B"),
    "",
    only,
    value,
  ) as unknown[][];
  expect(rows.at(-1)!.at(-1)).toBe(total);
  expect(rows.at(-1)![0]).toBe("Итого");
});

test("without an order the classes are sorted, numbers by size", () => {
  const rows = CLIENT_MATRIX(EN, down("b", "a", ""), down(10, 9, 1)) as unknown[][];
  expect(rows[0]).toEqual(["", 1, 9, 10, "Total"]);
  expect(rows.map((row) => row[0])).toEqual(["", "a", "b", "?", "Total"]);
});

test("the grand total is the number of rows, whatever stands in them", () => {
  const cell = fc.constantFrom("A", "B", "", "x", 1, 2);
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 40 }), (rows) => {
      const table = CLIENT_MATRIX(
        EN,
        down(...rows.map(([a]) => a), "A"),
        down(...rows.map(([, b]) => b), 1),
      ) as unknown[][];
      expect(table.at(-1)!.at(-1)).toBe(rows.length + 1);
    }),
    { seed: 9, numRuns: 80 },
  );
});
