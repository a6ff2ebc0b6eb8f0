import { purchasesOf } from "../../src/metrics/purchases.ts";

test("a purchase is a distinct client and day, in order; what is left out is counted", () => {
  const ids = Int32Array.from([1, 0, 1, 1, -1, 0, 2, -1]);
  const dates = Float64Array.from([46_010, 46_001, 46_002, 46_010, 46_003, Number.NaN, 46_200, Number.NaN]);
  const { starts, days, later, undated, nameless } = purchasesOf(ids, dates, 4, 46_100);
  expect([...starts]).toEqual([0, 1, 3, 3, 3]);
  expect([...days]).toEqual([46_001, 46_002, 46_010]);
  expect({ later, undated, nameless }).toEqual({ later: 1, undated: 1, nameless: 1 });
});

test("a client without purchases between two others has none", () => {
  const { starts } = purchasesOf(Int32Array.from([0, 3]), Float64Array.from([46_000, 46_001]), 4);
  expect([...starts]).toEqual([0, 1, 1, 1, 2]);
});
