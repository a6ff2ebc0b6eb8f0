import { differences, type Expected } from "../../../../workbench/host/golden/compare.ts";

const table = [
  ["stage", "count", "share"],
  ["New", 10, 1],
  ["Won", 4, 0.4],
];

test("a block is compared from its place in the result", () => {
  expect(
    differences(
      table,
      [1, 0],
      [
        ["New", 10, 1],
        ["Won", 4, 0.4000000001],
      ],
      1e-9,
    ),
  ).toEqual([]);
});

test("a cell that differs is named with what was expected and what is there", () => {
  expect(differences(table, [1, 1], [[10], [5]], 1e-9)).toEqual([{ at: "row 2, column 1", expected: 5, actual: 4 }]);
});

test("a cell that the result does not have is a difference, an empty one too", () => {
  expect(differences(table, [2, 0], [["Won", 4, 0.4, ""]], 0)).toEqual([
    { at: "row 2, column 3", expected: "", actual: "outside of the result" },
  ]);
});

test("a number written as text is not that number", () => {
  expect(differences([["4"]], [0, 0], [[4]], 1)).toHaveLength(1);
});

test("a tolerance is relative to large numbers, so that a billion need not match to the ninth decimal", () => {
  expect(differences([[1e9 + 0.5]], [0, 0], [[1e9]], 1e-9)).toEqual([]);
  expect(differences([[1e9 + 2]], [0, 0], [[1e9]], 1e-9)).toHaveLength(1);
});

test("a row of numbers is compared flat, without header and labels", () => {
  expect(differences(table, [0, 0], [10, 1, 4, 0.4], 1e-9)).toEqual([]);
  expect(differences(table, [0, 0], [10, 1, 4, 0.5], 1e-9)).toEqual([{ at: "number 3", expected: 0.5, actual: 0.4 }]);
  expect(differences(table, [0, 0], [1, 2, 3, 4, 5], 1e-9)).toHaveLength(1);
});

const rhythm = [
  ["client", "orders", "gap", "last", "status", ""],
  ["Alpha", 3, 33, "2026-03-12", "on time", ""],
  [17850, 1, 45.5, "2026-02-15", "lost", "est."],
];
const sampled = (change: object): Expected => ({
  clients: 2,
  statuses: { "on time": 1, lost: 1 },
  sample: {
    Alpha: { orders: 3, gap: 33, status: "on time", estimated: false },
    "17850": { orders: 1, estimated: true },
  },
  ...change,
});

test("a list of clients is compared by its number, the counts of statuses and sampled rows", () => {
  expect(differences(rhythm, [0, 0], sampled({}), 1e-9)).toEqual([]);
});

test.each([
  [{ clients: 3 }, "rows"],
  [{ statuses: { "on time": 2, lost: 1 } }, 'rows with "on time"'],
  [{ sample: { Alpha: { orders: 3, gap: 34 } } }, "Alpha: gap"],
  [{ sample: { Alpha: { gap: 33, orders: 3 } } }, "Alpha: orders"],
  [{ sample: { Alpha: { estimated: true } } }, "Alpha: marked as estimated"],
  [{ sample: { Beta: { orders: 1 } } }, "Beta: orders"],
])("a list of clients that differs by %j says where", (change, at) => {
  expect(differences(rhythm, [0, 0], sampled(change), 1e-9).map((one) => one.at)).toEqual([at]);
});
