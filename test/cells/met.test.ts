import { metOnce } from "../../src/cells/met.ts";

test("what belongs to a combination of cells is made once, and rows with the same cells share it", () => {
  const made: number[] = [];
  const rowOf = metOnce([["A", "B", "A", "A"], undefined, [1, 1, 1, "1"]], (row) => {
    made.push(row);
    return [row];
  });
  const rows = [0, 1, 2, 3, 0].map(rowOf);
  expect(rows).toEqual([[0], [1], [0], [3], [0]]);
  expect(rows[2]).toBe(rows[0]);
  expect(made).toEqual([0, 1, 3]);
});
