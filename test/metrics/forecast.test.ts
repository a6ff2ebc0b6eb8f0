import { forecastOf } from "../../src/metrics/forecast.ts";

/** From a mean absolute error to the reach of a normal 80 % range: 1.2816 σ, σ = 1.2533 mean absolute errors. */
const REACH = 1.2816 * 1.2533;
const rising = (months: number, step: number) => Array.from({ length: months }, (_, i) => step * (i + 1));
const season = [10, 20, 90, 40, 50, 10, 70, 10, 90, 30, 10, 120];

test("under nine months the mean of the last three, never tried on the past", () => {
  expect(forecastOf([900, 1, 2, 3, 4, 5, 6, 7], 2)).toEqual({
    method: "mean",
    values: [6, 6],
    reach: undefined,
    error: undefined,
  });
  expect(forecastOf([4, 8], 1)!.values).toEqual([6]);
  expect(forecastOf([], 3)).toBeUndefined();
});

test("nine months of steady growth: last month errs by 10, the mean of three by 20", () => {
  // The last six months are 40 to 90, their mean 65. Uncertainty grows with the square root of the months ahead.
  expect(forecastOf(rising(9, 10), 4)).toEqual({
    method: "last",
    values: [90, 90, 90, 90],
    reach: [1, 2, 3, 4].map((ahead) => expect.closeTo(REACH * 10 * Math.sqrt(ahead), 9)),
    error: expect.closeTo(10 / 65, 12),
  });
});

test("months that go up and down around a level: the mean of three errs least", () => {
  // Guesses from 100 200 100 and 200 100 200 are off by 66.7, the last month by 100.
  const forecast = forecastOf([100, 200, 100, 200, 100, 200, 100, 200, 100, 200], 1)!;
  expect(forecast.method).toBe("mean");
  expect(forecast.values).toEqual([expect.closeTo(500 / 3, 9)]);
  expect(forecast.error).toBeCloseTo(200 / 3 / 150, 12);
});

test("a season that grew by 12 over the year: the same month a year ago and a trend that fades by a tenth a month", () => {
  const forecast = forecastOf([...season, ...season.map((amount) => amount + 12)], 14)!;
  expect(forecast.method).toBe("seasonal");
  // Each guess one month ahead was last year + 12 × 0.9 and came out 1.2 too low.
  expect(forecast.reach![0]).toBeCloseTo(REACH * 1.2, 9);
  expect(forecast.values[0]).toBeCloseTo(22 + 12 * 0.9, 9);
  expect(forecast.values[11]).toBeCloseTo(132 + 12 * 0.9 ** 12, 9);
  // Two years after the month known, twice the yearly trend.
  expect(forecast.values[12]).toBeCloseTo(22 + 24 * 0.9 ** 13, 9);
  expect(forecast.values[13]).toBeCloseTo(32 + 24 * 0.9 ** 14, 9);
});

test("the trend is the mean change of the last three months over the year before", () => {
  const second = season.map((amount, i) => amount + (i === 9 ? 3 : i === 10 ? 6 : i === 11 ? 18 : 0));
  const { method, values } = forecastOf([...season, ...second], 1)!;
  expect({ method, values }).toEqual({ method: "seasonal", values: [expect.closeTo(10 + 9 * 0.9, 9)] });
});

test("a season needs 19 months to be tried: 13 before the first of the six guesses", () => {
  const series = [...season, ...season];
  expect(forecastOf(series.slice(0, 19), 1)!.method).toBe("seasonal");
  expect(forecastOf(series.slice(0, 18), 1)!.method).not.toBe("seasonal");
});

test("with a single month known a year back, its change alone is the trend", () => {
  // Of the six guesses for months 14 to 19 the first knows one change over the year, the others more; all changes are 12.
  const forecast = forecastOf([...season, ...season.map((amount) => amount + 12)].slice(0, 19), 1)!;
  expect(forecast.reach![0]).toBeCloseTo(REACH * 1.2, 9);
});

test("a falling season ends at nothing sold, not below", () => {
  const fallen = season.map((amount) => Math.max(0, amount - 60));
  for (const value of forecastOf([...season, ...fallen], 12)!.values) expect(value).toBeGreaterThanOrEqual(0);
});

test("equal errors: the richer method is taken, and a firm without sales has no error in percent", () => {
  expect(forecastOf(new Array(24).fill(5), 1)!.method).toBe("seasonal");
  expect(forecastOf(new Array(12).fill(5), 1)).toEqual({ method: "mean", values: [5], reach: [0], error: 0 });
  expect(forecastOf(new Array(12).fill(0), 1)!.error).toBeUndefined();
});
