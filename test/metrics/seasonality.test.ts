import { monthOf } from "../../src/metrics/calendar.ts";
import { monthSums } from "../../src/metrics/months.ts";
import { seasonalityOf } from "../../src/metrics/seasonality.ts";
import { serial } from "../support/days.ts";

const from = (month: string, sums: readonly number[]) => seasonalityOf({ first: monthOf(serial(`${month}-01`)), sums });
const known = (indices: readonly (number | undefined)[]) => indices.filter((index) => index !== undefined);

test("a July of 220 among months of 100 is twice the usual (by hand: a year's mean is 110, wherever it is centred)", () => {
  // Two years from May: July is the third month, and the fifteenth.
  const sums = Array.from({ length: 24 }, (_, i) => (i % 12 === 2 ? 220 : 100));
  const { indices, weak } = from("2024-05", sums);
  expect(weak).toBe(false);
  indices.forEach((index, month) => {
    expect(index).toBeCloseTo(month === 6 ? 2 : 10 / 11, 12);
  });
});

test("growth by the same amount every month is no season, even over two years", () => {
  const { indices } = from(
    "2024-01",
    Array.from({ length: 24 }, (_, i) => 1000 + 50 * i),
  );
  for (const index of indices) expect(index).toBeCloseTo(1, 12);
});

test("the indices have a mean of 1", () => {
  const sums = Array.from({ length: 40 }, (_, i) => 100 + 10 * i + (i % 12 === 3 ? 400 : 0));
  const { indices } = from("2022-09", sums);
  expect(known(indices).reduce((a, b) => a + b, 0) / 12).toBeCloseTo(1, 12);
});

test("under two years each month over the mean of all, marked weak; months that came twice count twice", () => {
  // 13 months from January: January 100 and 300, the others 100: mean 1500 / 13; normalised to a mean of 1.
  const { indices, weak } = from("2025-01", [...new Array(12).fill(100), 300]);
  expect(weak).toBe(true);
  expect(indices[0]).toBeCloseTo(200 / (1300 / 12), 12);
  expect(indices[5]).toBeCloseTo(100 / (1300 / 12), 12);
});

test("twelve months are enough for a weak index, eleven are not, 23 are still weak", () => {
  expect(from("2025-01", new Array(12).fill(7)).indices).toEqual(new Array(12).fill(1));
  expect(from("2025-01", new Array(11).fill(7))).toEqual({ indices: new Array(12).fill(undefined), weak: true });
  expect(from("2024-01", new Array(23).fill(7)).weak).toBe(true);
});

test("a year without sales has no season, and a firm that stopped long ago none that could be told", () => {
  expect(known(from("2025-01", new Array(12).fill(0)).indices)).toEqual([]);
  expect(known(from("2023-01", [12, ...new Array(29).fill(0)]).indices)).toEqual([]);
});

test("a firm that slept for over a year: months that were never among sales have no index, the mean of the others is 1", () => {
  // 12 in January, 10 in December of the year after, nothing else: by the centred averages only June to December are known.
  const sums = Array.from({ length: 30 }, (_, i) => (i === 0 ? 12 : i === 23 ? 10 : 0));
  const { indices } = from("2023-01", sums);
  expect(indices.slice(0, 5)).toEqual(new Array(5).fill(undefined));
  expect(indices.slice(5)).toEqual([0, 0, 0, 0, 0, 0, expect.closeTo(7, 12)]);
});

test("complete months without gaps, from the first sale on; the running month and later rows apart", () => {
  const days = ["2025-11-30", "2026-01-01", "2026-01-31", "2026-02-28", "2026-03-05", "2026-03-20", "2025-10-01"];
  const sums = monthSums(
    Float64Array.from([...days.map(serial), Number.NaN]),
    Float64Array.from([5, 10, 20, 7, 100, 50, Number.NaN, 3]),
    serial("2026-03-10"),
  );
  expect(sums).toEqual({ first: monthOf(serial("2025-11-01")), sums: [5, 0, 30, 7], later: 1, undated: 1 });
});

test("the last day of a month completes it, and only sales of the running month are none", () => {
  const march = (asOf: string) =>
    monthSums(Float64Array.from([serial("2026-03-31")]), Float64Array.from([9]), serial(asOf));
  expect(march("2026-03-31")).toMatchObject({ sums: [9], later: 0 });
  expect(march("2026-03-30")).toMatchObject({ sums: [], later: 1 });
  expect(march("2026-04-01").sums).toEqual([9]);
  const running = monthSums(Float64Array.from([serial("2026-03-05")]), Float64Array.from([9]), serial("2026-03-10"));
  expect(running).toMatchObject({ sums: [], later: 0 });
});
